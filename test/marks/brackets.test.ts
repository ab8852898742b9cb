import { describe, expect, it } from 'vitest';
import { pairBrackets } from '../../src/marks/brackets.ts';
import { marksOf, tokensOf } from './spans.ts';

/** The pairs as a reader would copy them, in the order in which they close, and what is left over. */
function bracketsOf(text: string): { pairs: string[]; loose: string[] } {
  const t = tokensOf(text);
  const { pairs, loose } = pairBrackets(marksOf(text));
  return {
    pairs: pairs.map(({ open, close }) => text.slice(t.start[open!.token], t.end[close!.token])),
    loose: [...loose].map(({ glyph }) => glyph),
  };
}

describe('pairBrackets', () => {
  it.each([
    ['one pair', 'عاد (الوفد) أمس', ['(الوفد)'], []],
    ['a pair inside another: the inner one closes first', 'عاد (الوفد (كله) هناك) أمس', ['(كله)', '(الوفد (كله) هناك)'], []],
    ['kinds apart, even where they cross', 'عاد (الوفد {كله) أمس}', ['(الوفد {كله)', '{كله) أمس}'], []],
    ['a closer of another kind closes nothing', 'عاد (الوفد} أمس', [], ['}', '(']],
    ['the last opener of its kind is the one that closes', 'عاد (الوفد (كله) أمس', ['(كله)'], ['(']],
    ['a closer alone', 'أولا) عاد الوفد', [], [')']],
    ['a closer before its opener', 'عاد )الوفد( أمس', [], [')', '(']],
    ['scripture', 'قال تعالى ﴿والعصر﴾ صدق', ['﴿والعصر﴾'], []],
    ['no quotation marks', 'عاد «الوفد» و"النهر" أمس', [], []],
  ])('%s', (_, text, pairs, loose) => expect(bracketsOf(text)).toEqual({ pairs, loose }));
});

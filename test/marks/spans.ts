import { compileLexicon } from '../../src/lexicon/compile.ts';
import { type ParagraphMarks, collectMarks } from '../../src/marks/collect.ts';
import { findMarked } from '../../src/marks/index.ts';
import { findParagraphs } from '../../src/segment.ts';
import { type Tokens, scanTokens } from '../../src/tokens.ts';

export function tokensOf(text: string): Tokens {
  return scanTokens(text, findParagraphs(text, 'lines'), compileLexicon());
}

/**
 * The marked spans of a text as a reader would copy them: the marks with the words between them, ∅ where a mark is
 * missing, + before a piece that goes on from another.
 */
export function spansOf(text: string): string[] {
  const t = tokensOf(text);
  const glyph = (token: number): string => (token < 0 ? '∅' : text.slice(t.start[token], t.end[token]));
  return findMarked(t).map(({ open, close, first, last, continues }) => `${continues === null ? '' : '+'}${glyph(open)}${text.slice(t.start[first], t.end[last - 1])}${glyph(close)}`);
}

/** The marks of a text's first paragraph. */
export function marksOf(text: string): ParagraphMarks['marks'] {
  return collectMarks(tokensOf(text))[0]!.marks;
}

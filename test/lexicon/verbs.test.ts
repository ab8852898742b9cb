import { describe, expect, it } from 'vitest';
import { conjugateVerb } from '../../src/lexicon/conjugate.ts';
import { readCueVerbs } from '../../src/lexicon/cue-verbs.ts';
import { VERBS } from '../../src/lexicon/verbs.ts';

const CUES = new Set(readCueVerbs().map(({ lemma }) => lemma));

describe('ordinary verbs', () => {
  const lemmas = VERBS.map(([lemma]) => lemma);

  it('are some four hundred and fifty, each once, and no cues', () => {
    expect(lemmas.length).toBeGreaterThan(400);
    expect(lemmas.filter((lemma, i) => lemmas.indexOf(lemma) !== i)).toEqual([]);
    expect(lemmas.filter((lemma) => CUES.has(lemma))).toEqual([]);
  });

  it.each(VERBS)('%s conjugates', (lemma, present) => {
    const forms = conjugateVerb(lemma, present);
    expect(forms[0]?.text).toBe(lemma.replace(/\u0651/g, ''));
    for (const { text } of forms) expect(text).toMatch(/^[\u0621-\u064a]{1,}$/);
    if (present !== undefined) expect(forms.map(({ text }) => text)).toContain(present);
  });

  it('mark those that are spelled as nouns', () => {
    const noun = (lemma: string): boolean | undefined => VERBS.find(([found]) => found === lemma)?.[2];
    expect([noun('عمل'), noun('تطوّر'), noun('تعاون')]).toEqual([true, true, true]);
    expect([noun('بدأ'), noun('اعتقل'), noun('فاز')]).toEqual([false, false, false]);
  });
});

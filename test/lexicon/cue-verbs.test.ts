import { describe, expect, it } from 'vitest';
import { type CueForm, conjugate } from '../../src/lexicon/conjugate.ts';
import { rootOf } from '../../src/lexicon/conjugate/root.ts';
import { CUE_VERBS, readCueVerbs } from '../../src/lexicon/cue-verbs.ts';
import type { Complement, CueType } from '../../src/types.ts';

// Records, so that the compiler tells when a name is missing or no longer there.
const TYPES: Readonly<Record<CueType, true>> = {
  say: true, add: true, conclude: true, announce: true, inform: true, report: true, explain: true, note: true, affirm: true, claim: true,
  argue: true, deny: true, admit: true, agree: true, object: true, accuse: true, criticize: true, praise: true, describe: true, ask: true, answer: true,
  request: true, order: true, advise: true, warn: true, promise: true, believe: true, expect: true, hope: true, regret: true, show: true, according: true,
};
const COMPLEMENTS: Readonly<Record<Complement, true>> = {
  'إن': true, 'أن': true, 'بأن': true, 'إلى أن': true, 'على أن': true, 'عن أن': true, 'من أن': true, 'في أن': true, 'ما إذا': true, 'عما إذا': true, marks: true,
};
const ADDRESSEES = ['object', 'ل', 'إلى', 'على', 'من'];

const ENTRIES = readCueVerbs();
/** The lemmas that have a second type in another frame: نبّه إلى notes, نبّه من warns. */
const TWICE = ['نبّه'];

describe('cue verbs', () => {
  it('are at least two hundred lemmas, each once', () => {
    const lemmas = ENTRIES.map(({ lemma }) => lemma);
    expect(new Set(lemmas).size).toBeGreaterThanOrEqual(200);
    expect(lemmas.filter((lemma, i) => lemmas.indexOf(lemma) !== i)).toEqual(TWICE);
    for (const lemma of TWICE) {
      const frames = ENTRIES.filter((entry) => entry.lemma === lemma).flatMap(({ complements }) => complements);
      expect(new Set(frames).size).toBe(frames.length);
    }
  });

  it('have every type but that of the prepositions', () => {
    const types = new Set(ENTRIES.map(({ type }) => type));
    expect([...types].filter((type) => !(type in TYPES))).toEqual([]);
    expect(Object.keys(TYPES).filter((type) => !types.has(type as CueType))).toEqual(['according']);
  });

  it.each(ENTRIES)('$lemma ($type) is well-formed', ({ lemma, complements, addressee, present }) => {
    expect(lemma).toMatch(/^[\u0621-\u064a\u0651]+$/);
    expect(complements.length).toBeGreaterThan(0);
    expect(new Set(complements).size).toBe(complements.length);
    expect(complements.filter((complement) => !(complement in COMPLEMENTS))).toEqual([]);
    if (addressee !== undefined) expect(ADDRESSEES).toContain(addressee);
    expect(present !== undefined).toBe(rootOf(lemma).form === 'I');
  });

  it.each(ENTRIES)('$lemma ($type) conjugates', (entry) => {
    const forms = conjugate(entry);
    expect(forms[0]).toEqual({ text: entry.lemma.replace(/\u0651/g, ''), form: 'verb', tense: 'past', voice: 'active', person: 3, gender: 'masculine', number: 'singular', stem: 'whole', jussive: false });
    for (const { text } of forms) expect(text).toMatch(/^[\u0621-\u064a]{2,}$/);
    const keys = forms.map(({ text, form, stem }) => `${text} ${form} ${stem}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('has no trailing empty column and no space round a bar', () => {
    for (const line of CUE_VERBS.split('\n')) expect(line).not.toMatch(/\|$| \||\| /);
  });
});

/** A word of the news, its clitics cut off, and the lemma that it is a form of. */
const FOUND: readonly (readonly [text: string, lemma: string, form: CueForm['form']])[] = [
  ['قالت', 'قال', 'verb'], ['قائلا', 'قال', 'participle'], ['قول', 'قال', 'noun'], ['يقال', 'قال', 'verb'],
  ['مشيرا', 'أشار', 'participle'], ['لافتة', 'لفت', 'participle'], ['مدعيا', 'ادّعى', 'participle'], ['مؤكدين', 'أكّد', 'participle'],
  ['تصريحات', 'صرّح', 'noun'], ['توقعات', 'توقّع', 'noun'], ['تأكيدات', 'أكّد', 'noun'], ['مزاعم', 'زعم', 'noun'],
  ['أؤكد', 'أكّد', 'verb'], ['نفت', 'نفى', 'verb'], ['يدعون', 'ادّعى', 'verb'], ['يدعون', 'دعا', 'verb'],
  ['مهددا', 'هدّد', 'participle'], ['متسائلة', 'تساءل', 'participle'], ['رأي', 'رأى', 'noun'], ['مستدركا', 'استدرك', 'participle'],
];
const FORMS = ENTRIES.map((entry) => [entry, conjugate(entry)] as const);

it.each(FOUND)('%s is a form of %s', (text, lemma, form) => {
  const hits = FORMS.filter(([, forms]) => forms.some((found) => found.text === text && found.form === form));
  expect(hits.map(([entry]) => entry.lemma)).toContain(lemma);
});

/** Nouns that report nothing, though they are built like verbal nouns of cues; and verbs that know, want, try and fear. */
it.each([
  ...['إذاعة', 'معارضة', 'متابعة', 'نقل', 'نشر', 'اعتبار', 'أمر'].map((text) => [text, 'noun'] as const),
  ...['علم', 'أراد', 'قرر', 'حاول', 'يعرف', 'خشي', 'يخشى', 'حسب', 'قبل', 'اتضح', 'يبدو'].map((text) => [text, 'verb'] as const),
])('%s is no %s of a cue', (text, form) => {
  expect(FORMS.filter(([, forms]) => forms.some((found) => found.text === text && found.form === form && found.stem === 'whole'))).toEqual([]);
});

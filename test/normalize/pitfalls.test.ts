import { describe, expect, it } from 'vitest';
import { compileNormalizer, normalize } from '../../src/normalize/index.ts';
import { check, textOf } from './check.ts';

/** What other normalisers get wrong; each has damaged text somewhere. */
describe('pitfalls', () => {
  it('1: composes before folding, and again after what is dropped', () => {
    expect(textOf('ا\u0654كد', { preset: 'search' })).toBe('اكد');
    expect(textOf('ا\u06dc\u0654كد', { preset: 'none', unicode: 'NFC', diacritics: 'strip' })).toBe('أكد');
    expect(textOf('ا\u06dc\u0654كد', { preset: 'search' })).toBe('اكد');
    expect(textOf('ي\u064e\u0654س', { preset: 'search' })).toBe('ئس');
  });

  it('2: runs what an expansion gives through the same tables', () => {
    expect(textOf('﷼', { preset: 'search' })).toBe('ريال'); // NFKC has U+06CC
    expect(textOf('﷼', { presentationForms: 'expand' })).toBe('ريال');
    expect(textOf('ن \ufe70', { preset: 'search' })).toBe('ن '); // a space and a mark
    expect(textOf('ﷺ', { preset: 'search' })).toBe('صلي الله عليه وسلم'); // an ى
    expect(textOf('ﻷ', { preset: 'search' })).toBe('لا');
    expect(textOf('ﺎ\u0654', {})).toBe('أ');
  });

  it('3: takes shadda and haraka in both orders', () => {
    for (const options of [{}, { preset: 'search' }] as const) expect(textOf('محم\u0651\u064eد', options)).toBe(textOf('محم\u064e\u0651د', options));
  });

  it('4: never corrects a final ى or ي for display, and merges them for search', () => {
    for (const text of ['على', 'علي', 'مصطفي', 'إلي', 'الذى']) expect(textOf(text)).toBe(text);
    expect(textOf('على', { preset: 'search' })).toBe(textOf('علي', { preset: 'search' }));
  });

  it('5: makes two letters of lam-alef, isolated and final, and keeps its hamza', () => {
    expect(textOf('اﻻسم سﻼم')).toBe('الاسم سلام');
    expect(textOf('ﻷن ﻹن ﻵن ﺄ ﻸ ﻺ ﻶ')).toBe('لأن لإن لآن أ لأ لإ لآ');
    expect(check('ﻷن').map).toEqual({ runs: [1, 2, 0, 1, 1, 1] });
  });

  it('6: never makes a space of a joiner, a direction mark or a mark', () => {
    for (const sign of ['\u200c', '\u200d', '\u200f', '\u200e', '\u061c', '\u064e', '\u0670'])
      expect(textOf(`نص${sign}نص`, { preset: 'search' })).toBe('نصنص');
  });

  it('7: puts no space after a full stop', () => {
    for (const text of ['ا.ف.ب', 'قال.وأضاف', '3.5', 'kolt.example', '12.5.2014']) expect(textOf(text)).toBe(text);
  });

  it('8: gives the same text with and without a map, and on a second run', () => {
    const text = 'قــا\u200bل\u00a0،إن ﷺ &amp;quot; ا\u06dc\u0654';
    for (const preset of ['display', 'search', 'none'] as const) {
      const once = normalize(text, { preset }).text;
      expect(normalize(once, { preset })).toEqual({ text: once, original: once, map: null, flags: [] });
    }
  });

  it('9: keeps a leading byte order mark and lone surrogates, and no state between calls', () => {
    const long = 'ن'.repeat(5000);
    for (const text of ['\ufeff', '\ud800', '\udc00', '\ud800\ud800', 'ن\udfff']) {
      expect(textOf(`${text}ن`, { preset: 'none', alef: 'fold' })).toBe(`${text}ن`);
      expect(normalize(`${text}${long}أ${text}`, { preset: 'none', alef: 'fold' }).text).toBe(`${text}${long}ا${text}`);
    }
    const display = compileNormalizer();
    for (let i = 0; i < 3; i++) expect(display('قَــال').text).toBe('قَال');
  });
});

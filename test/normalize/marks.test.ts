import { describe, expect, it } from 'vitest';
import { check, textOf } from './check.ts';

describe('canonical composition', () => {
  it.each([
    ['shadda before haraka, as typed', 'محم\u0651\u064eد', 'محم\u064e\u0651د'],
    ['haraka before shadda', 'محم\u064e\u0651د', 'محم\u064e\u0651د'],
    ['dagger alef before haraka', 'م\u0670\u064eن', 'م\u064e\u0670ن'],
    ['three marks', 'ب\u0670\u0651\u064eت', 'ب\u064e\u0651\u0670ت'],
    ['marks without a letter', '\u0651\u064e', '\u064e\u0651'],
    ['two harakat', 'ب\u0650\u064e', 'ب\u064e\u0650'],
    ['open tanwin', 'ب\u0651\u08f0', 'ب\u08f0\u0651'],
    ['hamza above, madda, hamza below', 'ا\u0654 ا\u0653 ا\u0655 و\u0654 ي\u0654', 'أ آ إ ؤ ئ'],
    ['hamza after a haraka', 'ا\u064e\u0654', 'أ\u064e'],
    ['hamza behind a mark of its own class', 'ا\u06dc\u0654', 'ا\u06dc\u0654'],
    ['hamza that composes with nothing', 'ح\u0654', 'ح\u0654'],
    ['Urdu', '\u06c1\u0654 \u06d2\u0654 \u06d5\u0654', 'ۂ ۓ ۀ'],
    ['Latin', 'e\u0323\u0302', 'ệ'],
    ['Hangul', '\u1100\u1161\u11a8', '각'],
    ['Hebrew that Unicode takes apart', '\ufb2a', 'ש\u05c1'],
    ['a musical sign in two pairs', '\u{1d15e}', '\u{1d157}\u{1d165}'],
    ['vowels in two pairs', '\u{11131}\u{11127}', '\u{1112e}'],
    ['marks in pairs among others', '\u{1d157}\u{1d165}\u0651\u064e', '\u{1d157}\u064e\u0651\u{1d165}'],
  ])('%s', (_, input, expected) => {
    expect(textOf(input, { preset: 'none', unicode: 'NFC' })).toBe(expected);
    expect(input.normalize('NFC')).toBe(expected);
  });

  it('leaves the marks beyond forty on a letter as they are', () => {
    const many = `ب${'\u064e'.repeat(50)}`;
    expect(textOf(`${many}\u0651\u064e`)).toBe(`${many}\u0651\u064e`);
  });
});

describe('diacritics stripped for search', () => {
  it.each([
    ['a madda that makes no alef long', 'الم\u0653 وا\u0653خر', 'الم واخر'],
    ['a madda that keeps a hamza from its letter', 'و\u0653\u0654', 'ؤ'],
    ['marks under a hamza', 'ا\u064e\u0654', 'ا'],
  ])('%s', (_, input, expected) => expect(textOf(input, { preset: 'search' })).toBe(expected));
});

it('maps what changed places as one block, and the rest one to one', () => {
  expect(check('محم\u0651\u064eد').map).toEqual({ runs: [3, 3, 1, 2, 2, 0, 1, 1, 1] });
  expect(check('مسو\u0654ول').map).toEqual({ runs: [2, 2, 1, 2, 1, 0, 2, 2, 1] });
});

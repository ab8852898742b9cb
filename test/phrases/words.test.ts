import { describe, expect, it } from 'vitest';
import * as f from '../../src/lexicon/features.ts';
import { agreementOf, agrees, agreesInGender, endsPhrase, hasPronounEnding, isAccusative, isFiniteVerb, isLoneLetter, skipBrackets, skipMarked, stemStart } from '../../src/phrases/words.ts';
import { tokensOf } from '../marks/spans.ts';

const HE = f.MASCULINE | f.SINGULAR;
const SHE = f.FEMININE | f.SINGULAR;
const THEY = f.MASCULINE | f.PLURAL;

describe('agreementOf', () => {
  it.each([
    ['وزير', HE],
    ['وزيرة', SHE],
    ['خبراء', THEY],
    ['المزارعون', THEY],
    ['المزارعين', THEY],
    ['بنتوشة', SHE],
    ['البنتوشات', f.FEMININE | f.PLURAL],
    ['البنتوشان', f.MASCULINE | f.DUAL],
    ['بنتوش', 0],
    ['بنتوشان', 0], // may be a name
  ])('of %s', (word, expected) => expect(agreementOf(tokensOf(word), 0)).toBe(expected));
});

describe('agrees', () => {
  it.each([
    ['he, he', HE, HE, true],
    ['she, he', SHE, HE, false],
    ['she, things', SHE, f.FEMININE | f.PLURAL, true],
    ['they, they', THEY, THEY, true],
    ['he, they', HE, THEY, false],
    ['they, he', THEY, HE, false],
    ['anything, unknown', HE, 0, true],
    ['unknown, anything', 0, SHE, true],
    ['number alone', f.SINGULAR, HE, true],
  ])('%s', (_, adjective, noun, expected) => expect(agrees(adjective, noun)).toBe(expected));

  it('looks at the gender alone where asked', () => {
    expect(agreesInGender(HE, THEY)).toBe(true);
    expect(agreesInGender(HE, SHE)).toBe(false);
    expect(agreesInGender(HE, f.PLURAL)).toBe(true);
  });
});

describe('isAccusative', () => {
  it.each(['شروطا', 'فوراً', 'بنتوشاً', 'غداًً', 'كتابًا'])('%s', (word) => expect(isAccusative(tokensOf(word), 0)).toBe(true));
  it.each(['سوريا', 'بنتوشا', 'الدنيا', 'كتاب'])('not %s', (word) => expect(isAccusative(tokensOf(word), 0)).toBe(false));
});

describe('hasPronounEnding', () => {
  it.each(['بنتوشها', 'بنتوشهم', 'بنتوشهما', 'بشاته'])('%s', (word) => expect(hasPronounEnding(tokensOf(word), 0)).toBe(true));
  it.each(['بنتوش', 'بنتوشه', 'ناها', 'إبراهيم'])('not %s', (word) => expect(hasPronounEnding(tokensOf(word), 0)).toBe(false));
});

describe('isFiniteVerb', () => {
  it.each(['قال', 'يقول', 'سيعود', 'يتبنتش', 'تبنتشوا', 'عاد'])('%s', (word) => expect(isFiniteVerb(tokensOf(word), 0)).toBe(true));
  it.each(['القول', 'وزير', 'بنتوش', 'يوسف', 'كوراساوا', 'قوله'])('not %s', (word) => expect(isFiniteVerb(tokensOf(word), 0)).toBe(false));
});

describe('endsPhrase', () => {
  it.each(['إن', 'الذي', 'لكن', 'لم', 'أمس', 'الجمعة', 'قال', 'مؤكدا', 'قوله', 'هو'])('%s', (word) => expect(endsPhrase(tokensOf(word), 0)).toBe(true));
  it.each(['وزير', 'المصري', 'سليم', 'دمشق', 'بنتوش'])('not %s', (word) => expect(endsPhrase(tokensOf(word), 0)).toBe(false));
});

describe('isLoneLetter', () => {
  it.each(['و', 'ل', 'بـ'])('%s', (word) => expect(isLoneLetter(tokensOf(word), 0)).toBe(true));
  it.each(['له', 'لا', 'بن'])('not %s', (word) => expect(isLoneLetter(tokensOf(word), 0)).toBe(false));
});

describe('stemStart', () => {
  it.each([
    ['وزير', 'وزير'],
    ['والوزير', 'الوزير'],
    ['وَالوزير', 'الوزير'],
    ['لوزير', 'وزير'],
    ['ولوزير', 'وزير'],
    ['للوزير', 'للوزير'], // the article is in it
    ['بوزير', 'وزير'],
  ])('%s', (word, expected) => expect(word.slice(stemStart(tokensOf(word), 0))).toBe(expected));

  it('cuts only what it is asked to', () => expect('ولوزير'.slice(stemStart(tokensOf('ولوزير'), 0, f.WA))).toBe('لوزير'));
});

describe('skipping', () => {
  it.each([
    ['«الغد» قال', 3],
    ['«من الغد إلى الأمس» قال', 6],
    ['«» قال', -1],
    ['«الغد. قال»', -1],
    ['«الغد', -1],
    ['«واحد اثنان ثلاثة أربعة خمسة ستة سبعة» قال', -1],
  ])('marks: %s', (text, expected) => expect(skipMarked(tokensOf(text), 0)).toBe(expected));

  it.each([
    ['(السابق) قال', 3],
    ['(السابق', -1],
  ])('brackets: %s', (text, expected) => expect(skipBrackets(tokensOf(text), 0)).toBe(expected));
});

import { describe, expect, it } from 'vitest';
import { isTidy, fitsName, nameWords, plainName, plainWords, sameWord, splitWords } from '../../src/speakers/names.ts';

describe('plainName', () => {
  it.each([
    ['diacritics and tatweel', 'سَلِيم حـــداد', 'سليم حداد'],
    ['controls', '\u200fسليم\u200e حداد', 'سليم حداد'],
    ['white space', ' سليم \u00a0\n حداد ', 'سليم حداد'],
  ])('is without %s', (_, text, plain) => expect(plainName(text)).toBe(plain));

  it('keeps the spelling', () => expect(plainName('أحمد إلهام آدم')).toBe('أحمد إلهام آدم'));
});

describe('nameWords', () => {
  it.each([
    ['folds', 'أسامة', ['اسامه']],
    ['cuts the article', 'الحداد', ['حداد']],
    ['cuts none that is part of the name', 'إليسون', ['اليسون']],
    ['cuts none of a short word', 'الفا', ['الفا']],
    ['joins عبد', 'عبد الرحمن سالم', ['عبدرحمن', 'سالم']],
    ['knows عبد joined', 'عبدالرحمن سالم', ['عبدرحمن', 'سالم']],
    ['parts at a hyphen', 'جان-لوك', ['جان', 'لوك']],
    ['drops marks', '«سليم»', ['سليم']],
    ['finds none', '«»', []],
  ])('%s: %s', (_, text, words) => expect(nameWords(text)).toEqual(words));
});

describe('sameWord', () => {
  it.each([
    ['هيغنز', 'هيجنز'], // a foreign g
    ['كوفاليف', 'كوفالف'], // a vowel more or less
    ['zelensky', 'زيلنسكي'],
    ['سالم', 'سالم'],
  ])('%s is %s', (a, b) => expect(sameWord(nameWords(a)[0]!, nameWords(b)[0]!)).toBe(true));

  it.each([
    ['سعيد', 'سعد'], // too few consonants to tell
    ['علي', 'علا'],
    ['هيغنز', 'هيغل'],
    ['براون', 'برن'],
  ])('%s is not %s', (a, b) => expect(sameWord(nameWords(a)[0]!, nameWords(b)[0]!)).toBe(false));
});

describe('fitsName', () => {
  it.each([
    ['حداد', 'سليم حداد', true],
    ['سليم', 'سليم حداد', true],
    ['سليم حداد', 'سليم محمود حداد', true],
    ['حداد سليم', 'سليم حداد', false],
    ['سليم حداد', 'حداد', false],
    ['نادر حداد', 'سليم حداد', false],
    ['', 'سليم حداد', false],
  ])('%s for %s: %s', (short, long, expected) => expect(fitsName(nameWords(short), nameWords(long))).toBe(expected));
});

it('every unit of the fast path is one of a word: U+0620 to U+0652', () => {
  for (let unit = 0x620; unit <= 0x652; unit++) {
    const text = `سا${String.fromCharCode(unit)}مي كريم  `;
    expect(plainWords(text)).toEqual(splitWords(text).filter(Boolean));
    expect(plainWords(`  ${text}`)).toEqual(plainWords(text));
  }
});

it.each(['سليم حداد', 'وزير الدفاع الأمريكي', 'آية', 'عبد الله بن عبد العزيز'])('a tidy name is itself, as the slow path has it: %s', (name) => {
  expect(isTidy(name)).toBe(true);
  expect(plainName(name)).toBe(name);
  expect(plainName(`${name}\u064b`)).toBe(name);
});

it.each([' سليم', 'سليم ', 'سليم  حداد', 'سَليم', 'سليـم', 'Tim', '«سليم»', 'سليم\u200f', ''])('%j is no tidy name', (name) => expect(isTidy(name)).toBe(false));

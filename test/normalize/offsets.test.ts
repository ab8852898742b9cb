import { describe, expect, it } from 'vitest';
import { type NormalizeOptions, normalize, toNormalizedOffset, toOriginalOffset, toOriginalSpan } from '../../src/normalize/index.ts';
import { account, check } from './check.ts';

const search = { preset: 'search' } as const;

/** The part of the original that a part of the new text came from; the part must be there once. */
function find(text: string, options: NormalizeOptions, part: string, expand?: { expand: 'grapheme' }): string {
  const normalized = check(text, options);
  const start = normalized.text.indexOf(part);
  expect(start, `${part} in ${normalized.text}`).toBeGreaterThanOrEqual(0);
  expect(normalized.text.indexOf(part, start + 1)).toBe(-1);
  const span = toOriginalSpan(normalized, start, start + part.length, expand);
  expect(text.slice(span.start, span.end)).toBe(span.text);
  return span.text;
}

describe('toOriginalSpan', () => {
  it.each([
    ['قــال الوزير', search, 'قال', 'قــال'],
    ['قــال الوزير', search, 'الوزير', 'الوزير'],
    ['وأكَّدَ أنّ', search, 'اكد', 'أكَّد'],
    ['قال\u200f \u200fالوزير\u200f ثم', search, 'الوزير', 'الوزير'],
    ['قال &laquo;نعم&raquo;', search, '"نعم"', '&laquo;نعم&raquo;'],
    ['النبي ﷺ قال', search, 'عليه', 'ﷺ'],
    ['اﻹسلام', {}, 'إ', 'ﻹ'],
    ['نعم  ،لا', {}, 'نعم،', 'نعم  ،'],
    ['نعم،لا', {}, ' لا', 'لا'],
    ['ا\u0654كد', {}, 'أ', 'ا\u0654'],
  ])('%j %j: %j came from %j', (text, options, part, expected) => expect(find(text, options, part)).toBe(expected));

  it.each([
    ['وأكَّدَ أنّ', search, 'اكد', 'أكَّدَ'],
    ['كَتَبَ', search, 'ت', 'تَ'],
    ['كَتَب', { preset: 'none' } as const, '\u064eتَ', 'كَتَ'],
    ['رأي ❤\ufe0f 👨\u200d👩\u200d👧 هنا', { preset: 'none' } as const, '👩', '👨\u200d👩\u200d👧'],
    ['👍🏽', { preset: 'none' } as const, '👍', '👍🏽'],
    ['نص', {}, 'ن', 'ن'],
  ])('%j %j: %j grows to %j', (text, options, part, expected) => expect(find(text, options, part, { expand: 'grapheme' })).toBe(expected));

  it('gives an empty span for an empty one', () => {
    const normalized = check('قــال', search);
    expect(toOriginalSpan(normalized, 1, 1)).toEqual({ start: 3, end: 3, text: '' });
    expect(toOriginalSpan(normalized, 3, 3)).toEqual({ start: 5, end: 5, text: '' });
    expect(toOriginalSpan(check('', {}), 0, 0)).toEqual({ start: 0, end: 0, text: '' });
  });

  it('covers the whole of both texts, but for what was dropped at the ends', () => {
    const normalized = check('\ufeff«قَــالَ»\u200f', search);
    expect(toOriginalSpan(normalized, 0, normalized.text.length).text).toBe('«قَــالَ»');
  });

  it('gives an empty span for what was put in', () => {
    const normalized = check('نعم،لا');
    expect(toOriginalSpan(normalized, 4, 5)).toEqual({ start: 4, end: 4, text: '' });
  });
});

describe('toOriginalOffset and toNormalizedOffset', () => {
  it('find a character in the other text', () => {
    const normalized = check('قــال أنّ', search);
    expect(normalized.text).toBe('قال ان');
    for (const [original, text] of [['ا', 'ا'], ['أ', 'ان'], ['ن', 'ن']] as const) {
      expect(toOriginalOffset(normalized, normalized.text.indexOf(text))).toBe(normalized.original.indexOf(original));
      expect(toNormalizedOffset(normalized, normalized.original.indexOf(original))).toBe(normalized.text.indexOf(text));
    }
  });

  it('take a dropped character for the place where it would stand', () => {
    const normalized = check('قــال', search);
    expect([0, 1, 2, 3, 4, 5].map((offset) => toNormalizedOffset(normalized, offset))).toEqual([0, 1, 1, 1, 2, 3]);
    expect([0, 1, 2, 3].map((offset) => toOriginalOffset(normalized, offset))).toEqual([0, 3, 4, 5]);
  });

  it('never split a surrogate pair', () => {
    const normalized = check('نـ😀 أ', { ...search, tatweel: 'strip' });
    expect(normalized.text).toBe('ن😀 ا');
    expect([1, 2, 3].map((offset) => toOriginalOffset(normalized, offset))).toEqual([2, 2, 4]);
    expect(toOriginalSpan(normalized, 2, 3).text).toBe('😀');
    expect([2, 3, 4].map((offset) => toNormalizedOffset(normalized, offset))).toEqual([1, 1, 3]);
    expect(toOriginalOffset(check('😀'), 1)).toBe(0);
    expect(toOriginalOffset(check('\ud83d\udc4d\udc4d'), 2)).toBe(2);
  });

  it('are the same in both directions without a map', () => {
    const normalized = check('قال');
    expect(normalized.map).toBeNull();
    expect([0, 1, 2, 3].map((offset) => toOriginalOffset(normalized, toNormalizedOffset(normalized, offset)))).toEqual([0, 1, 2, 3]);
  });

  it('work on a result that went through JSON, and on one made by hand', () => {
    const normalized = check('قــال', search);
    expect(toOriginalOffset(JSON.parse(JSON.stringify(normalized)), 1)).toBe(3);
    expect(toOriginalOffset({ text: 'ab', original: 'axb', map: { runs: [1, 1, 1, 1, 0, 0, 1, 1, 1] }, flags: [] }, 1)).toBe(2);
  });

  it('are quick on a long text', () => {
    const normalized = normalize('كَتَبَ '.repeat(50_000), search);
    let sum = 0;
    for (let offset = 0; offset < normalized.text.length; offset++) sum += toOriginalOffset(normalized, offset);
    expect(sum).toBeGreaterThan(0);
  });
});

describe('maps', () => {
  it.each([
    ['قال', {}, null],
    ['أكد', search, [3, 3, 1]],
    ['قــال', {}, [1, 1, 1, 2, 0, 0, 2, 2, 1]],
    ['مـَن', {}, [1, 1, 1, 1, 0, 0, 2, 2, 1]],
    ['نعم ،لا', {}, [3, 3, 1, 1, 0, 0, 1, 1, 1, 0, 1, 0, 2, 2, 1]],
    ['ن\u200bص', {}, [3, 3, 1]],
    ['ن\u200b\u200bص', {}, [1, 1, 1, 2, 1, 0, 1, 1, 1]],
    ['ن\u0002\u0002\u200fص', search, [1, 1, 1, 3, 0, 0, 1, 1, 1]],
    ['یَوم', {}, [4, 4, 1]],
    ['ﷺ', search, [1, 18, 0]],
    ['ـ', search, [1, 0, 0]],
    ['١٫٥', search, [3, 3, 1]],
  ] as const)('%j %j has the runs %j', (text, options, runs) => expect(check(text, options).map?.runs ?? null).toEqual(runs));

  it('compose: two steps lead where one leads', () => {
    const text = '«قَــالَ\u200f ،إن» ﷺ ا\u06dc\u0654ﻷن\u00a0 ١٫٥٪';
    const display = check(text);
    const folded = check(display.text, search);
    const once = check(text, search);
    expect(folded.text).toBe(once.text);
    for (let start = 0; start <= once.text.length; start++) {
      expect(toOriginalOffset(display, toOriginalOffset(folded, start))).toBe(toOriginalOffset(once, start));
    }
    const word = folded.text.indexOf('قال');
    const inner = toOriginalSpan(folded, word, word + 3);
    expect(toOriginalSpan(display, inner.start, inner.end).text).toBe('قَــال');
  });

  it('account for every character as kept, replaced, dropped or put in', () => {
    expect(account(check('أنّ ،لا', search))).toEqual([
      { original: 'أ', text: 'ا', fate: 'replaced' },
      { original: 'ن', text: 'ن', fate: 'kept' },
      { original: 'ّ ', text: '', fate: 'dropped' },
      { original: '،', text: '،', fate: 'kept' },
      { original: '', text: ' ', fate: 'inserted' },
      { original: 'ل', text: 'ل', fate: 'kept' },
      { original: 'ا', text: 'ا', fate: 'kept' },
    ]);
  });
});

describe('what is refused', () => {
  const normalized = normalize('قــال', search);
  it.each([
    [() => toOriginalOffset(normalized, -1), 'isnad: offset is -1; expected an integer from 0 to 3'],
    [() => toOriginalOffset(normalized, 4), 'isnad: offset is 4; expected an integer from 0 to 3'],
    [() => toOriginalOffset(normalized, 1.5), 'isnad: offset is 1.5; expected an integer from 0 to 3'],
    [() => toOriginalOffset(normalized, '1' as never), 'isnad: offset is "1"; expected an integer from 0 to 3'],
    [() => toNormalizedOffset(normalized, Number.NaN), 'isnad: offset is NaN; expected an integer from 0 to 5'],
    [() => toOriginalSpan(normalized, 4, 4), 'isnad: start is 4; expected an integer from 0 to 3'],
    [() => toOriginalSpan(normalized, 2, 1), 'isnad: end is 1; expected an integer from 2 to 3'],
  ])('%s', (call, message) => expect(call).toThrow(expect.objectContaining({ name: 'IsnadError', code: 'INVALID_OFFSET', message })));

  it.each([
    [{ expand: 'word' }, 'INVALID_OPTION', 'isnad: options.expand is "word"; expected one of: grapheme'],
    [{ widen: 'grapheme' }, 'UNKNOWN_OPTION', 'isnad: options.widen is unknown; expected one of: expand'],
  ])('%j', (options, code, message) => expect(() => toOriginalSpan(normalized, 0, 1, options as object)).toThrow(expect.objectContaining({ code, message })));
});

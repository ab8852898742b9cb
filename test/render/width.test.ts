import { describe, expect, it } from 'vitest';
import { displayWidth, isRightToLeft, printable, wrap } from '../../src/render/width.ts';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['قال', 3],
    ['قَالَ', 3],
    ['شدّد', 3],
    ['ـــ', 3],
    ['\u2067قال\u2069', 3],
    ['\u200fقال\u200c', 3],
    ['e\u0301', 1],
    ['a\u00adb', 3],
    ['\u0600١٢', 3],
    ['漢字', 4],
    ['ＡＢ', 4],
    ['👍', 2],
    ['\u{1ee00}', 1],
  ])('of %j is %i', (text, width) => expect(displayWidth(text)).toBe(width));
});

describe('isRightToLeft', () => {
  it.each(['قال', 'X قال', '\u200f', 'ﷺ', 'עברית', '\u{1ee00}'])('%j', (text) => expect(isRightToLeft(text)).toBe(true));
  it.each(['', 'Kolt', '123', '—', '\ufeff', '漢'])('not %j', (text) => expect(isRightToLeft(text)).toBe(false));
});

describe('printable', () => {
  it.each([
    ['a line break', 'قال\r\n الوزير', 'قال الوزير'],
    ['tabs and spaces', '\tأ \u00a0 ب ', 'أ ب'],
    ['an escape sequence', 'أ\u001b[31mب\u009bc', 'أ\ufffd[31mب\ufffdc'],
    ['NUL', 'أ\0ب', 'أ\ufffdب'],
    ['a lone surrogate', 'أ\ud800ب', 'أ\ufffdب'],
    ['isolates and overrides', '\u2069\u202eأ\u2066ب\u202c', 'أب'],
    ['a byte order mark', '\ufeffأ', 'أ'],
    ['marks that stay', 'قَالَ\u200f 👍', 'قَالَ\u200f 👍'],
  ])('%s', (_, text, shown) => expect(printable(text)).toBe(shown));
});

describe('wrap', () => {
  it.each([
    ['nothing', '', 5, ['']],
    ['what fits', 'قال الوزير', 10, ['قال الوزير']],
    ['at spaces', 'قال وزير المياه', 8, ['قال وزير', 'المياه']],
    ['marks take no room', 'شدّد قَالَ', 8, ['شدّد قَالَ']],
    ['a long word', 'abcdefgh ij', 3, ['abc', 'def', 'gh', 'ij']],
    ['a long word after a short one', 'a bcdef g', 3, ['a', 'bcd', 'ef', 'g']],
    ['marks with their letter', 'ببَبَ', 2, ['بب\u064e', 'ب\u064e']],
    ['wide letters', '漢字漢', 4, ['漢字', '漢']],
    ['a letter wider than the line', '漢字', 1, ['漢', '字']],
  ])('%s', (_, text, width, lines) => expect(wrap(text, width)).toEqual(lines));
});

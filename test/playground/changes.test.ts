import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf, visible } from '../../docs/playground/changes.ts';
import { normalize } from '../../src/normalize/index.ts';
import { newsLike } from '../helpers/arbitrary.ts';

const changes = (text: string, preset: 'display' | 'search' = 'search'): string[] => changesOf(normalize(text, { preset })).map(({ before, after }) => `${before}>${after}`);

describe('changesOf', () => {
  it.each([
    ['nothing', 'قال نعم', []],
    ['a letter', 'أحمد قال', ['أ>ا']],
    ['neighbours, as one', 'آأ', ['آأ>اا']],
    ['letters apart', 'إن أن', ['إ>ا', 'أ>ا']],
    ['what is dropped', 'قـــال', ['ـــ>']],
    ['what becomes more', 'ﷺ', ['ﷺ>صلي الله عليه وسلم']],
    ['a space too many', 'قال  نعم', [' >']],
  ])('finds %s', (_, text, expected) => expect(changes(text)).toEqual(expected));

  it('tells where: the text with its changes undone is the original', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const normalized = normalize(text, { preset: 'search' });
        let undone = '';
        let at = 0;
        for (const { start, end, before, after } of changesOf(normalized)) {
          expect(normalized.text.slice(start, end)).toBe(after);
          expect(before).not.toBe(after);
          undone += normalized.text.slice(at, start) + before;
          at = end;
        }
        expect(undone + normalized.text.slice(at)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});

describe('visible', () => {
  it.each([
    ['أ', 'أ'],
    ['  ', '␣␣'],
    ['\u200f', 'U+200F'],
    ['\u00a0،', 'U+00A0 ،'],
    ['\u064b', 'ـ\u064b'],
    ['\u0651\u064b', 'ـ\u0651\u064b'],
  ])('shows %j as %s', (text, shown) => expect(visible(text)).toBe(shown));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMarked } from '../../src/marks/index.ts';
import { tokensOf } from './spans.ts';

const words = fc.constantFrom('قال', 'وأضاف', 'أن', 'الوفد', 'عاد', 'مؤكدا', '، ', '. ', ': ', '\n', '5', ' ');
const marks = fc.constantFrom('«', '»', '"', '“', '”', "''", "'", '((', '))', '(', ')', '{', '}', '‹', '›', '""');
const text = fc.array(fc.oneof(words, marks, fc.constant(' ')), { maxLength: 60 }).map((parts) => parts.join(''));

describe('the spans of any text', () => {
  it('are in order, have words, lie in one paragraph and nest', () =>
    fc.assert(
      fc.property(text, (one) => {
        const t = tokensOf(one);
        const spans = findMarked(t);
        const ends: number[] = [];
        let before = -1;
        for (const { open, close, first, last } of spans) {
          expect(first).toBeGreaterThanOrEqual(before);
          before = first;
          expect(last).toBeGreaterThan(first);
          if (open >= 0) expect(first).toBe(open + 1);
          if (close >= 0) expect(last).toBeLessThanOrEqual(close);
          for (let i = first; i < last; i++) expect(t.start[i]).toBeLessThan(t.end[i]); // a break is empty
          while (ends.length > 0 && ends.at(-1)! <= first) ends.pop();
          if (ends.length > 0) expect(last).toBeLessThanOrEqual(ends.at(-1)!);
          ends.push(last);
        }
      }),
      { numRuns: 1500 },
    ), 30_000);

  it('use each mark at one end of one span', () =>
    fc.assert(
      fc.property(text, (one) => {
        const used = findMarked(tokensOf(one)).flatMap(({ open, close }) => [open, close]).filter((token) => token >= 0);
        expect(new Set(used).size).toBe(used.length);
      }),
      { numRuns: 1500 },
    ), 30_000);
});

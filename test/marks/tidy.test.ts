import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/marks/index.ts';
import { tidy } from '../../src/marks/tidy.ts';
import { tokensOf } from './spans.ts';

const t = tokensOf('نهر '.repeat(20).trim());

/** Open and closing token; -1 where the mark is missing, and then where the words end. */
const span = (open: number, close: number, { last = close, bracket = false } = {}): Draft => ({ open, close, first: open + 1, last, bracket, continues: null });
const ends = (spans: Draft[], tokens = t): [number, number][] => tidy(tokens, spans).map(({ first, last }) => [first, last]);

describe('tidy', () => {
  it('puts spans in order, outer before inner', () => expect(ends([span(9, 12), span(3, 5), span(2, 7)])).toEqual([[3, 7], [4, 5], [10, 12]]));
  it('leaves out what has no words', () => {
    const stops = tokensOf('نهر . . نهر');
    expect(ends([span(0, 3)], stops)).toEqual([]);
  });
  it('leaves out a bracket that crosses marks, whichever begins first', () => {
    expect(ends([span(2, 6), span(4, 9, { bracket: true })])).toEqual([[3, 6]]);
    expect(ends([span(2, 6, { bracket: true }), span(4, 9)])).toEqual([[5, 9]]);
  });
  it('ends what was never closed with what it lies in', () => expect(ends([span(2, 6), span(4, -1, { last: 12 })])).toEqual([[3, 6], [5, 6]]));
  it('keeps a bracket that lies inside', () => expect(ends([span(2, 9), span(4, 6, { bracket: true })])).toEqual([[3, 9], [5, 6]]));
  it('keeps what begins where another has ended', () => expect(ends([span(2, 6), span(6, 9, { bracket: true })])).toEqual([[3, 6], [7, 9]]));

  const doubled = tokensOf('قال ""عاد النهر إلى البحر كما كان من قبل"" أمس');
  const [outer, inner] = [1, 2];
  const close = doubled.count - 4;
  it('keeps the inner of two pairs round the same words', () => expect(ends([span(outer, close + 1), span(inner, close)], doubled)).toEqual([[inner + 1, close]]));
  it('keeps both where the outer one goes on', () => expect(ends([span(outer, close + 2), span(inner, close)], doubled)).toHaveLength(2));
  it('keeps the inner where nothing closes the outer one', () => expect(ends([span(outer, -1, { last: close + 2 }), span(inner, close)], doubled)).toEqual([[inner + 1, close]]));
  it('keeps both where the inner one is a name', () => expect(ends([span(outer, -1, { last: close + 2 }), span(inner, inner + 3)], doubled)).toHaveLength(2));
});

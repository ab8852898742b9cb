import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joins } from '../../src/normalize/graphemes.ts';

const segmenter = new Intl.Segmenter('ar', { granularity: 'grapheme' });

describe('joins', () => {
  it('agrees with Unicode on Arabic, Latin and emoji', () => {
    const character = fc.constantFrom(...'بلا\u064e\u0651\u0670\u0653\u06dc\u0640\u200c\u200de\u0301 .5😀👍👩❤\ufe0f', '\n', '\u200f', '👨\u200d👩\u200d👧', '🏽');
    fc.assert(
      fc.property(fc.array(character, { maxLength: 12 }).map((parts) => parts.join('')), (text) => {
        const starts = new Set([...segmenter.segment(text)].map((segment) => segment.index));
        for (let offset = 1; offset < text.length; offset++) {
          // What differs on purpose: a mark after a control, and a joiner after anything but an emoji.
          if (/[\n\u200f]/.test(text[offset - 1]!) || (text[offset - 1] === '\u200d' && !/(?:😀|👍|👩|👨|👧|❤)[\u{1f3fb}-\u{1f3ff}\u200c\p{M}]*\u200d$/u.test(text.slice(0, offset)))) continue;
          expect([text, offset, joins(text, offset)]).toEqual([text, offset, !starts.has(offset)]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('never joins at the ends', () => expect([joins('\u064e', 0), joins('ب\u064e', 2), joins('', 0), joins('ب', -1)]).toEqual([false, false, false, false]));
});

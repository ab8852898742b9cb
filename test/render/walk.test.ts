import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walk } from '../../src/render/walk.ts';

interface Letter {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The text with what was opened and closed: `a` opens, `A` closes; `(a` goes on, `A)` pauses. */
function draw(text: string, marks: readonly Letter[], start = 0, end = text.length, first = 0): string {
  let drawn = '';
  walk({ start, end }, marks, first, {
    open: ({ name }, again) => void (drawn += again ? `(${name}` : name),
    close: ({ name }, pause) => void (drawn += pause ? `${name.toUpperCase()})` : name.toUpperCase()),
    text: (from, to) => void (drawn += text.slice(from, to)),
  });
  return drawn;
}

const at = (name: string, start: number, end: number): Letter => ({ name, start, end });

describe('walk', () => {
  it.each([
    ['nothing', [], '0123456789'],
    ['one', [at('a', 2, 5)], '01a234A56789'],
    ['neighbours', [at('a', 2, 5), at('b', 5, 7)], '01a234Ab56B789'],
    ['the whole', [at('a', 0, 10)], 'a0123456789A'],
    ['one inside another', [at('a', 1, 8), at('b', 3, 5)], '0a12b34B567A89'],
    ['two over the same', [at('a', 1, 4), at('b', 1, 4)], '0ab123BA456789'],
    ['ends that meet', [at('a', 1, 4), at('b', 2, 4)], '0a1b23BA456789'],
    ['two that cross', [at('a', 1, 5), at('b', 3, 8)], '0a12b34B)A(b567B89'],
    ['three that cross', [at('a', 1, 5), at('b', 2, 6), at('c', 3, 7)], '0a1b2c34C)B)A(b(c5C)B(c6C789'],
    ['one that crosses two', [at('a', 1, 9), at('b', 2, 4), at('c', 3, 6)], '0a1b2c3C)B(c45C678A9'],
  ])('%s', (_, marks, drawn) => expect(draw('0123456789', marks)).toBe(drawn));

  it.each([
    ['cuts at the end', 0, 4, 0, 'a0123A'],
    ['cuts at the start', 4, 10, 0, 'a45A6789'],
    ['leaves out what lies before', 6, 10, 0, '6789'],
  ])('%s of the stretch', (_, start, end, first, drawn) => expect(draw('0123456789', [at('a', 0, 6)], start, end, first)).toBe(drawn));

  it('says where the next walk begins', () => {
    const nothing = { open: () => undefined, close: () => undefined, text: () => undefined };
    const marks = [at('a', 0, 2), at('b', 1, 2), at('c', 5, 6)];
    expect(walk({ start: 0, end: 3 }, marks, 0, nothing)).toBe(2);
    expect(walk({ start: 4, end: 10 }, marks, 2, nothing)).toBe(3);
  });

  it('nests whatever the marks are, covers the text once and marks what it should', () => {
    const spans = fc.array(fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 8 })), { maxLength: 8 });
    fc.assert(
      fc.property(spans, (pairs) => {
        const marks = pairs.map(([start, length], i) => at(String(i), start, Math.min(start + length, 20))).sort((a, b) => a.start - b.start || b.end - a.end);
        const open: Letter[] = [];
        const covered = new Map(marks.map((mark) => [mark, '']));
        let text = '';
        walk({ start: 0, end: 20 }, marks, 0, {
          open: (mark) => void open.push(mark),
          close: (mark) => expect(open.pop()).toBe(mark),
          text: (start, end) => {
            const part = 'abcdefghijklmnopqrst'.slice(start, end);
            text += part;
            for (const mark of open) covered.set(mark, covered.get(mark)! + part);
          },
        });
        expect([text, open]).toEqual(['abcdefghijklmnopqrst', []]);
        for (const [mark, part] of covered) expect(part).toBe(text.slice(mark.start, mark.end));
      }),
      { numRuns: 500 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { BRACKETS, CLOSES, EITHER, GLYPHS, OPENS } from '../../src/marks/glyphs.ts';
import { marksOf } from './spans.ts';

const all = [...GLYPHS];

describe('GLYPHS', () => {
  it.each(all)('%s is one token, and a mark', (glyph, [family, direction]) => {
    // spaces on both sides, so that nothing but the table tells the direction
    const marks = marksOf(`نهر ${glyph} بحر${glyph === '//' ? ' // ' : ''}`); // two slashes want two more in their line
    expect(marks.slice(0, 1).map((mark) => [mark.glyph, mark.family, mark.direction])).toEqual([[glyph, family, direction]]);
    expect(marks).toHaveLength(glyph === '//' ? 2 : 1);
  });
  it.each([['alone', 'نهر // بحر'], ['of an address', 'http://a.b // http://c.d'], ['in a date', '1//2 و3//4'], ['three of them', 'نهر /// بحر /// بر']])('takes two slashes for no marks: %s', (_, text) => {
    expect(marksOf(text)).toEqual([]);
  });
  it('opens whatever it closes: no family has one end only', () => {
    const ends = new Map<number, number>();
    for (const [, [family, direction]] of all) ends.set(family, (ends.get(family) ?? 0) | direction);
    // what opens at one end and closes at the other is 3, like a mark that does either
    expect([...ends.values()].every((bits) => bits === EITHER)).toBe(true);
    expect(OPENS | CLOSES).toBe(EITHER);
  });
  it.each([
    ['open', OPENS, '« << ≪ «« “ „ ❝ `` ‘‘ ‹ ‘ ‛ ` (( 「 『'],
    ['close', CLOSES, '» >> ≫ »» ” ❞ › ’ ´ )) 」 』'],
    ['do either', EITHER, '‟ " ＂ ″ \'\' ’’ \' //'],
  ])('knows which marks %s', (_, direction, glyphs) => expect(all.filter(([, [family, way]]) => family < BRACKETS && way === direction).map(([glyph]) => glyph).sort()).toEqual(glyphs.split(' ').sort()));
  it('tells brackets from marks', () => {
    expect(all.filter(([, [family]]) => family >= BRACKETS).map(([glyph]) => glyph).join('')).toBe('(){}\ufd3f\ufd3e');
  });
  it('knows that the ornate parenthesis named right opens', () => {
    expect(GLYPHS.get('\ufd3f')?.[1]).toBe(OPENS);
    expect(GLYPHS.get('\ufd3e')?.[1]).toBe(CLOSES);
  });
});

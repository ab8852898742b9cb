import { describe, expect, it } from 'vitest';
import { fill, type Word } from '../../src/render/fill.ts';
import { displayWidth } from '../../src/render/width.ts';

const words = (text: string, style = ''): Word[] => text.split(' ').map((word) => [{ text: word, style }]);
const RED = '\u001b[31m';
const END = '\u001b[0m';

describe('fill', () => {
  it.each([
    ['what fits', 'a bc', 4, 'a bc\n'],
    ['at spaces', 'aa bb cc', 5, 'aa bb\ncc\n'],
    ['a word longer than a line', 'a bcdefg h', 3, 'a\nbcd\nefg\nh\n'],
    ['from the right, flush right', 'قال نعم', 9, '  \u2067قال نعم\u2069\n'],
    ['mixed, from the right too', 'Kolt قال', 8, '\u2067Kolt قال\u2069\n'],
    ['marks take no room', 'قَالَ نَعَمْ', 7, '\u2067قَالَ نَعَمْ\u2069\n'],
  ])('%s', (_, text, width, lines) => expect(fill(words(text), width, false)).toBe(lines));

  it('gives nothing for nothing', () => expect(fill([], 40, true)).toBe(''));
  it('paints words of one style as one, with the space between them', () => {
    expect(fill([...words('a b', '31'), ...words('c')], 40, true)).toBe(`${RED}a b${END} c\n`);
  });
  it('ends a style at the end of the line', () => expect(fill(words('aa bb', '31'), 3, true)).toBe(`${RED}aa${END}\n${RED}bb${END}\n`));
  it('joins pieces of a word without a space', () => {
    expect(fill([[{ text: 'a', style: '31' }, { text: 'b', style: '' }]], 40, true)).toBe(`${RED}a${END}b\n`);
  });
  it('paints nothing without colour', () => expect(fill(words('a b', '31'), 40, false)).toBe('a b\n'));
  it('never exceeds the width', () => {
    const long = Array.from({ length: 60 }, (_, i) => 'ك'.repeat((i * 7) % 29)).join(' ');
    for (const line of fill(words(long), 20, false).split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(20);
  });
});

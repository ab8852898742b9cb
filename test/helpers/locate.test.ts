import { describe, expect, it } from 'vitest';
import { locate } from './locate.ts';

describe('locate', () => {
  const text = 'قال إن قال';

  it('finds an excerpt', () => expect(locate(text, 'إن')).toEqual({ start: 4, end: 6, text: 'إن' }));
  it('takes the occurrence that is asked for', () => expect(locate(text, 'قال', 2)).toEqual({ start: 7, end: 10, text: 'قال' }));
  it('counts overlapping occurrences', () => expect(locate('aaa', 'aa', 2).start).toBe(1));
  it('fails when the excerpt is not there', () => expect(() => locate(text, 'ذكر')).toThrow('is not in'));
  it('fails when it is ambiguous', () => expect(() => locate(text, 'قال')).toThrow('ambiguous, it starts at 0, 7'));
  it('fails when there is no such occurrence', () => expect(() => locate(text, 'قال', 3)).toThrow('no occurrence 3'));
  it('fails on an empty excerpt', () => expect(() => locate(text, '')).toThrow('empty'));
});

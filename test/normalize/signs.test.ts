import { describe, expect, it } from 'vitest';
import { textOf } from './check.ts';

describe('punctuation', () => {
  it.each([
    ['قال ،ثم', 'قال، ثم'],
    ['قال،ثم؛هنا', 'قال، ثم؛ هنا'],
    ['لماذا   ؟ نعم !', 'لماذا؟ نعم!'],
    ['لماذا \u00a0\u2009؟ !', 'لماذا؟!'],
    ['نعم ، ، لا', 'نعم،، لا'],
    ['نعم،Kolt', 'نعم، Kolt'],
    ['نعم،\u064eلا', 'نعم،\u064eلا'],
    [' ، أول', '، أول'],
    ['سطر\n ، آخر', 'سطر\n، آخر'],
    ['نعم&nbsp;،لا', 'نعم، لا'],
    ['نعم،&#1604;ا', 'نعم، لا'],
  ])('%j gives %j', (input, expected) => expect(textOf(input)).toBe(expected));

  it.each([
    '3،5 مليون', '2014،2015', 'نعم،«لا»', 'نعم، لا', 'نعم، 5', 'نعم .', 'نعم : لا', 'نعم , لا', 'ا.ف.ب', '3.5', 'قال.وأضاف', 'http://kolt.example/أ،ب؛ج', 'www.kolt.example/أ،ب',
    'name@kolt.example،ثم', '@الدرهاوي،ثم', '#السد،ثم', '(نعم)', 'نعم..', 'نعم…لا', 'نعم)لا',
  ])('%j is left alone', (text) => expect(textOf(text)).toBe(text));

  it('goes by the address before the sign, not by one in another word', () => {
    expect(textOf('@a b،ثم')).toBe('@a b، ثم');
    expect(textOf('أ،ب@kolt.example')).toBe('أ، ب@kolt.example');
  });

  it('takes what is longer than any address for text', () => {
    const long = `http://kolt.example/${'a'.repeat(600)}`;
    expect(textOf(`${long}،ثم`)).toBe(`${long}، ثم`);
  });

  it('takes white space away without collapsing it', () => expect(textOf('نعم  لا   ؟', { preset: 'none', punctuation: 'repair' })).toBe('نعم  لا؟'));
});

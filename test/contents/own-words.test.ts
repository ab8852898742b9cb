import { expect, it } from 'vitest';
import { parse } from '../helpers/parse.ts';

/** The kind of the marks «…» in a text, the first that are no direct quote. */
const kindOf = (text: string): string | undefined => parse(text).quotes.find(({ open, kind }) => open !== null && kind !== 'direct')?.kind;

// the same frame each time: only the words in the marks, and the word before them, differ
it.each([
  ['an adjective', 'قال الراعي إن القرار «متسرع» جدا.'],
  ['words with the article', 'قال الراعي إن القرية تعيش «الصمت الثقيل» كل ليلة.'],
  ['a clause', 'قال الراعي إن البئر «لم تعد تكفي» القرية.'],
  ['an adjective behind a subject with the article', 'قال الراعي إن التقرير «متسرع» جدا.'],
])('his own words: %s', (_, text) => expect(kindOf(text)).toBe('partial'));

it.each([
  ['behind a noun that names', 'قال الراعي إن فيلم «الصمت الثقيل» طويل.'],
  ['behind a kind of body', 'قال الراعي إن صحيفة «الصمت الثقيل» توقفت.'],
  ['with such a noun inside', 'قال الراعي إن «حزب الصمت» توقف.'],
  ['a known body or place', 'قال الراعي إن «دمشق» بعيدة جدا.'],
  ['foreign words', 'قال الراعي إن «Blue River» بعيد جدا.'],
  ['figures', 'قال الراعي إن «الخطة 30» بعيدة جدا.'],
  ['what is put in marks again', 'قال الراعي إن «البيت الكبير» بعيد جدا.\nوأغلق «البيت الكبير» أبوابه مساء.'],
  ['what nobody reports', 'زار الراعي «البيت الكبير» مساء.'],
])('a name: %s', (_, text) => expect(kindOf(text)).toBe('term'));

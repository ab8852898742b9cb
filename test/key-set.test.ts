import { describe, expect, it } from 'vitest';
import { foldKey } from '../src/characters.ts';
import { KeySet } from '../src/key-set.ts';

const WORDS = 'إضافة نظرا بيد لدرجة بمعنى أجل am';
const set = new KeySet(WORDS);
const folded = new Set(WORDS.split(' ').map(foldKey));

describe('a set of keys', () => {
  it.each([...WORDS.split(' '), 'اضافه', 'نظراً', 'نَظَرا', 'ـنظرا', 'نظ', 'نظرات', 'نظر ا', '', 'ب', 'بي', 'AM', 'أجـل', '\u200fبيد', 'ﺑﻴﺪ', '«بيد»'])('says of %j what a set of folded words says', (word) => {
    expect(set.has(`و ${word} و`, 2, 2 + word.length)).toBe(folded.has(foldKey(word)));
  });

  it('says no of what is no part of a text', () => expect([set.has('بيد', -1, -1), set.has('بيد', 5, 9), set.has('', 0, 0)]).toEqual([false, false, false]));
});

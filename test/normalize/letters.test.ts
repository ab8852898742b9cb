import { describe, expect, it } from 'vitest';
import { textOf } from './check.ts';

describe('tatweel between letters', () => {
  it.each([
    ['محـــمد', 'محمد'],
    ['بـالرياض', 'بالرياض'],
    ['مـُحـَمَّـد', 'مُحَمَّد'],
    ['كتـَـَـاب', 'كتََاب'],
    ['ﻣﺤـﻤﺪ', 'محمد'],
    ['محـ\u200fـمد', 'محـ\u200fـمد'],
    ['محـ\u00adـمد', 'محمد'],
    ['محـ&#1605;د', 'محمد'],
  ])('%j gives %j', (input, expected) => expect(textOf(input)).toBe(expected));

  it.each([
    'بـ«الرياض»', 'لـ"الرياض"', 'بـ 5 ملايين', 'الـ15', 'عام 1435 هـ', '1435هـ', '1435هـالموافق', 'ـ قال الوزير ـ إن', 'الأحد ـ الاثنين', 'المدرسةـالمعهد', 'مصطفىـأحمد', 'ـنص', 'abـcd', 'بـ',
  ])('%j keeps it', (text) => expect(textOf(text)).toBe(text));

  it('strips all of it for search', () => expect(textOf('ـ بـ«نص» 1435هـ', { preset: 'search' })).toBe(' ب"نص" 1435ه'));

  it('composes what it brings together', () => expect(textOf('اـ\u0654حمد')).toBe('أحمد'));
});

describe('Persian letters by context', () => {
  it.each([
    ['علی', 'على'],
    ['تجرید', 'تجريد'],
    ['یحقق', 'يحقق'],
    ['علیـ', 'عليـ'],
    ['علیَ', 'علىَ'],
    ['یَوم', 'يَوم'],
    ['شیء', 'شيء'],
    ['ییی', 'ييى'],
    ['علی، علی\nعلی', 'على، على\nعلى'],
    ['می\u200cشود علی\u200c', 'مي\u200cشود على\u200c'],
    ['ی\u0654ة', 'ئة'],
    ['علی&nbsp;ثم', 'على ثم'],
    ['عل&#1740;&#1607;', 'عليه'],
    ['عل&amp;#1740;&amp;#1607;', 'عليه'],
    ['ﻋﻠﯽ ﻳﯿﺪ', 'على ييد'],
    ['کتاب ہند', 'کتاب ہند'],
  ])('%j gives %j', (input, expected) => expect(textOf(input)).toBe(expected));

  it('leaves the yeh of Arabic as it is', () => {
    for (const text of ['على', 'علي', 'رأى', 'رأي', 'إلي', 'يحيى']) expect(textOf(text)).toBe(text);
  });
});

describe('elongation', () => {
  const options = { preset: 'none', elongation: 'collapse' } as const;
  it.each([
    ['جداااااا', 'جدا'],
    ['جمييييل جداااا', 'جميل جدا'],
    ['وووو', 'و'],
    ['ممكن اللغة الله', 'ممكن اللغة الله'],
    ['ااا ااا', 'ا ا'],
    ['اااَااا', 'اَا'],
    ['aaaa 1000 ٠٠٠ !!! ــــ', 'aaaa 1000 ٠٠٠ !!! ــــ'],
  ])('%j gives %j', (input, expected) => expect(textOf(input, options)).toBe(expected));

  it('is kept by every preset', () => {
    expect(textOf('جدااا')).toBe('جدااا');
    expect(textOf('جدااا', { preset: 'search' })).toBe('جدااا');
  });
});

import { describe, expect, it } from 'vitest';
import { marksOf } from './spans.ts';

/** How the first mark of a text leans. */
const lean = (text: string): number => marksOf(text)[0]!.lean;

describe('a mark leans towards opening', () => {
  it.each([
    ['a word behind it', 'عاد "الوفد'],
    ['at the head of the paragraph', '"الوفد عاد'],
    ['at the head of the paragraph, a space behind it', '" الوفد عاد'],
    ['a colon before it', 'قال:"عاد'],
    ['a colon before it, spaces on both sides', 'قال : " عاد'],
    ['a complementizer glued to it', 'أكد ان"الوفد عاد'],
    ['a complementizer, the space on the wrong side', 'أكد أن" الوفد عاد'],
    ['a verb glued to it', 'وقال"عدنا'],
    ['a verb, the space on the wrong side', 'وقال" عدنا'],
    ['a participle before it', 'قائلا "عدنا'],
    ['a preposition, the space on the wrong side', 'دعا إلى" الهدوء'],
    ['a clitic with tatweel', 'وصفه بـ"الخطير'],
    ['a clitic', 'النهر و"البحر'],
    ['an article', 'يرتدي ال"كوفية'],
    ['a bracket before it', 'عاد ("الوفد'],
    ['an ellipsis behind it', 'قال "...وعاد'],
  ])('with %s', (_, text) => expect(lean(text)).toBeGreaterThan(1));
});

describe('a mark leans towards closing', () => {
  it.each([
    ['a word before it', 'الوفد" عاد'],
    ['at the end of the paragraph', 'عاد الوفد"'],
    ['at the end of the paragraph, a space before it', 'عاد الوفد "'],
    ['a comma behind it and a verb before it', 'وقال"، ثم عاد'],
    ['a stop behind it', 'عاد الوفد".'],
    ['a stop before it', 'عاد الوفد." ثم'],
    ['a comma behind it', 'عاد الوفد"، ثم'],
    ['a comma behind it, a space before it', 'عاد الوفد "، ثم'],
    ['a colon behind it', 'عن "الوفد": '.slice(4)],
    ['a bracket behind it', 'عاد الوفد") ثم'],
    ['an ellipsis behind it', 'عاد الوفد".. ثم'],
    ['a relative clause that ends with a verb', 'هذا الذي قال" أمس'],
    ['a name that a complementizer is spelled like', 'أكد آني" أمس'],
    ['the name Ali', 'عاد علي" أمس'],
    ['a conjunction and a mark behind it', 'النهر "و"البحر'],
    ['inches before it', 'شاشة 55" جديدة'],
  ])('with %s', (_, text) => expect(lean(text)).toBeLessThan(-1));
});

it('a comma weighs more than the spaces', () => expect(lean('وقال"، ثم عاد')).toBeLessThan(-2));

describe('a mark leans neither way', () => {
  it.each([
    ['with spaces on both sides', 'عاد " الوفد'],
    ['with words on both sides', 'عاد"الوفد'],
  ])('%s', (_, text) => expect(Math.abs(lean(text))).toBeLessThan(1));
});

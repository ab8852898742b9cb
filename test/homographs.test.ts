import { describe, expect, it } from 'vitest';
import { contextOf } from './helpers/found.ts';

/** The lemmas of the cue words that are left in a text, without shadda. */
const lemmas = (text: string): string[] => contextOf(text).cues.map(({ verb }) => verb.lemma.replace('\u0651', ''));

/** The same spelling twice: first where it is a cue, then where its neighbours make it something else. */
describe('isHomograph', () => {
  it.each([
    ['بيّن with its shadda, بين "between"', 'بين', 'بيّن الطبيب أن الجرح سطحي.', 'جلس الطبيب بين المرضى ساعة.'],
    ['بين with a clause behind', 'بين', 'بين أن الجرح سطحي.', 'اختار بين الأحمر والأزرق.'],
    ['وبين before a speaker, بين before one', 'بين', 'وبين الطبيب بهدوء أن الجرح سطحي.', 'جلس بين الطبيب وجاره.'],
    ['عبّر with its shadda, عبر "across"', 'عبر', 'عبّر العمدة عن أمله في أن تعود المياه.', 'وصلت القافلة عبر الوادي.'],
    ['يدعو, يدعى "by the name of"', 'ادعى', 'ادعى الجار أن الباب مكسور.', 'زارنا رجل يدعى منصور.'],
    ['رد, ردا على', 'رد', 'رد العمدة بأن المعبر مغلق.', 'أغلق المعبر ردا على القصف.'],
    ['a circumstance, an object with its adjective', 'اعتقد', 'غادر معتقدا أن الباب مغلق.', 'كان له معتقدا صلدا.'],
    ['أبرز, أبرزها "most prominent of them"', 'أبرز', 'أبرز الخبير أن الكلفة عالية.', 'بحث المجلس ملفات أبرزها الكهرباء.'],
    ['أبلغ, بلغ "reached"', 'أبلغ', 'أبلغ الحارس الشرطة أن الباب مكسور.', 'بلغ عدد الزوار ألفا.'],
    ['شهد the verb, a given name', 'شهد', 'شهد الحارس بأن الباب مكسور.', 'زارت الطبيبة شهد سليم المدرسة.'],
    ['حلف the verb, حلف "alliance"', 'حلف', 'حلف الحارس بأن الباب مكسور.', 'انضم البلد إلى حلف قديم.'],
  ])('%s', (_, lemma, cue, other) => {
    expect(lemmas(cue)).toContain(lemma);
    expect(lemmas(other)).not.toContain(lemma);
  });

  it.each([
    ['a jussive that is written like يجب', 'لا يجب أن نغلق الباب.'],
    ['a feminine participle right behind a verb', 'سيتم مواصلة العمل في الجسر.'],
    ['a job', 'وصل كاتب شاب إلى القرية.'],
    ['ي on a verb', 'هذا ردي عليكم.'],
  ])('no cue: %s', (_, text) => expect(lemmas(text)).toEqual([]));
});

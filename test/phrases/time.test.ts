import { describe, expect, it } from 'vitest';
import { readTime } from '../../src/phrases/time.ts';
import { contextOf } from '../helpers/found.ts';

/** The text with bars round the time that is read at its first bar; without any where there is none. */
function time(given: string): string {
  const at = given.indexOf('|');
  const text = given.replaceAll('|', '');
  const { t } = contextOf(text);
  const first = t.end.findIndex((end) => end > at);
  const last = readTime(t, first);
  return last === first ? text : `${text.slice(0, t.start[first])}|${text.slice(t.start[first], t.end[last - 1])}|${text.slice(t.end[last - 1])}`;
}

describe('a time', () => {
  it.each([
    '|أمس| إن',
    '|أمس الجمعة| إن',
    '|الجمعة| إن',
    '|يوم الجمعة| إن',
    '|مساء يوم الجمعة| إن',
    '|صباح اليوم| إن',
    '|الليلة الماضية| إن',
    '|الأسبوع الماضي| إن',
    '|مطلع الشهر الجاري| إن',
    '|في مارس الماضي| إن',
    '|في 5 يناير (كانون الثاني) 2014| إن',
    '|يوم 3 مايو| إن',
    '|في الثالث من مايو| إن',
    '|في الخامس والعشرين من مايو| إن',
    '|عام 2014| إن',
    '|في عام 2014| إن',
    '|في وقت سابق| إن',
    '|في وقت سابق من اليوم| إن',
    '|في وقت متأخر من مساء الجمعة| إن',
    '|قبل يومين| إن',
    '|منذ أيام| إن',
    '|بعد ساعات من وصوله| إن',
    '|قبل أسابيع عدة| إن',
    '|مؤخرا| إن',
    '|الآن| إن',
    '|هذا الأسبوع| إن',
    '|خلال الأسبوع الماضي| إن',
    '|أيار/مايو| إن',
    '|الجمعة| مفوض التجارة',
    '|الجمعة| والسبت إن',
    '|أمس| في الرباط إن',
  ])('%s', (given) => expect(time(given)).toBe(given));
});

describe('no time', () => {
  it.each([
    ['a unit alone', '|الفصل إن'],
    ['with a pronoun', '|أسبوعها إن'],
    ['with a preposition of its own', '|للموسم إن'],
    ['a verb', '|عقد الوزير اجتماعا'],
    ['a number alone', '|الفصل 21 إن'],
    ['a name', '|صباح فخري إن'],
    ['a general', '|عام الشركة إن'],
    ['a preposition with another noun', '|بعد الحادث إن'],
    ['a place', '|في دمشق إن'],
  ])('%s', (_, given) => expect(time(given)).toBe(given.replace('|', '')));
});

import { describe, expect, it } from 'vitest';
import { readChannel } from '../../src/phrases/prepositional.ts';
import { contextOf } from '../helpers/found.ts';

/** The text with bars round the channel that is read at its first bar; without any where there is none. */
function channel(given: string): string {
  const at = given.indexOf('|');
  const text = given.replaceAll('|', '');
  const { t } = contextOf(text);
  const first = t.end.findIndex((end) => end > at);
  const last = readChannel(t, first);
  return last === first ? text : `${text.slice(0, t.start[first])}|${text.slice(t.start[first], t.end[last - 1])}|${text.slice(t.end[last - 1])}`;
}

describe('a channel', () => {
  it.each([
    'قال |في بيان| إن',
    'قال |في بيان صحفي| إن',
    'قال |في بيان له| إن',
    'قال |في بيان للوزارة| إن',
    'قال |في مؤتمر صحفي| إن',
    'قال |في مؤتمر صحفي مشترك| إن',
    'قال |خلال مؤتمر صحفي مع نظيره| إن',
    'قال |في مقابلة مع قناة الفجر| إن',
    'قال |في تصريح لوكالة الأنباء| إن',
    'قال |في تصريحات صحفية| إن',
    'قال |عبر حسابه على تويتر| إن',
    'قال |على حسابه في فيسبوك| إن'.replace('على حسابه', 'عبر حسابه'),
    'قال |على تويتر| إن',
    'قال |على X| إن',
    'قال |في تغريدة| إن',
    'قال |في تغريدة على تويتر| إن',
    'قال |في كلمته| إن',
    'قال |في سياق حديثه| إن',
    'قال |في أول تصريح له| إن',
    'قال |في كلمة أمام البرلمان| إن',
    'قال |عبر الهاتف| إن',
    'قال |في رسالة إلى المجلس| إن',
    'قال |في بيان صحفي له| إن',
    'قال |في بيان صادر عنه| إن',
    'قال |في ذات التصريح| إن',
    'قال |في حوار مع (الأفق)| إن',
    'قال |في برنامج «الأفق»| إن',
    'قال |عبر حسابه في «تويتر»| إن',
    'قال |عبر حسابه في موقع التواصل الاجتماعي «تويتر»| إن',
    'قال |في تصريح أمس لمراسل القناة| إن',
    'قال |خلال لقائه بالوزير| إن',
    'قال |في تصريحات غير مسبوقة| إن',
    'قال |على بي بي سي| إن',
    'قال |في رسالة بالبريد الإلكتروني| إن',
  ])('%s', (given) => expect(channel(given)).toBe(given));
});

describe('what is no part of a channel', () => {
  it.each([
    ['who speaks in it', 'قال |في بيان| وزير الزراعة إن'],
    ['a relative clause', 'قال |في مؤتمر صحفي| عقده أمس إن'],
    ['a relative clause without its pronoun', 'قال |في ندوة صحفية| نشطها أمس إن'],
    ['a time', 'قال |في بيان| أمس إن'],
    ['a place', 'قال |في مؤتمر صحفي| في الرباط إن'],
    ['the clause', 'قال |في بيانه| إن الماء مقطوع'],
  ])('%s', (_, given) => expect(channel(given)).toBe(given));
});

describe('no channel', () => {
  it.each(['قال |في دمشق إن', 'قال |في عام 2014 إن', 'قال |إلى البيان إن', 'قال |بصوت عال إن', 'قال |للصحيفة إن', 'قال |على الأرض إن'])('%s', (given) => expect(channel(given)).toBe(given.replace('|', '')));
});

import { describe, expect, it } from 'vitest';
import { eachIn } from '../helpers/found.ts';

const BODY = '\nعاد الوفد أمس من رحلة طويلة.';
const found = (text: string): string[] => eachIn(text, ({ rule, source, quotes }, article) => `${rule} ${source?.text} | ${quotes.map((id) => article.quotes[id]!.text)}`);

describe('a speaker with a colon', () => {
  it.each([
    ['and marks', 'سليم حداد: «عاد الوفد أمس».', 'speaker-colon سليم حداد | عاد الوفد أمس'],
    ['and no verb', 'سليم حداد: «الطريق مفتوح».', 'speaker-colon سليم حداد | الطريق مفتوح'],
    ['in any sentence', 'تأخر المطر. العمدة: «عاد الوفد أمس».', 'speaker-colon العمدة | عاد الوفد أمس'],
    ['in a headline', `وزارة المياه: الوفد عاد أمس${BODY}`, 'headline-colon وزارة المياه | الوفد عاد أمس'],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual([expected]));

  it.each([
    ['a verb before the colon', 'عاد العمدة مساء: «عاد الوفد أمس».'],
    ['a time before the colon', 'العمدة مساء السبت: «عاد الوفد أمس».'],
    ['nobody who speaks', 'الجدار: «عاد الوفد أمس».'],
    ['a document', 'التقرير: «عاد الوفد أمس».'],
    ['a name in marks', 'العمدة: «الفجر».'],
    ['a name in marks that its clause goes on from', 'سليم حداد: «الطريق المفتوح» أكبر المدارس.'],
    ['a paper of a place', 'بيروت: «الطريق المفتوح».'],
    ['no headline: it has a stop', `وزارة المياه: الوفد عاد أمس.${BODY}`],
    ['no headline: far down', `${BODY.trim()}${BODY}${BODY}\nوزارة المياه: الوفد عاد أمس`],
    ['no headline: one word', `وزارة المياه: عودة${BODY}`],
  ])('not with %s', (_, text) => expect(found(text)).toEqual([]));
});

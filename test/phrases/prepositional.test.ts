import { describe, expect, it } from 'vitest';
import { readPrepositional } from '../../src/phrases/prepositional.ts';
import { contextOf } from '../helpers/found.ts';

/** Kind and words of what is read at the bar, or null. */
function prepositional(given: string): string | null {
  const at = given.indexOf('|');
  const text = given.replace('|', '');
  const { t } = contextOf(text);
  const phrase = readPrepositional(t, t.end.findIndex((end) => end > at));
  return phrase && `${phrase.kind}: ${text.slice(phrase.range.start, phrase.range.end)}`;
}

const gives = (table: readonly (readonly [string, string | null])[]): void => it.each(table)('%s', (given, expected) => expect(prepositional(given)).toBe(expected));

describe('whom one tells', () => {
  gives([
    ['قال |للصحفيين إن', 'addressee: للصحفيين'],
    ['قال |لصحيفة «الأفق» إن', 'addressee: لصحيفة «الأفق»'],
    ['قال |لوكالة الأنباء الفرنسية إن', 'addressee: لوكالة الأنباء الفرنسية'],
    ['قال |لـ«الأفق» إن', 'addressee: لـ«الأفق»'],
    ['قال |لسليم حداد إن', 'addressee: لسليم حداد'],
    ['قال |له إن', 'addressee: له'],
    ['قال |لهم إن', 'addressee: لهم'],
    ['قال |أمام البرلمان إن', 'addressee: أمام البرلمان'],
    ['قال |أمام الصحفيين إن', 'addressee: أمام الصحفيين'],
  ]);
});

describe('where one speaks', () => {
  gives([
    ['قال |في دمشق إن', 'place: في دمشق'],
    ['قال |من دمشق إن', 'place: من دمشق'],
    ['قال |في العاصمة دمشق إن', 'place: في العاصمة دمشق'],
    ['قال |بمدينة حمص إن', 'place: بمدينة حمص'],
    ['قال |في الوزارة إن', 'place: في الوزارة'],
    ['قال |خارج قاعة المحكمة إن', 'place: خارج قاعة المحكمة'],
    ['قال |أمام منزله إن', 'place: أمام منزله'],
    ['قال |في مسجد القرية بالموصل إن', 'place: في مسجد القرية بالموصل'],
    ['قال |في الرياض وزير النفط إن', 'place: في الرياض'],
  ]);
});

describe('when', () => {
  gives([
    ['قال |بعد اللقاء إن', 'time: بعد اللقاء'],
    ['قال |قبل المباراة إن', 'time: قبل المباراة'],
    ['قال |خلال زيارته إن', 'time: خلال زيارته'],
    ['قال |بعد الإدلاء بصوته إن', 'time: بعد الإدلاء بصوته'],
  ]);
});

describe('another speaker’s turn', () => {
  gives([
    ['قال |من جانبه إن', 'side: من جانبه'],
    ['قالت |من جهتها إن', 'side: من جهتها'],
  ]);
});

describe('anything else', () => {
  gives([
    ['قال |في الموضوع إن', 'other: في الموضوع'],
    ['قال |للتوضيح إن', 'other: للتوضيح'],
    ['قال |عن الحادث إن', 'other: عن الحادث'],
  ]);
});

describe('none', () => {
  gives([
    ['قال |عنه إن', null],
    ['قال |في أن', null],
    ['قال |بأن', null],
  ]);
});

import { describe, expect, it } from 'vitest';
import { findSpeaker } from '../src/find-speaker.ts';
import { fixture } from './helpers/fixture.ts';
import { parse } from './helpers/parse.ts';

const article = parse(
  'قال الوزير سليم الحدّاد إن السد امتلأ. وأكد الحداد أن المطر تأخر.\n' +
  'وقال المدرب بول هيغنز إن الحارس غاب.\n' +
  'وقالت سمية نادر إن الدواء نفد. وقالت سمية منصور إن الطريق مفتوح.\n' +
  'وقال مصدر أمني إن الوفد عاد.',
);
const find = (name: string): string | null => findSpeaker(article, name)?.name ?? null;

describe('findSpeaker', () => {
  it.each([
    ['the full name', 'بول هيغنز', 'بول هيغنز'],
    ['a surname', 'هيغنز', 'بول هيغنز'],
    ['a given name', 'بول', 'بول هيغنز'],
    ['another spelling', 'هيجنز', 'بول هيغنز'],
    ['the name without article and shadda', 'حداد', 'سليم الحداد'],
    ['tatweel and controls', 'هيـــغنز\u200f', 'بول هيغنز'],
    ['a description', 'مصدر أمني', 'مصدر أمني'],
    ['a full name of two that share a part', 'سمية منصور', 'سمية منصور'],
  ])('by %s', (_, name, expected) => expect(find(name)).toBe(expected));

  it.each([
    ['nobody is called so', 'خليل'],
    ['several fit', 'سمية'],
    ['it is longer than the name', 'بول هيغنز الأول'],
    ['it holds no word', ' ، '],
    ['it is empty', ''],
  ])('null where %s', (_, name) => expect(find(name)).toBeNull());

  it('one whose whole name it is goes before one of whose name it is a part', () => {
    const small = fixture();
    const two = { ...small, speakers: ['سليم محمود حداد', 'سليم حداد'].map((name, id) => ({ ...small.speakers[id]!, name, mentions: [] })) };
    expect(findSpeaker(two, 'سليم حداد')?.name).toBe('سليم حداد');
    expect(findSpeaker(two, 'حداد')).toBeNull();
  });

  it.each([
    ['a name that is no string', () => findSpeaker(article, 5 as never), { code: 'INVALID_TEXT', argument: 'name' }],
    ['an article that is none', () => findSpeaker('سليم' as never, 'سليم'), { code: 'INVALID_OPTION', argument: 'article' }],
    ['no article', () => findSpeaker(null as never, 'سليم'), { code: 'INVALID_OPTION', argument: 'article' }],
  ])('refuses %s', (_, call, error) => expect(call).toThrow(expect.objectContaining(error)));
});

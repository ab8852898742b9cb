import { describe, expect, it } from 'vitest';
import { speakersIn } from '../helpers/found.ts';
import { parse } from '../helpers/parse.ts';

/** The speaker of the last attribution. */
const last = (text: string): string | null => speakersIn(text).at(-1)!;

describe('one speaker under several names', () => {
  it.each([
    ['a surname', 'قال الوزير سليم حداد إن السد امتلأ. وأكد حداد أن المطر تأخر.', 'سليم حداد'],
    ['a surname that stands before the full name', 'قال حداد إن السد امتلأ. وكان الوزير سليم حداد قد عاد.', 'سليم حداد'],
    ['a given name', 'قالت الطبيبة سمية نادر إن الدواء نفد. وأكدت سمية أن المطر تأخر.', 'سمية نادر'],
    ['a spelling variant', 'قال المدرب بول هيغنز إن الحارس غاب. وأكد هيجنز أن المباراة صعبة.', 'بول هيغنز'],
    ['the article', 'قال الوزير سليم الحداد إن السد امتلأ. وأكد حداد أن المطر تأخر.', 'سليم الحداد'],
    ['an office', 'قال وزير المياه سليم حداد إن السد امتلأ. وأكد الوزير أن المطر تأخر.', 'سليم حداد'],
    ['an office told elsewhere', 'عاد وزير المياه سليم حداد. وأكد وزير المياه أن المطر تأخر.', 'سليم حداد'],
    ['a longer description', 'قال مصدر أمني رفيع إن الطريق مفتوح. وأكد المصدر الأمني أن المطر تأخر.', 'مصدر أمني رفيع'],
    ['the kind of a body', 'قالت وزارة المياه إن السد امتلأ. وأكدت الوزارة أن المطر تأخر.', 'وزارة المياه'],
    ['نفسه', 'قال مصدر أمني إن الطريق مفتوح. وأكد المصدر نفسه أن المطر تأخر.', 'مصدر أمني'],
    ['a style', 'قال الأمير سعود إن الطريق مفتوح. وأكد سموه أن المطر تأخر.', 'سعود'],
  ])('%s', (_, text, name) => expect(last(text)).toBe(name));
});

describe('two speakers', () => {
  it.each([
    ['of one surname, by the given name', 'قال سليم حداد إن السد امتلأ. وأكد منصور حداد أن المطر تأخر.', 'منصور حداد'],
    ['a woman and a man’s office', 'قالت الوزيرة سمية نادر إن السد امتلأ. وأكد السفير أن المطر تأخر.', 'السفير'],
    ['a body and its spokesman', 'قالت وزارة المياه إن السد امتلأ. وأكد المتحدث باسم الوزارة أن المطر تأخر.', 'المتحدث باسم الوزارة'],
    ['two offices', 'قال وزير المياه سليم حداد إن السد امتلأ. وأكد وزير الزراعة أن المطر تأخر.', 'وزير الزراعة'],
    ['an indefinite one is somebody new', 'قال مسؤول أمني إن الطريق مفتوح. وأكد مسؤول محلي أن المطر تأخر.', 'مسؤول محلي'],
  ])('%s', (_, text, name) => {
    expect(last(text)).toBe(name);
    expect(new Set(speakersIn(text)).size).toBe(2);
  });

  it('of one office: the last before it holds it', () => {
    expect(last('عاد الوزير سليم حداد. وعاد الوزير منصور عواد. وأكد الوزير أن المطر تأخر.')).toBe('منصور عواد');
  });

  it('of one surname: the nearest is meant', () => {
    expect(last('قال سليم حداد إن السد امتلأ.\nوقال منصور حداد إن الطريق مفتوح.\nوأكد حداد أن المطر تأخر.')).toBe('منصور حداد');
  });
});

describe('what is known of a speaker', () => {
  it('is gathered from all mentions', () => {
    const { speakers } = parse('قال حداد إن السد امتلأ. وعاد وزير المياه سليم حداد أمس.');
    expect(speakers).toMatchObject([{ name: 'سليم حداد', role: 'وزير المياه', kind: 'person', named: true, gender: 'masculine', number: 'singular' }]);
  });

  it('has the longest role', () => {
    expect(parse('قال الوزير سليم حداد إن السد امتلأ. وعاد وزير المياه سليم حداد أمس.').speakers[0]!.role).toBe('وزير المياه');
  });

  it('has the gender of its office where the name does not tell', () => {
    expect(parse('قالت الوزيرة زوركان بلتوم إن السد امتلأ.').speakers[0]!.gender).toBe('feminine');
  });

  it('of several is also told of each', () => {
    const { speakers } = parse('قال الوزيران سليم حداد ومنصور عواد إن السد امتلأ.');
    const both = speakers.find(({ members }) => members.length > 0)!;
    expect(both.members.map((id) => speakers[id]!.name)).toEqual(['سليم حداد', 'منصور عواد']);
  });

  it('by a prayer is God or the Prophet', () => {
    expect(speakersIn('قال تعالى: «إن مع العسر يسرا».\nوقال صلى الله عليه وسلم: «الدين النصيحة».')).toEqual(['الله', 'النبي']);
  });

  it('has one mention a place', () => {
    const { mentions } = parse('قال الوزير سليم حداد إن السد امتلأ. وأكد حداد أن المطر تأخر.').speakers[0]!;
    expect(mentions).toHaveLength(2);
  });
});

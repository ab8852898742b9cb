import { describe, expect, it } from 'vitest';
import { eachIn } from '../helpers/found.ts';
import { parse } from '../helpers/parse.ts';

/** The speaker of the last attribution, and how it was found. */
const last = (text: string): (string | null)[] => eachIn(text, ({ speaker, how }, { speakers }) => [speaker === null ? null : speakers[speaker]!.name, how]).at(-1)!;

describe('how the speaker was found', () => {
  it.each([
    ['a name', 'قال الوزير سليم حداد إن السد امتلأ.', 'سليم حداد', 'named'],
    ['a body’s name', 'قالت وزارة المياه إن السد امتلأ.', 'وزارة المياه', 'named'],
    ['a description', 'قال مصدر أمني إن السد امتلأ.', 'مصدر أمني', 'described'],
    ['a description of somebody named', 'عاد وزير المياه سليم حداد. وقال الوزير إن السد امتلأ.', 'سليم حداد', 'described'],
    ['a dropped subject', 'قال الوزير سليم حداد إن السد امتلأ. وأضاف أن المطر تأخر.', 'سليم حداد', 'dropped'],
    ['a pronoun on a noun', 'عاد الوزير سليم حداد. والسد امتلأ، على حد قوله.', 'سليم حداد', 'pronoun'],
    ['a relative clause', 'عاد الوزير سليم حداد الذي قال إن السد امتلأ.', 'سليم حداد', 'pronoun'],
    ['marks that go on', 'قال الوزير سليم حداد: «امتلأ السد».\n«ولم يكن في القرية ماء».', 'سليم حداد', 'continued'],
    ['a prayer', 'قال تعالى: «إن مع العسر يسرا».', 'الله', 'described'],
    ['nobody in particular', 'عاد الوزير سليم حداد. وقيل إن السد امتلأ.', null, null],
    ['people who were told of, whatever their part in the sentence', 'يؤمن بالفكرة اللاعبون كلهم. فمتى سيقولون إن الوقت حان؟', 'اللاعبون', 'dropped'],
    ['nobody at all', 'عاد الوزير سليم حداد. ولا أحد يعتقد أن السد امتلأ.', null, null],
  ])('%s', (_, text, name, how) => expect(last(text)).toEqual([name, how]));
});

describe('inside a quote', () => {
  it('the first person is its speaker', () => {
    expect(last('قال الوزير سليم حداد: «أؤكد أن السد امتلأ».')).toEqual(['سليم حداد', 'pronoun']);
  });

  it('a description does not take up the speaker outside', () => {
    expect(last('قال سليم حداد إن المتحدث أكد أن السد امتلأ.')).toEqual(['المتحدث', 'described']);
  });

  it('a subject that is told of is no topic', () => {
    expect(last('عاد الوزير سليم حداد. قالت الطبيبة سمية نادر: «وصل السفير منصور عواد أمس. كان متعبا». وقال إن المطر تأخر.')[0]).toBe('سليم حداد');
  });
});

it('who passed it on is an entity too, but does not become the speaker', () => {
  const { speakers } = parse('نقلت وكالة الميناء عن مصدر أمني قوله إن السد امتلأ.');
  expect(speakers.map(({ name }) => name)).toEqual(['مصدر أمني']);
});

import { describe, expect, it } from 'vitest';
import * as f from '../../src/lexicon/features.ts';
import { agrees } from '../../src/speakers/antecedents.ts';
import type { Entity } from '../../src/speakers/entity.ts';
import { speakersIn } from '../helpers/found.ts';

/** The speaker of the last attribution, which names none. */
const last = (text: string): string | null => speakersIn(text).at(-1)!;

const MAN = 'قال الوزير سليم حداد إن السد امتلأ.';
const WOMAN = 'قالت الطبيبة سمية نادر إن الدواء نفد.';
const TOPIC = 'ووصل السفير منصور عواد إلى القرية.';

describe('who goes on speaking', () => {
  it.each([
    ['the last', `${MAN} وقال إن المطر تأخر.`, 'سليم حداد'],
    ['the last of the gender', `${MAN}\n${WOMAN}\nوقال إن المطر تأخر.`, 'سليم حداد'],
    ['the last woman', `${WOMAN}\n${MAN}\nوقالت إن المطر تأخر.`, 'سمية نادر'],
    ['the last, after one who was nested', 'قال الوزير سليم حداد إن العمدة أكد أن السد امتلأ. وأضاف أن المطر تأخر.', 'سليم حداد'],
    ['a body for a feminine verb', `أعلنت وزارة المياه أن السد امتلأ.\n${MAN}\nوأضافت أن المطر تأخر.`, 'وزارة المياه'],
    ['the last, for marks with no cue', `قال الوزير سليم حداد: «امتلأ السد».\n${TOPIC}\n«لم يكن في القرية ماء».`, 'سليم حداد'],
  ])('%s', (_, text, name) => expect(last(text)).toBe(name));

  // the verb is evidence: one that adds keeps the speaker more than one that says
  it('أضاف keeps the speaker across a topic in the paragraph before, قال does not', () => {
    expect(last(`${MAN}\n${TOPIC}\nوأضاف أن المطر تأخر.`)).toBe('سليم حداد');
    expect(last(`${MAN}\n${TOPIC}\nوقال إن المطر تأخر.`)).toBe('منصور عواد');
  });
});

describe('who takes over', () => {
  it.each([
    ['the person that a sentence since then tells of', `${MAN} ${TOPIC} وقال إن المطر تأخر.`, 'منصور عواد'],
    ['the only one there is', `${TOPIC} وقال إن المطر تأخر.`, 'منصور عواد'],
  ])('%s', (_, text, name) => expect(last(text)).toBe(name));

  it.each([
    ['a woman for a man’s verb', `${MAN} ووصلت السفيرة سمية نادر. وقال إن المطر تأخر.`, 'سليم حداد'],
    ['a topic of before', `${TOPIC}\n${MAN}\nوقال إن المطر تأخر.`, 'سليم حداد'],
    ['a topic that is said', `قال الوزير سليم حداد إن السد امتلأ. ${TOPIC} وأكد أنه عاد.`, 'منصور عواد'],
  ])('not: %s', (_, text, name) => expect(last(text)).toBe(name));

  it('nobody where nobody agrees', () => expect(last('قالت الطبيبة سمية نادر إن الدواء نفد. وقال إن المطر تأخر.')).toBeNull());
  it('nobody where nobody was told of', () => expect(last('وقال إن المطر تأخر.')).toBeNull());
  it('another where one is announced', () => expect(last(`${WOMAN}\n${MAN}\nمن جانبها، قالت إن المطر تأخر.`)).not.toBe('سليم حداد'));
});

describe('agrees', () => {
  const entity = (kind: Entity['kind'], agreement: number): Entity => ({ kind, agreement, words: [], name: '', named: true, roles: [], role: null, organization: null, members: [], mentions: [] });
  const MASCULINE = f.MASCULINE | f.SINGULAR;
  const FEMININE = f.FEMININE | f.SINGULAR;
  it.each([
    ['a man, a man’s verb', entity('person', MASCULINE), MASCULINE, true],
    ['a man, a woman’s verb', entity('person', MASCULINE), FEMININE, false],
    ['one whose gender is unknown', entity('person', f.SINGULAR), FEMININE, true],
    ['a man, a verb in the plural', entity('person', MASCULINE), f.MASCULINE | f.PLURAL, false],
    ['a group, a verb in the plural', entity('group', f.MASCULINE | f.PLURAL), f.MASCULINE | f.PLURAL, true],
    ['a group, a verb in the singular', entity('group', f.MASCULINE | f.PLURAL), MASCULINE, false],
    ['a body in the plural, a feminine verb', entity('organization', f.FEMININE | f.PLURAL), FEMININE, true],
    ['anybody, a verb that does not tell', entity('person', FEMININE), 0, true],
  ])('%s', (_, noun, verb, expected) => expect(agrees(noun, verb)).toBe(expected));
});

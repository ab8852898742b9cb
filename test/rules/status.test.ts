import { describe, expect, it } from 'vitest';
import { readStatus } from '../../src/rules/status.ts';
import type { Status } from '../../src/types.ts';
import { contextOf } from '../helpers/found.ts';
import { parse } from '../helpers/parse.ts';

/** The status of the last cue of a text that is cut off behind it. */
function statusOf(text: string): Status {
  const { t, cues } = contextOf(text);
  return readStatus(t, cues.at(-1)!.token);
}

describe('readStatus', () => {
  it.each<[string, Status]>([
    ['لم يقل', 'negated'],
    ['لم يكن قد أعلن', 'asserted'], // two words off, the negation is another verb's
    ['لن يعلن', 'negated'],
    ['ما قال', 'negated'],
    ['رحل دون أن يوضح', 'negated'],
    ['ما يؤكد', 'asserted'],
    ['هل أعلن', 'questioned'],
    ['سألته ما إذا كان قد أعلن', 'questioned'],
    ['سألته عما إذا أعلن', 'questioned'],
    ['إذا أعلن', 'conditional'],
    ['لو أعلن', 'conditional'],
    ['سيعلن', 'future'],
    ['سوف يعلن', 'future'],
    ['قد يعلن', 'possible'],
    ['ربما يعلن', 'possible'],
    ['قد أعلن', 'asserted'], // before a past قد makes sure
    ['وقد أعلن', 'asserted'],
    ['أعلن', 'asserted'],
  ])('%s: %s', (text, status) => expect(statusOf(text)).toBe(status));

  it.each([
    ['a comma', 'لم يعد، فأعلن'],
    ['another clause with و', 'إذا عاد وقال كلمة طيبة أعلن'],
    ['a complementizer', 'لو علم أن العمدة أعلن'],
  ])('looks no further than %s', (_, text) => expect(statusOf(text)).toBe('asserted'));
});

it('what is said does not tell of the saying', () => {
  const [attribution] = parse('قال العمدة إن الوفد لم يعد، وربما لن يعود.').attributions;
  expect(attribution).toMatchObject({ status: 'asserted', factual: true });
});

it('nothing but asserted is factual', () => {
  expect(parse('لم يقل العمدة إن الوفد عاد.').attributions[0]).toMatchObject({ status: 'negated', factual: false });
});

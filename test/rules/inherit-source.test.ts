import { describe, expect, it } from 'vitest';
import * as f from '../../src/lexicon/features.ts';
import { agrees } from '../../src/rules/inherit-source.ts';
import { eachIn } from '../helpers/found.ts';

/** Source and via of the last attribution of a text. */
const found = (text: string): (string | null)[] => eachIn(text, ({ source, via }) => [source?.text ?? null, via?.text ?? null]).at(-1)!;

describe('the source that a clause has', () => {
  it.each([
    ['the subject before the verb', 'العمدة قال إن الوفد عاد.', 'العمدة'],
    ['behind a conjunction', 'لكن العمدة أكد أن الوفد عاد.', 'العمدة'],
    ['of أما', 'أما العمدة فقال إن الوفد عاد.', 'العمدة'],
    ['a group before its verb in the plural', 'الخبراء قالوا إن الوفد عاد.', 'الخبراء'],
    ['of a cue without content before it', 'تحدث العمدة مؤكدا أن الوفد عاد.', 'العمدة'],
    ['of a main clause without a cue', 'أغلق العمدة الطريق، قائلا إن الوفد عاد.', 'العمدة'],
  ])('%s', (_, text, source) => expect(found(text)).toEqual([source, null]));

  it.each([
    ['a subject of the other gender', 'البلدية قال إن الوفد عاد.'],
    ['a group before a verb in the singular', 'الخبراء قال إن الوفد عاد.'],
    ['one before a verb in the plural', 'العمدة قالوا إن الوفد عاد.'],
    ['a subject that و parts from the verb', 'العمدة وقال إن الوفد عاد.'],
    ['a passive', 'العمدة قيل إن الوفد عاد.'],
    ['a participle behind a report of its own', 'قال العمدة إن الوفد عاد، مضيفا أن الطريق مفتوح.'],
    ['a participle that does not agree', 'أغلقت البلدية الطريق، قائلا إن الوفد عاد.'],
  ])('not: %s', (_, text) => expect(found(text)[0]).toBeNull());
});

describe('words that somebody passes on', () => {
  it.each([
    ['with قوله', 'نقلت صحيفة الميناء عن مصدر أمني قوله إن الوفد عاد.', 'مصدر أمني', 'صحيفة الميناء'],
    ['without it', 'نقلت صحيفة الميناء عن مصدر أمني أن الوفد عاد.', 'مصدر أمني', 'صحيفة الميناء'],
    ['on a tongue', 'نقلت صحيفة الميناء على لسان العمدة أن الوفد عاد.', 'العمدة', 'صحيفة الميناء'],
    ['from nobody else', 'نقلت صحيفة الميناء أن الوفد عاد.', 'صحيفة الميناء', null],
  ])('%s', (_, text, source, via) => expect(found(text)).toEqual([source, via]));
});

it('the arguments of the verb that a participle goes with are its own', () => {
  expect(eachIn('تحدث العمدة في بيان أمس مؤكدا أن الوفد عاد.', ({ channel, time }) => [channel?.text, time?.text])).toEqual([['في بيان', 'أمس']]);
});

it('agreement counts only where both sides tell', () => {
  expect(agrees(f.FEMININE, f.MASCULINE)).toBe(false);
  expect(agrees(f.FEMININE, f.FEMININE | f.PLURAL)).toBe(true);
  expect(agrees(0, f.MASCULINE)).toBe(true);
  expect(agrees(f.MASCULINE | f.FEMININE, f.FEMININE)).toBe(true);
});

import { describe, expect, it } from 'vitest';
import { chooseAttributions } from '../src/attribute.ts';
import { contextOf } from './helpers/found.ts';

/** The candidates that are kept: the rule, and the cue or else the source. */
const kept = (text: string): string[] =>
  chooseAttributions(contextOf(text)).map(({ rule, cue, source }) => {
    const { start, end } = (cue ?? source)!;
    return `${rule} ${text.slice(start, end)}`;
  });

describe('of two that claim the same', () => {
  it.each([
    ['clause, the first is kept', 'قال العمدة الذي أكد أن الوفد عاد.', ['verb-clause أكد']],
    ['clause, the one whose frame has the complementizer', 'قال مسؤول رفض الكشف عن هويته إن الوفد عاد.', ['verb-clause قال']],
    ['clause, the participle that takes it over', 'تحدث العمدة مؤكدا أن الوفد عاد.', ['participle-clause مؤكدا']],
    ['marks, the heavier keeps them', 'قال العمدة: «عاد الوفد»، على حد قوله.', ['verb-colon-marks قال']],
    ['marks, where something is left to the other', '«عاد الوفد»، قال العمدة، «ومعه الدواء».', ['inside-quote قال']],
  ])('%s', (_, text, expected) => expect(kept(text)).toEqual(expected));

  it('cue, the heavier rule is kept', () => expect(kept('«عاد الوفد»، قال العمدة: «ومعه الدواء».')).toEqual(['verb-colon-marks قال']));
});

describe('side by side', () => {
  it.each([
    ['two cues with a clause each', 'قال العمدة إن الوفد عاد، وأضاف أن الطريق مفتوح.', ['verb-clause قال', 'verb-clause أضاف']],
    ['a report in a report', 'قال العمدة إن السائق أكد أن الوفد عاد.', ['verb-clause قال', 'verb-clause أكد']],
    ['a report and who vouches for it', 'قال العمدة إن الوفد عاد، بحسب صحيفة الميناء.', ['verb-clause قال', 'according-to بحسب']],
    ['marks and who vouches for their report', 'قال العمدة: «عاد الوفد»، بحسب صحيفة الميناء.', ['verb-colon-marks قال', 'according-to بحسب']],
  ])('%s', (_, text, expected) => expect(kept(text)).toEqual(expected));

  it('in the order of the text, whichever rule found them', () => {
    expect(kept('بحسب العمدة، عاد الوفد.\nالسائق: «عاد الوفد أمس».\nوأضاف أن المطر تأخر.')).toEqual(['according-to بحسب', 'speaker-colon السائق', 'verb-clause أضاف']);
  });
});

it('nothing of a text without a cue', () => expect(kept('عاد الوفد من «الرحلة الطويلة» أمس.')).toEqual([]));

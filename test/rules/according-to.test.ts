import { describe, expect, it } from 'vitest';
import { eachIn } from '../helpers/found.ts';

const found = (text: string): string[] => eachIn(text, ({ rule, cue, source }) => `${rule} | ${cue?.text} | ${source?.text ?? '-'}`);

describe('according to whom', () => {
  it.each([
    ['a preposition', 'عاد الوفد أمس، بحسب العمدة سليم حداد.', 'بحسب | العمدة سليم حداد'],
    ['وفقا without its ل', 'عاد الوفد أمس، وفقا لصحيفة الميناء.', 'وفقا | صحيفة الميناء'],
    ['نقلا عن', 'عاد الوفد أمس، نقلا عن صحيفة الميناء.', 'نقلا عن | صحيفة الميناء'],
    ['a word of saying, which joins the cue', 'عاد الوفد أمس، على حد تعبير العمدة.', 'على حد تعبير | العمدة'],
    ['a verbal noun, which joins it too', 'عاد الوفد أمس، بحسب قول العمدة.', 'بحسب قول | العمدة'],
    ['a document, which is the source', 'عاد الوفد أمس، بحسب بيان البلدية.', 'بحسب | بيان البلدية'],
    ['a pronoun', 'قال العمدة إن الوفد عاد، على حد قوله.', 'على حد قوله | -'],
    ['a paper in marks', 'عاد الوفد أمس، بحسب «الفجر».', 'بحسب | «الفجر»'],
  ])('%s', (_, text, expected) => expect(found(text).at(-1)).toBe(`according-to | ${expected}`));

  it.each([
    ['a norm', 'عاد الوفد أمس، وفق القانون.'],
    ['results', 'عاد الوفد أمس، حسب النتائج.'],
    ['a thing', 'عاد الوفد أمس، حسب الطريق الطويل.'],
    ['no clause to comment on', 'بحسب العمدة.'],
  ])('not: %s', (_, text) => expect(found(text)).toEqual([]));

  it('the verb behind ما is the cue', () => expect(found('عاد الوفد أمس، بحسب ما قال العمدة.')).toEqual(['as-said | قال | العمدة']));
});

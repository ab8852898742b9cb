import { describe, expect, it } from 'vitest';
import { collectMarks } from '../../src/marks/collect.ts';
import { marksOf, tokensOf } from './spans.ts';

const strays = (text: string): string[] => marksOf(text).map(({ glyph, stray }) => `${glyph} ${stray}`);

describe('collectMarks', () => {
  it.each([
    ['quotation marks', 'عاد «الوفد» أمس', ['« unlikely', '» unlikely']],
    ['inches', 'شاشة 55" جديدة', ['" possible']],
    ['the number of a year is no number of inches', 'بطولة "كأس 2012" أمس', ['" unlikely', '" unlikely']],
    ['minutes', "في الدقيقة 5' من", ["' natural"]],
    ['an apostrophe at the end of a Latin word', "فريق Reds' الجديد", ["' natural"]],
    ['single marks', "رواية 'النهر' جديدة", ["' possible", "' possible"]],
    ['one mark twice', 'قال ""نعم" أمس', ['" possible', '" unlikely', '" unlikely']],
    ['a tanwin', 'هذا فضلا" عن ذلك', ['" possible']],
    ['a name in alef is no tanwin', 'رواية "ليبيا" جديدة', ['" unlikely', '" unlikely']],
    ['a word with a pronoun is no tanwin', 'رواية من كتابها" الجديد', ['" unlikely']],
    ['brackets', 'عاد (الوفد) أمس', ['( natural', ') natural']],
    ['a bracket after a colon', 'قال: (نعم) أمس', ['( possible', ') natural']],
  ])('%s', (_, text, expected) => expect(strays(text)).toEqual(expected));

  it.each([
    ['an apostrophe inside a word', "هآ'رتس O'Hare d’Or"],
    ['a sign of comparison', 'س < ص > ع'],
    ['a square bracket', 'قال [نعم] أمس'],
  ])('leaves out %s', (_, text) => expect(marksOf(text)).toEqual([]));

  it('keeps the paragraphs apart', () => expect(collectMarks(tokensOf('عاد «الوفد»\n\nأمس')).map(({ marks }) => marks.length)).toEqual([2, 0]));
});

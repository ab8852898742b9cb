import { describe, expect, it } from 'vitest';
import { collectMarks } from '../../src/marks/collect.ts';
import { learnHabits } from '../../src/marks/habits.ts';
import { tokensOf } from './spans.ts';

const habit = (text: string, glyph: string): number | undefined => learnHabits(collectMarks(tokensOf(text))).get(glyph);

describe('learnHabits', () => {
  it('trusts the style books at first', () => {
    expect(habit('عاد « الوفد » أمس', '«')).toBeGreaterThan(2);
    expect(habit('عاد « الوفد » أمس', '»')).toBeLessThan(-2);
  });
  it('believes many reversed marks', () => {
    const text = 'عاد »الوفد« من »النهر« إلى »البحر« ثم »الجبل« أمس';
    expect(habit(text, '«')).toBeLessThan(0);
    expect(habit(text, '»')).toBeGreaterThan(0);
  });
  it('is in doubt about a glyph at both ends', () => expect(Math.abs(habit('عاد ”الوفد” من ”النهر” إلى ”البحر” ثم ”الجبل” أمس', '”')!)).toBeLessThan(2));
  it('is never surer than the style books', () => expect(habit('عاد «الوفد» أمس. '.repeat(100), '«')).toBeCloseTo(Math.log(19)));
  it('has none of a glyph without a direction', () => expect(habit('عاد "الوفد" أمس', '"')).toBeUndefined());
});

import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../../docs/playground/samples.ts';
import { valueWord, WORDS } from '../../docs/playground/words.ts';
import { parse } from '../helpers/parse.ts';

describe.each(SAMPLES)('the sample $id', ({ text, title }) => {
  it('keeps every promise of the parser', () => void parse(text));
  it('has something to show: several speakers, quotes with marks and without', () => {
    const { quotes, speakers } = parse(text);
    expect(speakers.filter(({ attributions }) => attributions.length > 0).length).toBeGreaterThanOrEqual(3);
    expect(new Set(quotes.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(2);
    expect(text.length).toBeGreaterThan(700);
  });
  it('is named in both languages', () => expect([title.ar, title.en].every((one) => one.length > 5)).toBe(true));
});

it('there are five, each its own', () => expect(new Set(SAMPLES.map(({ id }) => id)).size).toBe(5));

describe('words', () => {
  it('are there in both languages', () => expect(Object.keys(WORDS.ar).sort()).toEqual(Object.keys(WORDS.en).sort()));
  it('are none of them empty', () => expect(Object.values({ ...WORDS.ar, ...WORDS.en }).every((word) => word.trim() !== '')).toBe(true));
  it('leave a value that has none as it is', () => expect([valueWord('direct', 'ar'), valueWord('toString', 'ar')]).toEqual(['مباشر', 'toString']));
});

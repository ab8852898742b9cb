import { describe, expect, it } from 'vitest';
import { parseArticle } from '../src/index.ts';

const first = (text: string): number => parseArticle(text).attributions[0]!.confidence;
const last = (text: string): number => parseArticle(text).attributions.at(-1)!.confidence;

describe('confidence', () => {
  it('is higher in marks than without', () => expect(first('قال الوزير نائل الدرهاوي: «السد قديم».')).toBeGreaterThan(first('قال الوزير نائل الدرهاوي: السد قديم.')));
  it('is lower the longer a clause goes on', () => {
    const clause = (times: number): number => first(`قال الوزير نائل الدرهاوي إن السد قديم${' ومتشقق من كل جانب'.repeat(times)}.`);
    expect([clause(0), clause(3), clause(8), clause(20)]).toEqual([clause(0), clause(3), clause(8), clause(20)].sort((a, b) => b - a));
    expect(clause(0)).toBeGreaterThan(clause(20));
  });
  it('does not count the length of marks', () => expect(first(`قال الوزير: «السد قديم${' ومتشقق'.repeat(60)}».`)).toBe(first('قال الوزير: «السد قديم».')));
  it('is higher for a name than for a dropped subject', () => expect(last('قال الوزير نائل الدرهاوي إن السد قديم. وأضاف أن العمل سيبدأ.')).toBeLessThan(first('قال الوزير نائل الدرهاوي إن السد قديم.')));
  it('is lower where the dropped subject has no name', () => expect(last('قال مصدر إن السد قديم. وأضاف أن العمل سيبدأ.')).toBeLessThan(last('قال الوزير نائل الدرهاوي إن السد قديم. وأضاف أن العمل سيبدأ.')));
  it('is low for a comment whose reach is open', () => expect(first('السد قديم، بحسب الوزير نائل الدرهاوي.')).toBeLessThan(first('قال الوزير نائل الدرهاوي إن السد قديم.')));
});

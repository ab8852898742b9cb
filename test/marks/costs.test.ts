import { describe, expect, it } from 'vitest';
import * as cost from '../../src/marks/costs.ts';
import { spansOf } from './spans.ts';

// what the figures say of one another; a second digit may move, these may not
describe('what is odder costs more', () => {
  it.each([
    ['a plain mark that is none, than an inch mark', cost.STRAY.unlikely, cost.STRAY.possible],
    ['an inch mark, than a bracket', cost.STRAY.possible, cost.STRAY.natural],
    ['a mark that is none, than one whose partner is missing', cost.STRAY.unlikely, cost.UNOPENED],
    ['a missing opener, than a missing closer', cost.UNOPENED, cost.UNCLOSED],
    ['a missing closer, than one that the next opener stands for', cost.UNCLOSED, cost.REOPENED],
    ['a missing closer, than one that stands for two', cost.UNCLOSED, cost.MERGED],
    ['one that stands for two, than an end that words show', cost.MERGED, cost.EXIT],
    ['an end that words show, than a bracket left open', cost.EXIT, cost.LOOSE],
    ['a bracket left open, than one that ends where words show it', cost.LOOSE, cost.LOOSE_EXIT],
    ['a closer without an opener, than one for the paragraph before', cost.UNOPENED, cost.CARRIED],
    ['a mark with a bracket, than two kinds of marks', cost.OTHER_KIND, cost.OTHER_FAMILY],
    ['two missing partners, than two kinds of marks', cost.UNCLOSED + cost.UNOPENED, cost.OTHER_KIND],
    ['a mark inside one of its kind, than one that a cue announces', cost.NESTED, cost.NESTED_ANNOUNCED],
    ['an empty pair, than a missing closer', cost.EMPTY, cost.UNCLOSED],
  ])('%s', (_, more, less) => expect(more).toBeGreaterThan(less));
  it('and two hundred tokens between two marks weigh less than any fault', () => {
    expect(cost.TOKEN).toBeGreaterThan(0);
    expect(cost.TOKEN * 200).toBeLessThanOrEqual(Math.min(cost.LOOSE_EXIT, cost.CARRIED));
  });
});

describe('the readings that the figures choose', () => {
  it.each([
    ['two kinds of marks, rather than two missing', 'قال الوزير “سنعود غدا".', ['“سنعود غدا"']],
    ['no quotation round nothing', 'قال الوزير «» ثم «سنعود غدا».', ['«سنعود غدا»']],
    ['the nearer closer', "زار 'النهر' ثم البحر' أمس", ["'النهر'"]],
    ['an inch mark, rather than a quotation to the end', 'شاشة 55" جديدة للبيع هنا', []],
    ['the exit, rather than the paragraph’s end', 'قال الوزير: «سنعود غدا. وأضاف: «لن نتأخر».', ['«سنعود غدا∅', '«لن نتأخر»']],
  ])('%s', (_, text, spans) => expect(spansOf(text)).toEqual(spans));
});

import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/index.ts';
import { bins, expectedCalibrationError, precisionOfSurest } from './calibration.mjs';
import { sameName, shared, trim } from './compare.mjs';
import { measure } from './measure.mjs';
import { measureFiles } from './measure-files.mjs';
import { Tally } from './tally.mjs';

type Span = [number, number];
interface Gold {
  id: string; text: string; dateline: Span | null; credit: Span | null; terms: Span[];
  attributions: { cue: Span | null; lemma: string | null; entity: string | null; type: string | null; factual: boolean; source: Span | null; addressee: Span | null; channel: Span | null; time: Span | null; place: Span | null; quotes: { kind: string; span: Span }[] }[];
}

const TEXT = 'القاهرة – قال وزير المياه نائل الدرهاوي، أمس، للصحفيين إن السد «لم يعد صالحا»، وأكد أن العمل سيبدأ.\nوقالت سمية الغزلاوي: «من حقنا أن نسأل».';
const article = parseArticle(TEXT);
const at = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

/** What an annotator would have written who agrees with the parser in everything. */
function agreeing(): Gold {
  const span = (one: { start: number; end: number } | null): Span | null => one && [one.start, one.end];
  return {
    id: 'a', text: TEXT, dateline: span(article.dateline), credit: null, terms: [],
    attributions: article.attributions.map((one) => ({
      cue: span(one.cue), lemma: one.cue?.lemma ?? null, entity: article.speakers[one.speaker!]!.name, type: article.speakers[one.speaker!]!.kind, factual: one.factual,
      source: span(one.source), addressee: span(one.addressee), channel: null, time: span(one.time), place: null,
      quotes: one.quotes.map((id) => ({ kind: article.quotes[id]!.kind, span: span(article.quotes[id]!) as Span })),
    })),
  };
}
function rows(gold: Gold) {
  const tally = new Tally();
  tally.open(gold.id);
  const outcomes = measure(gold, article, tally);
  return { outcomes, tally, below: tally.rows().filter(({ f1 }) => f1 !== null && f1 < 1).map(({ name }) => String(name)) };
}

describe('a parse measured against gold', () => {
  it('has every measure in full where they agree', () => {
    const { below, tally, outcomes } = rows(agreeing());
    expect(below).toEqual([]);
    expect(tally.rows().filter(({ gold }) => gold > 0).length).toBeGreaterThan(14);
    expect(outcomes.map(({ right }: { right: boolean }) => right)).toEqual([true, true, true]);
  });

  const QUOTE = ['quote and speaker'];
  it.each<[string, (gold: Gold) => void, string[]]>([
    ['another cue', (g) => void (g.attributions[0]!.cue = at('القاهرة')), ['cue', 'source, overlap', 'source, exact', 'tuple: cue, source and every quote exact', 'addressee', 'time']],
    ['a longer source', (g) => void (g.attributions[0]!.source![1] += 5), ['source, exact', 'tuple: cue, source and every quote exact']],
    ['another speaker', (g) => void (g.attributions[2]!.entity = 'نائل الدرهاوي'), [...QUOTE, 'speaker, given the quote', 'speaker’s name exact, given the quote']],
    ['a fuller name', (g) => void (g.attributions[2]!.entity = 'سمية علي الغزلاوي'), ['speaker’s name exact, given the quote']],
    ['a quote of another kind', (g) => void (g.attributions[2]!.quotes[0]!.kind = 'indirect'), ['marked span, exact', 'marked span and kind', 'direct quote, exact', 'direct quote, overlap', 'indirect quote, exact', 'indirect quote, overlap']],
    ['a term that is taken for a quote', (g) => void (g.terms = [g.attributions.pop()!.quotes[0]!.span]), ['marked span and kind', 'direct quote, exact', 'direct quote, overlap', ...QUOTE, 'cue', 'source, overlap', 'source, exact', 'tuple: cue, source and every quote exact']],
    ['a longer clause', (g) => void (g.attributions[1]!.quotes[0]!.span = at('العمل سيبدأ.\nوقالت')), ['indirect quote, exact', 'tuple: cue, source and every quote exact']],
    ['an attribution more', (g) => void g.attributions.push({ ...g.attributions[1]!, cue: at('نسأل'), quotes: [{ kind: 'indirect', span: at('للصحفيين') }] }), ['indirect quote, exact', 'indirect quote, overlap', ...QUOTE, 'cue', 'tuple: cue, source and every quote exact']],
    ['a saying that is denied', (g) => void (g.attributions[1]!.factual = false), ['not factual']],
    ['another lemma', (g) => void (g.attributions[1]!.lemma = 'قال'), ['lemma, given the cue']],
    ['another kind of speaker', (g) => void (g.attributions[1]!.type = 'group'), ['speaker’s kind, given the attribution']],
    ['another time', (g) => void (g.attributions[0]!.time = at('القاهرة')), ['time']],
    ['no dateline', (g) => void (g.dateline = null), ['dateline']],
  ])('falls short with %s', (_, change, expected) => {
    const gold = agreeing();
    change(gold);
    expect(rows(gold).below.sort()).toEqual([...expected].sort());
  });

  it('does not ask for a speaker that the article does not tell', () => {
    const gold = agreeing();
    gold.attributions[2]!.entity = null;
    const { below, outcomes } = rows(gold);
    expect(below).toEqual([]);
    expect(outcomes[2]?.right).toBe(false);
  });
});

describe('comparing', () => {
  it('trims white space and punctuation', () => expect(trim(' «نعم». ', [0, 8])).toEqual([2, 5]));
  it('gives what two spans share', () => expect([shared([0, 4], [2, 6]), shared([0, 4], [0, 4]), shared([0, 4], [4, 6])]).toEqual([1 / 3, 1, 0]));
  it.each([
    ['بيت هيغسيث', 'هيغسيث', true], ['بيت هيغسيث', 'بيت', false], ['وزارة الدفاع', 'وزارة الدفاع الروسية', true],
    ['نائل الدرهاوي', 'سمية الغزلاوي', false], ['علي حسن', 'وزير المياه علي حسن', true], ['فاطمة', 'فاطمه', true],
  ])('%s and %s: %s', (gold, found, same) => expect(sameName(gold, found)).toBe(same));
});

describe('calibration', () => {
  const outcomes = (confidence: number, right: number, of: number) => Array.from({ length: of }, (_, i) => ({ confidence, right: i < right }));
  it('has no error where the share that is right is the confidence', () => expect(expectedCalibrationError([...outcomes(0.8, 8, 10), ...outcomes(0.5, 5, 10)])).toBeCloseTo(0));
  it('is the mean distance elsewhere', () => expect(expectedCalibrationError([...outcomes(0.9, 5, 10), ...outcomes(0.5, 5, 10)])).toBeCloseTo(0.2));
  it('has no bin without outcomes', () => expect(bins(outcomes(1, 3, 4))).toEqual([{ count: 4, confidence: 1, right: 0.75 }]));
  it('tells what the surer half is worth', () => expect(precisionOfSurest([...outcomes(0.9, 10, 10), ...outcomes(0.5, 5, 10)])).toEqual({ all: 0.75, half: 1 }));
});

/** What the parser may not fall below: a little under what it reached, so that a change that costs accuracy is seen. */
const MINIMA: Record<string, number> = {
  'marked span, exact': 0.99, 'marked span and kind': 0.98, 'direct quote, exact': 0.99, 'partial quote, exact': 0.98, 'indirect quote, overlap': 0.95,
  'quote and speaker': 0.855, 'cue': 0.98, 'source, exact': 0.92, 'tuple: cue, source and every quote exact': 0.875,
};

describe('the gold articles of this repository', () => {
  const { tally, outcomes } = measureFiles(['test/gold/articles.jsonl'], parseArticle);
  it('have a confidence that keeps its word', () => expect(expectedCalibrationError(outcomes)).toBeLessThan(0.06));
  it('are right more often where it is higher', () => expect(precisionOfSurest(outcomes).half).toBeGreaterThan(precisionOfSurest(outcomes).all + 0.07));
  it('are fifteen at least', () => expect(tally.size).toBeGreaterThanOrEqual(15));
  it.each(Object.entries(MINIMA))('%s: %f', (name, least) => expect(tally.rows().find((row) => row.name === name)?.f1).toBeGreaterThanOrEqual(least));
});

import { describe, expect, it } from 'vitest';
import { flattenQuotes, resolveAttributions } from '../src/flatten.ts';
import { fixture } from './helpers/fixture.ts';
import type { Article, Quote } from '../src/types.ts';

const article = fixture();
/** The article with something changed in one quote. */
const withQuote = (id: number, changed: Partial<Quote>): Article => ({ ...article, quotes: article.quotes.map((quote) => (quote.id === id ? { ...quote, ...changed } : quote)) });

describe('flattenQuotes', () => {
  it('gives one row a quote', () => expect(flattenQuotes(article).map(({ id }) => id)).toEqual(article.quotes.map(({ id }) => id)));

  it('brings the attribution and the speaker into the row', () => {
    expect(flattenQuotes(article)[0]).toMatchObject({
      kind: 'indirect', speaker: 'نائل الدرهاوي', speakerId: 0, speakerKind: 'person', named: true, role: 'وزير المياه', gender: 'masculine', number: 'singular',
      cue: 'قال', lemma: 'قال', type: 'say', lead: 'إن', how: 'named', status: 'asserted', factual: true, attribution: 0, confidence: 0.9, rule: 'verb-source-clause',
    });
  });

  it('holds scalars only', () => {
    for (const row of flattenQuotes(article)) for (const value of Object.values(row)) expect(value === null || typeof value !== 'object').toBe(true);
  });

  it('has null for what there is none of', () => {
    expect(flattenQuotes(withQuote(2, { attribution: null }))[2]).toMatchObject({ speaker: null, speakerId: null, cue: null, how: null, status: null, factual: null, attribution: null, confidence: null });
  });

  it('leaves terms out', () => expect(flattenQuotes(withQuote(1, { kind: 'term', attribution: null })).map(({ id }) => id)).not.toContain(1));

  describe('where a quote has the words of its parent', () => {
    const { start, end, text } = article.quotes[0]!;
    it('leaves it out for the same speaker', () => expect(flattenQuotes(withQuote(1, { start, end, text })).map(({ id }) => id)).not.toContain(1));
    it('keeps it for another', () => expect(flattenQuotes(withQuote(1, { start, end, text, attribution: 2 })).map(({ id }) => id)).toContain(1));
  });
});

describe('resolveAttributions', () => {
  it('gives quotes and speaker as objects', () => {
    const [first] = resolveAttributions(article);
    expect(first!.quotes).toEqual([article.quotes[0], article.quotes[1]]);
    expect(first!.speaker).toBe(article.speakers[0]);
  });

  it('gives null where there is no speaker', () => {
    const nobody = { ...article, attributions: article.attributions.map((attribution) => ({ ...attribution, speaker: null })) };
    expect(resolveAttributions(nobody)[0]!.speaker).toBeNull();
  });
});

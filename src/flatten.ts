import type { Article, AttributedQuote, Quote, ResolvedAttribution } from './types.ts';

/** The quotes of an article as flat rows; see `extractQuotes`. */
export function flattenQuotes(article: Article): AttributedQuote[] {
  return article.quotes.filter((quote) => quote.kind !== 'term' && !repeatsParent(article, quote)).map((quote) => toRow(article, quote));
}

/** The attributions of an article with objects for ids; see `extractAttributions`. */
export function resolveAttributions(article: Article): ResolvedAttribution[] {
  return article.attributions.map((attribution) => ({
    ...attribution,
    quotes: attribution.quotes.map((id) => article.quotes[id]),
    speaker: attribution.speaker === null ? null : article.speakers[attribution.speaker],
  }));
}

/** قال … وفق تعبيره gives the same words twice, with one speaker: one row is enough. */
function repeatsParent(article: Article, quote: Quote): boolean {
  const parent = quote.parent === null ? null : article.quotes[quote.parent];
  return parent !== null && parent.start === quote.start && parent.end === quote.end && speakerOf(article, parent) === speakerOf(article, quote);
}

function speakerOf({ attributions }: Article, { attribution }: Quote): number | null {
  return attribution === null ? null : attributions[attribution].speaker;
}

function toRow({ attributions, speakers }: Article, quote: Quote): AttributedQuote {
  const { start, end, text, id, parent, continues, paragraph, sentence, lead } = quote;
  const attribution = quote.attribution === null ? null : attributions[quote.attribution];
  const speaker = attribution?.speaker == null ? null : speakers[attribution.speaker];
  return {
    start, end, text, id, kind: quote.kind as AttributedQuote['kind'], parent, continues, paragraph, sentence,
    speaker: speaker?.name ?? null, speakerId: speaker?.id ?? null, speakerKind: speaker?.kind ?? null, named: speaker?.named ?? null,
    role: speaker?.role ?? null, organization: speaker?.organization ?? null, gender: speaker?.gender ?? null, number: speaker?.number ?? null,
    source: attribution?.source?.text ?? null, via: attribution?.via?.text ?? null, cue: attribution?.cue?.text ?? null,
    lemma: attribution?.cue?.lemma ?? null, type: attribution?.cue?.type ?? null, lead: lead?.text ?? null,
    addressee: attribution?.addressee?.text ?? null, channel: attribution?.channel?.text ?? null, time: attribution?.time?.text ?? null, place: attribution?.place?.text ?? null,
    how: attribution?.how ?? null, status: attribution?.status ?? null, factual: attribution?.factual ?? null,
    attribution: attribution?.id ?? null, confidence: attribution?.confidence ?? null, rule: attribution?.rule ?? null,
  };
}

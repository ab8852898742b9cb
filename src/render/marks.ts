import type { Article, Attribution, Quote, Span } from '../types.ts';

/** Phrases of an attribution beside its cue and source, by the name of their property. */
export const DETAILS = ['via', 'addressee', 'channel', 'time', 'place'] as const;

/** What a mark shows. */
export type Role = 'dateline' | 'credit' | 'quote' | 'source' | 'cue' | (typeof DETAILS)[number];

/** A stretch of the text that is shown as something; several attributions may share one, such as a source. */
export interface Mark {
  readonly role: Role;
  readonly start: number;
  readonly end: number;
  /** Of a quote alone. */
  readonly quote: Quote | null;
  readonly attributions: readonly Attribution[];
}

/** Of marks over the same text the earlier is the outer. */
const ORDER: readonly Role[] = ['dateline', 'credit', 'quote', 'source', ...DETAILS, 'cue'];

/** Everything to be shown, in the order in which it opens: outer before inner. */
export function collectMarks(article: Article): Mark[] {
  const marks: Mark[] = [];
  const add = (role: Role, span: Span | null, attributions: readonly Attribution[], quote: Quote | null = null): void => {
    if (span) marks.push({ role, start: span.start, end: span.end, quote, attributions });
  };
  add('dateline', article.dateline, []);
  add('credit', article.credit, []);
  for (const quote of article.quotes) add('quote', quote, quote.attribution === null ? [] : [article.attributions[quote.attribution]], quote);
  for (const attribution of article.attributions) for (const role of ['cue', 'source', ...DETAILS] as const) add(role, attribution[role], [attribution]);
  // the sort is stable: quotes over the same text stay outer before inner
  return merge(marks.sort((a, b) => a.start - b.start || b.end - a.end || ORDER.indexOf(a.role) - ORDER.indexOf(b.role)));
}

/** A phrase that several attributions share, as a source of two verbs, is one mark of all of them. */
function merge(sorted: readonly Mark[]): Mark[] {
  const merged: (Mark & { readonly attributions: Attribution[] })[] = [];
  for (const mark of sorted) {
    const last = merged.at(-1);
    if (last && mark.role !== 'quote' && last.role === mark.role && last.start === mark.start && last.end === mark.end) last.attributions.push(...mark.attributions);
    else merged.push({ ...mark, attributions: [...mark.attributions] });
  }
  return merged;
}

/** The speaker whose colour a mark takes; null where it has none. */
export function speakerOf(mark: Mark): number | null {
  return mark.role === 'dateline' || mark.role === 'credit' || mark.role === 'via' ? null : (mark.attributions[0]?.speaker ?? null);
}

/** Whether a number stands before it: whose words these are, or who is named. `?` is for a quote of nobody known. */
export function numberOf(mark: Mark): string {
  if (mark.role !== 'quote' && mark.role !== 'source') return '';
  const speaker = speakerOf(mark);
  return speaker !== null ? String(speaker + 1) : mark.quote?.kind === 'term' ? '' : '?';
}

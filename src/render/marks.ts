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
  const shared = new Map<string, Attribution[]>();
  const add = (role: Role, span: Span | null, attribution: Attribution | null): void => {
    if (span === null) return;
    const key = `${role} ${span.start} ${span.end}`;
    const attributions = shared.get(key) ?? [];
    if (attribution) attributions.push(attribution);
    if (shared.has(key)) return;
    shared.set(key, attributions);
    marks.push({ role, start: span.start, end: span.end, quote: null, attributions });
  };

  add('dateline', article.dateline, null);
  add('credit', article.credit, null);
  for (const quote of article.quotes) {
    const attributions = quote.attribution === null ? [] : [article.attributions[quote.attribution]];
    marks.push({ role: 'quote', start: quote.start, end: quote.end, quote, attributions });
  }
  for (const attribution of article.attributions)
    for (const role of ['cue', 'source', ...DETAILS] as const) add(role, attribution[role], attribution);
  // the sort is stable: quotes over the same text stay outer before inner
  return marks.sort((a, b) => a.start - b.start || b.end - a.end || ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
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

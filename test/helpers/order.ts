import type { Article, Attribution, Quote, Span } from '../../src/types.ts';
import { contains } from './references.ts';

type Report = (message: string) => void;
const DEEPEST = 8;

/** Paragraphs and sentences are in order and cover the text; quotes nest; nothing overlaps what it must not. */
export function checkOrder(article: Article, paragraphs: 'lines' | 'blank-lines', report: Report): void {
  checkCover(article.text, article.paragraphs, 'paragraphs', report);
  checkCover(article.text, article.sentences, 'sentences', report);
  const inside = paragraphs === 'lines' ? /[\n\r\u2028\u2029]/ : /(?:\r\n|\n|\r(?!\n)|[\u2028\u2029])[^\S\n\r\u2028\u2029]*[\n\r\u2028\u2029]/;
  article.paragraphs.forEach((paragraph, i) => inside.test(paragraph.text) && report(`paragraphs[${i}] goes on over a ${paragraphs === 'lines' ? 'line break' : 'blank line'}`));
  checkNesting(article.quotes, report);
  article.quotes.forEach((quote, i) => checkMarks(article.text, quote, `quotes[${i}]`, report));
  article.attributions.forEach((attribution, i) => checkAttribution(article, attribution, `attributions[${i}]`, report));
  checkSorted(article.attributions.map((attribution) => position(article, attribution)), 'attributions', report);
  article.speakers.forEach((speaker, i) => checkSorted(speaker.mentions.map((mention) => mention.start), `speakers[${i}].mentions`, report));
  checkSorted(article.speakers.map((speaker) => speaker.mentions[0]?.start ?? 0), 'speakers', report);
  checkInside(article.dateline, ['place', 'date', 'agency', 'author'], 'dateline', report);
}

function checkCover(text: string, spans: readonly Span[], what: string, report: Report): void {
  let end = 0;
  spans.forEach((span, i) => {
    if (span.start < end) report(`${what}[${i}] begins before the end of the one before it`);
    else if (text.slice(end, span.start).trim() !== '') report(`${what}[${i}] leaves out ${JSON.stringify(text.slice(end, span.start).trim().slice(0, 60))} before it`);
    if (span.text.trim() !== span.text) report(`${what}[${i}] is not trimmed`);
    end = span.end;
  });
  if (text.slice(end).trim() !== '') report(`${what} leave out ${JSON.stringify(text.slice(end).trim().slice(0, 60))} at the end`);
}

/** Outer before inner, each the child of the smallest quote around it, at most eight deep. */
function checkNesting(quotes: readonly Quote[], report: Report): void {
  const open: Quote[] = [];
  quotes.forEach((quote, i) => {
    const before = quotes[i - 1];
    if (before && (quote.start < before.start || (quote.start === before.start && quote.end > before.end))) report(`quotes[${i}] is out of order`);
    while (open.length && open.at(-1)!.end <= quote.start) open.pop();
    const parent = open.at(-1);
    if (parent && !contains(parent, quote)) report(`quotes[${i}] crosses quotes[${parent.id}]`);
    else if (quote.parent !== (parent?.id ?? null)) report(`quotes[${i}].parent is ${quote.parent}, expected ${parent?.id ?? null}`);
    open.push(quote);
    if (open.length > DEEPEST) report(`quotes[${i}] is ${open.length} deep`);
  });
}

/** Between a quote and its marks there is at most white space, which belongs to neither. */
function checkMarks(text: string, quote: Quote, at: string, report: Report): void {
  const { open, close, lead } = quote;
  if (quote.text.trim() !== quote.text) report(`${at} has white space at its edge`);
  if (open && (open.end > quote.start || text.slice(open.end, quote.start).trim() !== '')) report(`${at}.open is not just before it`);
  if (close && (close.start < quote.end || text.slice(quote.end, close.start).trim() !== '')) report(`${at}.close is not just after it`);
  if (lead && lead.end > quote.start) report(`${at}.lead is not before it`);
  if (quote.kind === 'indirect' && (open || close)) report(`${at} is indirect but has marks`);
}

function checkAttribution(article: Article, attribution: Attribution, at: string, report: Report): void {
  for (const key of ['cue', 'source', 'via', 'addressee', 'channel', 'time', 'place'] as const) {
    const span = attribution[key];
    const quote = span && attribution.quotes.map((id) => article.quotes[id]!).find((one) => span.start < one.end && one.start < span.end);
    if (quote) report(`${at}.${key} overlaps its own quotes[${quote.id}]`);
  }
  for (const key of ['source', 'via'] as const) checkInside(attribution[key], ['names', 'title', 'role', 'organization'], `${at}.${key}`, report);
}

function checkInside<T extends Span>(whole: T | null, keys: readonly (keyof T & string)[], at: string, report: Report): void {
  for (const key of keys)
    for (const part of [whole?.[key] ?? []].flat() as Span[]) if (!contains(whole!, part)) report(`${at}.${key} is not inside it`);
}

function position(article: Article, attribution: Attribution): number {
  return attribution.cue?.start ?? attribution.quotes.reduce((least, id) => Math.min(least, article.quotes[id]!.start), Infinity);
}

function checkSorted(positions: readonly number[], what: string, report: Report): void {
  const wrong = positions.findIndex((position, i) => i > 0 && position < positions[i - 1]!);
  if (wrong !== -1) report(`${what}[${wrong}] is out of order`);
}

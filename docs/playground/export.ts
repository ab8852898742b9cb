import { extractQuotes, type Article, type AttributedQuote, type ParseOptions } from 'isnad';
import { renderHtml } from 'isnad/render';
import { element } from './dom.ts';
import type { Language } from './words.ts';

export type Format = 'json' | 'csv' | 'html';

const TYPES: { readonly [F in Format]: string } = { json: 'application/json', csv: 'text/csv', html: 'text/html' };

/** Saves what was found as a file of the reader's. */
export function download(article: Article, format: Format, options: ParseOptions, language: Language): void {
  const url = URL.createObjectURL(new Blob([write(article, format, options, language)], { type: `${TYPES[format]};charset=utf-8` }));
  element('a', { href: url, download: `isnad.${format}` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

function write(article: Article, format: Format, options: ParseOptions, lang: Language): string {
  if (format === 'json') return `${JSON.stringify(article, null, 2)}\n`;
  if (format === 'html') return renderHtml(article, { page: true, lang });
  return toCsv(extractQuotes(article.text, options));
}

const COLUMNS = [
  'id', 'speaker', 'role', 'organization', 'speakerKind', 'named', 'cue', 'lemma', 'type', 'kind', 'text', 'status', 'source', 'via', 'addressee',
  'channel', 'time', 'place', 'start', 'end', 'paragraph', 'sentence', 'parent', 'continues', 'confidence', 'rule',
] as const satisfies readonly (keyof AttributedQuote)[];

/** With a byte order mark, without which spreadsheets take Arabic for something else. */
export function toCsv(rows: readonly AttributedQuote[]): string {
  return `\ufeff${[COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((name) => cell(row[name])).join(','))].join('\r\n')}\r\n`;
}

/** An apostrophe before what a spreadsheet would run as a formula: the words are somebody else's. */
function cell(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  return `"${value.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;
}

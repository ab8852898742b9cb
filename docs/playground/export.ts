import { extractQuotes, type Article, type ParseOptions } from 'isnad';
import { renderHtml } from 'isnad/render';
import { toCsv } from './csv.ts';
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

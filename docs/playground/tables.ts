import { type Article, extractQuotes, type AttributedQuote, type ParseOptions } from 'isnad';
import { element, table, type Cell } from './dom.ts';
import { valueWord, type Language, type Words } from './words.ts';

/** The speakers and the quotes of an article; `show` leads to a quote in the text. */
export function drawTables(host: HTMLElement, article: Article, options: ParseOptions, words: Words, language: Language, show: (quote: number) => void): void {
  const rows = extractQuotes(article.text, options);
  if (rows.length === 0) return host.replaceChildren(element('p', { class: 'note' }, words.nothing));
  const said = (value: string | null): string | null => value && valueWord(value, language);
  const speakers = article.speakers
    .filter(({ attributions }) => attributions.length > 0)
    .map((speaker): Cell[] => [speaker.id + 1, speaker.name, said(speaker.kind), speaker.role, speaker.organization, rows.filter((row) => row.speakerId === speaker.id).length]);
  const quotes = rows.map((row): Cell[] => [
    row.id + 1,
    row.speaker,
    row.cue,
    said(row.kind),
    showButton(row, words, show),
    said(row.status),
    row.confidence === null ? null : `${Math.round(row.confidence * 100)}%`,
  ]);
  host.replaceChildren(
    table(words.speakers, [words.number, words.name, words.kind, words.role, words.organization, words.quotes], speakers),
    table(words.quotes, [words.number, words.speaker, words.cue, words.kind, words.quote, words.status, words.confidence], quotes),
  );
}

function showButton(row: AttributedQuote, words: Words, show: (quote: number) => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'link', title: words.show }, element('bdi', { lang: 'ar' }, row.text));
  button.addEventListener('click', () => show(row.id));
  return button;
}

import { renderHtml } from 'isnad/render';
import type { Article } from 'isnad';
import type { Language } from './words.ts';

/** What stands in the page, so that the next picture touches only what differs from it. */
let paragraphs: readonly string[] = [];
let frame = '';

/** Draws an article into `host`; a paragraph that looks as before keeps its elements. */
export function drawPicture(host: HTMLElement, article: Article, lang: Language): void {
  const html = renderHtml(article, { lang });
  const start = html.indexOf('<p ');
  const end = html.lastIndexOf('</p>');
  // text never holds these tags: it is escaped
  const next = start < 0 ? [] : html.slice(start, end).split('</p>').map((part) => `${part.slice(part.indexOf('<p '))}</p>`);
  const around = start < 0 ? html : html.slice(0, start) + html.slice(end + '</p>'.length);
  const text = host.querySelector('.isnad-text');
  if (text && firstLine(around) === firstLine(frame)) {
    patch(text, paragraphs, next);
    if (around !== frame) replaceLegend(host, around);
  } else host.innerHTML = html;
  paragraphs = next;
  frame = around;
  markEntrance(host);
}

/** The tag that names the language. */
function firstLine(html: string): string {
  return html.slice(0, html.indexOf('\n'));
}

/** Paragraphs that are equal at the start and at the end stay. */
function patch(text: Element, before: readonly string[], after: readonly string[]): void {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const behind = text.children[before.length - tail] ?? null;
  const template = document.createElement('template');
  template.innerHTML = after.slice(head, after.length - tail).join('');
  for (let i = before.length - tail - 1; i >= head; i--) text.children[i]!.remove();
  text.insertBefore(template.content, behind);
}

function replaceLegend(host: HTMLElement, around: string): void {
  const template = document.createElement('template');
  template.innerHTML = around;
  const root = host.querySelector('.isnad')!;
  for (const list of root.querySelectorAll(':scope > ol, :scope > ul')) list.remove();
  root.append(...template.content.querySelectorAll('.isnad > ol, .isnad > ul'));
}

/** The quotes that the arrow keys visit: each once, where it begins. */
export function quoteMarks(host: HTMLElement): HTMLElement[] {
  return [...host.querySelectorAll<HTMLElement>('.isnad-text [data-quote][data-number]')];
}

/** One mark takes the Tab key, the arrow keys go on from there. */
function markEntrance(host: HTMLElement): void {
  if (!host.querySelector('.isnad-text [tabindex="0"]')) host.querySelector<HTMLElement>('.isnad-text [data-quote][data-number]')?.setAttribute('tabindex', '0');
}

/** Moves the focus from quote to quote. */
export function visitQuote(host: HTMLElement, target: HTMLElement | undefined): void {
  if (!target) return;
  for (const mark of host.querySelectorAll('.isnad-text [tabindex="0"]')) mark.removeAttribute('tabindex');
  target.setAttribute('tabindex', '0');
  target.focus();
  target.scrollIntoView({ block: 'center' }); // not under the details, which stay at the bottom
}

import type { Article } from '../types.ts';
import { escapeHtml } from './escape.ts';
import type { Labels } from './labels.ts';
import { numberOf, speakerOf, type Mark } from './marks.ts';
import { colorOf } from './style.ts';
import { describeMark } from './tooltip.ts';
import { walk, type Visitor } from './walk.ts';
import { isRightToLeft } from './width.ts';

/** The running text: a `p` for each paragraph, a `mark` for each mark, white space between paragraphs as it is. */
export function renderText(article: Article, marks: readonly Mark[], labels: Labels): string {
  const { text } = article;
  let html = '';
  const visitor: Visitor<Mark> = {
    open: (mark, again) => void (html += openTag(article, mark, again, labels)),
    close: () => void (html += '</mark>'),
    text: (start, end) => void (html += escapeHtml(text.slice(start, end))),
  };
  let at = 0;
  let next = 0;
  for (const paragraph of article.paragraphs) {
    html += `${escapeHtml(text.slice(at, paragraph.start))}<p dir="${directionOf(paragraph.text)}">`;
    next = walk(paragraph, marks, next, visitor);
    html += '</p>';
    at = paragraph.end;
  }
  return html + escapeHtml(text.slice(at));
}

/** A number and a label stand only where a mark begins, not where it goes on. */
function openTag(article: Article, mark: Mark, again: boolean, labels: Labels): string {
  const { role, quote, attributions } = mark;
  const speaker = speakerOf(mark);
  const glued = isGlued(article.text, mark.start) || isGlued(article.text, mark.end);
  const classes = [`isnad-${role}`, quote && `isnad-${quote.kind}`, glued && 'isnad-glued'].filter(Boolean).join(' ');
  const status = role === 'cue' ? attributions[0].status : 'asserted';
  const label = status !== 'asserted' ? labels.status[status] : role === 'quote' || role === 'source' || role === 'cue' ? '' : labels.role[role];
  return (
    `<mark class="${classes}"` +
    // an isolate would keep the letters on both sides from joining
    (glued ? '' : ` dir="${directionOf(article.text.slice(mark.start, mark.end))}"`) +
    (quote ? ` data-quote="${quote.id}"` : '') +
    (attributions.length > 0 ? ` data-attribution="${attributions.map(({ id }) => id).join(' ')}"` : '') +
    (speaker === null ? '' : ` data-speaker="${speaker}"`) +
    (again ? '' : attribute('data-number', numberOf(mark)) + attribute('data-label', label)) +
    ` style="${colorOf(speaker)}"` +
    attribute('title', describeMark(article, mark, labels)) +
    '>'
  );
}

function attribute(name: string, value: string): string {
  return value === '' ? '' : ` ${name}="${escapeHtml(value)}"`;
}

/** Whether letters stand on both sides of a place: of فقال the cue is قال. */
function isGlued(text: string, at: number): boolean {
  return at > 0 && isLetter(text[at - 1]) && isLetter(text[at] ?? '');
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{M}\u0640]/u.test(character);
}

/** News in Arabic runs from the right whatever letter it begins with; only what has no letter of that kind does not. */
function directionOf(text: string): 'rtl' | 'ltr' {
  return !isRightToLeft(text) && /\p{L}/u.test(text) ? 'ltr' : 'rtl';
}

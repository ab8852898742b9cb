import type { Article } from '../types.ts';
import { escapeHtml } from './escape.ts';
import type { Labels } from './labels.ts';
import { numberOf, speakerOf, type Mark } from './marks.ts';
import { colorOf } from './style.ts';
import { describeAttribution, nameMark } from './tooltip.ts';
import { walk } from './walk.ts';
import { isRightToLeft } from './width.ts';

/** The running text: a `p` for each paragraph, a `mark` for each mark, white space between paragraphs as it is. */
export function renderText(article: Article, marks: readonly Mark[], labels: Labels): string {
  const { text } = article;
  const about = article.attributions.map((attribution) => `\n${escapeHtml(describeAttribution(article, attribution, labels))}`);
  let html = '';
  let at = 0;
  let next = 0;
  for (const paragraph of article.paragraphs) {
    html += `${escapeHtml(text.slice(at, paragraph.start))}<p dir="${directionOf(paragraph.text)}">`;
    next = walk(paragraph, marks, next, {
      open: (mark, again) => void (html += openTag(text, mark, again, about, labels)),
      close: () => void (html += '</mark>'),
      text: (start, end) => void (html += escapeHtml(text.slice(start, end))),
    });
    html += '</p>';
    at = paragraph.end;
  }
  return html + escapeHtml(text.slice(at));
}

/** `about` has what is to be said of each attribution, as HTML. A number and a label stand only where a mark begins. */
function openTag(text: string, mark: Mark, again: boolean, about: readonly string[], labels: Labels): string {
  const { role, quote, attributions } = mark;
  const speaker = speakerOf(mark);
  const glued = isGlued(text, mark.start) || isGlued(text, mark.end);
  const ids = attributions.map(({ id }) => id);
  const title = nameMark(mark, labels) + ids.map((id) => about[id]).join('');
  return (
    `<mark class="isnad-${role}${quote ? ` isnad-${quote.kind}` : ''}${glued ? ' isnad-glued' : ''}"` +
    // an isolate would keep the letters on both sides from joining
    (glued ? '' : ` dir="${directionOf(text.slice(mark.start, mark.end))}"`) +
    (quote ? ` data-quote="${quote.id}"` : '') +
    attribute('data-attribution', ids.join(' ')) +
    (speaker === null ? '' : ` data-speaker="${speaker}"`) +
    (again ? '' : attribute('data-number', numberOf(mark)) + attribute('data-label', labelOf(mark, labels))) +
    ` style="${colorOf(speaker)}" title="${title}">`
  );
}

/** For words and numbers of ours alone. */
function attribute(name: string, value: string): string {
  return value === '' ? '' : ` ${name}="${value}"`;
}

/** Quotes, cues and sources are told by their looks; a cue has a label where the saying is not asserted. */
function labelOf({ role, attributions }: Mark, labels: Labels): string {
  if (role === 'quote' || role === 'source') return '';
  if (role !== 'cue') return labels.role[role];
  const { status } = attributions[0];
  return status === 'asserted' ? '' : labels.status[status];
}

/** Whether letters stand on both sides of a place: of فقال the cue is قال. */
function isGlued(text: string, at: number): boolean {
  return at > 0 && at < text.length && isLetter(text[at - 1]) && isLetter(text[at]);
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{M}\u0640]/u.test(character);
}

/** News in Arabic runs from the right whatever letter it begins with; only what has no letter of that kind does not. */
function directionOf(text: string): 'rtl' | 'ltr' {
  return !isRightToLeft(text) && /\p{L}/u.test(text) ? 'ltr' : 'rtl';
}

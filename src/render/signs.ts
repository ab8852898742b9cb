import type { Article } from '../types.ts';
import type { Word } from './fill.ts';
import type { Labels } from './labels.ts';
import { numberOf, speakerOf, type Mark } from './marks.ts';
import { walk } from './walk.ts';
import { printable } from './width.ts';

/** Cyan, green, yellow, magenta, blue, red, then the bright ones: in the shades that a terminal's theme gives them. */
const COLORS = [36, 32, 33, 35, 34, 31, 96, 92, 93, 95, 94, 91];
const BOLD = 1;
const FAINT = 2;
const UNDERLINED = 4;

/** The colour of a speaker; more than there are colours share one, their numbers differ. */
export function colorOf(speaker: number): string {
  return String(COLORS[speaker % COLORS.length]);
}

/** The words of each paragraph; the signs that open and close a mark keep to the words beside them. */
export function signWords(article: Article, marks: readonly Mark[], labels: Labels): Word[][] {
  const open: Mark[] = [];
  let next = 0;
  return article.paragraphs.map((paragraph) => {
    const words: Word[] = [[]];
    const put = (text: string): void => void (text !== '' && words[words.length - 1].push({ text, style: styleOf(open) }));
    next = walk(paragraph, marks, next, {
      open: (mark) => {
        open.push(mark);
        put(signsOf(mark, labels)[0]);
      },
      close: (mark) => {
        put(signsOf(mark, labels)[1]);
        open.pop();
      },
      text: (start, end) => {
        article.text.slice(start, end).split(/\s+/).forEach((word, i) => {
          if (i > 0) words.push([]);
          put(printable(word));
        });
      },
    });
    return words.filter((word) => word.length > 0);
  });
}

function signsOf(mark: Mark, labels: Labels): readonly [string, string] {
  const { role, quote } = mark;
  if (role === 'quote') return quote?.kind === 'term' ? ['', ''] : [`[${numberOf(mark)} `, ']'];
  if (role === 'source') return [`{${numberOf(mark)} `, '}'];
  if (role === 'dateline' || role === 'credit') return ['', ''];
  if (role !== 'cue') return [`<${labels.role[role]}: `, '>'];
  const { status } = mark.attributions[0];
  return ['*', status === 'asserted' ? '*' : `*(${labels.status[status]})`];
}

/** The colour is that of the innermost speaker. */
function styleOf(open: readonly Mark[]): string {
  const has = (...roles: Mark['role'][]): boolean => open.some(({ role }) => roles.includes(role));
  const speaker = open.map(speakerOf).filter((id) => id !== null).at(-1);
  const codes = [has('cue') && BOLD, has('dateline', 'credit') && FAINT, has('source') && UNDERLINED, speaker !== undefined && colorOf(speaker)];
  return codes.filter(Boolean).join(';');
}

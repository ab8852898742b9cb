import * as ch from './characters.ts';
import { type Head, type Line, readInline, readWhole } from './dateline/head.ts';
import { readByline, readDateLine } from './dateline/lines.ts';
import { endWithTatweel } from './dateline/parts.ts';
import { arePlaces } from './dateline/words.ts';
import type { SentenceRange } from './segment.ts';
import type { Tokens } from './tokens.ts';
import type { Dateline, Span } from './types.ts';

export { findCredit } from './dateline/credit.ts';

/** Makes a span of the caller's text. */
type Spanner = (start: number, end: number) => Span;

/** Lines at the head of a text among which its dateline is: headlines and bylines go before it. */
const LINES = 6;
/** Tokens of a line that is the text itself: nothing after it is a dateline. */
const BODY = 40;
/** Tokens of a line that names a reporter or a section. */
const SHORT = 4;

/**
 * What stands before the first sentence, up to a dash or a colon or on a line of its own: بروكسل –, القاهرة (رويترز) -,
 * لندن: «الشرق الأوسط», كتب: خالد …; null where there is nothing of that kind. Lines of a place, a date and an agency
 * that follow one another are one dateline.
 */
export function findDateline(t: Tokens, _sentences: readonly SentenceRange[], span: Spanner): Dateline | null {
  const lines = readLines(t);
  const heads: Head[] = [];
  for (let k = 0; k < lines.length; k++) {
    const line = lines[k];
    const head = readInline(t, line) ?? readByline(t, line) ?? (k + 1 < lines.length ? readOwnLine(t, line, lines[k + 1]) : null);
    const before = heads.at(-1);
    if (head !== null && before !== undefined && before.last + 1 === head.first && (isPiece(before) || isPiece(head))) heads[heads.length - 1] = merge(before, head);
    else if (head !== null) heads.push(head);
    if (line.last - line.first > BODY) break;
  }
  const best = heads.reduce<Head | null>((a, b) => (weigh(b) > (a === null ? 0 : weigh(a)) ? b : a), null);
  if (best === null) return null;
  const part = (line: Line | null): Span | null => (line === null ? null : span(t.start[line.first], t.end[line.last - 1]));
  return { ...span(t.start[best.first], endWithTatweel(t, best.last)), place: part(best.place), date: part(best.date), agency: part(best.agency), author: part(best.author) };
}

const readOwnLine = (t: Tokens, line: Line, next: Line): Head | null => readDateLine(t, line) ?? readWhole(t, line) ?? readPlace(t, line, next);

/** How much of a dateline it is: an agency alone is none. */
function weigh({ place, agency, date, author }: Head): number {
  if (place !== null) return 3;
  return author !== null || (date !== null && agency !== null) ? 2 : date !== null ? 1 : 0;
}

/** A date or an agency alone on its line: a piece of the dateline beside it. */
const isPiece = ({ place, author, date, agency }: Head): boolean => place === null && author === null && (date === null) !== (agency === null);

const merge = (a: Head, b: Head): Head => ({ first: a.first, last: b.last, place: a.place ?? b.place, date: a.date ?? b.date, agency: a.agency ?? b.agency, author: a.author ?? b.author });

/** A place on a line of its own, before the line of a reporter or a section. */
function readPlace(t: Tokens, { first, last }: Line, next: Line): Head | null {
  if (!arePlaces(t, first, last) || next.last - next.first > SHORT) return null;
  for (let i = next.first; i < next.last; i++) if (t.kind[i] !== ch.LETTER) return null;
  return { first, last, place: { first, last }, date: null, agency: null, author: null };
}

function readLines(t: Tokens): Line[] {
  const lines: Line[] = [];
  for (let i = 0, first = 0; i < t.count && lines.length < LINES; i++) {
    if (t.kind[i] !== ch.BREAK) continue;
    if (i > first) lines.push({ first, last: i });
    first = i + 1;
  }
  return lines;
}

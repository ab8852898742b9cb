import * as ch from '../characters.ts';
import { readTime } from '../phrases/time.ts';
import { endsSentence } from '../sentence-end.ts';
import type { Tokens } from '../tokens.ts';
import { isOutlet } from './outlets.ts';
import { arePlaces, isWordLike } from './words.ts';

/** What stands between two separators at the head of a text: القاهرة | (رويترز) | 5 يناير. */
export interface Part {
  readonly kind: 'place' | 'date' | 'agency' | 'words';
  /** Tokens, half-open, without marks or brackets round them. */
  readonly first: number;
  readonly last: number;
  readonly enclosed: 'bracket' | 'mark' | null;
  /** The sign behind it: `-`, `:`, `/`, or none. */
  readonly separator: '-' | ':' | '/' | '';
  /** The token behind the separator. */
  readonly next: number;
}

/** Words of one part, at most. */
const LONGEST = 5;
const MOST = 6;

/** The parts of a line from `first` on, as far as it has any: up to a word too many, a verb's clause, a full stop. */
export function readParts(t: Tokens, first: number, last: number): Part[] {
  const parts: Part[] = [];
  for (let i = first; i < last && parts.length < MOST; ) {
    const part = t.kind[i] === ch.OPEN || t.kind[i] === ch.QUOTE ? readEnclosed(t, i, last) : readWords(t, i, last);
    if (part === null) break;
    parts.push(part);
    i = part.next;
  }
  return parts;
}

function readEnclosed(t: Tokens, open: number, last: number): Part | null {
  const closing = t.kind[open] === ch.OPEN ? ch.CLOSE : ch.QUOTE;
  let close = open + 1;
  while (close < last && close <= open + 2 * LONGEST && t.kind[close] !== closing) close++;
  if (close >= last || t.kind[close] !== closing || close === open + 1) return null;
  return toPart(t, open + 1, close, closing === ch.CLOSE ? 'bracket' : 'mark', close + 1);
}

function readWords(t: Tokens, first: number, last: number): Part | null {
  const time = readTime(t, first);
  if (time > first && time <= last) return { ...toPart(t, first, time, null, time), kind: 'date' };
  let end = first;
  while (end < last && end - first <= LONGEST && (end === first ? isWordLike(t.kind[end]) : goesOn(t, first, end))) end++;
  return end === first || end - first > LONGEST ? null : toPart(t, first, end, null, end);
}

/** Whether the token is one word more of a part: no date, a number only in a name (فرانس 24), a stop only in an address. */
function goesOn(t: Tokens, first: number, i: number): boolean {
  if (t.kind[i] === ch.STOP) return t.end[i - 1] === t.start[i] && t.end[i] === t.start[i + 1] && isWordLike(t.kind[i + 1]) && !endsSentence(t, i);
  if (!isWordLike(t.kind[i]) || isTatweel(t, i) || readTime(t, i) > i) return false;
  return t.kind[i] !== ch.DIGIT || isOutlet(t, first, i + 1);
}

function toPart(t: Tokens, first: number, last: number, enclosed: Part['enclosed'], end: number): Part {
  const kind = enclosed !== null ? enclosedKind(t, first, last) : isDate(t, first, last) ? 'date' : arePlaces(t, first, last) ? 'place' : isOutlet(t, first, last) ? 'agency' : 'words';
  const [separator, next] = readSeparator(t, end, enclosed !== null);
  return { kind, first, last, enclosed, separator, next };
}

/** (أ ف ب، رويترز), «الشرق الأوسط», (كرانس مونتانا - سويسرا): what one of the pieces is, an agency before a place. */
function enclosedKind(t: Tokens, first: number, last: number): Part['kind'] {
  let kind: Part['kind'] = isDate(t, first, last) ? 'date' : 'words';
  for (let i = first, from = first; i <= last; i++) {
    if (i < last && t.kind[i] !== ch.COMMA && t.kind[i] !== ch.DASH && t.kind[i] !== ch.QUOTE) continue;
    if (isOutlet(t, from, i)) return 'agency';
    if (arePlaces(t, from, i)) kind = 'place';
    from = i + 1;
  }
  return kind;
}

/** Digits alone, or a time phrase that is all of it. */
function isDate(t: Tokens, first: number, last: number): boolean {
  return readTime(t, first) === last || (t.kind[first] === ch.DIGIT && last === first + 1);
}

/**
 * A dash needs a space on one side (عمان- قال), unless a bracket or a mark goes before it; a hyphen between two words
 * is none. A stroke of tatweel is a dash to many a writer, and no token.
 */
function readSeparator(t: Tokens, i: number, enclosed: boolean): [Part['separator'], number] {
  const { kind, start, end, text } = t;
  if (isTatweel(t, i)) return ['-', i];
  const spaced = start[i] > end[i - 1] || start[i + 1] > end[i];
  if (kind[i] === ch.DASH && (spaced || enclosed)) return ['-', i + 1];
  if (kind[i] === ch.COLON) return [':', i + 1];
  if (kind[i] === ch.OTHER && text[start[i]] === '/') return ['/', i + 1];
  if (kind[i] === ch.COMMA) return ['', i + 1];
  return ['', i];
}

/** Where a part ends with the stroke of tatweel behind it, if it has one. */
export function endWithTatweel(t: Tokens, last: number): number {
  if (!isTatweel(t, last)) return t.end[last - 1];
  return t.text.lastIndexOf('ـ', t.start[last] - 1) + 1;
}

/** بغداد ـ ياسر: tatweel between spaces before the token. */
function isTatweel({ text, start, end, kind }: Tokens, i: number): boolean {
  if (i === 0 || kind[i] === ch.BREAK) return false;
  for (let at = end[i - 1]; at < start[i]; at++) if (text.charCodeAt(at) === ch.TATWEEL) return true;
  return false;
}

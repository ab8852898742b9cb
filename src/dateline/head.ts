import * as ch from '../characters.ts';
import { isFiniteVerb } from '../phrases/words.ts';
import type { Tokens } from '../tokens.ts';
import { isCredited } from './lines.ts';
import { type Part, readParts } from './parts.ts';
import { canBePlace, hasNameWord, isName } from './words.ts';

/** A line of the text, as tokens. */
export interface Line {
  readonly first: number;
  readonly last: number;
}

/** A dateline as tokens; a part that it does not have is null. */
export interface Head extends Line {
  readonly place: Line | null;
  readonly date: Line | null;
  readonly agency: Line | null;
  readonly author: Line | null;
}

/** Tokens that the text behind a dateline has at least; fewer are a headline (مصر - قمة جديدة). */
const TEXT = 12;
const SHORT_TEXT = 4;

/** The dateline that opens a line and is followed by the text, the longest that there is. */
export function readInline(t: Tokens, { first, last }: Line): Head | null {
  const parts = readParts(t, first, last);
  for (let n = parts.length; n > 0; n--) {
    const { separator, next } = parts[n - 1];
    if (separator === '' || last - next < SHORT_TEXT) continue;
    const head = toHead(t, parts.slice(0, n), first, next);
    if (head !== null && leadsToText(t, parts, n, last, head)) return head;
  }
  return null;
}

/** Whether what follows the first `n` parts is the text and not one part more, or a headline's second half. */
function leadsToText(t: Tokens, parts: readonly Part[], n: number, last: number, { agency }: Head): boolean {
  const { separator, next } = parts[n - 1];
  const text = isFiniteVerb(t, next) || t.kind[next] === ch.QUOTE;
  if (separator === ':' && n === 1) return false; // مصر: قمة جديدة
  if (separator === '/' && agency !== parts[n - 1]) return false;
  if (!parts.slice(0, n).some(({ kind }) => kind === 'place' || kind === 'agency')) return text && separator !== ':';
  // مصر - السعودية: قمة
  if (n === 1 && parts.length > 1 && parts[1].kind === 'place' && parts[1].separator !== '') return false;
  return text || last - next >= TEXT;
}

/** The dateline that is a whole line: بغداد - علي العطية, لندن: «الشرق الأوسط», 17/04/2012. */
export function readWhole(t: Tokens, { first, last }: Line): Head | null {
  const parts = readParts(t, first, last);
  if (parts.length === 0 || (parts[parts.length - 1].next !== last)) return null;
  const head = toHead(t, parts, first, last);
  if (head === null) return null;
  const [one, two] = parts;
  if (parts.length === 1) return one.kind === 'agency' && one.enclosed === null ? head : null;
  if (!parts.some(({ kind }) => kind === 'place') && !(parts.some(({ kind }) => kind === 'agency') && (one.separator !== '' || two.enclosed !== null))) return null;
  if (head.agency !== null) return head;
  // a headline has a colon too
  if (one.separator === ':' && head.author !== null && !hasNameWord(t, two.first, two.last)) return null;
  return head.place !== null && (head.author !== null || head.date !== null) ? head : null;
}

/** What each part is by its place; null where one can be nothing of a dateline. */
function toHead(t: Tokens, parts: readonly Part[], first: number, last: number): Head | null {
  let place: Line | null = null;
  let date: Line | null = null;
  let agency: Line | null = null;
  let author: Line | null = null;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    const { kind, enclosed } = part;
    if (kind === 'place' && !(enclosed === 'mark' && i > 0)) place = place === null || (i > 0 && parts[i - 1].kind === 'place') ? join(place, part) : place;
    else if (kind === 'date') date = join(date, part);
    else if (i === 0 && (enclosed !== null || isCredited(t, part.first))) return null;
    else if (kind === 'agency' || enclosed !== null) {
      if (agency === null && (kind === 'agency' || part.last - part.first <= 4)) agency = part;
      else return null;
    } else if (i === 0 && isAuthor(t, parts)) author = part;
    else if (i === 0) {
      if (!canBePlace(t, part.first, part.last)) return null;
      place = part;
    } else if (isBetweenSlashes(parts, i) && (part.separator === '/' || !isName(t, part.first, part.last))) agency = part;
    else if (isName(t, part.first, part.last)) author = join(author, part);
    else if (parts[0].kind === 'words' && canBePlace(t, part.first, part.last)) place = join(place, part); // مناطق - عين الورد
    else return null;
  }
  return { first, last, place, date, agency, author };
}

/** أحمد شعبان (القاهرة) - , تشارلز ديون، ديفيد كرامر - : the first part names the reporter. */
function isAuthor(t: Tokens, [{ first, last, next }, second]: readonly Part[]): boolean {
  return second?.kind !== 'date' && isName(t, first, last) && (hasNameWord(t, first, last) || t.kind[next - 1] === ch.COMMA);
}

/** صحار في 14 مايو / ضفاف / , بغداد/ المدى برس: what agencies write so is their name. */
function isBetweenSlashes(parts: readonly Part[], i: number): boolean {
  return parts[i - 1].separator === '/' && parts[i].last - parts[i].first <= 3 && (parts[i].separator === '/' || parts[i].separator === '');
}

const join = (line: Line | null, { first, last }: Line): Line => ({ first: line?.first ?? first, last });

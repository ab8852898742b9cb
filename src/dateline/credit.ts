import * as ch from '../characters.ts';
import { KeySet } from '../key-set.ts';
import * as f from '../lexicon/features.ts';
import { has, isFiniteVerb, isOneOf } from '../phrases/words.ts';
import { endsSentence } from '../sentence-end.ts';
import type { Tokens } from '../tokens.ts';
import type { Span } from '../types.ts';
import type { Line } from './head.ts';
import { isMedium, isOutlet } from './outlets.ts';
import { areUnknown, hasNameWord, isName, isWordLike, wordsOf } from './words.ts';

/** What opens a sign-off: إعداد فلان, تحرير فلان, المصدر: وكالات, نقلا عن صحيفة …, خاص بـ«…». */
const OPENINGS = /* @__PURE__ */ new KeySet('إعداد اعداد تحرير ترجمة تغطية كتابة المصدر مصدر نقلا نقلاً خاص خدمة');
/** What agencies close a text with. */
const ENDINGS = /* @__PURE__ */ new KeySet('النهاية انتهى');

const LONGEST = 24;
/** Tokens of a name, of a line that names a source. */
const SHORT = 8;

/** The sign-off at the end: – سي إن إن, (أ ف ب، رويترز), (إعداد … تحرير …), المصدر: وكالات, a reporter's name or initials. */
export function findCredit(t: Tokens, span: (start: number, end: number) => Span): Span | null {
  let last = t.count;
  while (last > 0 && t.kind[last - 1] === ch.BREAK) last--;
  if (last < 2) return null;
  let first = last;
  while (first > 0 && t.kind[first - 1] !== ch.BREAK) first--;
  const line = { first, last };
  const from = first > 0 ? (readLine(t, line) ?? readTail(t, line)) : readTail(t, line);
  return from === null ? null : span(t.start[from], t.end[last - 1]);
}

/** A line of its own: where the credit in it begins, which is its first token, or null. */
function readLine(t: Tokens, { first, last }: Line): number | null {
  let from = first;
  while (from < last && !isWordLike(t.kind[from]) && t.kind[from] !== ch.OPEN && t.kind[from] !== ch.QUOTE) from++;
  if (from === last || last - from > LONGEST) return null;
  const end = t.kind[last - 1] === ch.STOP && last - from > 2 ? last - 1 : last;
  if (isInitials(t, from, last)) return first;
  if (last - from > SHORT) return null;
  if (opensCredit(t, from) || isOutlet(t, from, end) || (isMedium(t, from) && end - from <= 4 && isPlain(t, from, end))) return first;
  const place = t.kind[last - 1] === ch.CLOSE ? openOf(t, last - 1, first) : last;
  return place > from && t.kind[last - 1] !== ch.STOP && isName(t, from, place, 5) && (hasNameWord(t, from, place) || (place - from <= 3 && areUnknown(t, from, place))) ? first : null;
}

/** The end of the last paragraph: where the credit in it begins, or null. */
function readTail(t: Tokens, { first, last }: Line): number | null {
  return readBracket(t, first, last) ?? readEnding(t, first, last) ?? readDash(t, first, last) ?? readSentence(t, first, last);
}

/** (أ ف ب), -(وكالات), (إعداد …): brackets behind the last sentence; those behind a word explain it (وكالة واس (السعودية)). */
function readBracket(t: Tokens, first: number, last: number): number | null {
  const close = t.kind[last - 1] === ch.STOP ? last - 2 : last - 1;
  if (close <= first || t.kind[close] !== ch.CLOSE) return null;
  const open = openOf(t, close, first);
  if (open < 0) return null;
  const dash = open > first && t.kind[open - 1] === ch.DASH ? open - 1 : open;
  const detached = dash === first || (isWordLike(t.kind[dash - 1]) ? dash < open || !explains(t, dash) : true);
  if (!detached) return null;
  return opensCredit(t, open + 1) || listsOutlets(t, open + 1, close) ? dash : null;
}

/** Whether an outlet is named right before the bracket: وكالة الأنباء الفرنسية (أ ف ب). */
function explains(t: Tokens, open: number): boolean {
  for (let i = open - 1; i >= 0 && i >= open - 4; i--) if (isMedium(t, i) || isOutlet(t, i, i + 1)) return true;
  return false;
}

function listsOutlets(t: Tokens, first: number, last: number): boolean {
  for (let i = first, from = first; i <= last; i++) {
    if (i < last && t.kind[i] !== ch.COMMA && t.kind[i] !== ch.DASH) continue;
    if (isOutlet(t, t.kind[from] === ch.QUOTE ? from + 1 : from, i > from && t.kind[i - 1] === ch.QUOTE ? i - 1 : i)) return true;
    from = i + 1;
  }
  return false;
}

/** (النهاية) ع ر / ب م */
function readEnding(t: Tokens, first: number, last: number): number | null {
  for (let i = last - 1; i >= first && i > last - SHORT - 2; i--) {
    if (!isOneOf(t, i, ENDINGS)) continue;
    const from = t.kind[i - 1] === ch.OPEN ? i - 1 : i;
    const rest = t.kind[i + 1] === ch.CLOSE ? i + 2 : i + 1;
    if ((from < i || isSentenceStart(t, from, first)) && (rest === last || isInitials(t, rest, last))) return from;
  }
  return null;
}

/** … في المحادثات. – سي إن إن */
function readDash(t: Tokens, first: number, last: number): number | null {
  for (let i = last - 1; i > first && i >= last - SHORT; i--) {
    if (t.kind[i] === ch.STOP || t.kind[i] === ch.COLON) return null;
    if (t.kind[i] !== ch.DASH || t.end[i] - t.start[i] > 2) continue;
    if (t.end[i] === t.start[i + 1] && t.end[i - 1] === t.start[i]) return null;
    if (isOutlet(t, i + 1, last)) return i;
    return isSentenceStart(t, i, first) && last - i > 2 && last - i <= 5 && isPlain(t, i + 1, last) ? i : null;
  }
  return null;
}

/** A last sentence that is one: المصدر: وكالات. */
function readSentence(t: Tokens, first: number, last: number): number | null {
  for (let i = last - 2; i > first && i >= last - SHORT; i--) {
    if (!isSentenceStart(t, i, first)) continue;
    return opensCredit(t, i) && (t.kind[i + 1] === ch.COLON || isOutlet(t, i + 1, last)) ? i : null;
  }
  return null;
}

function opensCredit(t: Tokens, i: number): boolean {
  return t.kind[i] === ch.LETTER && isOneOf(t, i, OPENINGS);
}

/** ق. إ, ر.ب., ضفاف/ ن.ع, =========== ر.ب.: single letters with stops or strokes between them, after a word at most. */
function isInitials(t: Tokens, first: number, last: number): boolean {
  const words = wordsOf(t, first, last);
  const letters = words.filter((word) => word.length === 1).length;
  if (letters < 2 || words.length - letters > 1 || words.at(-1)!.length > 1) return false;
  for (let i = first; i < last; i++) if (t.kind[i] === ch.COMMA || t.kind[i] === ch.COLON || t.kind[i] === ch.DIGIT) return false;
  return true;
}

/** Words without a verb or a function word. */
function isPlain(t: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (!isWordLike(t.kind[i]) && t.kind[i] !== ch.QUOTE) return false;
    if (isFiniteVerb(t, i) || has(t, i, f.PREPOSITION | f.CONJUNCTION | f.PRONOUN | f.RELATIVE | f.NEGATION | f.COMPLEMENTIZER)) return false;
  }
  return last > first;
}

function isSentenceStart(t: Tokens, i: number, first: number): boolean {
  let before = i - 1;
  while (before > first && (t.kind[before] === ch.QUOTE || t.kind[before] === ch.CLOSE)) before--;
  return i === first || (t.kind[before] === ch.STOP && endsSentence(t, before)) || (before < i - 1 && t.kind[i - 1] === ch.QUOTE);
}

/** The bracket that closes at `close`, from `first` on, or -1. */
function openOf(t: Tokens, close: number, first: number): number {
  for (let i = close - 1; i >= first && i >= close - LONGEST; i--) {
    if (t.kind[i] === ch.CLOSE) return -1;
    if (t.kind[i] === ch.OPEN) return i;
  }
  return -1;
}

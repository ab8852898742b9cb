import * as ch from './characters.ts';
import type { Tokens } from './tokens.ts';

const ELLIPSIS = 0x2026;
const QUESTION_MARK = 0x3f;

/** One letter with a stop that stands for a title, a page, a year, a question or its answer. */
const SHORT: ReadonlySet<string> = new Set('د أ ا م ش ص س ج ق ت ع ح ف ط'.split(' '));

/** The names of Latin letters, of which agencies and channels are made: بي.بي.سي. */
const LETTERS: ReadonlySet<string> = new Set(
  'أيه إيه ايه إيي بي سي دي إي اي إف اف جي جيه إتش اتش آي أي كي كيه إل ال إم ام إن ان أو او كيو آر ار إس اس تي يو في دبليو إكس اكس واي زد زي'.split(' '),
);
/** What follows a dot in an address: العربية.نت. */
const DOMAINS: ReadonlySet<string> = new Set(['نت', 'كوم', 'أورغ']);
/** Latin abbreviations that a name follows. */
const LATIN: ReadonlySet<string> = new Set('mr mrs ms dr st prof gen col sgt rev hon jr sr vs no inc ltd co corp'.split(' '));

/** Whether a STOP token ends a sentence, whatever marks follow it. Two dots and more are a pause. */
export function endsSentence(tokens: Tokens, token: number): boolean {
  const { text, start, end, kind } = tokens;
  const sign = text.charCodeAt(start[token]);
  if (sign === ELLIPSIS) return false;
  if (sign === QUESTION_MARK && kind[token - 1] === ch.DIGIT && end[token] - start[token] === 1) return kind[token + 1] === ch.BREAK; // 25? من المرضى: a percent sign that another encoding has garbled
  if (sign !== ch.FULL_STOP) return kind[token - 1] !== ch.OPEN || kind[token + 1] !== ch.CLOSE; // خمسة (!) أيام
  if (end[token] - start[token] > 1) return false;
  if (kind[token + 1] === ch.BREAK) return true;
  const followed = end[token] === start[token + 1];
  if (token === 0 || kind[token - 1] === ch.BREAK) return !followed;
  const before = token - 1;
  switch (kind[before]) {
    case ch.LETTER:
      return !isAbbreviation(tokens, before, followed) && !(followed && kind[token + 1] === ch.DIGIT);
    case ch.FOREIGN: // 5K. is none
      return (kind[before - 1] === ch.DIGIT && end[before - 1] === start[before]) || !isLatinAbbreviation(word(tokens, before));
    case ch.DIGIT: // 3.5, and the number of a list
      return !(followed && kind[token + 1] === ch.DIGIT) && !opensSentence(tokens, before);
    default:
      return !followed || kind[token + 1] !== ch.DIGIT;
  }
}

/** د. خالد, أ.ف.ب, بي.بي.سي, and ب. at the head of a list. */
function isAbbreviation(tokens: Tokens, i: number, followed: boolean): boolean {
  const { kind, start, end, text } = tokens;
  if (end[i] - start[i] === 1) {
    if (isLetterAt(tokens, i - 2, i - 1) || isLetterAt(tokens, i + 2, i + 1)) return true;
    if (kind[i - 1] === ch.DIGIT) return false; // عام 2015 م. وقال
    return SHORT.has(text[start[i]]) || opensSentence(tokens, i);
  }
  if (!followed || kind[i + 2] !== ch.LETTER) return false;
  const next = word(tokens, i + 2);
  return DOMAINS.has(next) || (LETTERS.has(next) && LETTERS.has(word(tokens, i)));
}

/** A letter alone on the other side of a stop: أ. ف. ب. */
function isLetterAt({ kind, start, end }: Tokens, i: number, stop: number): boolean {
  return i >= 0 && kind[i] === ch.LETTER && end[i] - start[i] === 1 && kind[stop] === ch.STOP && end[stop] - start[stop] === 1;
}

/** J. K. Rowling, U.S., a.m., Mr. */
const isLatinAbbreviation = (text: string): boolean => text.split('.').every((part) => part.length === 1) || LATIN.has(text.toLowerCase());

/** Whether nothing of its sentence goes before a word. */
function opensSentence({ kind }: Tokens, i: number): boolean {
  return i === 0 || kind[i - 1] === ch.BREAK || kind[i - 1] === ch.STOP;
}

const word = ({ text, start, end }: Tokens, i: number): string => text.slice(start[i], end[i]);

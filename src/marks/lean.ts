import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import type { Tokens } from '../tokens.ts';
import { hasClitic } from '../phrases/words.ts';
import { isComplementizer, isPastCue, isReporting } from './cue-words.ts';

/** Weights of evidence, as log odds. */
const SPACES = 2.6;
const COLON = 4;
const COMPLEMENTIZER = 3.5;
const PREPOSITION = 2;
const REPORTING = 1.4;
const CLITIC = 1.5;
const PUNCTUATION = 2;
const EDGE = 1.5;

/**
 * Log odds that a mark opens, by what stands beside it. An opener has a gap before it and a word after it, a closer the
 * reverse; what announces somebody's words is as good as a gap, on whichever side the space is:
 *
 *     وقال «نعم»    ان»التذبذب    وقال" إننا    بـ«…»
 *          ^          ^               ^           ^
 */
export function readLean(t: Tokens, token: number): number {
  const { kind, start, end } = t;
  const before = token - 1;
  const after = token + 1;
  const first = before < 0 || kind[before] === ch.BREAK;
  const last = kind[after] === ch.BREAK;
  const glued = !first && end[before] === start[token];
  const followed = !last && end[token] === start[after];
  const pause = followed && isPause(t, after);
  const gapAfter = !followed || pause || kind[after] === ch.CLOSE || (kind[after] === ch.STOP && glued);

  const announced = first ? 0 : announcement(t, before, glued && gapAfter);
  const clitic = glued && isClitic(t, before);
  const gapBefore = !pause && (!glued || announced > 0 || clitic || kind[before] === ch.OPEN || kind[before] === ch.DASH);

  let odds = announced + (clitic ? CLITIC : 0);
  if (gapBefore !== gapAfter) odds += gapBefore ? SPACES : -SPACES;
  else if (glued && announced > 0) odds += SPACES; // وقال" إننا: the space is on the wrong side
  if (pause) odds -= PUNCTUATION;
  if (followed && joinsMarks(t, after)) odds -= SPACES + PUNCTUATION;
  if (!first && (kind[before] === ch.STOP || kind[before] === ch.COMMA)) odds += glued ? -EDGE : EDGE / 2;
  if (first) odds += EDGE;
  if (last) odds -= 2 * EDGE;
  return odds;
}

/** A comma, or a stop that is no ellipsis: what follows a closer and hardly ever an opener. */
function isPause({ kind, start, end, text }: Tokens, token: number): boolean {
  if (kind[token] === ch.COMMA || kind[token] === ch.SEMICOLON || kind[token] === ch.COLON) return true;
  return kind[token] === ch.STOP && end[token] - start[token] === 1 && text[start[token]] !== '…';
}

/** "عربي 21 "و"رصد": nothing but a conjunction between two marks. */
function joinsMarks({ text, kind, start, end }: Tokens, word: number): boolean {
  return kind[word + 1] === ch.QUOTE && start[word + 1] === end[word] && CONJUNCTIONS.has(text.slice(start[word], end[word]));
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(['و', 'أو', 'او', 'ثم']);

/**
 * How far what stands before a mark announces somebody's words, or wants words of some kind. Where the spaces say that the mark closes, a verb alone
 * has to begin its clause: "الذي قال" ends with one.
 */
function announcement(t: Tokens, before: number, closes: boolean): number {
  if (t.kind[before] === ch.COLON) return COLON;
  if (isComplementizer(t, before)) return COMPLEMENTIZER;
  if (isBarePreposition(t, before)) return PREPOSITION;
  return (closes ? opensClause(t, before) : isReporting(t, before)) ? REPORTING : 0;
}

/** إلى, في, عن with nothing after it but the mark: no words end so. */
function isBarePreposition(t: Tokens, i: number): boolean {
  if ((t.features[i] & f.PREPOSITION) === 0 || t.width[i] > 1 || t.suffix[i] !== 0) return false;
  const code = t.code[i];
  if (code === f.ALA) return t.text.charCodeAt(t.end[i] - 1) === ch.ALEF_MAQSURA; // no علي
  return (code === f.ILA || code === f.AN_FROM || code === f.MIN || code === f.FI) && (t.agreement[i] & f.WITH_PRONOUN) === 0;
}

function opensClause(t: Tokens, verb: number): boolean {
  if (!isPastCue(t, verb)) return false;
  if (hasClitic(t, verb, f.WA | f.FA) || verb === 0) return true;
  const kind = t.kind[verb - 1];
  return kind === ch.BREAK || kind === ch.STOP || kind === ch.COMMA;
}

/** و«…», بـ«…», لل«…»: a word of one letter or ending in tatweel, or an article, glued to the mark. */
function isClitic(t: Tokens, token: number): boolean {
  if (t.kind[token] !== ch.LETTER) return false;
  const length = t.end[token] - t.start[token];
  if (length === 1 || t.text.charCodeAt(t.end[token] - 1) === ch.TATWEEL) return true;
  return length <= 4 && (t.features[token] & f.PREPOSITION) === 0 && ARTICLES.has(t.text.slice(t.start[token], t.end[token]));
}

const ARTICLES: ReadonlySet<string> = new Set('ال لل بال كال وال فال ولل فلل وبال'.split(' '));

import * as ch from '../characters.ts';
import type { CueWord } from '../cues.ts';
import { KeySet } from '../key-set.ts';
import * as f from '../lexicon/features.ts';
import type { Tokens } from '../tokens.ts';
import { hasClause } from './clause.ts';
import { isTold } from './enclosed.ts';
import type { Phrase } from './noun-phrase.ts';
import { isOwnLead } from './own-lead.ts';
import { has, hasClitic, isOneOf, isWord, skipBrackets, skipMarked } from './words.ts';

/** Clauses that tell something of a noun between a cue and its content, and take no part in the saying. */

/** ويدعى, وتدعى: an aside that only names the source. */
export const isNamed = (t: Tokens, i: number): boolean => isOneOf(t, i, CALLED);

const CALLED = /* @__PURE__ */ new KeySet('يدعى تدعى ويدعى وتدعى');

/** مصدر طلب عدم نشر اسمه, رفض الكشف عن هويته, فضل عدم ذكر اسمها: the verb of a source that is not named. */
export function isAnonymity(t: Tokens, i: number): boolean {
  const next = has(t, i + 1, f.ADVERB) ? i + 2 : i + 1; // طالبا أيضا عدم الكشف
  return isOneOf(t, next, ANONYMITY);
}

/** The token behind فضّل عدم ذكر اسمه, رفض الكشف عن هويتهما, or -1. */
export function identityEnd(t: Tokens, i: number): number {
  if (i < 0 || !isAnonymity(t, i)) return -1;
  for (let j = i + 1; j < i + 6 && isWord(t, j); j++) if (t.suffix[j] !== 0 && /^(?:اسم|اسماء|هوي[تة])/.test(ch.foldKey(t.text.slice(t.start[j], t.end[j])))) return reasonEnd(t, j + 1);
  return -1;
}

/** … لأنه غير مخول بالتصريح, لعدم تخويله, نظرا لحساسية الأمر: why, up to the comma or the clause of the saying. */
function reasonEnd(t: Tokens, from: number): number {
  if (!(hasClitic(t, from, f.LI) && !isTold(t, from)) && !isOneOf(t, from, REASONS)) return from;
  for (let i = from + 1; i < from + LONGEST_REASON; i++) {
    if (t.kind[i] === ch.COMMA || t.kind[i] === ch.COLON || t.kind[i] === ch.DASH || has(t, i, f.COMPLEMENTIZER)) return i;
    if (!isWord(t, i)) break;
  }
  return from;
}

const REASONS = /* @__PURE__ */ new KeySet('لأنه لأنها لأنهم لأنهما كونه كونها كونهم نظرا بسبب خوفا خشية حرصا حفاظا');
const LONGEST_REASON = 16;

const ANONYMITY = /* @__PURE__ */ new KeySet('عدم الكشف كشف ذكر نشر الإفصاح حجب إخفاء التعريف');

/** في دراسة نشرت في حزيران, مصدر طلب عدم نشر اسمه: a verb right after an indefinite noun is its relative clause. */
export function describesNoun(t: Tokens, i: number): boolean {
  if (isAnonymity(t, i) || tellsOfCopy(t, i) || tellsOfPublishing(t, i)) return true;
  const negated = has(t, i - 1, f.NEGATION);
  if (negated && t.kind[i - 2] === ch.COMMA) return true; // ، لم تكشف الصحيفة عن هويته،
  const noun = negated ? i - 2 : i - 1;
  return isWord(t, noun) && has(t, noun, negated ? f.SOURCE_HEAD | f.ADJECTIVE : f.DOCUMENT | f.CHANNEL) && !hasClitic(t, noun, f.AL) && t.suffix[noun] === 0;
}

/** بيان مقتضب، نُشر على موقعها، أن: how a text came out, behind its adjectives and a comma. */
export function tellsOfPublishing(t: Tokens, i: number): boolean {
  if (t.clitics[i] !== 0 || !isOneOf(t, i, PUBLISHED)) return false;
  let noun = t.kind[i - 1] === ch.COMMA ? i - 2 : i - 1;
  if (isWord(t, noun) && (has(t, noun, f.ADJECTIVE) || t.features[noun] === 0) && t.clitics[noun] === 0) noun--;
  return isWord(t, noun) && has(t, noun, f.DOCUMENT | f.CHANNEL) && !hasClitic(t, noun, f.AL) && t.suffix[noun] === 0;
}

const PUBLISHED = /* @__PURE__ */ new KeySet('نشر نشرت صدر صدرت بث بثت وزع وزعت');

/** بلاغ، توصلت الجريدة بنسخة منه، أن: how the writer came by a document, in its own words an aside. */
export function tellsOfCopy(t: Tokens, i: number): boolean {
  if (!isWord(t, i + 1)) return false;
  for (let j = i + 1; j < i + 8 && (isWord(t, j) || t.kind[j] === ch.QUOTE); j++) if (/^ب?نسخ[ةه]$/.test(t.text.slice(t.start[j], t.end[j]))) return true;
  return false;
}

/** استطلاع أجرته قناة: an indefinite source right before a token, of which a verb there tells something. */
export function endsIndefinite(t: Tokens, source: Phrase | null, i: number): boolean {
  if (source === null || source.names.length > 0) return false;
  if (source.last !== i && !(source.last === i - 1 && t.kind[i - 1] === ch.COMMA)) return false;
  for (let k = source.first; k < source.last && !has(t, k, f.PREPOSITION) && !hasClitic(t, k, f.LI | f.BI); k++) if (hasClitic(t, k, f.AL) || has(t, k, f.PLACE | f.NAMED_BODY)) return false;
  return true;
}

/**
 * The token at which a relative or circumstantial clause ends that begins at `from`: behind its comma, at the content, or at
 * a complementizer that only the cue can take; -1 where it does not end before the limit.
 */
export function relativeEnd(t: Tokens, cue: CueWord, from: number, limit: number, isOpener: (token: number) => boolean): number {
  for (let i = from + 1; i < limit; i++) {
    const kind = t.kind[i];
    if (kind === ch.COMMA || kind === ch.DASH) return i + 1;
    if (kind === ch.QUOTE && isOpener(i)) {
      const next = skipMarked(t, i, 6); // حصلت عليها «الغارديان»
      if (next < 0 || next >= limit || isOpener(next - 1) || ((t.kind[next] === ch.STOP || t.kind[next] === ch.BREAK) && hasClause(t, i + 1, next - 1))) return i;
      i = next - 1;
    } else if (kind === ch.OPEN) {
      const next = skipBrackets(t, i); // لشبكة (سي.بي.إس) إن
      if (next > 0 && next < limit) i = next - 1;
    } else if (kind === ch.COLON || kind === ch.BREAK) return i;
    else if (kind === ch.STOP && t.end[i] - t.start[i] === 1) return -1;
    else if (kind === ch.LETTER && isOwnLead(t, cue, i)) return i;
  }
  return -1;
}

/** The token at which بعد أن تحدث … ends: at a comma, a colon, the content; -1 where nothing tells. */
export function timeClauseEnd(t: Tokens, from: number, limit: number, isOpener: (token: number) => boolean): number {
  for (let i = from + 2; i < Math.min(limit, from + 16); i++) {
    const kind = t.kind[i];
    if (kind === ch.COMMA || kind === ch.COLON || (kind === ch.QUOTE && isOpener(i)) || has(t, i, f.COMPLEMENTIZER)) return i;
    if (kind === ch.BREAK || kind === ch.STOP) break;
  }
  return -1;
}

import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import type { Tokens } from '../tokens.ts';
import { CLITIC, has, hasClitic, isAccusative, isFiniteVerb, isGroup, isLoneLetter, isWord, skipBrackets, skipMarked } from './words.ts';

/** What no apposition begins with. */
const NO_HEAD = f.PREPOSITION | f.COMPLEMENTIZER | f.CONJUNCTION | f.RELATIVE | f.PRONOUN | f.DEMONSTRATIVE | f.NEGATION | f.PARTICLE | f.ADVERB | f.QUESTION | f.TIME | f.TIME_UNIT | f.TIME_ADVERB | f.EULOGY | f.QUANTIFIER;
/** What stands in none: a clause of its own begins. */
const CLAUSE = f.CONJUNCTION | f.PRONOUN | f.NEGATION | f.PARTICLE | f.QUESTION;
/** What the comma behind it is followed by, if the cue's own clause goes on. */
const GOES_ON = f.COMPLEMENTIZER | f.PREPOSITION | f.TIME | f.TIME_UNIT | f.TIME_ADVERB | f.RELATIVE;
const LONGEST = 25;

/**
 * Where an apposition ends that stands between the comma at `comma` and another one, a colon or the clause, whatever its
 * words are; -1 where none does. The grammar of noun phrases has been tried before: this is for bodies with verbs and
 * conjunctions in their names, cities that no table has, prizes, and all that else is true of somebody.
 *
 *     قال تيم شيكو، أستاذ طب القلب والأوعية بجامعة شيفيلد البريطانية، إن
 *                 ^ comma                                          ^ end
 */
export function enclosedEnd(t: Tokens, comma: number, limit: number): number {
  const first = comma + 1;
  if (!isHead(t, first)) return -1;
  const office = has(t, first, f.ROLE) || t.code[first] === f.ONE_OF;
  const end = wordsEnd(t, first, Math.min(limit, first + LONGEST));
  if (end <= first + 1) return -1;
  if (t.kind[end] !== ch.COMMA) return office && (t.kind[end] === ch.COLON || isWord(t, end)) ? end : -1;
  const closed = has(t, end + 1, f.COMPLEMENTIZER);
  return closed || (office && (t.kind[end + 1] === ch.QUOTE || has(t, end + 1, GOES_ON) || hasClitic(t, end + 1, f.LI))) ? end : -1;
}

function isHead(t: Tokens, i: number): boolean {
  if (!isWord(t, i) || hasClitic(t, i, CLITIC) || isAccusative(t, i) || isLoneLetter(t, i) || isGroup(t, i) || t.suffix[i] !== 0 || t.code[i] === f.AGED || has(t, i + 1, f.TIME_UNIT)) return false; // البالغ من العمر, سبعون عاما
  if (has(t, i, f.DOCUMENT | f.CHANNEL | f.NOUN) && !has(t, i, f.ROLE) && !hasClitic(t, i, f.AL)) return false; // رواه البخاري، كتاب الزكاة
  return t.code[i] === f.ONE_OF || (!has(t, i, NO_HEAD) && !isFiniteVerb(t, i) && (!has(t, i, f.CUE) || hasClitic(t, i, f.AL)));
}

/** The token after the words that can be of one noun phrase. */
function wordsEnd(t: Tokens, from: number, limit: number): number {
  let i = from;
  while (i < limit) {
    if (t.kind[i] === ch.QUOTE) {
      const next = skipMarked(t, i);
      if (next < 0) return -1;
      i = next;
    } else if (t.kind[i] === ch.OPEN) {
      i = skipBrackets(t, i, 6);
      if (i < 0) return -1;
    } else if (isWord(t, i)) {
      if (has(t, i, f.COMPLEMENTIZER) || isTold(t, i)) return has(t, i - 1, f.PREPOSITION) ? -1 : i;
      if (has(t, i, CLAUSE) || isFiniteVerb(t, i) || (isAccusative(t, i) && has(t, i, f.CUE | f.ADVERB))) return -1;
      i++;
    } else if (t.kind[i] === ch.DIGIT || t.kind[i] === ch.FOREIGN) i++;
    else return i;
  }
  return -1;
}

/** … لـ«الشرق الأوسط», … لوكالة رويترز: whom the cue tells. */
export const isTold = (t: Tokens, i: number): boolean => (isLoneLetter(t, i) && t.kind[i + 1] === ch.QUOTE) || (hasClitic(t, i, f.LI) && (t.code[i] === f.MEDIA || t.code[i] === f.JOURNALIST));

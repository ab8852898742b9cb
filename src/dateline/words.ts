import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { has, hasClitic, isFiniteVerb } from '../phrases/words.ts';
import type { Tokens } from '../tokens.ts';

/** The folded word at a token, of one that is no word (a million letters) its beginning. */
export const keyOf = ({ text, start, end }: Tokens, i: number): string => ch.foldKey(text.slice(start[i], Math.min(end[i], start[i] + LONGEST)));

const LONGEST = 1000;

/** The folded words among these tokens; stops and hyphens between them (أ.ف.ب) are left out. */
export function wordsOf(t: Tokens, first: number, last: number): string[] {
  const words: string[] = [];
  for (let i = first; i < last; i++) if (isWordLike(t.kind[i])) words.push(keyOf(t, i));
  return words;
}

export const isWordLike = (kind: number): boolean => kind === ch.LETTER || kind === ch.FOREIGN || kind === ch.DIGIT;

/** Features that a word of a person's name can have; a noun that is one as well (سعيد) has others beside them. */
const NAME = f.GIVEN_NAME | f.SURNAME | f.NAME_PARTICLE | f.TITLE | f.COMMON_WORD;
/** Features of words that are in no name. */
const NEVER = f.PREPOSITION | f.CONJUNCTION | f.COMPLEMENTIZER | f.RELATIVE | f.PRONOUN | f.DEMONSTRATIVE | f.NEGATION | f.PARTICLE | f.ADVERB | f.QUESTION;

/** Two to `most` words that can be somebody's name, none of them known to be something else. */
export function isName(t: Tokens, first: number, last: number, most = 4): boolean {
  if (last - first < 2 || last - first > most) return false;
  for (let i = first; i < last; i++) {
    if (t.kind[i] !== ch.LETTER || hasClitic(t, i, f.BI | f.LI | f.KA | f.FA)) return false;
    const named = has(t, i, NAME);
    if (has(t, i, NEVER) && !named) return false;
    // surnames are nouns and trades: محمد سكر, خالد النجار
    const surname = i > first && has(t, i - 1, f.GIVEN_NAME | f.SURNAME | f.NAME_PARTICLE) ? f.NOUN | f.ROLE : 0;
    if (!named && (t.features[i] & ~(f.ADJECTIVE | f.CUE | f.VERB | f.PLACE | surname)) !== 0) return false;
    if (!named && isFiniteVerb(t, i)) return false;
  }
  return true;
}

/** Two to `most` words without a function word among them: a name where a sign says that one follows (كتبت - حسنات الحكيم). */
export function canBeName(t: Tokens, first: number, last: number, most = 4): boolean {
  if (last - first < 2 || last - first > most) return false;
  for (let i = first; i < last; i++) if (t.kind[i] !== ch.LETTER || (has(t, i, NEVER) && !has(t, i, NAME)) || hasClitic(t, i, f.BI | f.LI | f.KA | f.FA)) return false;
  return true;
}

/** Whether nothing is known of the words: most names are so. */
export function areUnknown(t: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (t.features[i] !== 0) return false;
  return last > first;
}

/** Whether one of the words is known to be part of names. */
export function hasNameWord(t: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (has(t, i, f.GIVEN_NAME | f.SURNAME | f.NAME_PARTICLE)) return true;
  return false;
}

const MOTHER = ch.foldKey('أم');

/** One to three words that can name a place nobody has told the lexicon of. */
export function canBePlace(t: Tokens, first: number, last: number): boolean {
  if (last === first || last - first > 3) return false;
  for (let i = first; i < last; i++) {
    if (t.kind[i] !== ch.LETTER && t.kind[i] !== ch.FOREIGN) return false;
    if (has(t, i, f.NAME_PARTICLE) || (i === first && keyOf(t, i) === MOTHER)) continue; // أم درمان, which "or" is spelled like
    if (has(t, i, NEVER | f.CUE | f.ROLE | f.PERSON | f.GENERIC | f.DOCUMENT | f.CHANNEL | f.TIME) || hasClitic(t, i, f.BI | f.LI | f.KA | f.FA)) return false;
  }
  return true;
}

/** Whether the tokens are places, one or several: القاهرة, بيروت ونيويورك. */
export function arePlaces(t: Tokens, first: number, last: number): boolean {
  let i = first;
  for (; i < last; i += t.width[i]) if (!has(t, i, f.PLACE) && t.kind[i] !== ch.COMMA) return false;
  return i === last && last > first;
}

import * as ch from '../characters.ts';
import type { CueReading } from '../lexicon/lexicon.ts';
import * as f from '../lexicon/features.ts';
import { has, hasClitic, isLoneLetter, isWord } from '../phrases/words.ts';
import type { Tokens } from '../tokens.ts';

/** A word that is spelled like a cue, in its place. */
export interface Word {
  readonly t: Tokens;
  readonly token: number;
  readonly reading: CueReading;
  readonly lemma: string;
  /** A complementizer, a colon or a mark follows at once. */
  readonly direct: boolean;
}

/** What a rule says of a word: another word, a cue, or null where it says nothing. The first that speaks is right. */
export type Rule = (word: Word) => boolean | null;

export const PERSONAL_NAME = f.GIVEN_NAME | f.SURNAME;

/** The word is the first of its clause, a و or ف aside. */
export function opensClause({ t, token }: Pick<Word, 't' | 'token'>): boolean {
  if (token === 0) return true;
  const kind = t.kind[token - 1];
  return kind === ch.BREAK || kind === ch.STOP || kind === ch.COMMA || kind === ch.COLON || has(t, token - 1, f.CONJUNCTION | f.RELATIVE | f.PARTICLE) || isJoined(t, token) || isAtSide(t, token - 1);
}

/** من جهته طالب, بدورها أكدت: whose turn it is goes before the verb. */
const isAtSide = (t: Tokens, i: number): boolean => t.code[i] === f.SIDE && /(?:ه|ها|هم|هما)$/.test(t.text.slice(t.start[i], t.end[i]));

/** Joined with و or ف, also where the writer leaves a space behind them. */
export function isJoined(t: Tokens, token: number): boolean {
  return hasClitic(t, token, f.WA | f.FA) || (token > 0 && isLoneLetter(t, token - 1) && ch.FOLD[t.text.charCodeAt(t.start[token - 1])] === ch.WAW);
}

export function opensSource(t: Tokens, i: number): boolean {
  return isWord(t, i) && has(t, i, f.TITLE | f.ROLE | f.PERSON | f.ORGANIZATION | f.NAMED_BODY | f.GENERIC | PERSONAL_NAME);
}

/** The writer has put the shadda of form II or V: بيّن, عبّر, دوّن. */
export function hasShadda(t: Tokens, token: number): boolean {
  for (let i = t.start[token]; i < t.end[token]; i++) if (t.text.charCodeAt(i) === ch.SHADDA) return true;
  return false;
}

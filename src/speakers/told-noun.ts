import * as f from '../lexicon/features.ts';
import { type Phrase, readPhrase } from '../phrases/noun-phrase.ts';
import { PREPOSITION } from '../phrases/phrase.ts';
import { agrees, CLITIC, has, hasClitic, isWord, readingsOf } from '../phrases/words.ts';
import type { Candidate } from '../rules/types.ts';
import type { Tokens } from '../tokens.ts';

/** Words of a noun phrase that a clause without a relative pronoun hangs on. */
const LONGEST = 4;
const NO_NOUN = f.PREPOSITION | f.CONJUNCTION | f.COMPLEMENTIZER | f.RELATIVE | f.PRONOUN | f.DEMONSTRATIVE | f.NEGATION | f.PARTICLE | f.ADVERB | f.QUESTION | f.TIME | f.TIME_UNIT | f.TIME_ADVERB | f.PLACE;

/**
 * The indefinite noun that the clause of a present verb describes, right behind it, as no relative pronoun stands after
 * one; null where none does.
 *
 *     تلقى المركز بلاغا يفيد بأن
 *                noun─ cue
 */
export function toldNoun(t: Tokens, { token, word, agreement }: Candidate): Phrase | null {
  if (word?.reading.form !== 'verb' || word.reading.tense !== 'present' || word.reading.person !== 3 || hasClitic(t, token, CLITIC)) return null;
  const i = headBefore(t, token);
  if (i < 0) return null;
  const phrase = readPhrase(t, i, PREPOSITION, token);
  return phrase !== null && phrase.last === token && !phrase.definite && phrase.names.length === 0 && agrees(phrase.agreement, agreement) ? phrase : null;
}

/** مسلحون يعتقد أنهم, سائل يشتبه بأنه: what is believed of a noun, by nobody who is told. */
export function isBelievedOf(t: Tokens, { token, word }: Candidate): boolean {
  return word?.reading.tense === 'present' && word.reading.gender === 'masculine' && word.reading.number === 'singular' && (word.verb.type === 'believe' || word.verb.type === 'expect')
    && has(t, token + 1, f.COMPLEMENTIZER) && /(?:ه|ها|هم|هما|هن)$/.test(t.text.slice(t.start[token + 1], t.end[token + 1])) && !hasClitic(t, token, CLITIC) && headBefore(t, token) >= 0;
}

/** The indefinite noun right before a token, with adjectives between at most; -1 where none stands. */
function headBefore(t: Tokens, token: number): number {
  let head = -1;
  for (let i = token - 1; i >= token - LONGEST && isWord(t, i); i--) {
    if (t.suffix[i] !== 0 || hasClitic(t, i, f.AL) || has(t, i, NO_NOUN)) return head;
    const noun = has(t, i, f.NOUN | f.SOURCE_HEAD | f.CHANNEL) || (has(t, i, f.CUE) && readingsOf(t, i).every(({ form }) => form === 'noun'));
    if (noun) head = i;
    if (!has(t, i, f.ADJECTIVE)) return head; // طائفة عدمية سوداوية
  }
  return head;
}

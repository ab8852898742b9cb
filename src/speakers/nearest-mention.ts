import * as f from '../lexicon/features.ts';
import { type Phrase, readPhrase } from '../phrases/noun-phrase.ts';
import { canSpeak, isOrdinary } from '../phrases/speakable.ts';
import { agrees, has, isWord } from '../phrases/words.ts';
import type { Candidate, Context } from '../rules/types.ts';
import type { Tokens } from '../tokens.ts';

const HEADS = f.TITLE | f.ROLE | f.PERSON | f.GENERIC | f.ORGANIZATION | f.NAMED_BODY | f.GIVEN_NAME | f.QUANTIFIER;

/** In tokens: two sentences or so. */
const FARTHEST = 60;

/**
 * Whom the text has told of last in a word that agrees with the verb, whatever part they have in their sentence: the
 * last resort, where no speaker and no subject fits.
 *
 *     يؤمن به اللاعبون حقا. متى سيقولون إن
 *             mention           cue
 */
export function nearestMention({ t, sentences, sentenceOf }: Context, { token, agreement, word }: Candidate): Phrase | null {
  if (word?.reading.person === 1 || word?.reading.person === 2) return null;
  const until = Math.max(0, token - FARTHEST, sentences[Math.max(0, sentenceOf(token) - 2)].firstToken);
  for (let i = token - 1; i >= until; i--) {
    if (!isWord(t, i) || !has(t, i, HEADS)) continue;
    const phrase = readPhrase(t, i, { limit: token, preposition: true });
    if (phrase !== null && fits(t, phrase, agreement)) return phrase;
  }
  return null;
}

/** They (قالوا) are people; a body is known by a word that does not belong to somebody else (مركزها). */
function fits(t: Tokens, phrase: Phrase, agreement: number): boolean {
  if (!canSpeak(phrase) || isOrdinary(t, phrase) || !agrees(phrase.agreement, agreement) || t.suffix[phrase.first] !== 0) return false;
  if ((agreement & (f.PLURAL | f.SINGULAR)) === f.PLURAL) return phrase.kind === 'group';
  return phrase.kind !== 'organization' || phrase.definite;
}

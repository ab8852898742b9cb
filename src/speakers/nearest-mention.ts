import * as f from '../lexicon/features.ts';
import { type Phrase, readPhrase } from '../phrases/noun-phrase.ts';
import { PREPOSITION } from '../phrases/phrase.ts';
import { canSpeak, isOrdinary } from '../phrases/speakable.ts';
import { agrees, has, isAccusative, isGroup, isWord } from '../phrases/words.ts';
import type { Candidate, Context } from '../rules/types.ts';
import type { Tokens } from '../tokens.ts';

const HEADS = f.TITLE | f.ROLE | f.PERSON | f.GENERIC | f.ORGANIZATION | f.NAMED_BODY | f.GIVEN_NAME | f.QUANTIFIER;

/** In tokens: two sentences or so. */
const FARTHEST = 60;

/**
 * Whom the text has told of last in a word that agrees with the verb, whatever part they have in their sentence: the
 * last resort, where no speaker and no subject fits. `most` is how many sentences back it may stand.
 *
 *     يؤمن به اللاعبون حقا. متى سيقولون إن
 *             mention           cue
 */
export function nearestMention({ t, sentences, sentenceOf }: Context, { token, agreement, word, status }: Candidate, most = 2): Phrase | null {
  if (word?.reading.person === 1 || word?.reading.person === 2 || (isOftenPassive(word) && status !== 'negated')) return null;
  const until = Math.max(0, token - FARTHEST, sentences[Math.max(0, sentenceOf(token) - most)].firstToken);
  for (let i = token - 1; i >= until; i--) {
    if (!isWord(t, i) || !has(t, i, HEADS)) continue;
    const phrase = readPhrase(t, i, PREPOSITION, token);
    if (phrase !== null && fits(t, phrase, agreement)) return howMany(t, phrase, token) ?? phrase;
  }
  return null;
}

/** يرجح أن, يعتقد أن: where nobody is there to believe it, it is believed. */
const isOftenPassive = (word: Candidate['word']): boolean => word !== null && word.verb.lemma !== 'رأى' && (word.verb.type === 'believe' || word.verb.type === 'expect') && word.reading.tense === 'present' && word.reading.gender === 'masculine' && word.reading.number === 'singular';

/** They (قالوا) are people; a body is known by a word that does not belong to somebody else (مركزها). */
function fits(t: Tokens, phrase: Phrase, agreement: number): boolean {
  if (!canSpeak(phrase) || isOrdinary(t, phrase) || isObject(t, phrase) || !agrees(phrase.agreement, agreement) || t.suffix[phrase.first] !== 0) return false;
  if (isPlural(agreement)) return phrase.kind === 'group' && (phrase.members.length > 0 || tellsOfPeople(t, phrase));
  return phrase.kind !== 'organization' || phrase.definite;
}

/** عدد من الأطباء, مجموعة من الباحثين: the phrase that the people hang on. */
function howMany(t: Tokens, { first, last }: Phrase, limit: number): Phrase | null {
  if (t.code[first - 1] !== f.MIN || t.suffix[first - 2] !== 0 || !has(t, first - 2, f.QUANTIFIER | f.ORGANIZATION)) return null;
  const phrase = readPhrase(t, first - 2, PREPOSITION, limit);
  return phrase?.kind === 'group' && phrase.last === last ? phrase : null;
}

/** يريد بديلا: in the accusative, which is a subject's only behind أن. */
const isObject = (t: Tokens, { first }: Phrase): boolean => isAccusative(t, first) && !has(t, first - 1, f.COMPLEMENTIZER);

/** كثير من المصريين, and neither ثلاث nor كل التفاصيل. */
function tellsOfPeople(t: Tokens, { first, last }: Phrase): boolean {
  for (let i = first; i < last; i++) if (has(t, i, f.ROLE | f.PERSON | f.ORGANIZATION | f.GENERIC) || (has(t, i, f.ADJECTIVE) && isGroup(t, i))) return true;
  return false;
}

export const isPlural = (agreement: number): boolean => (agreement & (f.PLURAL | f.SINGULAR)) === f.PLURAL;

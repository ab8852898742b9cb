import * as ch from '../characters.ts';
import type { CueReading } from '../lexicon/lexicon.ts';
import type { CueLexicon } from '../lexicon/cue-lexicon.ts';
import * as f from '../lexicon/features.ts';
import { has, hasClitic, readingsOf } from '../phrases/words.ts';
import type { Tokens } from '../tokens.ts';
import type { CueType } from '../types.ts';

/** What the pairing of marks asks of words; whether a cue counts is for the rules to say, later. */

/** أن, وإنه, بأنها; no names that share a key with one: كاني, آني. */
export const isComplementizer = (t: Tokens, i: number): boolean => has(t, i, f.COMPLEMENTIZER) && !hasClitic(t, i, f.KA) && t.text[t.start[i]] !== 'آ';

/** A word after which somebody's words can begin: قال, قائلا, قوله, يقول. */
export function isReporting(t: Tokens, i: number): boolean {
  return cueReadings(t, i).some(({ form, text }) => form === 'verb' || (form === 'noun' ? t.suffix[i] !== 0 : text.endsWith('ا')));
}

/** قال, وأضاف, أكدت: the third person past, in which the news reports, and a speaker hardly of himself. */
export function isPastCue(t: Tokens, i: number): boolean {
  return cueReadings(t, i).some((reading) => reading.tense === 'past' && reading.person === 3 && !WITHOUT_WORDS.has(typeOf(t, reading)));
}

/** يقول, ويضيف. */
export function isPresentCue(t: Tokens, i: number): boolean {
  return cueReadings(t, i).some((reading) => reading.tense === 'present' && reading.person === 3 && !WITHOUT_WORDS.has(typeOf(t, reading)));
}

/** وأضاف, وتابع: "he went on", which a speaker says of nobody. */
export function isAdding(t: Tokens, i: number): boolean {
  return hasClitic(t, i, f.WA) && cueReadings(t, i).some((reading) => reading.tense === 'past' && reading.person === 3 && typeOf(t, reading) === 'add');
}

/** مؤكدا, مضيفة: a participle as a circumstance. */
export function isParticiple(t: Tokens, i: number): boolean {
  return t.clitics[i] === 0 && cueReadings(t, i).some(({ form, text }) => form === 'participle' && (text.endsWith('ا') || text.endsWith('ة')));
}

/** قائلا, بقوله: what takes the words over from a verb that needs not be a cue itself (واستشهد بقوله: …). */
export function takesWords(t: Tokens, i: number): boolean {
  return cueReadings(t, i).some(({ form, text }) => (form === 'noun' ? t.suffix[i] !== 0 : form === 'participle' && text.endsWith('ا')));
}

/**
 * Whether the verb is a speaker's as well as a writer's: told to himself (قال لي, أخبرنا), or said by those whom
 * everybody cites (قال تعالى, قال النبي صلى الله عليه وسلم).
 */
export function isInsideSpeech(t: Tokens, verb: number): boolean {
  if (t.suffix[verb] !== 0 && /(?:ني|نا)$/.test(t.text.slice(t.start[verb], t.end[verb]))) return true;
  for (let i = verb + 1; i <= verb + 4 && t.kind[i] === ch.LETTER; i++) {
    if (has(t, i, f.EULOGY) || SCRIPTURE.has(t.text.slice(t.start[i], t.end[i]))) return true;
    if (i === verb + 1 && FIRST_PERSON.has(t.text.slice(t.start[i], t.end[i]))) return true;
  }
  return false;
}

const FIRST_PERSON: ReadonlySet<string> = new Set('لي لنا إلي إلينا الينا علي علينا معي معنا'.split(' '));
const SCRIPTURE: ReadonlySet<string> = new Set('الله تعالى سبحانه صلى النبي الرسول رسول'.split(' '));

/** Cues that report no wording. */
const WITHOUT_WORDS: ReadonlySet<CueType> = new Set(['show', 'believe', 'expect', 'hope', 'regret', 'describe']);

const typeOf = ({ lexicon }: Tokens, { verb }: CueReading): CueType => (lexicon as CueLexicon).verbs[verb].type;

/** What دون, بيان and قائد are as well. */
const NO_CUE = f.PREPOSITION | f.ROLE | f.ORGANIZATION | f.DOCUMENT | f.GENERIC;

function cueReadings(t: Tokens, i: number): readonly CueReading[] {
  if (t.kind[i] !== ch.LETTER || t.width[i] > 1 || !has(t, i, f.CUE) || hasClitic(t, i, f.AL) || has(t, i, NO_CUE)) return NONE;
  for (let k = 1; k <= 4 && k <= i; k++) if (t.width[i - k] > k) return NONE; // a word of a phrase: صلى الله عليه وسلم
  return readingsOf(t, i);
}

const NONE: readonly CueReading[] = [];

import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { type Range, type Tokens, WORD } from '../tokens.ts';
import { isAudience } from './attach.ts';
import { readPhrase } from './noun-phrase.ts';
import { readTime } from './time.ts';
import { has, hasClitic, isFiniteVerb, isWord, skipMarked, stemStart } from './words.ts';

/** A preposition with its noun phrase, and what it says about a saying. */
export interface Prepositional {
  readonly kind: 'addressee' | 'time' | 'place' | 'other' | 'side';
  readonly range: Range;
  readonly last: number;
  /** The preposition's code; `LI_WORD` for an attached ل. */
  readonly code: number;
  readonly person: boolean;
}

/**
 * Reads the channel of a saying that begins at a preposition: في بيان صحفي, خلال مؤتمر مع قناة العربية,
 * عبر حسابه على تويتر, في تصريح لوكالة رويترز. Returns the token after it, or `at` where there is none.
 */
export function readChannel(t: Tokens, at: number): number {
  let i = at;
  if (hasClitic(t, i, f.BI)) {
    if (!has(t, i, f.CHANNEL)) return at;
  } else {
    if (!has(t, i, f.PREPOSITION) || t.suffix[i] !== 0) return at;
    switch (t.code[i]) {
      case f.FI: case f.KHILAL: case f.ABRA: case f.ALA: case f.MIN: case f.BADA: i++; break;
      default: return at;
    }
    if (has(t, i, f.DEMONSTRATIVE)) i++;
    if (!has(t, i, f.CHANNEL) || hasClitic(t, i, f.WA | f.FA | f.BI | f.LI)) return at;
    if (t.code[i - 1] === f.BADA || t.code[i - 1] === f.MIN) return at;
  }
  i += t.width[i];
  return channelEnd(t, i);
}

/** What belongs to a channel after its noun: adjectives, a genitive, and where it was published or with whom held. */
function channelEnd(t: Tokens, from: number): number {
  let i = from;
  const limit = Math.min(t.count, from + 24);
  while (i < limit) {
    const kind = t.kind[i];
    if (kind === WORD) {
      if (hasClitic(t, i, f.WA | f.FA) && !hasClitic(t, i, f.AL)) break;
      if (has(t, i, f.TIME_ADVERB | f.CUE | f.COMPLEMENTIZER | f.RELATIVE | f.PRONOUN | f.ADVERB | f.CONJUNCTION | f.NEGATION | f.PARTICLE | f.EULOGY)) break;
      const preposition = has(t, i, f.PREPOSITION) && t.width[i] === 1;
      if (preposition) {
        if (t.suffix[i] !== 0 || readTime(t, i) > i || !continuesChannel(t, i)) break;
        i++;
        continue;
      }
      if (readTime(t, i) > i || isFiniteVerb(t, i)) break;
      if (hasClitic(t, i, f.LI | f.BI)) {
        i += t.width[i];
        continue;
      }
      // the subject comes after the channel: قال في بيان وزير الدفاع
      if (has(t, i, f.ROLE | f.TITLE | f.GIVEN_NAME | f.PERSON) && !isObject(t, i)) break;
      i += t.width[i];
    } else if (kind === ch.FOREIGN || kind === ch.DIGIT) i++;
    else if (kind === ch.QUOTE && isWord(t, i - 1) && (has(t, i - 1, f.ORGANIZATION | f.DOCUMENT | f.CHANNEL) || hasClitic(t, i - 1, f.LI) || t.end[i - 1] - t.start[i - 1] === 1 || has(t, i - 1, f.PREPOSITION) || has(t, i - 1, f.ADJECTIVE) && isOutletBefore(t, i))) {
      const next = skipMarked(t, i);
      if (next < 0) break;
      i = next;
    } else break;
  }
  return i;
}

/** Prepositions that go on with a channel: with whom, where it was published, about what. */
function continuesChannel(t: Tokens, i: number): boolean {
  switch (t.code[i]) {
    case f.MAA: case f.ALA: case f.ABRA: case f.ABOUT: case f.AMAM: case f.AN_FROM: return true;
    case f.FI: case f.ILA: case f.KHILAL: return !has(t, i + 1, f.PLACE);
    default: return false;
  }
}

/** A person that a preposition before governs: مع الرئيس. */
const isObject = (t: Tokens, i: number): boolean => has(t, i - 1, f.PREPOSITION) || hasClitic(t, i, f.LI | f.BI);

const isOutletBefore = (t: Tokens, i: number): boolean => t.code[i - 2] === f.MEDIA;

/** Reads a preposition and its noun phrase that is no channel, or null. */
export function readPrepositional(t: Tokens, at: number, limit = t.count): Prepositional | null {
  const attached = hasClitic(t, at, f.BI | f.LI | f.KA);
  const code = attached ? (hasClitic(t, at, f.LI) ? f.LI_WORD : 0) : t.code[at];
  if (!attached && t.code[at] === f.LI_WORD) return { kind: 'addressee', range: { start: t.start[at], end: t.end[at] }, last: at + 1, code: f.LI_WORD, person: true }; // له, لهم
  if (!attached && t.suffix[at] !== 0) return null;
  const object = attached ? at : at + 1;
  if (!attached && (hasClitic(t, object, f.BI | f.LI | f.KA) || t.kind[object] === ch.BREAK)) return null;
  if (object !== at && isSide(t, at, object)) return { kind: 'side', range: { start: t.start[at], end: t.end[object] }, last: object + 1, code, person: false };
  const phrase = readPhrase(t, object, { preposition: attached, certain: true, limit });
  if (phrase === null) return null;
  const range = { start: attached ? stemStart(t, at, f.WA | f.FA) : t.start[at], end: phrase.end };
  const person = phrase.kind === 'person' || phrase.kind === 'group' || isAudience(t, object) || phrase.kind === 'organization';
  let kind: Prepositional['kind'] = 'other';
  if ((code === f.LI_WORD && (person || phrase.kind === 'unknown')) || code === f.AMAM) kind = 'addressee';
  else if ((code === f.FI || code === f.MIN) && (has(t, object, f.PLACE | f.ORGANIZATION | f.NAMED_BODY) || (phrase.organization !== null && phrase.role === null))) kind = 'place';
  else if (code === f.BADA || code === f.QABLA) kind = 'time';
  return { kind, range, last: phrase.last, code, person };
}

/** من جانبه, من جهته, بدوره, من ناحية أخرى: announces another speaker. */
export function isSide(t: Tokens, at: number, object: number): boolean {
  return t.code[object] === f.SIDE && (object === at || t.code[at] === f.MIN);
}

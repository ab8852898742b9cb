import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import type { Range, Tokens } from '../tokens.ts';
import { isAudience } from './attach.ts';
import { type Phrase, readPhrase } from './noun-phrase.ts';
import { CERTAIN, PREPOSITION } from './phrase.ts';
import { has, hasClitic, isLoneLetter, isWord, skipBrackets, skipMarked, stemStart } from './words.ts';

export { isShown, readChannel, tellsOfNoun, timeInside } from './channel.ts';

/** A preposition with its noun phrase, and what it says about a saying. */
export interface Prepositional {
  readonly kind: 'addressee' | 'time' | 'place' | 'other' | 'side';
  readonly range: Range;
  readonly last: number;
  /** The preposition's code; `LI_WORD` for an attached ل. */
  readonly code: number;
  readonly person: boolean;
}

/** Reads a preposition and its noun phrase that is no channel, or null; tokens from `limit` on belong to others. */
export function readPrepositional(t: Tokens, at: number, limit = t.count): Prepositional | null {
  const attached = hasClitic(t, at, f.BI | f.LI | f.KA);
  const code = attached ? (hasClitic(t, at, f.LI) ? f.LI_WORD : 0) : t.code[at];
  if (!attached && t.suffix[at] !== 0) { // له, لهم
    if (code !== f.LI_WORD) return null;
    return { kind: 'addressee', range: { start: stemStart(t, at, f.WA | f.FA), end: t.end[at] }, last: at + 1, code, person: true };
  }
  if (isLoneLetter(t, at) && ch.FOLD[t.text.charCodeAt(t.start[at])] === ch.LAM) return toMarked(t, at);
  const object = attached ? at : at + 1;
  if (!attached && (hasClitic(t, object, f.BI | f.LI | f.KA) || t.kind[object] === ch.BREAK)) return null;
  if (object !== at && isSide(t, at, object)) return { kind: 'side', range: { start: t.start[at], end: t.end[object] }, last: object + 1, code, person: false };
  const phrase = readPhrase(t, object, (attached ? PREPOSITION : 0) | CERTAIN, limit);
  if (phrase === null) return null;
  if (code === f.LI_WORD && phrase.kind === 'unknown' && has(t, phrase.last, f.TIME_UNIT)) return { kind: 'side', range: { start: phrase.start, end: phrase.end }, last: phrase.last + 1, code, person: false }; // لأول مرة
  const person = phrase.kind === 'person' || phrase.kind === 'group' || isAudience(t, object) || phrase.kind === 'organization';
  const kind = kindOf(t, attached && code === 0 ? f.FI : code, object, phrase, attached);
  const last = kind === 'place' ? placeEnd(t, placeLast(t, phrase)) : kind === 'time' ? timeEnd(t, phrase) : phrase.last;
  return { kind, range: { start: stemStart(t, at, f.WA | f.FA), end: t.end[last - 1] }, last, code, person };
}

/** لـ«الشرق الأوسط», and لـ(البيان), as some outlets mark a name. */
function toMarked(t: Tokens, at: number): Prepositional | null {
  const next = t.kind[at + 1] === ch.QUOTE ? skipMarked(t, at + 1, 4) : t.kind[at + 1] === ch.OPEN ? skipBrackets(t, at + 1, 5) : -1;
  return next < 0 ? null : { kind: 'addressee', range: { start: t.start[at], end: t.end[next - 1] }, last: next, code: f.LI_WORD, person: true };
}

function kindOf(t: Tokens, code: number, object: number, phrase: Phrase, attached: boolean): Prepositional['kind'] {
  const person = phrase.kind === 'person' || phrase.kind === 'group' || isAudience(t, object);
  switch (code) {
    case f.LI_WORD: return person || phrase.kind === 'organization' || (phrase.kind === 'unknown' && !has(t, object, f.NOUN | f.CUE)) ? 'addressee' : 'other';
    case f.AMAM: return isSpot(t, object) ? 'place' : has(t, object, f.PLACE) ? 'other' : 'addressee'; // أمام منزله, أمام سوريا, أمام البرلمان
    case f.OUTSIDE: return isPlace(t, object) || has(t, object, f.ORGANIZATION | f.NAMED_BODY) ? 'place' : 'other';
    case f.BADA: case f.QABLA: case f.KHILAL: return 'time';
    case f.MUNDHU: return 'time';
    case f.ALA: return t.code[object] === f.VENUE ? 'place' : 'other';
    case f.FI: return isPlace(t, object) || (!attached && (has(t, object, f.ORGANIZATION | f.NAMED_BODY) || isUnknownPlace(t, phrase))) ? 'place' : 'other';
    case f.MIN: return isPlace(t, object) && !person ? 'place' : 'other';
    default: return 'other';
  }
}

/** A noun of places or buildings. */
const isSpot = (t: Tokens, i: number): boolean => t.code[i] === f.LOCALITY || t.code[i] === f.VENUE;
const isPlace = (t: Tokens, i: number): boolean => has(t, i, f.PLACE) || isSpot(t, i);
/** في نيوهيفن, في ويلينغ بولاية فرجينيا: an unknown name, alone or before the larger place. */
const isUnknownPlace = (t: Tokens, { first, last, names }: Phrase): boolean => t.features[first] === 0 && ((isWord(t, last) && hasClitic(t, last, f.BI) && isPlace(t, last)) || (names.length === 1 && last - first === 1));

/** في الرياض وزير النفط: who speaks in a place bears no name of it. */
function placeLast(t: Tokens, { first, last, names }: Phrase): number {
  return names.length > 0 && has(t, first, f.PLACE) ? first + t.width[first] : last;
}

/** في جامع الإمام بالرياض, في ويلينغ بولاية فرجينيا: the larger place that it lies in. */
function placeEnd(t: Tokens, from: number): number {
  let i = from;
  for (let turns = 0; turns < 2; turns++) {
    const attached = hasClitic(t, i, f.BI) && isWord(t, i);
    const object = attached ? i : i + 1;
    if (!(attached || t.code[i] === f.FI) || t.suffix[i] !== 0 || !isPlace(t, object) || t.code[object] === f.VENUE) break;
    const phrase = readPhrase(t, object, (attached ? PREPOSITION : 0) | CERTAIN);
    if (phrase === null) break;
    i = phrase.last;
  }
  return i;
}

/** بعد الإدلاء بصوته, خلال مثوله لفترة وجيزة: what the verbal noun takes. */
function timeEnd(t: Tokens, { last }: Phrase): number {
  const bi = hasClitic(t, last, f.BI);
  if (!isWord(t, last) || !(bi || (hasClitic(t, last, f.LI) && has(t, last, f.TIME_UNIT))) || has(t, last, f.COMPLEMENTIZER | f.ADVERB)) return last;
  return readPhrase(t, last, PREPOSITION | CERTAIN)?.last ?? last;
}

/** من جانبه, من جهته, بدوره, من ناحية أخرى: announces another speaker. */
export function isSide(t: Tokens, at: number, object: number): boolean {
  if (t.code[object] === f.LOCALITY && has(t, object, f.ADVERB) && t.code[at] === f.MIN) return has(t, object + 1, f.ADJECTIVE) && !hasClitic(t, object + 1, f.AL); // من ناحية أخرى, but من ناحية القيارة
  return t.code[object] === f.SIDE && (object === at || t.code[at] === f.MIN);
}

import * as ch from '../characters.ts';
import type { CueWord } from '../cues.ts';
import { OBJECT } from '../lexicon/cue-lexicon.ts';
import * as f from '../lexicon/features.ts';
import type { Range, Tokens } from '../tokens.ts';
import type { Phrase } from './noun-phrase.ts';
import { CERTAIN } from './phrase.ts';
import { readPhrase } from './noun-phrase.ts';
import type { Arguments, Arrival } from './reading.ts';
import { canSpeak, isDrawn } from './speakable.ts';
import { has, hasClitic, isAccusative, isFiniteVerb, isLoneLetter, isWord, skipBrackets } from './words.ts';

/** What is never part of a source, or begins something else. */
const ELSEWHERE = f.PREPOSITION | f.COMPLEMENTIZER | f.CONJUNCTION | f.RELATIVE | f.NEGATION | f.PARTICLE | f.PRONOUN | f.DEMONSTRATIVE | f.QUESTION | f.ADVERB | f.TIME_ADVERB | f.EULOGY | f.QUANTIFIER;
const LONGEST = 6;
/** Types whose verbs have no object beside who speaks and what is said. */
const OBJECTLESS: ReadonlySet<string> = new Set(['say', 'add', 'conclude', 'answer', 'note', 'believe', 'expect']);
/** Those that may have one: أوضحت المصادر وجود خلاف, أرجع المهندس السبب إلى أن. */
const TRANSITIVE: ReadonlySet<string> = new Set(['announce', 'explain', 'affirm']);

/**
 * A source that goes on with words that the grammar of noun phrases does not know: numbers in the name of a body, a
 * foreign name, a constituency. Where the verb takes no object, all that stands right behind its subject up to a comma
 * or the content is part of it:
 *
 *     قال العميد سالم الدرعي قائد اللواء 15، إن
 *     cue source──────────────────────── --
 */
export function wholeSource(t: Tokens, cue: CueWord, args: Arguments, arrival: Arrival | null): Phrase | null {
  const { source } = args;
  if (source === null || arrival === null || source.first < cue.token || !canSpeak(source) || t.kind[source.last - 1] === ch.QUOTE || isDrawn(t, cue, source.last)) return null;
  if (cue.reading.form !== 'verb' || cue.verb.addressee === OBJECT) return null;
  if (!OBJECTLESS.has(cue.verb.type) && !(TRANSITIVE.has(cue.verb.type) && !isDefiniteNoun(t, source.last))) return null;
  const content = arrival.kind === 'clause' ? arrival.lead.first : arrival.kind === 'cue' || arrival.kind === 'none' ? -1 : arrival.token;
  const last = restEnd(t, source, content);
  return last < 0 || takenElsewhere(args, source.end, t.end[last - 1]) ? null : goingOn(t, source, last);
}

/** The same before فإن: بحسب لاعب برشلونة لامين يامال، فإن. */
export function wholeSourceBefore(t: Tokens, source: Phrase, opensClause: (t: Tokens, i: number) => boolean): Phrase | null {
  for (let i = source.last + 1; i <= source.last + LONGEST; i++) {
    if (!opensClause(t, i)) continue;
    const last = restEnd(t, source, t.kind[i - 1] === ch.COMMA ? i - 1 : i);
    return last < i - 1 ? null : goingOn(t, source, last);
  }
  return null;
}

function goingOn(t: Tokens, source: Phrase, last: number): Phrase {
  const name = nameIn(t, source, last);
  return { ...source, last, bare: last, end: t.end[last - 1], names: name === null ? source.names : [...source.names.slice(0, -1), name] };
}

/** Where the words behind a source end, if a comma or the content ends them; -1 where one of them is of something else. */
function restEnd(t: Tokens, source: Phrase, content: number): number {
  const from = source.last;
  let i = from;
  while (i < from + LONGEST && i !== content && t.kind[i] !== ch.COMMA) {
    if (t.kind[i] === ch.DIGIT || t.kind[i] === ch.FOREIGN || (isWord(t, i) && isRest(t, i) && (i > from || !isObject(t, i, source)))) i++;
    else if (t.kind[i] === ch.OPEN) {
      i = skipBrackets(t, i, 4);
      if (i < 0 || !isWord(t, i) || !hasClitic(t, i, f.AL) || !isRest(t, i)) return -1; // a bracket at the end is no part of a source
    } else return -1;
  }
  return i > from && (i === content || t.kind[i] === ch.COMMA) ? i : -1;
}

/** A word that no other part of the clause begins with. */
function isRest(t: Tokens, i: number): boolean {
  if (hasClitic(t, i, f.WA | f.FA | f.BI | f.LI | f.KA) || t.suffix[i] !== 0 || isLoneLetter(t, i) || isAccusative(t, i)) return false;
  return !has(t, i, ELSEWHERE | f.CUE) && !isFiniteVerb(t, i);
}

/** What the verb may be about: أوضحت المصادر وجود خلاف. */
const isObject = (t: Tokens, i: number, { definite }: Phrase): boolean =>
  has(t, i, definite ? f.NOUN | f.TIME_UNIT | f.ADJECTIVE : f.NOUN | f.TIME_UNIT) && !has(t, i, f.NAME | f.ROLE | f.TITLE) && !hasClitic(t, i, f.AL);

const isDefiniteNoun = (t: Tokens, i: number): boolean => hasClitic(t, i, f.AL) && !has(t, i, f.NAME | f.ROLE | f.TITLE | f.ADJECTIVE);

/** Another argument was found among the words. */
const takenElsewhere = ({ addressee, channel, time, place }: Arguments, from: number, to: number): boolean =>
  [addressee, channel, time, place].some((range) => range !== null && range.start < to && range.end > from);

/** The name of who speaks, if its end or all of it is in the rest. */
function nameIn(t: Tokens, { kind, names, last: first }: Phrase, last: number): Range | null {
  if (kind !== 'person') return null;
  const name = names.at(-1);
  for (let i = first; i < last; i++) {
    if (!has(t, i, f.TITLE) && (name !== undefined || !has(t, i, f.GIVEN_NAME))) continue;
    const phrase = readPhrase(t, i, CERTAIN, last);
    if (phrase !== null && phrase.names.length === 1 && phrase.last === last && (name === undefined || phrase.last > phrase.names[0].start + 1)) return phrase.names[0];
  }
  const family = last === first + 1 && hasClitic(t, first, f.AL) && !has(t, first, f.ADJECTIVE); // صباح الخالد الحمد الصباح
  if (name !== undefined) return name.end === first && (family || areNames(t, first, last)) ? { start: name.start, end: last } : null;
  return last > first + 1 && !hasClitic(t, first, f.AL) && areNames(t, first, last) ? { start: first, end: last } : null;
}

/** Words that are names, or that no table has. */
function areNames(t: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isWord(t, i) || (t.features[i] !== 0 && !has(t, i, f.NAME))) return false;
  return true;
}

import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import type { Tokens } from '../tokens.ts';
import type { Arguments } from './arguments.ts';
import { readLead } from './complement.ts';
import { type Phrase, readPhrase } from './noun-phrase.ts';
import { isSide, readChannel, readPrepositional } from './prepositional.ts';
import { readTime } from './time.ts';
import { has, hasClitic, isFiniteVerb, skipBrackets } from './words.ts';

/** What stands before a cue in its clause. */
export interface Before extends Arguments {
  /** من جانبه, بدوره, أما X: somebody new speaks. */
  readonly newSpeaker: boolean;
  /** What a relative clause that the cue stands in hangs on: الوزير الذي قال. */
  readonly antecedent: Phrase | null;
  /** كما قال, حسبما ذكر, وفق ما أعلن. */
  readonly as: boolean;
  /** Where the clause begins. */
  readonly first: number;
}

const FARTHEST = 48;

/** Where the clause that a cue stands in begins: behind a stop, a colon, a quotation, a complementizer or a verb. */
export function clauseStart(t: Tokens, cue: number): number {
  const least = Math.max(0, cue - FARTHEST);
  let i = cue;
  while (i > least) {
    const kind = t.kind[i - 1];
    if (kind === ch.BREAK || kind === ch.SEMICOLON || kind === ch.COLON) break;
    if (kind === ch.STOP && t.end[i - 1] - t.start[i - 1] === 1 && !(t.end[i - 2] === t.start[i - 1] && t.end[i - 2] - t.start[i - 2] === 1)) break;
    i--;
  }
  return i;
}

/** Reads forward from the clause's start to a cue and keeps what the cue can claim. */
export function readBefore(t: Tokens, cue: number): Before {
  const first = clauseStart(t, cue);
  let source: Phrase | null = null;
  let last: Phrase | null = null; // whatever it is of its clause
  let held: Phrase | null = null; // waits for its relative clause to end
  let antecedent: Phrase | null = null;
  let time = null as Before['time'];
  let channel = null as Before['channel'];
  let place = null as Before['place'];
  let newSpeaker = false;
  let as = false;
  let opens = true; // a subject may begin here
  const forget = (): void => {
    source = null;
    time = channel = place = null;
    as = false;
    opens = true;
  };
  for (let i = first; i < cue; ) {
    const kind = t.kind[i];
    if (kind === ch.COMMA || kind === ch.DASH) {
      if (held !== null) {
        source = held;
        held = antecedent = null;
      }
      antecedent = null;
      opens = true;
      i++;
      continue;
    }
    if (kind === ch.OPEN) {
      const next = skipBrackets(t, i);
      i = next < 0 || next > cue ? i + 1 : next;
      continue;
    }
    if (kind === ch.QUOTE) {
      if (source === null || (source as Phrase).last !== i) forget();
      i++;
      continue;
    }
    if (kind !== ch.LETTER && kind !== ch.FOREIGN && kind !== ch.DIGIT) {
      i++;
      continue;
    }
    if (hasClitic(t, i, f.WA | f.FA)) opens = true;
    if (t.code[i] === f.AMMA) {
      newSpeaker = opens = true;
      i++;
      continue;
    }
    if (has(t, i, f.RELATIVE)) {
      held = source;
      antecedent = source ?? (last !== null && last.last === i ? last : null);
      source = null;
      opens = false;
      i++;
      continue;
    }
    const lead = readLead(t, i);
    if (lead !== null) {
      forget();
      held = antecedent = null;
      i = lead.last;
      continue;
    }
    const temporal = readTime(t, i);
    if (temporal > i && temporal <= cue) {
      time = { start: t.start[i], end: t.end[temporal - 1] };
      i = temporal;
      continue;
    }
    if (t.code[i] === f.KAMA || isAsWord(t, i)) {
      forget();
      as = true;
      i++;
      continue;
    }
    if (t.code[i] === f.KANA || has(t, i, f.NEGATION | f.PARTICLE) || (has(t, i, f.ADVERB) && t.code[i] !== f.SIDE)) {
      i++;
      continue;
    }
    if (has(t, i, f.CONJUNCTION)) {
      forget();
      i++;
      continue;
    }
    if ((has(t, i, f.PREPOSITION) && t.width[i] === 1) || t.code[i] === f.SIDE || hasClitic(t, i, f.BI | f.LI | f.KA)) {
      if (isSide(t, i, i) || isSide(t, i, i + 1)) {
        newSpeaker = true;
        i += isSide(t, i, i) ? 1 : 2;
        continue;
      }
      const end = readChannel(t, i);
      if (end > i && end <= cue) {
        channel = { start: t.start[i], end: t.end[end - 1] };
        i = end;
        continue;
      }
      const phrase = readPrepositional(t, i);
      if (phrase === null || phrase.last > cue) i++;
      else {
        if (phrase.kind === 'place') place = phrase.range;
        i = phrase.last;
      }
      continue;
    }
    if (isFiniteVerb(t, i)) {
      if (held === null) forget();
      opens = false;
      i++;
      continue;
    }
    const phrase: Phrase | null = readPhrase(t, i, { apposition: true, limit: cue });
    if (phrase === null) {
      i++;
      continue;
    }
    last = phrase;
    if (held === null) source = opens ? phrase : null;
    opens = false;
    i = phrase.last;
  }
  return { source, addressee: null, channel, time, place, newSpeaker, antecedent: source === null ? antecedent : null, as, first };
}

/** حسبما, وفقما, مثلما. */
function isAsWord(t: Tokens, i: number): boolean {
  const word = ch.foldKey(t.text.slice(t.start[i], t.end[i]));
  return word === 'حسبما' || word === 'وفقما' || word === 'مثلما' || word === 'بحسبما';
}

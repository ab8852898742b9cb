import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { has, hasClitic, isFiniteVerb } from '../phrases/words.ts';
import { endsSentence } from '../sentence-end.ts';
import type { Tokens } from '../tokens.ts';
import { isAdding, isComplementizer, isParticiple, isPastCue, isPresentCue, isReporting, isInsideSpeech, takesWords } from './cue-words.ts';

/** Tokens from an attribution's verb to what it announces, at most. */
const FARTHEST = 24;
/** Tokens of an attribution that closes its sentence: ، قال هيل. */
const SHORTEST = 7;
/** Tokens from a verb to what it announces where no pause goes before the verb. */
const NEAR = 4;
/** Tokens of a name in marks, at most. */
const NAME = 6;

/**
 * Where words in marks have plainly ended although nobody closed them, because the writer speaks again: the stop, the
 * comma or the verb after them, or -1.
 *
 *     «سنعود غدا. وأضاف: «لن نتأخر»    «سنعود غدا، مؤكدا أن    “سنعود غدا، قال هيل.    «سنعود غدا وأضاف «
 *               ^                               ^                         ^                       ^
 */
export function findExit(t: Tokens, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    switch (t.kind[i]) {
      case ch.COMMA:
        if (resumesAfterComma(t, i + 1, to)) return i;
        break;
      case ch.STOP:
        if (endsSentence(t, i) && speaksAgain(t, i + 1, to)) return i;
        break;
      case ch.LETTER:
        if (i > from && resumesUnmarked(t, i, to)) return t.kind[i - 1] === ch.COMMA ? i - 1 : i;
    }
  }
  return -1;
}

/** وأضاف أن …, وذكرت «…: nothing but the verb itself marks the turn. */
function resumesUnmarked(t: Tokens, i: number, to: number): boolean {
  if (!hasClitic(t, i, f.WA) || !isPastCue(t, i) || isInsideSpeech(t, i)) return false;
  return announces(t, i, to, NEAR) || (isAdding(t, i) && reports(t, i, to));
}

/** Whether a sentence begins as only the writer's can: وأضاف …, قال الوزير: «…, من جانبه أكد …, ورد بقوله: «… */
export function speaksAgain(t: Tokens, first: number, to: number): boolean {
  const i = skipParticles(t, first);
  if (t.code[i] === f.SIDE || (t.code[i + 1] === f.SIDE && has(t, i, f.PREPOSITION))) return true;
  if (i >= to) return false;
  if (isPastCue(t, i)) return !isInsideSpeech(t, i) && (hasClitic(t, i, f.WA | f.FA) || announces(t, i, to, FARTHEST));
  if (isPresentCue(t, i) && !hasClitic(t, i, f.FA) && !isInsideSpeech(t, i) && announces(t, i, to, FARTHEST)) return true;
  for (let j = i + 1; j < to && j <= i + SHORTEST; j++) if (takesWords(t, j)) return announces(t, j, to, SHORTEST);
  return false;
}

/** Whether the writer speaks in a paragraph, or its beginning: قال الوزير إن …, أضاف: … */
export function narrates(t: Tokens, first: number, to: number): boolean {
  if (speaksAgain(t, first, to)) return true;
  for (let i = first; i < to; i++) if (isPastCue(t, i) && t.code[i - 1] !== f.KAMA && !isInsideSpeech(t, i) && (reports(t, i, to) || announces(t, i, to, SHORTEST))) return true;
  return false;
}

/** ، مؤكدا أن …  ، قال هيل.  ، فيما قال: «…  ، على حد تعبيره */
function resumesAfterComma(t: Tokens, first: number, to: number): boolean {
  if (isParticiple(t, first)) return reports(t, first, to) || announces(t, first, to, SHORTEST);
  if (t.code[first] === f.BIHASAB) return has(t, first + t.width[first], f.CUE) || t.code[first + t.width[first]] === f.SAYING || t.code[first + 1] === f.MA;
  const i = skipParticles(t, first);
  if (i >= to || !isPastCue(t, i) || isInsideSpeech(t, i)) return false;
  return announces(t, i, to, FARTHEST / 2) || closesSentence(t, i, to);
}

/** وقد, كما, فيما, ثم before a verb. */
function skipParticles(t: Tokens, first: number): number {
  let i = first;
  while (i < first + 2 && (has(t, i, f.PARTICLE) || t.code[i] === f.KAMA || t.code[i] === f.CIRCUMSTANCE || t.code[i] === f.AND_THEN)) i++;
  return i;
}

/** Whether the verb leads to a colon or to the mark at `to` in its own sentence, within so many tokens. */
function announces(t: Tokens, verb: number, to: number, within: number): boolean {
  for (let i = verb + 1; i <= to && i <= verb + within; i++) {
    if (t.kind[i] === ch.COLON) return true;
    if (i === to) return t.kind[i] === ch.QUOTE || t.kind[i] === ch.OPEN;
    if (t.kind[i] === ch.STOP && endsSentence(t, i)) return false;
  }
  return false;
}

function reports(t: Tokens, verb: number, to: number): boolean {
  for (let i = verb + 1; i < to && i <= verb + SHORTEST; i++) if (isComplementizer(t, i)) return true;
  return false;
}

/** Whether the sentence ends soon, with nothing reported. */
function closesSentence(t: Tokens, verb: number, to: number): boolean {
  for (let i = verb + 1; i <= to && i <= verb + SHORTEST; i++) {
    if (isComplementizer(t, i) || t.kind[i] === ch.COMMA) return false;
    if (t.kind[i] === ch.BREAK || (t.kind[i] === ch.STOP && endsSentence(t, i))) return i > verb + 1;
  }
  return false;
}

/**
 * Where marks that were never closed end, if no exit tells: at the paragraph's end, without its full stop, if they hold
 * somebody's words; a name or a few words end at the first pause, and at the latest with their sentence. `closers` maps
 * the openers of pairs to their closers: no pair is cut in two.
 */
export function findEnd(t: Tokens, open: number, paragraph: { readonly first: number; readonly last: number }, closers: ReadonlyMap<number, number>): number {
  if (!isAnnounced(t, open, paragraph.first)) {
    let verb = false;
    for (let i = open + 1; i < paragraph.last; i++) {
      i = closers.get(i) ?? i;
      if (t.kind[i] === ch.STOP && endsSentence(t, i)) return i;
      verb ||= isFiniteVerb(t, i) && !has(t, i, f.PREPOSITION);
      if (!verb && i > open + 1 && i <= open + NAME && (t.kind[i] === ch.COMMA || t.kind[i] === ch.OPEN || isComplementizer(t, i))) return i;
    }
  }
  const last = paragraph.last - 1;
  return t.text.slice(t.start[last], t.end[last]) === '.' ? last : paragraph.last;
}

/** Where a citation in a bracket that nobody closed ends: at the latest where the next one is announced, by whomever. */
export function findCitationEnd(t: Tokens, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    if (t.kind[i] !== ch.COMMA && (t.kind[i] !== ch.STOP || !endsSentence(t, i))) continue;
    const verb = skipParticles(t, i + 1);
    if (verb < end && (isPastCue(t, verb) || isPresentCue(t, verb)) && announces(t, verb, end, FARTHEST / 2)) return i;
  }
  return end;
}

/** Whether a cue, a colon or a complementizer goes before an opener in its sentence, or it opens the sentence. */
function isAnnounced(t: Tokens, open: number, first: number): boolean {
  for (let i = open - 1; i >= first && i >= open - FARTHEST; i--) {
    if (t.kind[i] === ch.STOP && endsSentence(t, i)) return i === open - 1;
    if (t.kind[i] === ch.QUOTE && t.kind[open - 1] !== ch.QUOTE) return false;
    if (t.kind[i] === ch.COLON || isComplementizer(t, i) || isReporting(t, i)) return true;
  }
  return open === first;
}

import * as ch from './characters.ts';
import * as f from './lexicon/features.ts';
import type { CueWord } from './cues.ts';
import type { Marked } from './marks/index.ts';
import { canSpeak } from './phrases/speakable.ts';
import { has, hasClitic, isFiniteVerb, stemStart } from './phrases/words.ts';
import { hasClause } from './phrases/clause.ts';
import type { Candidate, Context, Piece } from './rules/types.ts';
import { endsSentence } from './segment.ts';
import type { Tokens } from './tokens.ts';
import type { QuoteKind } from './types.ts';

/** A quote whose end is known; `candidate` is null for marks that nobody is found to have said. */
export interface Content {
  readonly kind: QuoteKind;
  start: number;
  end: number;
  readonly marked: Marked | null;
  readonly lead: Piece['lead'];
  candidate: Candidate | null;
}

/**
 * Finds where every quote ends, and what the marks inside reported clauses and outside any attribution are. Inside
 * unless a cue starts: a clause runs to the end of its sentence or to where the next attribution of its level begins.
 */
export function findContents(context: Context, candidates: readonly Candidate[]): Content[] {
  const { t } = context;
  const contents: Content[] = [];
  const owned = new Set<Marked>();
  const clauses: { first: number; last: number; candidate: Candidate }[] = [];
  candidates.forEach((candidate, k) => {
    for (const piece of candidate.pieces) {
      if (piece.marked !== null) {
        owned.add(piece.marked);
        contents.push({ kind: markedKind(candidate, piece), ...inside(context, piece.marked), marked: piece.marked, lead: piece.lead, candidate });
        continue;
      }
      const [first, last] = piece.kind === 'before' ? clauseBefore(candidates, k, piece) : [piece.first, clauseEnd(context, candidates, k, piece.first)];
      const range = trim(context, first, last);
      if (range === null) continue;
      clauses.push({ first, last, candidate });
      contents.push({ kind: 'indirect', start: piece.lead === null ? stemStart(t, range[0], f.WA | f.FA) : t.start[range[0]], end: range[1], marked: null, lead: piece.lead, candidate });
    }
  });
  const counts = countMarked(context);
  for (const marked of context.marks) {
    if (marked.bracket || owned.has(marked)) continue;
    const clause = clauses.filter(({ first, last }) => first <= marked.first && marked.last <= last).at(-1);
    const partial = clause !== undefined && isOwnWords(context, marked, counts);
    contents.push({ kind: partial ? 'partial' : 'term', ...inside(context, marked), marked, lead: null, candidate: partial ? clause.candidate : null });
  }
  return contents;
}

/** The words inside marks, without the spaces just inside them. */
function inside({ t }: Context, { first, last }: Marked): { start: number; end: number } {
  return { start: t.start[first], end: t.end[last - 1] };
}

function markedKind({ word }: Candidate, { marked, fragment }: Piece): QuoteKind {
  if (marked === null) return 'indirect';
  if (word !== null && (word.verb.type === 'describe' || word.verb.type === 'criticize' || word.verb.type === 'praise')) return 'partial';
  return fragment ? 'partial' : 'direct';
}

// ---- where clauses end ----------------------------------------------------------------------------------------------

/** The token at which the clause that begins at `first` ends. */
function clauseEnd(context: Context, candidates: readonly Candidate[], own: number, first: number): number {
  const { t, opened, marks } = context;
  const boundaries = new Set<number>();
  for (let k = own + 1; k < candidates.length && k < own + 12; k++) {
    const boundary = boundaryOf(context, candidates[k], first);
    if (boundary >= first) boundaries.add(boundary);
  }
  const around = marks.find((mark) => !mark.bracket && mark.first <= first && first < mark.last);
  const word = candidates[own].word;
  for (let i = first; ; i++) {
    const span = opened.get(i);
    const kind = t.kind[i];
    if (kind === ch.BREAK || boundaries.has(i) || (around !== undefined && i >= around.last)) return i;
    if (span !== undefined && !span.bracket && span.close >= 0) {
      i = span.close;
      if (t.kind[i - 1] === ch.STOP && (t.kind[i + 1] === ch.BREAK || (has(t, i + 1, f.CUE) && isFiniteVerb(t, i + 1)) || hasClitic(t, i + 1, f.WA))) return i + 1;
      continue;
    }
    if (kind === ch.STOP && endsSentence(t, i) && !goesOn(context, candidates[own], i + 1)) return i;
    if (i > first && kind === ch.LETTER && resumesNarrative(context, word, i)) return i;
  }
}

/** An unmarked utterance after a colon runs on over sentences that speak in the first person or ask on. */
function goesOn(context: Context, { rule, cue }: Candidate, next: number): boolean {
  const { t, cueAt } = context;
  if (!rule.endsWith('-colon') || t.kind[next] === ch.BREAK) return false;
  const { firstToken, lastToken } = context.sentences[context.sentenceOf(next)];
  if (cue?.type === 'ask') return has(t, next, f.QUESTION);
  for (let i = firstToken; i < lastToken; i++) {
    const word = cueAt.get(i);
    if (word !== undefined && word.reading.person === 3 && hasClitic(t, i, f.WA | f.FA) && i === firstToken) return false;
    if (word?.reading.person === 1 || t.code[i] === f.FIRST_PERSON) return true;
  }
  return false;
}

/** Where an attribution's own words begin that ends the clause before it; -1 where it is nested in that clause. */
function boundaryOf(context: Context, candidate: Candidate, first: number): number {
  const { t } = context;
  const { word, token, source, rule } = candidate;
  if (rule === 'according-to' || rule === 'as-said') {
    let start = token;
    while (start > first && rule === 'as-said' && t.code[start] !== f.KAMA && t.code[start] !== f.AS && t.code[start] !== f.BIHASAB) start--;
    if (candidate.pieces[0]?.kind === 'clause') return hasClitic(t, start, f.WA) || t.kind[start - 1] === ch.COMMA ? start : -1;
    return start;
  }
  if (word === null) return -1;
  const { form } = word.reading;
  if (form === 'participle') return token;
  if (form === 'noun') return hasClitic(t, token, f.WA) ? token : -1;
  // Particles before the verb belong to it: وقد أكد, كما أشار, فيما قال
  let start = token;
  while (start > first && (has(t, start - 1, f.PARTICLE | f.ADVERB | f.TIME_ADVERB) || t.code[start - 1] === f.KANA) && !hasClitic(t, start, f.WA | f.FA)) start--;
  if (hasClitic(t, start, f.WA | f.FA)) return start;
  if (t.code[start - 1] === f.KAMA || t.code[start - 1] === f.CIRCUMSTANCE || t.code[start - 1] === f.LAKIN) return start - 1;
  if (t.kind[start - 1] === ch.COMMA) return start;
  // الذي شدد على أنه: what the relative hangs on does not speak, so the speaker before goes on
  const antecedent = candidate.before?.antecedent ?? null;
  if (antecedent !== null && !canSpeak(antecedent)) return has(t, start - 1, f.RELATIVE) ? start - 1 : start;
  if (source !== null && source.first > first && source.last <= token && (hasClitic(t, source.first, f.WA) || t.kind[source.first - 1] === ch.COMMA)) return source.first;
  return -1;
}

/**
 * A cue without content of its own also takes the story up again: a circumstance (، مشددا على ضرورة العمل), a past verb
 * joined by و after a comma or one that agrees with the cue (قالت إنه مريض وناشدت المحلفين الرأفة), لكنه رفض.
 */
function resumesNarrative({ t, cueAt }: Context, own: CueWord | null, i: number): boolean {
  const word = cueAt.get(i);
  if (word === undefined) return hasClitic(t, i, f.WA) && t.code[i] === f.SIDE;
  const { form, tense, person, gender, number } = word.reading;
  const parted = t.kind[i - 1] === ch.COMMA;
  if (form === 'participle') return parted || hasClitic(t, i, f.WA) ? own === null || own.reading.gender === gender || own.reading.number === 'plural' : word.reading.text.endsWith('ا');
  if (form !== 'verb' || tense !== 'past' || person !== 3 || word.passive) return false;
  if (!hasClitic(t, i, f.WA)) return t.code[i - 1] === f.QAD && hasClitic(t, i - 1, f.WA);
  if (parted) return true;
  return own !== null && own.reading.tense === 'past' && own.reading.gender === gender && own.reading.number === number && (gender === 'feminine' || number === 'plural');
}

/** The clause before an attribution that comments on it: from its start, or from the report that it is part of. */
function clauseBefore(candidates: readonly Candidate[], own: number, piece: Piece): [number, number] {
  let first = piece.first;
  for (let k = 0; k < own; k++) {
    const other = candidates[k];
    if (other.token < piece.first) continue;
    for (const { kind, first: from } of other.pieces) if (kind === 'clause' && from > first && from < piece.last) first = from;
  }
  return [first, piece.last];
}

/** Cuts stops, commas and hanging conjunctions off the end; null when nothing is left. */
function trim({ t, closed }: Context, first: number, last: number): [first: number, end: number] | null {
  let i = last;
  for (; i > first; i--) {
    const kind = t.kind[i - 1];
    if (kind === ch.COMMA || kind === ch.SEMICOLON || kind === ch.DASH || kind === ch.COLON || kind === ch.BREAK) continue;
    if (kind === ch.STOP && !closed.has(i - 1)) continue;
    if (kind === ch.LETTER && t.end[i - 1] - t.start[i - 1] === 1) continue;
    if (has(t, i - 1, f.CONJUNCTION) && t.code[i - 1] !== f.LIANNA) continue;
    break;
  }
  let from = first;
  while (from < i && (t.kind[from] === ch.COMMA || t.kind[from] === ch.COLON || t.kind[from] === ch.DASH || (has(t, from, f.COMPLEMENTIZER) && hasClitic(t, from, f.FA)))) from++; // فإن
  return i > from ? [from, t.end[i - 1]] : null;
}

// ---- partial or term ------------------------------------------------------------------------------------------------

/**
 * Whether marks inside a report hold the speaker's own words (partial) and not the name of something (term): a clause
 * does; a name, a foreign word, what stands after فيلم or صحيفة, and what the article puts in marks again does not.
 */
function isOwnWords(context: Context, marked: Marked, counts: ReadonlyMap<string, number>): boolean {
  const { t } = context;
  if (hasClause(t, marked.first, marked.last)) return true;
  const before = marked.open - 1;
  if (before >= 0 && t.kind[before] === ch.LETTER && isNaming(t, before)) return false;
  if (isNaming(t, marked.first) && marked.last - marked.first > 1) return false;
  let ordinary = 0;
  for (let i = marked.first; i < marked.last; i++) {
    if (has(t, i, f.NAMED_BODY | f.GIVEN_NAME | f.SURNAME | f.PLACE) && !has(t, i, f.COMMON_WORD)) return false;
    if (t.kind[i] === ch.FOREIGN || t.kind[i] === ch.DIGIT) return false;
    if (hasClitic(t, i, f.AL) || has(t, i, f.ADJECTIVE | f.PREPOSITION | f.TIME_UNIT | f.PERSON | f.ROLE) || isFiniteVerb(t, i)) ordinary++;
  }
  // what the article puts in marks again is what the thing is called
  return (ordinary > 0 || marked.last - marked.first === 1) && (counts.get(textOf(context, marked)) ?? 0) < 2;
}

const isNaming = (t: Tokens, i: number): boolean => t.lexicon.naming.has(t.entry[i]) || has(t, i, f.ORGANIZATION | f.DOCUMENT | f.CHANNEL);

/** How often each marked text stands in the article. */
function countMarked(context: Context): Map<string, number> {
  const counts = new Map<string, number>();
  for (const marked of context.marks) {
    if (marked.bracket || marked.last - marked.first > 6) continue;
    const text = textOf(context, marked);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

const textOf = ({ t }: Context, { first, last }: Marked): string => t.text.slice(t.start[first], t.end[last - 1]);

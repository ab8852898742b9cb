import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { opensClause } from '../contents/clause-end.ts';
import { governsAt } from '../phrases/attach.ts';
import { citedAside } from '../phrases/asides.ts';
import { clauseStart } from '../phrases/before.ts';
import type { Marked } from '../marks/index.ts';
import { hasClause } from '../phrases/clause.ts';
import { tellsOfPublishing } from '../phrases/relative-clause.ts';
import { has, hasClitic, isFiniteVerb, isLoneLetter, isWord } from '../phrases/words.ts';
import { endsUtterance } from './marked-content.ts';
import { readLead } from '../phrases/complement.ts';
import { before, clause, marked } from './propose.ts';
import type { Context, Piece } from './types.ts';

/**
 * The clause that an attributing phrase (tokens `first` to `last`) comments on: marks right before it; the clause after
 * it where it opens the sentence (بحسب رويترز، فقد باعت …); else the clause before it.
 */
export function commented(context: Context, first: number, last: number, sourced: boolean): Piece[] {
  const { t, closed } = context;
  let i = first - 1;
  if (t.kind[i] === ch.COMMA || t.kind[i] === ch.DASH) i--;
  const span = closed.get(i);
  const start = Math.max(clauseStart(t, first, 3 * FARTHEST), context.markAt(first)?.first ?? 0);
  const sentence = sourced ? reportStart(context, start) : start;
  if (sentence < start && first - start > 2) return [before(sentence, t.kind[first - 1] === ch.COMMA || t.kind[first - 1] === ch.DASH ? first - 1 : first)];
  if (span !== undefined && !span.bracket && isUtterance(context, span)) return [marked(span)];
  // حسب قوله «…»
  const told = t.suffix[last - 1] !== 0 ? context.opened.get(last) : undefined;
  if (told !== undefined && !told.bracket) return [marked(told, null, !hasClause(t, told.first, told.last))];
  // وفقا لتغريدة فلان: «…»
  const announced = t.kind[last] === ch.COLON ? context.opened.get(last + 1) : undefined;
  if (announced !== undefined && !announced.bracket) return [marked(announced)];
  const opens = hasClitic(t, first, f.WA) || isOpening(context, start, first) || has(t, i, f.COMPLEMENTIZER); // إنه طبقا للعلماء هناك …
  if (opens) {
    let next = last;
    const aside = afterAside(context, next);
    if (aside > next) return [clause(aside, null)];
    if (t.kind[next] === ch.COMMA && tellsMore(t, next + 1)) next++;
    if (tellsMore(t, next) || isToldOfText(t, next)) while (t.kind[next] !== ch.COMMA && t.kind[next] !== ch.BREAK && t.kind[next] !== ch.STOP) next++;
    if (has(t, next, f.ADVERB) && t.kind[next + 1] === ch.COMMA) next++; // وفق الدراسات معا، …
    if (t.kind[next] === ch.COMMA || t.kind[next] === ch.DASH || t.kind[next] === ch.COLON) next++;
    if (t.kind[next] === ch.BREAK || t.kind[next] === ch.STOP) return [];
    const lead = readLead(t, next);
    const inside = context.opened.get(lead?.last ?? next); // فإن «…»
    if (lead !== null && inside !== undefined && !inside.bracket && endsUtterance(context, inside)) return [marked(inside, lead)];
    if (inside !== undefined && !inside.bracket && (t.kind[inside.close + 1] === ch.BREAK || t.kind[inside.close + 1] === ch.STOP)) return [marked(inside)];
    return [clause(next, null)];
  }
  const subject = subjectBefore(t, start, first, last, /^ب?حسبه(?:ا|م|ما)?$/.test(t.text.slice(t.start[first], t.end[first])));
  if (subject >= 0) return [before(subject, first), clause(last + Number(!isWord(t, last)), null)];
  const end = t.kind[first - 1] === ch.COMMA || t.kind[first - 1] === ch.DASH ? first - 1 : first;
  if (end <= start) return [];
  // الحديقة، بحسب رئيس البلدية، تكلف مليونا: the attribution interrupts its clause
  const next = last + 1;
  const interrupts = end < first && t.kind[last] === ch.COMMA && t.kind[next] === ch.LETTER && !hasClitic(t, next, f.WA | f.FA) && !has(t, next, f.CUE | f.CONJUNCTION | f.RELATIVE | f.PREPOSITION | f.TIME | f.TIME_UNIT | f.TIME_ADVERB);
  const tied = behindTie(t, start, end);
  return interrupts ? [before(tied, end), clause(next, null)] : [before(tied, end)];
}

/** قال الوزير: «…»، وفق رويترز: where the sentence begins whose colon the clause follows, if a verb announces it; else the same token. */
function reportStart({ t, opened, cueAt, sentences, sentenceOf }: Context, start: number): number {
  const span = opened.get(start);
  if (span === undefined || span.bracket || !hasClause(t, span.first, span.last)) return start;
  const { firstToken } = sentences[sentenceOf(start)];
  if (t.kind[start - 1] !== ch.COLON || start - firstToken > FARTHEST) return start;
  for (let i = start - 1; i >= firstToken; i--) if (cueAt.get(i)?.reading.form === 'verb') return firstToken;
  return start;
}

/**
 * Where the clause begins whose other half stands behind the phrase, or -1: فإن الحل في رأي المدير يكمن في. A pronoun on
 * the phrase may part any two words (وصلت الوزارة حسبه إلى).
 */
function subjectBefore(t: Context['t'], start: number, first: number, last: number, pronoun: boolean): number {
  const dashed = pronoun && t.kind[first - 1] === ch.DASH && t.kind[last] === ch.DASH;
  const next = t.kind[last] === ch.COMMA || dashed ? last + 1 : last;
  const goesOn = pronoun ? isWord(t, next) && t.kind[last] !== ch.COMMA : isFiniteVerb(t, next) || has(t, next, f.NEGATION);
  if (!goesOn || hasClitic(t, next, f.WA | f.FA) || has(t, next, f.RELATIVE | f.COMPLEMENTIZER)) return -1;
  const end = dashed ? first - 1 : first;
  let i = end;
  while (i > start && isWord(t, i - 1) && !has(t, i - 1, f.COMPLEMENTIZER | f.CONJUNCTION) && (pronoun || !isFiniteVerb(t, i - 1))) i--;
  return i < end && (i === start || has(t, i - 1, f.COMPLEMENTIZER | f.CONJUNCTION) || t.kind[i - 1] === ch.COMMA) && !has(t, i, f.PREPOSITION | f.RELATIVE | f.CONJUNCTION) && !(has(t, i, f.DEMONSTRATIVE) && i === end - 1) ? i : -1; // but وذلك بحسب ما
}

/** من جهتها، …, فضلا عن ذلك، …: behind what only ties the sentence to the one before. */
function behindTie(t: Context['t'], start: number, end: number): number {
  let ties = false;
  for (let i = start; i < Math.min(end - 1, start + 5); i++) {
    if (t.kind[i] === ch.COMMA) return ties ? i + 1 : start;
    if (t.code[i] === f.SIDE || ch.hasKey(t.text, t.start[i], t.end[i], 'ذلك')) ties = true;
  }
  return start;
}

/** بحسب الشركة، التي …; بحسب الشركة، التابعة للبنك، … */
const tellsMore = (t: Context['t'], i: number): boolean => has(t, i, f.RELATIVE) || (has(t, i, f.ADJECTIVE) && t.clitics[i] === f.AL && governsAt(t, i, i + 1));

/** وفق بيانات نشرها المكتب، …, بحسب مصادر تحدثت إليها الجريدة، …: a verb of the indefinite noun before it, up to its comma. */
function isToldOfText(t: Context['t'], i: number): boolean {
  if (!isFiniteVerb(t, i) || t.clitics[i] !== 0 || hasClitic(t, i - 1, f.AL) || has(t, i - 1, f.NAME | f.NAMED_BODY | f.PLACE) || !has(t, i - 1, f.SOURCE_HEAD | f.NOUN | f.ADJECTIVE)) return false;
  if (!(t.suffix[i] !== 0 || tellsOfPublishing(t, i) || (has(t, i + 1, f.PREPOSITION) && t.suffix[i + 1] !== 0))) return false;
  for (let k = i + 1; k < i + FARTHEST && t.kind[k] !== ch.STOP && t.kind[k] !== ch.BREAK; k++) if (t.kind[k] === ch.COMMA) return isWord(t, k + 1) && !hasClitic(t, k + 1, f.WA);
  return false;
}

/** بحسب مصدر، فضل عدم الكشف عن هويته، فإن …: the فإن after an aside opens what is said. */
function afterAside({ t }: Context, from: number): number {
  for (let i = from; i < from + 24 && t.kind[i] !== ch.BREAK && t.kind[i] !== ch.STOP; i++) if (opensClause(t, i)) return i;
  return from;
}

/** Nothing but conjunctions and adverbs between the clause's start and the phrase. */
function isOpening({ t }: Context, start: number, first: number): boolean {
  for (let i = start; i < first; i++) if (!has(t, i, f.CONJUNCTION | f.ADVERB | f.TIME_ADVERB) && t.kind[i] !== ch.COMMA && t.kind[i] !== ch.QUOTE) return false;
  return true;
}

/** The marks hold a clause and stand at the head of a sentence, so that they are all of what is commented on. */
function isUtterance({ t }: Context, span: Marked): boolean {
  const kind = t.kind[span.open - 1];
  if (t.code[span.open - 1] === f.LAKIN || (isLoneLetter(t, span.open - 1) && readLead(t, span.first) !== null)) return hasClause(t, span.first, span.last); // ولكن «…»، على حد قوله; و«أنه لم يعد»
  return (hasClause(t, span.first, span.last) || span.last - span.first > 2 || (kind !== ch.COLON && isNominalClause(t, span))) && (span.open <= 0 || kind === ch.BREAK || kind === ch.STOP || kind === ch.QUOTE || kind === ch.COLON);
}

/** «الوضع كارثي»: a subject with its article and a predicate that has none. */
const isNominalClause = (t: Context['t'], { first, last }: Marked): boolean => last - first === 2 && hasClitic(t, first, f.AL) && (has(t, last - 1, f.ADJECTIVE) || t.features[last - 1] === 0) && t.clitics[last - 1] === 0;

/** أشار المدير، حسب الجريدة، إلى أن: the clause is that of the cue before it. */
export function isAside({ t, cueAt }: Context, token: number): boolean {
  if (citedAside(t, token, t.count) === null) return false;
  for (let i = token - 1; i >= Math.max(0, token - FARTHEST) && t.kind[i] !== ch.BREAK && !has(t, i, f.COMPLEMENTIZER); i--) if (cueAt.get(i)?.reading.form === 'verb') return true;
  return false;
}

/** How far before an aside its cue stands at most, in tokens. */
const FARTHEST = 24;

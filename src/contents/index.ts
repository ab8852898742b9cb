import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { hasClause } from '../phrases/clause.ts';
import type { Marked } from '../marks/index.ts';
import { isWhiteSpace } from '../segment.ts';
import { has, stemStart } from '../phrases/words.ts';
import type { Candidate, Context, Piece } from '../rules/types.ts';
import type { Tokens } from '../tokens.ts';
import type { QuoteKind } from '../types.ts';
import { clauseBefore, clauseEnd, speaksUp, trim } from './clause-end.ts';
import { countMarked, isOwnWords } from './own-words.ts';

/** A quote whose end is known; `candidate` is null for marks that nobody is found to have said. */
export interface Content {
  readonly kind: QuoteKind;
  start: number;
  end: number;
  readonly marked: Marked | null;
  readonly lead: Piece['lead'];
  candidate: Candidate | null;
}

/** A reported clause as tokens, half-open. */
interface Clause {
  readonly first: number;
  readonly last: number;
  readonly candidate: Candidate;
}

/** Reports deeper than this are text. */
const DEEPEST = 8;

/**
 * Finds where every quote ends, and what the marks inside reported clauses and outside any attribution are. Inside
 * unless a cue starts: a clause runs to the end of its sentence or to where the next attribution of its level begins.
 */
export function findContents(context: Context, candidates: readonly Candidate[]): Content[] {
  const { t } = context;
  const contents: Content[] = [];
  const owned = new Set<Marked>();
  const clauses: Clause[] = [];
  const open: number[] = []; // where the clauses round a candidate end
  candidates.forEach((candidate, k) => {
    for (const piece of candidate.pieces) {
      if (piece.marked !== null) {
        owned.add(piece.marked);
        contents.push(markedContent(context, markedKind(context, candidate, piece), piece.marked, piece.lead, candidate));
        continue;
      }
      while (open.length > 0 && open[open.length - 1] <= piece.first) open.pop();
      if (open.length >= DEEPEST) continue;
      const [first, last] = piece.kind === 'before' ? clauseBefore(context, candidates, k, piece) : [piece.first, clauseEnd(context, candidates, k, piece.first)];
      const range = trim(context, first, last);
      if (range === null) continue;
      if (piece.kind === 'clause') open.push(last);
      clauses.push({ first, last, candidate });
      contents.push({ kind: 'indirect', start: piece.lead !== null ? t.start[range[0]] : piece.kind === 'before' ? withoutAnd(t, range[0]) : stemStart(t, range[0], f.WA | f.FA), end: range[1], marked: null, lead: piece.lead, candidate });
    }
  });
  clauses.sort((a, b) => a.first - b.first);
  // a clause that ended at the comma before marks because its speaker goes on in their own voice
  const byEnd = new Map(clauses.map((clause) => [clause.last, clause]));
  const counts = countMarked(context);
  for (const marked of context.marks) {
    if (marked.bracket || owned.has(marked)) continue;
    const clause = clauseAround(clauses, marked);
    const voiced = clause === null && t.kind[marked.open - 1] === ch.COMMA && speaksUp(context, marked) ? (byEnd.get(marked.open - 1) ?? byEnd.get(marked.open) ?? null) : null;
    if (voiced !== null) {
      contents.push(markedContent(context, 'direct', marked, null, voiced.candidate));
      continue;
    }
    const partial = clause !== null && isOwnWords(context, marked, counts);
    contents.push(markedContent(context, partial ? 'partial' : 'term', marked, null, partial ? clause.candidate : null));
  }
  return contents;
}

/** Where a clause begins without the و or ف that opens it, of verbs that no table has as well: وأدى, وغالطت. */
function withoutAnd(t: Tokens, i: number): number {
  const start = stemStart(t, i, f.WA | f.FA);
  const word = t.text.slice(start, t.end[i]);
  return t.clitics[i] === 0 && !has(t, i, f.NAME | f.CUE) && /^و(?:أ..|...+[^ا]ت$)/.test(word) ? start + 1 : start;
}

/** The words inside marks, without the spaces just inside them. */
function markedContent({ t }: Context, kind: QuoteKind, marked: Marked, lead: Content['lead'], candidate: Candidate | null): Content {
  const { open, close, first, last } = marked;
  const { text } = t;
  let start = open < 0 ? t.start[first] : t.end[open];
  let end = close < 0 ? t.end[last - 1] : t.start[close];
  while (start < end && isWhiteSpace(text.charCodeAt(start))) start++;
  while (end > start && isWhiteSpace(text.charCodeAt(end - 1))) end--;
  return { kind, start, end, marked, lead, candidate };
}

function markedKind({ t }: Context, { word, rule }: Candidate, { marked, fragment }: Piece): QuoteKind {
  if (marked === null) return 'indirect';
  const type = word?.verb.type;
  if (type === 'describe' || ((type === 'criticize' || type === 'praise') && !(rule.endsWith('colon-marks') && hasClause(t, marked.first, marked.last)))) return 'partial'; // but سخر الوزير: «…»
  return fragment ? 'partial' : 'direct';
}

/** The innermost clause that marks lie in: the last that begins before them, or one that it is nested in. */
function clauseAround(clauses: readonly Clause[], { first, last }: Marked): Clause | null {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clauses[middle].first <= first) low = middle + 1;
    else high = middle;
  }
  for (let k = low - 1; k >= Math.max(0, low - 2 * DEEPEST); k--) if (clauses[k].last >= last) return clauses[k];
  return null;
}

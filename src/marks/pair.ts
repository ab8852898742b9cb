import { Beam, type Open, type Pair, type PairList, type Path } from './beam.ts';
import { ANNOUNCED, type Mark } from './collect.ts';
import * as cost from './costs.ts';
import { BRACKETS, CLOSES, OPENS } from './glyphs.ts';
import type { Habits } from './habits.ts';

/** A paragraph's marks, with the exits between them: `exits[i]` lies before mark `i`, the last one behind all of them. */
export interface Row {
  readonly marks: readonly Mark[];
  readonly exits: readonly number[];
  /** An opener that a paragraph before has left open. */
  readonly carried: Mark | null;
  /** Whether nothing but a stop follows the last mark. */
  readonly closed: boolean;
}

/** Tokens between two marks beyond which more make no difference. */
const FAR = 200;
/** Deepest nesting of marks. */
const DEEPEST = 8;
/** Tokens from an opener to a closer that is its own beyond doubt. */
const WORD = 4;

/**
 * Reads the quotation marks of a paragraph in the cheapest way, all of them in view: every mark opens, closes the
 * innermost open one, or is stray. A beam of the best readings keeps this linear.
 */
export function pairMarks({ marks, exits, carried, closed }: Row, habits: Habits): Pair[] {
  let beam = new Beam();
  beam.add(0, null, null, carried);
  for (let index = 0; index < marks.length; index++) {
    leaveAt(beam, exits[index]);
    const next = new Beam();
    const lean = marks[index].lean + (habits.get(marks[index].glyph) ?? 0);
    for (const path of beam.paths) readMark(next, path, marks[index], index, lean);
    beam = next;
  }
  leaveAt(beam, exits[marks.length]);
  return finish(beam.paths, closed);
}

/** Adds the readings in which the innermost open quotation ends at an exit. */
function leaveAt(beam: Beam, exit: number): void {
  if (exit < 0) return;
  for (const path of [...beam.paths]) {
    const { open, pairs, carried } = path;
    if (open !== null) beam.add(path.cost + (open.mark.family >= BRACKETS ? cost.LOOSE_EXIT : cost.EXIT), open.outer, add(pairs, open.mark, null, exit), carried);
  }
}

/** Adds every way to take one mark that leans so far towards opening. */
function readMark(beam: Beam, path: Path, mark: Mark, index: number, lean: number): void {
  const { open, pairs, carried } = path;
  beam.add(path.cost + cost.STRAY[mark.stray], open, pairs, carried);
  if (mark.family < BRACKETS || mark.direction === OPENS) {
    const opening = path.cost + Math.log1p(Math.exp(-lean)) + nesting(open, mark);
    if (open === null || open.depth < DEEPEST) beam.add(opening, { mark, index, outer: open, depth: (open?.depth ?? 0) + 1 }, pairs, carried);
  }
  if (mark.family >= BRACKETS && mark.direction !== CLOSES) return;
  const closing = path.cost + Math.log1p(Math.exp(lean));
  if (open === null) {
    if (carried !== null && carried.family === mark.family && lean < 0 && mark.stray === 'unlikely') beam.add(closing + cost.CARRIED, null, add(pairs, carried, mark), null);
    if (mark.family < BRACKETS) beam.add(closing + cost.UNOPENED, null, add(pairs, null, mark), carried);
    return;
  }
  const { outer } = open;
  const empty = open.index === index - 1 && open.mark.token === mark.token - 1 ? cost.EMPTY : 0;
  beam.add(closing + mismatch(open.mark, mark) + empty + length(open, mark), outer, add(pairs, open.mark, mark), carried);
  if (outer === null || outer.mark.family !== mark.family) return;
  // the inner one has lost its closer
  const near = mark.token - open.mark.token <= WORD ? cost.NEAR : 0;
  beam.add(closing + unclosed(open) + near + length(outer, mark), outer.outer, add(add(pairs, open.mark, null, mark.token), outer.mark, mark), carried);
}

const add = (before: PairList | null, open: Mark | null, close: Mark | null, end = -1): PairList => ({ pair: { open, close, end }, before });

const length = (open: Open, { token }: Mark): number => cost.TOKEN * Math.min(token - open.mark.token, FAR);

function nesting(open: Open | null, { family, lean }: Mark): number {
  for (let at = open; at !== null; at = at.outer) if (at.mark.family === family) return lean >= ANNOUNCED ? cost.NESTED_ANNOUNCED : cost.NESTED;
  return 0;
}

function mismatch(open: Mark, close: Mark): number {
  if (open.family === close.family) return 0;
  return open.family >= BRACKETS || close.family >= BRACKETS ? cost.OTHER_KIND : cost.OTHER_FAMILY;
}

function unclosed({ mark }: Open): number {
  if (mark.family >= BRACKETS) return cost.LOOSE;
  return mark.starts ? cost.REOPENED : cost.UNCLOSED;
}

/** The cheapest reading once what is still open has been paid for. */
function finish(paths: readonly Path[], closed: boolean): Pair[] {
  let best = paths[0];
  let least = Infinity;
  for (const path of paths) {
    let total = path.cost;
    for (let at = path.open; at !== null; at = at.outer) total += at.outer === null && closed ? Math.min(unclosed(at), cost.MERGED) : unclosed(at);
    if (total < least) [best, least] = [path, total];
  }
  const pairs: Pair[] = [];
  for (let at = best.pairs; at !== null; at = at.before) pairs.push(at.pair);
  for (let at = best.open; at !== null; at = at.outer) pairs.push({ open: at.mark, close: null, end: -1 });
  return pairs;
}

import type { Mark, ParagraphMarks } from './collect.ts';
import { BRACKETS, CLOSES, EITHER, OPENS } from './glyphs.ts';

/** Two marks that belong together; null where one is missing. */
export interface Pair {
  readonly open: Mark | null;
  readonly close: Mark | null;
}

/** What each decision costs, in units of surprise: a stray mark is rarer than a glyph at the wrong end. */
const COST = { stray: 4, unclosed: 3, unopened: 3.2, otherFamily: 1.2, sameFamilyInside: 1.4, empty: 4, spacing: 2.2, noSpacing: 0.5 };
const BEAM = 12;
const DEEPEST = 8;

/** How often each glyph of the article opens, by its spaces, with its nominal direction as the prior. */
export type Habits = ReadonlyMap<string, number>;

export function learnHabits(paragraphs: readonly ParagraphMarks[]): Habits {
  const counts = new Map<string, [opens: number, all: number]>();
  for (const { marks } of paragraphs)
    for (const { glyph, direction, spacing } of marks) {
      let count = counts.get(glyph);
      if (count === undefined) counts.set(glyph, (count = [4 * (direction === OPENS ? 0.95 : direction === CLOSES ? 0.05 : 0.5), 4]));
      if (spacing !== EITHER) {
        count[1]++;
        if (spacing === OPENS) count[0]++;
      }
    }
  return new Map([...counts].map(([glyph, [opens, all]]) => [glyph, opens / all]));
}

/** A way of reading the marks so far: the cost, the marks still open (innermost first) and the pairs found. */
interface Path {
  readonly cost: number;
  readonly open: Open | null;
  readonly depth: number;
  readonly pairs: PairList | null;
}
interface Open { readonly mark: Mark; readonly index: number; readonly outer: Open | null }
interface PairList { readonly pair: Pair; readonly before: PairList | null }

/**
 * Reads the quotation marks of a paragraph in the cheapest way, all of them in view: every mark opens, closes the
 * innermost open one, or is stray. A beam of the best readings keeps this linear.
 */
export function pairMarks(marks: readonly Mark[], habits: Habits): Pair[] {
  let paths: Path[] = [{ cost: 0, open: null, depth: 0, pairs: null }];
  marks.forEach((mark, index) => {
    const opens = habits.get(mark.glyph) ?? 0.5;
    const toOpen = -Math.log(opens) + spacingCost(mark, OPENS);
    const toClose = -Math.log(1 - opens) + spacingCost(mark, CLOSES);
    const next: Path[] = [];
    for (const path of paths) {
      const { cost, open, depth, pairs } = path;
      next.push({ ...path, cost: cost + COST.stray });
      if (depth < DEEPEST) {
        const inside = hasFamily(open, mark.family) ? COST.sameFamilyInside : 0;
        next.push({ cost: cost + toOpen + inside, open: { mark, index, outer: open }, depth: depth + 1, pairs });
      }
      if (open === null) {
        next.push({ cost: cost + toClose + COST.unopened, open, depth, pairs: { pair: { open: null, close: mark }, before: pairs } });
        continue;
      }
      const mismatch = open.mark.family === mark.family ? 0 : COST.otherFamily;
      const empty = open.index === index - 1 && open.mark.token === mark.token - 1 ? COST.empty : 0;
      next.push({ cost: cost + toClose + mismatch + empty, open: open.outer, depth: depth - 1, pairs: { pair: { open: open.mark, close: mark }, before: pairs } });
      // the inner one has lost its closer
      if (open.outer !== null && open.outer.mark.family === mark.family)
        next.push({ cost: cost + toClose + COST.unclosed, open: open.outer.outer, depth: depth - 2, pairs: { pair: { open: open.outer.mark, close: mark }, before: { pair: { open: open.mark, close: null }, before: pairs } } });
    }
    paths = next.sort((a, b) => a.cost - b.cost).slice(0, BEAM);
  });
  return finish(paths);
}

function spacingCost({ spacing }: Mark, as: number): number {
  return spacing === as ? 0 : spacing === EITHER ? COST.noSpacing : COST.spacing;
}

function hasFamily(open: Open | null, family: number): boolean {
  for (let at = open; at !== null; at = at.outer) if (at.mark.family === family) return true;
  return false;
}

function finish(paths: readonly Path[]): Pair[] {
  const best = paths.reduce((a, b) => (b.cost + b.depth * COST.unclosed < a.cost + a.depth * COST.unclosed ? b : a));
  const pairs: Pair[] = [];
  for (let at = best.pairs; at !== null; at = at.before) pairs.push(at.pair);
  for (let at = best.open; at !== null; at = at.outer) pairs.push({ open: at.mark, close: null });
  return pairs;
}

/** Brackets have one direction each; an opener pairs with the next closer of its kind. */
export function pairBrackets(marks: readonly Mark[]): Pair[] {
  const pairs: Pair[] = [];
  const open: Mark[] = [];
  for (const mark of marks) {
    if (mark.family < BRACKETS) continue;
    if (mark.direction === OPENS) open.push(mark);
    else {
      const top = open.pop();
      if (top !== undefined && top.family === mark.family) pairs.push({ open: top, close: mark });
      else open.length = 0;
    }
  }
  return pairs;
}

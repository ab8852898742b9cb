import type { Mark } from './collect.ts';

/** Two marks that belong together; null where one is missing. */
export interface Pair {
  readonly open: Mark | null;
  readonly close: Mark | null;
  /** The token at which the words end where `close` is null; -1 where nothing tells. */
  readonly end: number;
}

/** The marks still open, innermost first. */
export interface Open {
  readonly mark: Mark;
  readonly index: number;
  readonly outer: Open | null;
  readonly depth: number;
}

/** The pairs found, last first. Shared between readings, so that taking a mark copies nothing. */
export interface PairList {
  readonly pair: Pair;
  readonly before: PairList | null;
}

/** A way of reading the marks so far. */
export interface Path {
  readonly cost: number;
  readonly open: Open | null;
  readonly pairs: PairList | null;
  /** An opener of a paragraph before that still waits for its closer. */
  readonly carried: Mark | null;
}

const WIDTH = 8;
/** Readings so much dearer than the best one never win. */
const MARGIN = 10;

/**
 * The cheapest readings, in order. Those that have the same marks open go on alike, so the cheapest of them stands for
 * all.
 */
export class Beam {
  readonly paths: Path[] = [];

  add(cost: number, open: Open | null, pairs: PairList | null, carried: Mark | null): void {
    const { paths } = this;
    if (paths.length > 0 && cost > Math.min(paths[0].cost + MARGIN, paths.length < WIDTH ? Infinity : paths[WIDTH - 1].cost)) return;
    const same = paths.findIndex((path) => path.open === open && path.carried === carried);
    if (same >= 0) {
      if (paths[same].cost <= cost) return;
      paths.splice(same, 1);
    } else if (paths.length === WIDTH) paths.pop();
    let at = paths.length;
    while (at > 0 && paths[at - 1].cost > cost) at--;
    paths.splice(at, 0, { cost, open, pairs, carried });
  }
}

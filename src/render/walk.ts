/** What {@link walk} calls, in the order of the text. */
export interface Visitor<M> {
  /** `again` where it goes on with a mark that had to be closed. */
  open(mark: M, again: boolean): void;
  /** `pause` where the mark is opened again at once. */
  close(mark: M, pause: boolean): void;
  text(start: number, end: number): void;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Walks a stretch of the text through marks that are sorted by start, outer first, and calls the visitor so that what
 * it opens nests. Where two marks cross, the later one pauses at the end of the earlier one:
 *
 *     a [ b ( c ] d )
 *       ^   ^   ^   ^   open [, open (, pause (, close ], open ( again, close (
 *
 * Marks are cut at the ends of the stretch. Gives the index of the first mark behind it, where the next walk begins.
 */
export function walk<M extends Range>(stretch: Range, marks: readonly M[], first: number, visitor: Visitor<M>): number {
  const stack: M[] = []; // as deep as quotes nest, and a few marks more
  let at = stretch.start;
  const advance = (to: number): void => {
    if (to > at) visitor.text(at, to);
    at = Math.max(at, to);
  };
  const endOf = (mark: M): number => Math.min(mark.end, stretch.end);
  const closeUntil = (limit: number): void => {
    while (stack.length > 0) {
      const end = Math.min(...stack.map(endOf));
      if (end > limit) return;
      advance(end);
      const closed = stack.splice(stack.findIndex((mark) => endOf(mark) === end));
      const paused = closed.filter((mark) => endOf(mark) > end);
      for (const mark of closed.reverse()) visitor.close(mark, paused.includes(mark));
      for (const mark of paused) visitor.open(mark, true);
      stack.push(...paused);
    }
  };

  let next = first;
  for (; next < marks.length && marks[next].start < stretch.end; next++) {
    const mark = marks[next];
    if (mark.end <= stretch.start) continue;
    closeUntil(mark.start);
    advance(mark.start);
    stack.push(mark);
    visitor.open(mark, false);
  }
  closeUntil(stretch.end);
  advance(stretch.end);
  return next;
}

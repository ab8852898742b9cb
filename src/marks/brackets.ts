import type { Mark } from './collect.ts';
import { BRACKETS, OPENS } from './glyphs.ts';
import type { Pair } from './beam.ts';

/** The brackets of a paragraph that pair with one another, and those that are left over. */
export interface Brackets {
  readonly pairs: readonly Pair[];
  readonly loose: ReadonlySet<Mark>;
}

/** Brackets have one direction each: a closer pairs with the last opener of its kind that is still open. */
export function pairBrackets(marks: readonly Mark[]): Brackets {
  const pairs: Pair[] = [];
  const loose = new Set<Mark>();
  const open = new Map<number, Mark[]>();
  for (const mark of marks) {
    if (mark.family < BRACKETS) continue;
    let stack = open.get(mark.family);
    if (stack === undefined) open.set(mark.family, (stack = []));
    const opener = mark.direction === OPENS ? undefined : stack.pop();
    if (mark.direction === OPENS) stack.push(mark);
    else if (opener === undefined) loose.add(mark);
    else pairs.push({ open: opener, close: mark, end: -1 });
  }
  for (const stack of open.values()) for (const mark of stack) loose.add(mark);
  return { pairs, loose };
}

import type { ParagraphMarks } from './collect.ts';
import { EITHER, OPENS } from './glyphs.ts';

/** For each glyph with a direction, the log odds that it opens in this article. */
export type Habits = ReadonlyMap<string, number>;

/** How many marks' worth of trust a glyph's nominal direction has. */
const PRIOR = 4;
const NOMINAL = 0.95;
/** However many marks agree, the next may be the other way round: as sure as the style books, and no surer. */
const SURE = Math.log(NOMINAL / (1 - NOMINAL));
/** A lean that leaves no doubt. */
const CERTAIN = 2;

/**
 * What the article uses each glyph for, by the marks whose surroundings leave no doubt: »…« and ”…“ as old
 * right-to-left systems wrote them, one glyph for both ends. Its nominal direction is the prior.
 */
export function learnHabits(paragraphs: readonly ParagraphMarks[]): Habits {
  const counts = new Map<string, [opens: number, all: number]>();
  for (const { marks } of paragraphs)
    for (const { glyph, direction, lean } of marks) {
      if (direction === EITHER) continue; // it opens as often as it closes
      let count = counts.get(glyph);
      if (count === undefined) counts.set(glyph, (count = [PRIOR * (direction === OPENS ? NOMINAL : 1 - NOMINAL), PRIOR]));
      if (Math.abs(lean) < CERTAIN) continue;
      count[1]++;
      if (lean > 0) count[0]++;
    }
  return new Map([...counts].map(([glyph, [opens, all]]) => [glyph, Math.max(-SURE, Math.min(SURE, Math.log((opens + 0.05) / (all - opens + 0.05))))]));
}

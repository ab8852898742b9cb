import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import type { Tokens } from '../tokens.ts';
import { has, hasClitic, touches } from './words.ts';

/** Whether tokens hold a clause and not just a name: they have a verb, a particle of one, or are many. */
export function hasClause(t: Tokens, first: number, last: number): boolean {
  if ((last - first >= 6 && t.end[last - 1] - t.start[first] > 3 * (last - first)) || (last - first >= 3 && t.kind[last - 1] === ch.STOP)) return true; // but «إس.إن.سي-الجنوب»
  for (let i = first; i < last; i++) {
    if (has(t, i, f.SOURCE_HEAD | f.ADJECTIVE) || (t.kind[i + 1] === ch.STOP && touches(t, i) && touches(t, i + 1))) continue; // the إن of إس.إن.سي
    if (has(t, i, f.COMPLEMENTIZER | f.NEGATION | f.PRONOUN | f.PARTICLE) || (has(t, i, f.VERB | f.CUE) && !hasClitic(t, i, f.AL | f.BI | f.KA))) return true; // but no التثبت
  }
  return false;
}

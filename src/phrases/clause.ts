import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import type { Tokens } from '../tokens.ts';
import { has, hasClitic } from './words.ts';

/** Whether tokens hold a clause and not just a name: they have a verb, a particle of one, or are many. */
export function hasClause(t: Tokens, first: number, last: number): boolean {
  if (last - first >= 6 || (last - first >= 3 && t.kind[last - 1] === ch.STOP)) return true;
  for (let i = first; i < last; i++) {
    if (has(t, i, f.SOURCE_HEAD | f.ADJECTIVE)) continue;
    if (has(t, i, f.COMPLEMENTIZER | f.NEGATION | f.PRONOUN | f.PARTICLE) || (has(t, i, f.VERB | f.CUE) && !hasClitic(t, i, f.AL | f.BI | f.KA))) return true; // but no التثبت
  }
  return false;
}

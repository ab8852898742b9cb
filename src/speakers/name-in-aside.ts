import * as ch from '../characters.ts';
import { nameEnd } from '../phrases/names.ts';
import type { Range, Tokens } from '../tokens.ts';

/** Words that only tell what somebody is called. */
const CALLED = /^و?(?:يدعي|تدعي|يسمي|تسمي|اسمه|اسمها)$/;
const LONGEST = 6;

/**
 * The name that an aside right behind a description gives, which is no part of the source:
 *
 *     وروى راكب آخر، ويدعى مروان، أنه
 *          source─        name─
 */
export function nameInAside(t: Tokens, at: number): Range | null {
  const i = t.kind[at] === ch.COMMA ? at + 1 : at;
  if (t.kind[i] !== ch.LETTER || !CALLED.test(ch.foldKey(t.text.slice(t.start[i], t.end[i])))) return null;
  const end = nameEnd(t, i + 1, Math.min(t.count, i + 1 + LONGEST), true, true);
  return end > i + 1 ? { start: i + 1, end } : null;
}

import * as f from '../lexicon/features.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { has } from '../phrases/words.ts';
import type { Range, Tokens } from '../tokens.ts';

/**
 * The offices that a role names one after the other, the whole first: each can take its bearer up alone.
 *
 *     مستشار أمير المنطقة المشرف العام على الوكالة
 *     whole────────────── second──────────────────
 */
export function officesIn(t: Tokens, { start, end }: Range): Range[] {
  const offices = [{ start, end }];
  for (let i = start + 2; i < end - 1; i++)
    if (has(t, i, f.ROLE) && !has(t, i, f.ADJECTIVE) && t.clitics[i] === f.AL && t.clitics[i - 1] === f.AL) offices.push({ start: i, end });
  return offices;
}

/** مدير الوكالة الأميركية: an office in a body whose name begins with the article, so that the first two words mean it as well. */
export const isOfBody = (t: Tokens, { first, last }: Phrase): boolean =>
  last > first + 2 && has(t, first, f.ROLE) && has(t, first + 1, f.ORGANIZATION) && !has(t, first + 1, f.COMMON_WORD | f.ROLE) && t.clitics[first + 1] === f.AL;

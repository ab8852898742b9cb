import { ACTS_AND_THOUGHTS } from './cue-verbs/acts-and-thoughts.ts';
import { POSITIONS } from './cue-verbs/positions.ts';
import { STATEMENTS } from './cue-verbs/statements.ts';
import type { Complement, CueEntry, CueType } from '../types.ts';

/**
 * Verbs that signal somebody's words: communication, belief and expectation. A heading names the type of the lines
 * below it. Columns, of which the empty ones at the end are left out:
 *
 *     lemma | complements | addressee | present | participle | verbal nouns
 *
 * - The shadda of the lemma tells form II from form I (ذكّر, ذكر) and is never left out.
 * - Complements are what may stand before the content; `marks` are quotation marks or a colon. A verb that feels or
 *   hopes has marks alone: يأمل أن reports no words.
 * - Addressee: whom it is said to, as an object or after a preposition.
 * - The present is there for form I alone, the rest is regular.
 * - `-`: no such form, or none that reports (إذاعة is a radio station, معارضة a party). For the verbal nouns
 *   see `Inflected.noun`.
 *
 * Chosen, with their frames, from what stands between a verb and أن, إن, a colon or a quotation mark in 19 million
 * words of 45 newspapers, agencies and broadcasters. Left out: knowing and seeing (علم, لمس), wanting, deciding and trying (قرّر), the impersonal (اتضح), and words that
 * are mostly something else (حسب, قبل).
 */
export const CUE_VERBS = STATEMENTS + POSITIONS + ACTS_AND_THOUGHTS;

/** The rows of {@link CUE_VERBS}, and of any table of that shape. */
export function readCueVerbs(table: string = CUE_VERBS): CueEntry[] {
  let type = '' as CueType;
  const entries: CueEntry[] = [];
  for (const line of table.split('\n')) {
    if (line.startsWith('# ')) type = line.slice(2) as CueType;
    if (line === '' || line.startsWith('#')) continue;
    const [lemma, complements, addressee, present, participle, noun] = line.split('|') as [string, string, ...string[]];
    entries.push({
      lemma,
      type,
      complements: complements.split(',') as Complement[],
      ...(addressee && { addressee: addressee as NonNullable<CueEntry['addressee']> }),
      ...(present && { present }),
      ...(participle && { participle }),
      ...(noun && { noun }),
    });
  }
  return entries;
}

import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import type { Tokens } from '../tokens.ts';
import { accepts, readLead } from './complement.ts';
import { type Phrase, readPhrase } from './noun-phrase.ts';
import { CERTAIN, PREPOSITION } from './phrase.ts';
import { has, hasClitic, isFiniteVerb, isWord } from './words.ts';

/** What stands between a cue and its content and is of neither. Each gives the token behind the aside, or -1. */

const LONGEST_DASHED = 14;
const LONGEST_REST = 6;

/** - حصلت الصحيفة على نسخة منه - إلى أن: a remark between dashes, after which the content comes. */
export function dashedAside(t: Tokens, i: number, limit: number, source: Phrase | null): number {
  const verbal = isFiniteVerb(t, i + 1) || has(t, i + 1, f.EULOGY); // - حفظه الله -
  if (!verbal && (source?.last !== i || !startsNominal(t, i + 1))) return -1; // سالمة - أم لأربعة أطفال - إلى أن: what she is
  let j = i + 2;
  while (j < Math.min(limit, i + LONGEST_DASHED) && t.kind[j] !== ch.DASH && t.kind[j] !== ch.STOP && t.kind[j] !== ch.COLON) j++;
  return t.kind[j] === ch.DASH && (verbal || readLead(t, j + 1) !== null) ? j + 1 : -1;
}

const startsNominal = (t: Tokens, i: number): boolean => isWord(t, i) && !has(t, i, f.PREPOSITION | f.TIME | f.TIME_ADVERB) && !hasClitic(t, i, f.WA | f.BI | f.LI);

/** وفق ما نقلت, كما ذكرت, حسبما أفادت, وفقا لما أعلنت: the verb comments, and who it is of stands behind it. */
export function isComment(t: Tokens, cue: number): boolean {
  const before = cue - 1;
  return t.code[before] === f.KAMA || t.code[before] === f.AS || (t.code[before] === f.MA && t.code[cue - 2] === f.BIHASAB) || (/^[لع]ما$/.test(t.text.slice(t.start[before], t.end[before])) && t.code[cue - 2] === f.BIHASAB);
}

/** «برندا كور»، الباحثة; «أونغ سان سو تشي»، وهي سياسية; «نافعة»، الذي كان: what follows a comma tells of somebody. */
export function isToldOf(t: Tokens, comma: number): boolean {
  const i = comma + 1;
  if (t.kind[comma] !== ch.COMMA || !isWord(t, i)) return false;
  return has(t, i, f.RELATIVE) || (has(t, i, f.ROLE | f.PERSON) && (t.clitics[i] & ~f.AL) === 0 && !has(t, i, f.CUE)) || (hasClitic(t, i, f.WA) && t.code[i] === f.THIRD_PERSON);
}

/** أوضح «الحمصاني»، في تصريحات، أن: behind the comma no other verb comes before the clause of the cue. */
export function awaitsClause(t: Tokens, comma: number, complements: number): boolean {
  if (t.kind[comma] !== ch.COMMA) return false;
  for (let i = comma + 1; i < comma + LONGEST_AWAY && t.kind[i] !== ch.STOP && t.kind[i] !== ch.BREAK && t.kind[i] !== ch.COLON; i++) {
    if (t.kind[i - 1] === ch.COMMA && t.clitics[i] === 0) {
      const lead = readLead(t, i);
      if (lead !== null) return accepts(complements, lead);
    }
    if (isFiniteVerb(t, i)) return false;
  }
  return false;
}
const LONGEST_AWAY = 18;

/** المرصد، ومقره بريطانيا، أن: where a body has its seat. */
export function seatEnd(t: Tokens, i: number, limit: number): number {
  if (!hasClitic(t, i, f.WA) || !/^ومقره?ا?$/.test(t.text.slice(t.start[i], t.end[i]))) return -1;
  const phrase = readPhrase(t, t.code[i + 1] === f.FI ? i + 2 : i + 1, CERTAIN, limit);
  if (phrase === null) return -1;
  return t.kind[phrase.last] === ch.COMMA ? phrase.last + 1 : phrase.last;
}

/**
 * Whom the writer has it from, between a cue and its content: the clause is the cue's, and not what they say.
 *
 *     أشار المدير، حسب جريدة الخبر، إلى أن …    ذكرت الوكالة نقلا عن الوزير، أن …
 *                  ─────────────────                    ───────────────
 */
export function citedAside(t: Tokens, i: number, limit: number): { readonly end: number; readonly phrase: Phrase } | null {
  if (t.code[i] !== f.BIHASAB) return null;
  let from = i + t.width[i];
  if (t.code[from] === f.MA && has(t, from + 1, f.CUE)) { // بحسب ما نقلت عنه الوكالات
    from += 2;
    while (has(t, from, f.PREPOSITION) && t.suffix[from] !== 0) from++;
  }
  const phrase = readPhrase(t, from, PREPOSITION | CERTAIN, limit);
  if (phrase === null) return null;
  let end = phrase.last;
  while (end < phrase.last + LONGEST_REST && isWord(t, end) && !has(t, end, f.CUE | f.COMPLEMENTIZER) && !isFiniteVerb(t, end)) end++; // عن حارسها خلال نوبة عمله إن
  if (has(t, end, f.RELATIVE) || has(t, end - 1, f.NEGATION)) while (end < phrase.last + LONGEST_REST && isWord(t, end) && !has(t, end, f.COMPLEMENTIZER)) end++; // عن مسؤولين لم تسمهم، أن
  if (t.kind[end] === ch.COMMA || t.kind[end] === ch.DASH) end++;
  const lead = end < limit ? readLead(t, end) : null;
  return lead === null || hasClitic(t, end, f.WA | f.FA) ? null : { end, phrase };
}

/** أما الوزيرة سمر، وهي أم، فأكدت: behind the comma that closes what somebody is, before the cue; else -1. */
export function behindAside(t: Tokens, i: number, cue: number): number {
  if (t.code[i] !== f.THIRD_PERSON || !hasClitic(t, i, f.WA) || t.kind[i - 1] !== ch.COMMA) return -1;
  for (let k = i + 1; k < cue; k++) if (t.kind[k] === ch.COMMA) return k + 1;
  return -1;
}

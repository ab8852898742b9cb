import * as f from '../lexicon/features.ts';
import type { Tokens } from '../tokens.ts';
import { has, hasClitic, isWord } from './words.ts';

/** What the noun phrase before a preposition is. */
export interface Host {
  readonly role: boolean;
  readonly body: boolean;
  /** Its construct is still open: مسؤول، دبلوماسيون. */
  readonly indefinite: boolean;
  /** العديد، عدد: its noun comes after من. */
  readonly quantified: boolean;
}

const BODY = f.ORGANIZATION | f.NAMED_BODY;

/**
 * Whether a preposition phrase belongs to the noun phrase before it (المتحدث باسم الكرملين، مسؤول في الوزارة) and not
 * to the cue (في بيان، لوكالة رويترز، يوم الأربعاء). `object` is the token of the noun; for an attached preposition the
 * same token.
 */
export function canAttach(t: Tokens, preposition: number, object: number, host: Host): boolean {
  if (!isWord(t, object) || has(t, object, f.COMPLEMENTIZER | f.PRONOUN | f.DEMONSTRATIVE | f.RELATIVE | f.TIME_ADVERB | f.TIME_UNIT | f.CHANNEL | f.PARTICLE) || (has(t, object, f.TIME) && !has(t, object, f.ORGANIZATION))) return false;
  if (t.suffix[preposition] !== 0) return false;
  if (object === preposition) {
    if (hasClitic(t, object, f.LI)) return host.role ? !isAudience(t, object) || isManager(t, object - 1) : host.body && !isAudience(t, object) && t.suffix[object] === 0;
    if (hasClitic(t, object, f.BI)) return (host.role || host.body) && has(t, object, BODY | f.ROLE | f.PLACE);
    return false;
  }
  if (hasClitic(t, object, f.BI | f.LI | f.KA | f.WA | f.FA)) return false;
  switch (t.code[preposition]) {
    case f.BISM: return host.role || host.body;
    case f.FI: return (host.role || host.body) && !has(t, object, f.QUANTIFIER);
    case f.MIN: return host.indefinite || host.quantified;
    case f.ILA: return host.role && has(t, object, f.PLACE | BODY);
    case f.LADA: return host.role;
    case f.AN_FROM: return host.role && hasClitic(t, object, f.AL) && has(t, preposition - 1, f.ROLE);
    default: return false;
  }
}

/** Those one speaks to: the press, people, a named outlet. */
export function isAudience(t: Tokens, i: number): boolean {
  return t.code[i] === f.MEDIA || (has(t, i, f.PERSON) && hasClitic(t, i, f.AL)) || t.code[i] === f.JOURNALIST;
}

/** المدير العام لوكالة …, مراسل …: an adjective or a media job before the outlet. */
function isManager(t: Tokens, i: number): boolean {
  return has(t, i, f.ADJECTIVE) || t.code[i] === f.JOURNALIST;
}

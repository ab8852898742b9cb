import * as ch from '../characters.ts';
import { KeySet } from '../key-set.ts';
import * as f from '../lexicon/features.ts';
import type { Tokens } from '../tokens.ts';
import type { Complement } from '../types.ts';
import { has, hasClitic, isFiniteVerb, isOneOf, isWord, stemStart } from './words.ts';

/** The complements of a cue as bits. */
export const COMPLEMENT: Readonly<Record<Complement, number>> = {
  'إن': 1, 'أن': 2, 'بأن': 4, 'إلى أن': 8, 'على أن': 16, 'عن أن': 32, 'من أن': 64, 'في أن': 128, 'ما إذا': 256, 'عما إذا': 512, marks: 1024,
};
/** أن, إن, بأن: what writers confuse with one another. */
const PLAIN = COMPLEMENT['إن'] | COMPLEMENT['أن'] | COMPLEMENT['بأن'];
const WHETHER = COMPLEMENT['ما إذا'] | COMPLEMENT['عما إذا'];

/** A complementizer, or the two words of إلى أن and عما إذا. */
export interface Lead {
  readonly first: number;
  readonly last: number;
  /** Bits of {@link COMPLEMENT}. */
  readonly bits: number;
}

/** Reads the complementizer that begins at a token, or null. */
export function readLead(t: Tokens, i: number): Lead | null {
  if (!isWord(t, i)) return null;
  if (has(t, i, f.COMPLEMENTIZER) && (t.text.charCodeAt(t.start[i]) !== ch.ALEF_HAMZA_BELOW ? isSubordinate(t, i - 1) : isUpTo(t, i - 1) || isCondition(t, i))) return null;
  if (has(t, i, f.COMPLEMENTIZER)) return { first: i, last: i + 1, bits: t.code[i] === f.BIAN ? COMPLEMENT['بأن'] : COMPLEMENT['إن'] | COMPLEMENT['أن'] };
  const next = i + 1;
  const not = lestAt(t, i) ? i : t.suffix[i] === 0 && lestAt(t, next) ? next : -1;
  if (not >= 0) return lest(t, i, not);
  if (t.code[i] === f.MA && t.code[next] === f.IDHA) return { first: i, last: next + 1, bits: WHETHER };
  if (t.code[i] === f.WHETHER && t.code[next] === f.IDHA) return { first: i, last: next + 1, bits: WHETHER };
  if (!has(t, i, f.PREPOSITION) || t.suffix[i] !== 0) return null;
  if (t.code[next] === f.MA && t.code[next + 1] === f.IDHA) return { first: i, last: next + 2, bits: WHETHER };
  if (!has(t, next, f.COMPLEMENTIZER) || hasClitic(t, next, f.WA | f.FA) || hasPronoun(t, i)) return null;
  switch (t.code[i]) {
    case f.ILA: return isAddition(t, i) ? null : { first: i, last: next + 1, bits: COMPLEMENT['إلى أن'] };
    case f.ALA: return { first: i, last: next + 1, bits: COMPLEMENT['على أن'] };
    case f.AN_FROM: return { first: i, last: next + 1, bits: COMPLEMENT['عن أن'] };
    case f.MIN: return { first: i, last: next + 1, bits: COMPLEMENT['من أن'] };
    case f.FI: return { first: i, last: next + 1, bits: COMPLEMENT['في أن'] };
    default: return null;
  }
}

/** ألا يخرج, بألا يخرج: أن with لا, where a verb in the present follows; الا is mostly إلا. */
const lestAt = (t: Tokens, i: number): boolean => t.code[i] === f.LEST && t.text.charCodeAt(stemStart(t, i)) === ch.ALEF_HAMZA_ABOVE && isFiniteVerb(t, i + 1) && /^[يتنأ]/.test(t.text.slice(t.start[i + 1], t.end[i + 1]));

/** The لا in it belongs to what is said: the content begins with the word. */
function lest(t: Tokens, first: number, last: number): Lead | null {
  if (first === last) return { first, last, bits: hasClitic(t, first, f.BI) ? COMPLEMENT['بأن'] : COMPLEMENT['أن'] };
  switch (t.code[first]) {
    case f.ILA: return { first, last, bits: COMPLEMENT['إلى أن'] };
    case f.ALA: return { first, last, bits: COMPLEMENT['على أن'] };
    case f.MIN: return { first, last, bits: COMPLEMENT['من أن'] };
    default: return null;
  }
}

/** دون أن, رغم أن, خاصة أن, على أساس أن, إضافة إلى أن: a clause of its own, and nothing reported. */
function isSubordinate(t: Tokens, i: number): boolean {
  if (i < 0 || t.suffix[i] !== 0 || !isWord(t, i) || has(t, i, f.NAME)) return false; // عوض is a name, too
  if (t.code[i] === f.ILA) return isAddition(t, i);
  if (hasClitic(t, i, f.WA) && ch.hasKey(t.text, t.start[i], t.end[i], 'وذلك')) return true; // وذلك أن: because
  if (SUBORDINATORS.has(t.code[i])) return has(t, i, f.PREPOSITION);
  return isOneOf(t, i, HEADS) || (i > 0 && has(t, i - 1, f.PREPOSITION) && isOneOf(t, i, HEADS_BEHIND_PREPOSITION));
}

/** حتى إن: to the degree that. */
const isUpTo = (t: Tokens, i: number): boolean => i >= 0 && t.code[i] === f.WITHOUT && ch.hasKey(t.text, t.start[i], t.end[i], 'حتي');

/** ، إن لم يحضر: behind a comma إن with لم is "if". */
const isCondition = (t: Tokens, i: number): boolean => i > 0 && t.kind[i - 1] === ch.COMMA && t.end[i] - t.start[i] === 2 && ch.hasKey(t.text, t.start[i + 1], t.end[i + 1], 'لم');

/** إضافة إلى أن, نظرا إلى أن. */
const isAddition = (t: Tokens, to: number): boolean => to > 0 && isOneOf(t, to - 1, HEADS_OF_ILA);

const SUBORDINATORS: ReadonlySet<number> = new Set([f.WITHOUT, f.BADA, f.QABLA, f.MAA, f.MUNDHU]);

/** What opens a clause of the writer's with أن. */
const HEADS = /* @__PURE__ */ new KeySet('خاصة خصوصا لاسيما سيما علما باعتبار بحكم بدليل شرط بشرط لدرجة بيد بذريعة بمعنى خشية لضمان بانتظار لحين');
const HEADS_BEHIND_PREPOSITION = /* @__PURE__ */ new KeySet('أجل اعتبار أساس درجة أمل العلم');
const HEADS_OF_ILA = /* @__PURE__ */ new KeySet('إضافة بالإضافة نظرا استنادا');

/** فيه أن, عليه أن: with a pronoun on it the preposition has its object already. */
function hasPronoun(t: Tokens, i: number): boolean {
  return !isOneOf(t, i, BARE);
}

const BARE = /* @__PURE__ */ new KeySet('إلى على عن من في وإلى وعلى وعن ومن وفي');

/** Whether a cue with these complements takes this complementizer, slips of spelling included. */
export function accepts(complements: number, lead: Lead): boolean {
  if ((complements & lead.bits) !== 0) return true;
  if (lead.bits === WHETHER) return (complements & PLAIN) !== 0; // لم يقل ما إذا كان
  // أكد بأن for أكد أن, أشار أن for أشار إلى أن: any verb with a clause takes a bare complementizer
  return (lead.bits & PLAIN) !== 0 && (complements & ~COMPLEMENT.marks) !== 0;
}

/** Whether a complementizer belongs to the frame, إن, أن and بأن taken for one: what may stand far from its cue. */
export function suits(complements: number, lead: Lead): boolean {
  return (complements & lead.bits) !== 0 || ((lead.bits & PLAIN) !== 0 && (complements & PLAIN) !== 0);
}

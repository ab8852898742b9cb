import * as ch from '../characters.ts';
import type { CueWord } from '../cues.ts';
import type { CueLexicon } from '../lexicon/cue-lexicon.ts';
import * as f from '../lexicon/features.ts';
import type { Range, Tokens } from '../tokens.ts';
import type { Arrival } from './reading.ts';
import { hasClause } from './clause.ts';
import { accepts, COMPLEMENT, type Lead, readLead, suits } from './complement.ts';
import type { Phrase } from './noun-phrase.ts';
import { isImpersonal, isOwnLead } from './own-lead.ts';
import { describesNoun } from './relative-clause.ts';
import { canSpeak } from './speakable.ts';
import type { CueType } from '../types.ts';
import { has, hasClitic, isFiniteVerb, isLoneLetter, isWord, readingsOf, skipBrackets, skipMarked, stemStart } from './words.ts';

/** What came in a text (جاء في البيان أن) is said by the text. */
export const STANDS_IN: ReadonlySet<string> = new Set(['جاء', 'ورد']);

/** Verbs that mean speech whatever stands beside them. */
const SPEECH: ReadonlySet<string> = new Set('قال أضاف أكّد أوضح أعلن صرّح أفاد تابع شدّد أردف لفت نوّه'.split(' '));
/** وصف الوزير الاتفاق بـ«التاريخي», واتهم الحكومة بـ«التواطؤ»: what somebody is called or charged with stands behind بـ. */
const CALLS: ReadonlySet<CueType> = new Set(['describe', 'accuse']);
/** Verbs that say a noun as well as a clause: أكد الدعم, شدد على الحل, طالب بالمزيد. */
const STATES: ReadonlySet<string> = new Set('أكّد أوضح أعلن شدّد أشار نوّه نفى اعترف أقرّ حثّ ناشد طالب دعا أعرب حذّر زعم ذكر'.split(' '));
const PLAIN = COMPLEMENT['إن'] | COMPLEMENT['أن'];
/** How many words without a source may stand between a cue and its content. */
const NEAR = 16;

/** What is known of a cue's clause where the grammar could not go on. */
export interface Search {
  readonly t: Tokens;
  readonly cue: CueWord;
  readonly limit: number;
  readonly isOpener: (token: number) => boolean;
  readonly source: Phrase | null;
  readonly addressee: Range | null;
  /** A relative clause was read over on the way. */
  readonly detour: boolean;
}

/**
 * Looks for the content of a cue behind words that the grammar does not know: the complementizer of its own frame, or a
 * colon before marks, if nothing between could have called for it: no other verb of saying, no verb in the same part of
 * the sentence.
 *
 *     فقد قال عدد كافٍ من البرلمان بأنهم سيلتزمون
 *         cue  from              lead
 */
export function findFar(search: Search, from: number): Arrival | null {
  const { t, cue, limit, isOpener, detour, source } = search;
  if (cue.reading.form === 'noun' || cue.passive) return null;
  const circumstance = from === cue.token + 1 && hasClitic(t, from, f.WA); // وقال والدموع تغشى عينيه
  let aside = circumstance || detour || t.kind[from - 1] === ch.COMMA; // what stands between commas may have a verb of its own
  let verb = false;
  for (let i = from; i < limit; i++) {
    switch (t.kind[i]) {
      case ch.COMMA: case ch.DASH:
        aside = true;
        break;
      case ch.OPEN: case ch.QUOTE: {
        if (CALLS.has(cue.verb.type) && !aside && t.kind[i] === ch.QUOTE && isOpener(i) && isBi(t, i - 1)) return { kind: 'mark', token: i };
        const next = skipAside(search, i);
        if (next < 0) return t.kind[i] === ch.QUOTE && isOpener(i) && !verb && (source === null ? i - cue.token < NEAR && hasClitic(t, cue.token, f.WA | f.FA) : canSpeak(source)) && SPEECH.has(cue.verb.lemma) ? { kind: 'mark', token: i } : null; // قال شارون متوجها إلى النواب «…»
        i = next - 1;
        break;
      }
      case ch.COLON: return (!verb || SPEECH.has(cue.verb.lemma)) && cue.reading.form === 'verb' && isOpener(readLead(t, i + 1)?.last ?? i + 1) && (cue.verb.complements & COMPLEMENT.marks) !== 0 ? { kind: 'colon', token: i } : null;
      case ch.SEMICOLON: return null;
      case ch.STOP:
        if (t.end[i] - t.start[i] === 1 && !(isWord(t, i - 1) && t.end[i - 1] === t.start[i] && t.end[i - 1] - t.start[i - 1] <= 2)) return null;
        break;
      case ch.LETTER: {
        const lead = readLead(t, i);
        if (lead !== null && !verb && goesOn(search, lead)) return { kind: 'clause', lead };
        if (lead !== null) return isTaken(search, lead) && !(verb && t.kind[i - 1] !== ch.COMMA && t.kind[i - 1] !== ch.DASH) && mayBeFar(search, lead, i - from) ? { kind: 'clause', lead } : null;
        if (has(t, i, f.RELATIVE)) aside = true;
        if (isFiniteVerb(t, i)) {
          if (STANDS_IN.has(readingsOf(t, i)[0]?.text ?? '') && t.code[i + 1] === f.FI) return null; // في بيان جاء فيه:
          if (describesNoun(t, i)) {
            aside = true;
            break;
          }
          if (hasClitic(t, i, f.WA | f.FA) && !detour) return null;
          verb = !circumstance;
          if (!((aside || SPEECH.has(cue.verb.lemma)) && !has(t, i, f.CUE)) && !mayTakeInna(search, i)) return null; // قال أورلي صوفان رئيس …: «…»
        } else if (has(t, i, f.CONJUNCTION) && !(t.code[i + 1] === f.FI && has(t, i + 2, f.DEMONSTRATIVE))) return null; // بما في ذلك
      }
    }
  }
  return null;
}

/** كما قال أمام حشد كانوا يرددون هتافه إن: after قال a clause in إن is nobody else's, if no other verb before it takes one. */
function mayTakeInna({ t, cue, limit }: Search, from: number): boolean {
  if (cue.verb.lemma !== 'قال') return false;
  for (let i = from; i < Math.min(limit, from + NEAR); i++) {
    if (t.kind[i] === ch.STOP || t.kind[i] === ch.COLON || t.kind[i] === ch.SEMICOLON) return false;
    if (i > from && hasClitic(t, i, f.WA | f.FA) && isFiniteVerb(t, i)) return false;
    if (has(t, i, f.CUE) && readingsOf(t, i).some(({ verb }) => ((t.lexicon as CueLexicon).verbs[verb].complements & COMPLEMENT['إن']) !== 0)) return false;
    if (has(t, i, f.COMPLEMENTIZER)) return t.code[i] !== f.BIAN && t.text.charCodeAt(t.start[i]) === ch.ALEF_HAMZA_BELOW && !hasClitic(t, i, f.WA | f.FA);
  }
  return false;
}

/** في برنامج «الميدان» أنه, على «فيسبوك»: «…»: short marks before the content hold a name. */
export function findBehindName(search: Search, open: number): Arrival | null {
  const next = open > search.cue.token + 1 ? skipMarked(search.t, open, 4) : -1;
  return next < 0 || hasClause(search.t, open + 1, next - 1) ? null : findFar(search, next);
}

/** The token behind a bracket or a name in marks, or -1. */
function skipAside({ t, limit, isOpener }: Search, i: number): number {
  if (t.kind[i] === ch.OPEN) {
    const next = skipBrackets(t, i);
    return next > limit ? -1 : next;
  }
  const next = isOpener(i) ? skipMarked(t, i, 4) : -1;
  return next < 0 || next > limit || isOpener(next - 1) || hasClause(t, i + 1, next - 1) ? -1 : next;
}

/** Where a noun phrase ends at the latest: of a verb that calls somebody something, before بـ«…», which is no part of the object. */
export function beforeCalled({ t, cue, limit }: Pick<Search, 't' | 'cue' | 'limit'>, from: number): number {
  if (!CALLS.has(cue.verb.type)) return limit;
  for (let i = from; i < Math.min(limit, from + NEAR); i++) if (t.kind[i + 1] === ch.QUOTE && isBi(t, i)) return i;
  return limit;
}

/** A lone ب before marks. */
const isBi = (t: Tokens, i: number): boolean => isLoneLetter(t, i) && ch.FOLD[t.text.charCodeAt(t.start[i])] === ch.BEH;

/** The cue's frame takes it, as no word beside it does; right behind a comma any verb with a clause takes a bare one. */
function isTaken({ t, cue, source }: Search, lead: Lead): boolean {
  const { first } = lead;
  if (hasClitic(t, first, f.WA | f.FA)) return false;
  const { complements } = cue.verb;
  if (!suits(complements, lead) && !(t.kind[first - 1] === ch.COMMA && source !== null && accepts(complements, lead))) return false;
  return isOwnLead(t, cue, first) && !isImpersonal(t, cue, first);
}

/** مؤكدا ضرورة الحل، وأن الأمر قريب: a clause joined by و to the noun that was said first. */
function goesOn({ t, cue, source }: Search, { first, bits }: Lead): boolean {
  if (!hasClitic(t, first, f.WA) || first <= cue.token + 1 || (bits & PLAIN) === 0 || t.text.charCodeAt(stemStart(t, first)) === ch.ALEF_HAMZA_BELOW || !STATES.has(cue.verb.lemma)) return false;
  const { form, tense } = cue.reading;
  for (let i = cue.token + 1; i < first; i++) if (has(t, i, f.COMPLEMENTIZER)) return false; // برد الدعوى على اعتبار أن الأصل البراءة وأن
  if (form === 'participle') return t.kind[cue.token - 1] === ch.COMMA || hasClitic(t, cue.token, f.WA) || t.kind[first - 1] === ch.COMMA;
  if (form !== 'verb' || tense !== 'past' || (source !== null && !canSpeak(source))) return false;
  for (let i = cue.token - 1; i >= 0 && t.kind[i] !== ch.STOP && t.kind[i] !== ch.BREAK; i--) if (has(t, i, f.COMPLEMENTIZER | f.RELATIVE)) return false; // قال إن الوزير أكد الخبر وأن
  return true;
}

/** Somebody who speaks has been read, or the verb is one that is always of speech; إن with its hamza is any speaker's. */
function mayBeFar({ t, cue, source, addressee }: Search, lead: Lead, distance: number): boolean {
  if (source !== null) return source.first <= cue.token + 3 && (canSpeak(source) || source.kind === 'document');
  if (distance > NEAR) return false;
  if (addressee !== null || lead.last - lead.first > 1 || t.text.charCodeAt(t.start[lead.first]) === ch.ALEF_HAMZA_BELOW) return true;
  return SPEECH.has(cue.verb.lemma) && distance <= NEAR / 2;
}

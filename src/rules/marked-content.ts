import * as ch from '../characters.ts';
import { isOwnWords } from '../contents/own-words.ts';
import type { CueWord } from '../cues.ts';
import * as f from '../lexicon/features.ts';
import type { Marked } from '../marks/index.ts';
import { hasClause } from '../phrases/clause.ts';
import { COMPLEMENT, readLead } from '../phrases/complement.ts';
import { EXPRESSES, JUDGES, type Reading } from '../phrases/reading.ts';
import { has, hasClitic, isFiniteVerb, isLoneLetter, isWord } from '../phrases/words.ts';
import type { Context } from './types.ts';

/** What marks to the right of a cue hold, no colon before them: what was said, or a piece of it that a word governs. */
export interface MarkedContent {
  readonly fragment: boolean;
  readonly weight: number;
}

/** Verbs that have no object but what is said, so that a noun phrase between is more of the source. */
const UTTERS: ReadonlySet<string> = new Set('قال أضاف صرّح تابع أوضح أردف'.split(' '));

/** Verbs behind which the very words stand, were they two nouns: هتفوا «سلمية سلمية». */
const VOICES: ReadonlySet<string> = new Set('قال أضاف صرّح تابع أوضح أردف ردّد هتف صاح صرخ همس تمتم خاطب نادى كتب غرّد دوّن سأل تساءل أجاب ردّ عقّب علّق استطرد استدرك ختم اختتم'.split(' '));
/** The same of a text that has them: جاء في الحديث «الصوم نصف الصبر». */
const STANDS: ReadonlySet<string> = new Set(['جاء', 'ورد', 'نصّ']);

/** Verbs that say of an object what it is held for. */
export const DEEMS: ReadonlySet<string> = new Set(['اعتبر', 'عدّ']);

/** Tokens from such a verb to what it holds its object for, at most. */
const NEAR = 12;

const NO_COUNTS: ReadonlyMap<string, number> = new Map();

/** Evidence that marks hold an utterance, as weights; what they add up to has to reach {@link ENOUGH}. */
const OPENS = 3; // «لن نعود», «هذا خطأ»
const CLAUSE = 2;
const LONG = 2;
const VOICE = 2;
const BESIDE = 1; // right behind the cue, its source or another argument of it
const LAST = 0.5; // nothing but a pause or another cue behind them
const GOES_ON = -1; // «رافال» التي: the sentence does not end with them
const NAMED = -4; // مؤتمر «وسطية الإسلام»
const BOUND = -6; // الجريدة «التي تنشر …», وافق على الدور «لأنه صديق», الدور الذي يلعبونه «في سبيل …»
const CALLED = -3; // قال «ماتا»: what stands before a colon is who speaks
const ENOUGH = 2.5;

/** How the marks that the way from a cue arrives at belong to it; null where they only hold a name. */
export function readMarked(context: Context, word: CueWord, right: Reading, span: Marked): MarkedContent | null {
  const { t } = context;
  const { verb, reading } = word;
  if (span.bracket && !isCited(context, word, span)) return null; // جاء بالمركز (44); وستمضي (ميتتها)
  if (isLoneLetter(t, span.open - 1) && t.text[t.start[span.open - 1]] === 'ك') return null; // كـ«الفاخر»: an example
  if (verb.lemma === 'سمّى' && right.source === null && t.suffix[word.token] === 0) return null; // ما يسمى «…»: what it is called
  if (verb.lemma === 'نقل' && t.code[span.open - 1] === f.AN_FROM) return null; // نقلت الوكالة عن «الوحدة الوطنية»
  const clause = hasClause(t, span.first, span.last);
  const governed = isGoverned(context, span);
  const deems = DEEMS.has(verb.lemma) && (right.object || t.suffix[word.token] !== 0) && readLead(t, span.first) === null; // يعتبرونه «كأنه لم يكن», but اعتبر «أن …»
  if (deems && (governed || span.open - word.token > NEAR)) return null;
  const judges = JUDGES.has(verb.type) || deems || (EXPRESSES.has(verb.lemma) && hasClitic(t, span.first, f.BI | f.LI)); // أبدى ارتياحه «لنجاة النائب»
  const utters = UTTERS.has(verb.lemma) && reading.form === 'verb' && t.suffix[word.token] === 0 && (right.source !== null || span.last - span.first > 4) && clause;
  if (governed && STANDS.has(verb.lemma)) return null; // جاء ذلك بعد أسابيع من «مسيرات العودة»
  if (governed || right.object || deems) {
    // أكد وقوفه «مع صرخة العمال», مؤكدا الاحترام «للمؤسسات القضائية»
    const completes = !governed && !utters && !VOICES.has(verb.lemma) && right.object && !right.detour && span.last - span.first > 2 && t.suffix[span.first] === 0 && (has(t, span.first, f.PREPOSITION) || hasClitic(t, span.first, f.LI | f.BI)) && !holdsVerb(t, word.token + 1, span.open);
    if (completes && !isNamed(t, span)) return { fragment: true, weight: 0.5 };
    if (!governed && !judges && !utters) return null;
    const chosen = judges || (governed && !right.detour && (verb.complements & frameOf(t, span.open - 1)) !== 0); // نوه بـ«الحس الوطني», حذر من «عواقب وخيمة»
    if (!((chosen && (isOwnWords(context, span, NO_COUNTS) || (verb.type === 'accuse' && isDeed(t, span)))) || (!judges && (clause || span.last - span.first > 2))) || (governed && isNamed(t, span))) return null;
    return { fragment: governed || !utters || deems, weight: deems ? 0.85 : 0.5 };
  }
  const object = span.open >= 0 && !VOICES.has(verb.lemma) && isConstruct(t, span.first) && isBeside(t, word, right, span.open);
  if (object && !STANDS.has(verb.lemma)) return isOwnWords(context, span, NO_COUNTS) ? { fragment: true, weight: 0.85 } : null;
  if ((verb.type === 'expect' || verb.type === 'hope') && !opensNominal(t, span.first)) return isOwnWords(context, span, NO_COUNTS) ? { fragment: true, weight: 0.85 } : null; // متوقعا «تحسن الأداء», آملا «تفهم الناس»
  // تابع الوزير الذي كان يرد على أسئلة الإذاعة «…»
  if (weigh(context, word, right, span) >= ENOUGH) return { fragment: false, weight: !right.detour ? 0.85 : utters ? 0.87 : 0.65 };
  const judged = judges && isOwnWords(context, span, NO_COUNTS) && (span.open - 1 > word.token || t.features[span.first] !== 0 || hasClitic(t, span.first, f.BI | f.LI | f.KA)); // رفضه «كابيللو»: who does it
  return judged ? { fragment: true, weight: 0.5 } : null;
}

/** اتهم الجيش الحركة بـ«ارتكاب مجزرة»: one is accused of a deed, and of no name. */
function isDeed(t: Context['t'], { first, last }: Marked): boolean {
  for (let i = first; i < last; i++) if (t.kind[i] !== ch.LETTER || (has(t, i, f.NAME | f.PLACE | f.NAMED_BODY) && !has(t, i, f.COMMON_WORD))) return false;
  return true;
}

function weigh({ t, cueAt }: Context, word: CueWord, right: Reading, { open, close, first, last }: Marked): number {
  let sum = 0;
  if (opensClause(t, first)) sum += OPENS;
  if (holdsVerb(t, first, last)) sum += CLAUSE;
  if (last - first >= 6) sum += LONG;
  if (VOICES.has(word.verb.lemma) || (STANDS.has(word.verb.lemma) && right.source !== null)) sum += VOICE;
  if (isBeside(t, word, right, open)) sum += BESIDE;
  if (isNamed(t, { open, first, last })) sum += NAMED;
  if ((has(t, first, f.RELATIVE) && t.clitics[first] === 0) || (t.code[first] === f.LIANNA && !VOICES.has(word.verb.lemma)) || (right.detour && isFiniteVerb(t, open - 1) && !has(t, open - 1, f.CUE))) sum += BOUND;
  const next = t.kind[close + 1];
  if (close < 0 || next !== ch.LETTER || cueAt.get(close + 1) !== undefined || hasClitic(t, close + 1, f.WA | f.FA)) sum += LAST;
  else sum += GOES_ON;
  if (close >= 0 && next === ch.COLON) sum += CALLED;
  return sum;
}

/**
 * The marks hold the whole of what is reported: nothing but a stop, an attribution or another clause comes after. A
 * word or two behind أن are the subject of the verb that comes after (أن «نزاهة» توضح), or frame it (أنه «بعد التثبت»، وجد).
 */
export function endsUtterance({ t }: Context, { close, first, last }: Pick<Marked, 'close' | 'first' | 'last'>): boolean {
  if (close < 0) return true;
  const next = close + 1;
  const kind = t.kind[next];
  if (last - first <= 2 && !hasClause(t, first, last)) {
    if (has(t, first, f.PREPOSITION | f.TIME) && kind === ch.COMMA) return false;
    if (isFiniteVerb(t, next) && !hasClitic(t, next, f.WA | f.FA)) return false;
  }
  if (kind === ch.STOP || kind === ch.BREAK || kind === ch.SEMICOLON || kind === ch.COMMA || kind === ch.DASH) return true;
  return has(t, next, f.CUE) || kind === ch.QUOTE;
}

/** A complementizer, a negation, a pronoun, a question or a verb to begin with. */
export const opensClause = (t: Context['t'], first: number): boolean => opensNominal(t, first) || isFiniteVerb(t, first);

const opensNominal = (t: Context['t'], first: number): boolean =>
  readLead(t, first) !== null || has(t, first, f.NEGATION | f.PRONOUN | f.PARTICLE | f.QUESTION | f.DEMONSTRATIVE);

function holdsVerb(t: Context['t'], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isFiniteVerb(t, i) || has(t, i, f.COMPLEMENTIZER | f.NEGATION | f.PRONOUN)) return true;
  return false;
}

/** The complement of a verb whose preposition stands at a token: نوه بأن, نوه بـ. */
function frameOf(t: Context['t'], i: number): number {
  if (isLoneLetter(t, i)) return ch.FOLD[t.text.charCodeAt(t.start[i])] === ch.BEH ? COMPLEMENT['بأن'] : 0;
  return FRAMES.get(t.code[i]) ?? 0;
}

const FRAMES: ReadonlyMap<number, number> = new Map([[f.ALA, COMPLEMENT['على أن']], [f.MIN, COMPLEMENT['من أن']]]);

/** أهمية الاستقرار, عدم رحيل الحكومة: a noun with its genitive, the object of a verb and no sentence. */
function isConstruct(t: Context['t'], first: number): boolean {
  return has(t, first, f.NOUN) && !hasClitic(t, first, f.AL) && hasClitic(t, first + 1, f.AL);
}

/** Whether nothing stands between the marks and the cue or an argument of it. */
function isBeside(t: Context['t'], { token }: CueWord, { source, addressee, channel, time, place }: Reading, open: number): boolean {
  if (open - 1 === token || t.kind[open - 1] !== ch.LETTER) return true;
  const end = t.end[open - 1];
  return [source, addressee, channel, time, place].some((argument) => argument?.end === end);
}

/** فيلم «…», لمعرض «…», قصيدته «…», باسم «…»: what stands before the marks has a name. */
function isNamed(t: Context['t'], { open }: Pick<Marked, 'open' | 'first' | 'last'>): boolean {
  if (hasClitic(t, open - 1, f.AL) && has(t, open - 1, f.ADJECTIVE) && t.suffix[open - 2] !== 0 && t.lexicon.naming.has(t.entry[open - 2])) return true; // كتابه الأخير «…»
  return t.kind[open - 1] === ch.LETTER && !hasClitic(t, open - 1, f.AL) && (t.lexicon.naming.has(t.entry[open - 1]) || t.code[open - 1] === f.BISM);
}

/** بـ«…», إلى «…», حزب«…»: what stands right before the marks governs them, but no utterance (قال لها «تعالي», شدد على «أن …»). */
function isGoverned({ t }: Context, { open, first, last }: Marked): boolean {
  const before = open - 1;
  if (!isWord(t, before)) return false;
  const glued = t.end[before] === t.start[open];
  if (isLoneLetter(t, before) || (glued && t.end[before] - t.start[before] === 3 && hasClitic(t, before, f.BI | f.LI))) return true; // بال«شديدة …»
  if (has(t, before, f.PREPOSITION)) return t.suffix[before] === 0 ? !has(t, first, f.COMPLEMENTIZER) : !hasClause(t, first, last);
  return glued && !has(t, before, f.CUE | f.COMPLEMENTIZER) && !hasClause(t, first, last);
}

/** A bracket right behind a cue holds what was said if it is a clause, or all that قال has: قالوا (لا نعود); but جاء (صلاح), قال (ع): «…». */
function isCited({ t }: Context, word: CueWord, { open, close, first, last }: Marked): boolean {
  if (has(t, open - 1, f.PREPOSITION) && t.suffix[open - 1] === 0) return false; // إلى (14 ألفا) من آسيا
  if (holdsVerb(t, first, last)) return word.verb.lemma !== 'مضى';
  const kind = t.kind[close + 1];
  return word.verb.lemma === 'قال' && last - first > 1 && (open > word.token + 1 || kind === ch.COMMA || kind === ch.STOP || kind === ch.BREAK);
}

import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { type Tokens, WORD } from '../tokens.ts';
import { readLead } from './complement.ts';
import { attach, join } from './core-parts.ts';
import { BODY, type Core, CoreDraft, DEFINITE, INDEFINITE, NOUN, OPEN, ROLE } from './core-draft.ts';
import { takeDefinite, takeIndefinite } from './construct.ts';
import { governsAt } from './attach.ts';
import { startsName } from './names.ts';
import { agreementOf, endsIn, endsPhrase, has, hasClitic, isFiniteVerb, hasPronounEnding, isAccusative, isGroup, isLoneLetter, isWord, skipBrackets, skipMarked, startsWithArticle, touches } from './words.ts';

export { BODY, type Core, GENITIVES, NOUN, QUANTIFIED, ROLE } from './core-draft.ts';

/** Reads the core of a noun phrase that begins at a token, or null. */
export function readCore(t: Tokens, first: number, limit: number, how = 0): Core | null {
  const core = new CoreDraft(t, first, limit, how);
  if (!takeHead(core)) return null;
  for (let before = -1; before < core.i && core.i < core.limit; ) {
    before = core.i;
    if (!step(core)) break;
  }
  return core.finish();
}

// ---- the head -------------------------------------------------------------------------------------------------------

function takeHead(core: CoreDraft): boolean {
  const { t, first: i } = core;
  if (t.kind[i] === ch.QUOTE) return core.certain && takeMarked(core);
  if (t.kind[i] !== WORD) return false;
  const features = t.features[i];
  if ((endsPhrase(t, i) && !(core.certain && features === 0)) || (has(t, i, f.PREPOSITION) && t.width[i] === 1)) return false;
  if (isAccusative(t, i) && (features & (f.ROLE | f.PERSON)) === 0) { // أضاف كثيراً, قال ضاحكا: a phrase by itself, and nobody
    core.i += t.width[i];
    core.limit = core.i;
    return true;
  }
  const definite = hasClitic(t, i, f.AL) || t.suffix[i] !== 0 || hasPronounEnding(t, i);
  classify(core, features, definite);
  if (definite || (features & (f.NAMED_BODY | f.PLACE | f.DEMONSTRATIVE)) !== 0 || t.code[i] === f.STYLE) core.link = DEFINITE;
  else if (takesNoGenitive(t, i)) core.link = INDEFINITE;
  core.i += t.width[i];
  if (core.kind === 'organization') core.organization = { start: i, end: core.i };
  return true;
}

/** What the head is, by the most telling of its readings. */
function classify(core: CoreDraft, features: number, definite: boolean): void {
  const { t, first: i } = core;
  const nationality = t.code[i] === f.NATIONALITY && definite && core.certain;
  if ((features & f.NAMED_BODY) !== 0) core.set(BODY, 'organization');
  else if ((features & f.ROLE) !== 0 && (features & f.ORGANIZATION) !== 0 && (features & f.COMMON_WORD) !== 0) core.set(BODY, 'organization'); // فريق
  else if (nationality && startsName(t, i + 1, false)) core.set(ROLE, 'person'); // التشيلي مانويل
  else if ((features & (f.ROLE | f.PERSON)) !== 0) core.set(ROLE, isGroup(t, i) ? 'group' : 'person');
  else if ((features & f.ORGANIZATION) !== 0) core.set(BODY, 'organization');
  else if ((features & f.GENERIC) !== 0) core.set(BODY, (agreementOf(t, i) & (f.MASCULINE | f.SINGULAR)) === (f.MASCULINE | f.SINGULAR) ? 'person' : 'group');
  else if ((features & (f.DOCUMENT | f.CHANNEL)) !== 0) core.set(BODY, 'document');
  else if ((features & f.PLACE) !== 0) core.set(BODY, 'organization');
  else if ((features & f.ADJECTIVE) !== 0 && definite && isGroup(t, i)) core.set(ROLE, 'group'); // السعوديون
  else if (nationality) core.set(ROLE, 'person'); // الفرنسي زين الدين زيدان
  else if ((features & f.DEMONSTRATIVE) !== 0 && isGroup(t, i)) core.set(NOUN, 'group'); // هؤلاء
}

/** A plural or dual with its ن stands before no genitive: مسؤولون، كثيرون; but سكان and زبائن are broken plurals. */
function takesNoGenitive(t: Tokens, i: number): boolean {
  const agreement = agreementOf(t, i);
  if ((agreement & f.SINGULAR) !== 0 || (agreement & (f.PLURAL | f.DUAL)) === 0 || !endsIn(t, i, ch.NOON)) return false;
  const before = ch.FOLD[t.text.charCodeAt(t.end[i] - 2)];
  return before === ch.WAW || before === ch.YEH || (before === ch.ALEF && (agreement & f.DUAL) !== 0);
}

// ---- one step -------------------------------------------------------------------------------------------------------

/** Consumes what stands at `i`; false at the core's end. */
function step(core: CoreDraft): boolean {
  const { t, i } = core;
  switch (t.kind[i]) {
    case WORD: return takeWord(core);
    case ch.FOREIGN: return (core.link === OPEN || (t.kind[i - 1] === ch.FOREIGN && core.nature === BODY)) && core.extend(1, DEFINITE);
    case ch.DIGIT: return core.nature === BODY && t.kind[i + 1] !== ch.DIGIT && !counts(t, i) && core.extend(1, core.link); // القناة 12
    case ch.QUOTE: return takeMarked(core);
    case ch.OPEN: return takeBracketed(core);
    case ch.DASH: return touches(t, i - 1) && touches(t, i) && isWord(t, i + 1) && core.extend(1, core.link);
    default: return false;
  }
}

/** مسؤولان إسرائيليان كبيران, الوزيرتان السابقتان: behind a dual, its ending makes an adjective of any word. */
function isDualAdjective({ t, i, noun }: CoreDraft): boolean {
  if ((agreementOf(t, noun) & f.DUAL) === 0 || t.suffix[i] !== 0 || t.clitics[i] !== (t.clitics[noun] & f.AL) || has(t, i, f.NAME | f.CUE)) return false; // مشيرين إلى أن
  return (t.features[i] === 0 || (agreementOf(t, i) & f.DUAL) !== 0) && /[اي]ن$/.test(t.text.slice(t.start[i], t.end[i]));
}

/** مسؤول رفيع المستوى, مصدر واسع الاطلاع: an adjective with the noun that it is true of. */
const isRanked = (t: Tokens, i: number): boolean => has(t, i, f.ADJECTIVE) && has(t, i + 1, f.NOUN) && hasClitic(t, i + 1, f.AL) && RANKED.test(t.text.slice(t.start[i], t.end[i])) && RANK.test(t.text.slice(t.start[i + 1], t.end[i + 1]));
/** الرئيس المنتهية ولايته: whose term has ended. */
const isOutgoing = (t: Tokens, i: number): boolean => t.suffix[i + 1] !== 0 && t.text.startsWith('المنتهي', t.start[i]);

/** وكالة تسنيم شبه الرسمية. */
const isNearly = (t: Tokens, i: number): boolean => t.end[i] - t.start[i] === 3 && ch.hasKey(t.text, t.start[i], t.end[i], 'شبه') && isWord(t, i + 1) && hasClitic(t, i + 1, f.AL) && has(t, i + 1, f.ADJECTIVE);

/** القناة الثانية عشرة. */
const isTeen = (t: Tokens, i: number): boolean => has(t, i - 1, f.ADJECTIVE) && hasClitic(t, i - 1, f.AL) && t.end[i] - t.start[i] < 5 && t.text.startsWith('عشر', t.start[i]);

const RANKED = /^(?:ال)?(?:رفيع|عالي|واسع)(?:ة|و|ي|ا|تا|تي|ات)?$/;
const RANK = /^ال(?:مستوى|مستوي|مقام|[اإ]طلاع|رتبة|رتبه|نفوذ|شأن|منصب)$/;

/** صاحب الـ57 عاما. */
const isAge = (t: Tokens, i: number): boolean => t.kind[i + 1] === ch.DIGIT && has(t, i + 2, f.TIME_UNIT) && ch.hasKey(t.text, t.start[i], t.end[i], 'ال');

/** الشرطة الإسبانية 39 شخصا: a number of something else. */
const counts = (t: Tokens, i: number): boolean => has(t, i + 1, f.NOUN) || (isWord(t, i + 1) && !hasClitic(t, i + 1, f.AL) && (isAccusative(t, i + 1) || has(t, i + 1, f.PERSON | f.ROLE)));

function takeWord(core: CoreDraft): boolean {
  const { t, i } = core;
  if (core.link === OPEN && isAge(t, i)) return core.extend(3, DEFINITE);
  if (isDualAdjective(core)) return core.extend(1, core.link === OPEN ? INDEFINITE : core.link);
  if (isRanked(t, i) || (core.link === DEFINITE && isOutgoing(t, i))) return core.extend(2, core.link === OPEN ? INDEFINITE : core.link);
  if (core.link !== INDEFINITE && isNearly(t, i)) return core.extend(2, DEFINITE);
  if (core.link === DEFINITE && isTeen(t, i)) return core.extend(1, DEFINITE);
  if (hasClitic(t, i, f.FA)) return t.features[i] === 0 && core.link === OPEN && core.noun === i - 1 && core.takeNoun(i, DEFINITE); // وزراء فالدورا: no conjunction stands between a noun and its genitive
  if (hasClitic(t, i, f.WA)) return join(core, i);
  if (has(t, i, f.PREPOSITION) && t.width[i] === 1) return t.suffix[i] !== 0 ? governsAt(t, i - 1, i) && core.extend(1, DEFINITE) : attach(core, i, i + 1); // المقربين منه
  if (hasClitic(t, i, f.BI) && t.suffix[i] !== 0 && core.nature === ROLE && ch.foldKey(t.text.slice(t.start[i], t.end[i])).startsWith('باسم')) {
    core.limit = i + 1; // متحدث باسمها: nothing more is of the office
    return core.extend(1, DEFINITE);
  }
  if (hasClitic(t, i, f.BI | f.LI | f.KA)) return attach(core, i, i);
  if (isLoneLetter(t, i)) return ch.FOLD[t.text.charCodeAt(t.start[i])] === ch.WAW ? isWord(t, i + 1) && join(core, i + 1) : attach(core, i, i + 1); // و المناجم; بـ«…»
  if (has(t, i, f.PRONOUN) && t.code[i] === f.SELF) return core.extend(1, core.link); // المصدر نفسه
  if (core.link === OPEN && wantsGenitive(core)) return t.code[i] === f.AND_THEN ? core.extend(2, DEFINITE) : core.takeNoun(i, startsWithArticle(t, i) ? DEFINITE : OPEN);
  if (isAccusative(t, i) || (endsPhrase(t, i) && !isVerbalNoun(core) && !isDiscipline(core))) return false;
  return hasClitic(t, i, f.AL) || t.suffix[i] !== 0 || hasPronounEnding(t, i) ? takeDefinite(core) : takeIndefinite(core);
}

const isBareAccusative = (t: Tokens, i: number): boolean => (t.agreement[i] & f.ACCUSATIVE) !== 0 && t.text.charCodeAt(t.end[i] - 2) !== ch.FATHATAN && t.text.charCodeAt(t.end[i] - 1) !== ch.FATHATAN;

/** إقليم سيبيتوكي, جامعة أم القرى: a genitive must follow, whatever the word looks like. */
function wantsGenitive({ t, i, noun, nature, genitives }: CoreDraft): boolean {
  if (t.code[i] === f.AND_THEN) return t.end[i] - t.start[i] === 2 && isWord(t, i + 1);
  if (t.features[i] === f.ADJECTIVE && isBareAccusative(t, i)) return nature === BODY && noun === i - 1 && has(t, noun, f.ORGANIZATION) && !hasClitic(t, noun, f.AL); // شركة جافا, and not "dry"
  if (t.features[i] !== 0) return noun === i - 1 && t.code[noun] === f.MEDIA && has(t, i, f.TIME | f.TIME_UNIT | f.TIME_ADVERB) && startsWithArticle(t, i); // قناة الفجر
  if (genitives || t.code[i - 1] === f.LOCALITY || t.code[i - 1] === f.VENUE) return true;
  return nature === BODY && ch.FOLD[t.text.charCodeAt(t.start[i])] === ch.SEEN && (has(t, i - 1, f.ORGANIZATION) || t.features[i - 1] === 0);
}

/** جمعية دفع التجارة: a noun that is spelled like a verb, right after a body. */
const isVerbalNoun = ({ t, i, link, noun }: CoreDraft): boolean => link === OPEN && noun === i - 1 && has(t, i - 1, f.ORGANIZATION) && has(t, i, f.NOUN) && hasClitic(t, i + 1, f.AL);

/** أستاذ علم الاجتماع, أستاذ التاريخ, كتب التاريخ: what is taught, and no "knew" or "date". */
const isDiscipline = ({ t, i, link, noun }: CoreDraft): boolean =>
  link === OPEN && noun === i - 1 && has(t, i - 1, f.ROLE | f.DOCUMENT) && (ch.hasKey(t.text, t.start[i], t.end[i], 'التاريخ') || (ch.hasKey(t.text, t.start[i], t.end[i], 'علم') && hasClitic(t, i + 1, f.AL)));

/** شركة «هواوي», حركة "النهضة"; at the opening «هواوي» alone. */
function takeMarked(core: CoreDraft): boolean {
  const { t, i } = core;
  const next = skipMarked(t, i, core.link === OPEN && has(t, i - 1, f.ORGANIZATION) ? 10 : 6);
  if (next < 0 || next > core.limit) return false;
  if (i === core.first) {
    core.set(BODY, 'organization');
    core.organization = { start: i + 1, end: next - 1 };
    core.i = next;
    core.link = DEFINITE;
    return true;
  }
  if (core.link === DEFINITE && (has(t, i + 1, f.COMPLEMENTIZER | f.NEGATION) || isFiniteVerb(t, i + 1)) && next - i > 3) return false; // في تصريح للإذاعة العامة «إننا قريبون»
  if (core.link === DEFINITE && ((isLoneLetter(t, next) && t.kind[next + 1] === ch.QUOTE) || (hasClitic(t, next, f.BI) && readLead(t, next) !== null))) return false; // اتهم الجيش «الحركة» بـ«…»
  if (core.nature === NOUN ? core.link !== OPEN || (has(t, i + 1, f.NOUN) && t.clitics[i + 1] === 0 && t.suffix[i + 1] === 0 && !t.lexicon.naming.has(t.entry[core.noun])) : core.nature === ROLE && core.link === DEFINITE && !has(t, core.noun, f.ORGANIZATION)) return false;
  if (core.nature === ROLE) core.organization = { start: core.organization?.start ?? i, end: next };
  return core.extend(next - i, DEFINITE);
}

/** شبكة (سي.إن.إن), دورية (لانسيت) الطبية: brackets for marks, as some agencies write the names of bodies. */
function takeBracketed(core: CoreDraft): boolean {
  const { t, i, link, noun } = core;
  if (link !== OPEN || noun !== i - 1 || !has(t, noun, f.ORGANIZATION) || hasClitic(t, noun, f.AL) || t.kind[i + 1] === ch.DIGIT) return false;
  const next = skipBrackets(t, i, 6);
  return next > i + 2 && next <= core.limit && core.extend(next - i, DEFINITE);
}

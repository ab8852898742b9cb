import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { type Tokens, WORD } from '../tokens.ts';
import { governsAt } from './attach.ts';
import { endsPhrase, has, hasClitic, hasPronounEnding, isAccusative, isFiniteVerb, isLoneLetter, isWord, readingsOf } from './words.ts';

/** Questions that the reader of names asks of one word; `at` is the name's first token. */

export const KNOWN = f.GIVEN_NAME | f.SURNAME;
/** What a word that is no name can be; it ends the name before it. */
export const COMMON = f.TITLE | f.ROLE | f.PERSON | f.GENERIC | f.ORGANIZATION | f.NAMED_BODY | f.DOCUMENT | f.CHANNEL | f.NOUN | f.QUANTIFIER | f.DEMONSTRATIVE | f.PREPOSITION | f.ADJECTIVE | f.VERB | f.CUE | f.TIME | f.TIME_UNIT;
const ORDINARY_NOUN = f.NOUN | f.ROLE | f.PERSON | f.ORGANIZATION | f.DOCUMENT | f.COMMON_WORD;

/** Whether a personal name can begin at a token, as far as the word itself tells; `bare` where nothing
 * before calls for one, `attached` the clitics that are not the name's affair. */
export function startsName(t: Tokens, i: number, bare: boolean, attached = 0): boolean {
  if (t.kind[i] === ch.FOREIGN) return true;
  if (t.kind[i] !== WORD || t.suffix[i] !== 0 || hasClitic(t, i, (f.WA | f.FA | f.BI | f.LI | f.KA) & ~attached)) return false;
  const features = t.features[i];
  if (isAccusative(t, i) || isLoneLetter(t, i)) return false;
  if (features === 0) return !bare && !hasClitic(t, i, f.AL) && !isFiniteVerb(t, i) && !hasPronounEnding(t, i);
  if ((features & f.NAME) === 0 || (t.code[i] === f.SAYING && !isNamePart(t, i + 1))) return false;
  if (hasClitic(t, i, f.AL)) return (features & KNOWN) !== 0 && ((features & (COMMON | f.COMMON_WORD)) === 0 || isByGod(t, i + 1));
  const next = isNamePart(t, i + 1) || t.code[i + 1] === f.NAME_ENDING;
  if ((features & f.ROLE) !== 0 && hasClitic(t, i + 1, f.AL) && (features & f.COMMON_WORD) === 0) return false; // مساعد الأمين
  if ((features & (KNOWN | f.COMMON_WORD)) === 0 && t.code[i] !== f.NAME_ENDING) return isBound(t, i + 1); // عبد, أبو, بن
  if ((features & KNOWN) === 0) return isWord(t, i + 1) && (next || t.features[i + 1] === 0) && !hasClitic(t, i + 1, f.WA | f.FA | f.BI | f.LI);
  if ((features & f.COMMON_WORD) === 0 && (features & (f.ROLE | f.ADJECTIVE | f.ORGANIZATION)) === 0) return true;
  return next || (!bare && (features & (f.ROLE | f.ORGANIZATION)) === 0);
}

/** A known part of a name that is no ordinary word. */
export function isNamePart(t: Tokens, i: number): boolean {
  return isWord(t, i) && (has(t, i, KNOWN) || (has(t, i, f.NAME_PARTICLE) && !has(t, i, f.COMMON_WORD))) && !hasClitic(t, i, f.WA | f.FA | f.BI | f.LI | f.KA);
}

/** علي as some outlets spell على: before a noun, or before أن where a whole name precedes; no preposition precedes إن or لـ. */
export function isPrepositionAla(t: Tokens, i: number, at: number): boolean {
  const next = i + 1;
  if (t.clitics[i] !== 0 || !isWord(t, next) || hasClitic(t, next, f.WA | f.FA | f.BI | f.LI | f.KA)) return false;
  if (t.text.includes(' على ')) return false; // which the text spells otherwise
  if (has(t, next, f.COMPLEMENTIZER)) return i > at + 1 && t.text.charCodeAt(t.start[next]) !== ch.ALEF_HAMZA_BELOW;
  return has(t, next, f.DEMONSTRATIVE | f.NOUN | f.QUANTIFIER) || (hasClitic(t, next, f.AL) && !has(t, next, f.NAME));
}

/** No clitic, no pronoun, no accusative, no word that ends every phrase; names that are verbs too (يزيد) are names here. */
export function canStandInName(t: Tokens, i: number, first: boolean): boolean {
  if (t.kind[i] !== WORD || t.suffix[i] !== 0) return false;
  if (!first && isMisread(t, i)) return true;
  if (!first && hasClitic(t, i, f.WA | f.FA | f.BI | f.LI)) return false;
  if (!first && hasClitic(t, i, f.KA)) return t.features[i] === 0 && has(t, i - 1, f.GIVEN_NAME); // روبرتو كالزاديلا
  if (isAccusative(t, i) || hasPronounEnding(t, i) || isLoneLetter(t, i)) return false;
  if (has(t, i, f.NAME)) return !has(t, i, f.EULOGY | f.COMPLEMENTIZER);
  return !endsPhrase(t, i);
}

/** لويس السادس عشر. */
export const isTeen = (t: Tokens, i: number): boolean => hasClitic(t, i - 1, f.AL) && has(t, i - 1, f.ADJECTIVE) && ch.hasKey(t.text, t.start[i], t.end[i], 'عشر');

/** A particle that binds what follows (بن, أبو, آل, دي) or closes a compound (الدين, الله). */
export function isParticle(t: Tokens, i: number, first: boolean, bound: boolean): boolean {
  if (!has(t, i, f.NAME_PARTICLE) || bound) return false;
  if (t.code[i] === f.NAME_ENDING) return !first;
  const next = i + 1;
  if (!isWord(t, next) || (t.suffix[next] !== 0 && has(t, i, f.COMMON_WORD)) || hasClitic(t, next, f.WA | f.FA | f.BI | f.LI | f.KA)) return false;
  if (isNamePart(t, next)) return true;
  if (has(t, i, KNOWN | f.COMMON_WORD)) return t.features[next] === 0 && !hasClitic(t, next, f.AL);
  return isBound(t, next);
}

/** A word that a particle can bind: any but a verb, a preposition, a complementizer; بن binds what is a verb elsewhere, too (بن ساعد). */
export function isBound(t: Tokens, i: number): boolean {
  if (!isWord(t, i) || hasClitic(t, i, f.WA | f.FA | f.BI | f.LI | f.KA)) return false;
  const verb = has(t, i, f.GIVEN_NAME) || !(isBin(t, i - 1) || isSpelledWithHeh(t, i)) ? f.CUE | f.VERB : 0;
  return !has(t, i, verb | (has(t, i, f.GIVEN_NAME) ? f.COMPLEMENTIZER : f.COMPLEMENTIZER | f.PREPOSITION));
}

const isBin = (t: Tokens, i: number): boolean => ch.hasKey(t.text, t.start[i], t.end[i], 'بن') && has(t, i, f.NAME_PARTICLE);
/** أبو سعده, for سعدة: what looks like a pronoun is the name's ending. */
const isSpelledWithHeh = (t: Tokens, i: number): boolean => t.suffix[i] !== 0 && t.end[i] - t.start[i] === 4 && ch.FOLD[t.text.charCodeAt(t.end[i] - 1)] === ch.HEH;

/** المصري, الثاني: at most one stands after a family name with the article. */
export function isNisba(t: Tokens, i: number): boolean {
  if (has(t, i, f.ADJECTIVE)) return true;
  const last = t.text.charCodeAt(t.end[i] - 1);
  return t.features[i] === 0 && (last === ch.YEH || last === ch.ALEF_MAQSURA);
}

export const isAfterFamily = (t: Tokens, i: number): boolean => hasClitic(t, i, f.AL) && hasClitic(t, i - 1, f.AL);

/**
 * An unknown word right after a given name that is shaped like a verb, but no verb: it ends like an adjective of origin
 * (يوسف يوسفي), begins with و (دان وينك), or what follows no verb follows it (ميرزا محمد يرماند إن).
 */
export function isVerbalName(t: Tokens, i: number, at: number): boolean {
  if (i === at || !isWord(t, i) || t.features[i] !== 0 || t.clitics[i] !== 0 || t.end[i] - t.start[i] < 4) return false;
  const closed = isClosed(t, i + 1);
  if (!has(t, i - 1, f.GIVEN_NAME)) return i === at + 1 && t.features[at] === 0 && (closed || isOffice(t, i + 1)); // ياسوشي يوشيدا مدرب اليابان
  if (t.text.charCodeAt(t.end[i] - 1) === ch.YEH) return i === at + 1 && t.end[i] - t.start[i] > 4;
  return closed || (i === at + 1 && ch.FOLD[t.text.charCodeAt(t.start[i])] === ch.WAW && (t.features[i + 1] === 0 || has(t, i + 1, f.ROLE)) && !hasClitic(t, i + 1, f.AL));
}

/** مارك روت، … ; لورا بنيت في …: a verb form right after a given name, with nothing that it could govern. */
export function isVerbalSurname(t: Tokens, i: number): boolean {
  if (!isWord(t, i) || !has(t, i - 1, f.GIVEN_NAME) || !has(t, i, f.VERB | f.CUE) || t.suffix[i] !== 0 || t.clitics[i] !== 0) return false;
  if (t.end[i] - t.start[i] > 4 || has(t, i, f.NOUN | f.SOURCE_HEAD)) return false;
  if (t.kind[i + 1] === ch.COMMA) return true;
  return !has(t, i, f.CUE) && !isPresent(t, i) && (has(t, i + 1, f.COMPLEMENTIZER | f.TIME | f.TIME_ADVERB) || t.code[i + 1] === f.OUTSIDE || t.code[i + 1] === f.FI);
}

/** يعلم, نريد, but ترك is none. */
export function isPresent(t: Tokens, i: number): boolean {
  const first = ch.FOLD[t.text.charCodeAt(t.start[i])];
  return first === ch.YEH || first === ch.NOON || t.text.charCodeAt(t.start[i]) === ch.ALEF_HAMZA_ABOVE || (first === ch.TEH && has(t, i + 1, f.COMPLEMENTIZER));
}

/**
 * A family name right after a given name that looks like a clitic with something else: فيشر would be ف with a jussive
 * that nothing calls for; بالمر, before the clause, ب with a noun that nobody knows.
 */
export function isMisread(t: Tokens, i: number): boolean {
  if (isWord(t, i) && t.features[i] === 0 && hasClitic(t, i, f.BI) && t.kind[i + 1] === ch.COMMA && t.kind[i - 2] === ch.COMMA && t.features[i - 1] === 0) return true; // ، نجيم بالضياف،
  if (!isWord(t, i) || !has(t, i - 1, f.GIVEN_NAME) || t.suffix[i] !== 0) return false;
  if (hasClitic(t, i, f.FA)) return (t.features[i] & ~f.CUE) === 0 && has(t, i, f.CUE) && readingsOf(t, i).length === 0;
  // إدريس بنزاوية، …: names of Morocco begin with بن, and the clause or a comma follows
  if (hasClitic(t, i, f.BI) && t.end[i] - t.start[i] > 5 && t.text.charCodeAt(t.start[i] + 1) === ch.NOON && t.entry[i] === 0) return isClosed(t, i + 1);
  return hasClitic(t, i, f.BI) && hasClitic(t, i, f.AL) && !hasClitic(t, i, f.WA | f.FA) && t.features[i] === 0 && (t.kind[i + 1] === ch.COMMA || has(t, i + 1, f.COMPLEMENTIZER));
}

/** نصيرات, عبيدات: a family name of Jordan. */
const isPlural = (t: Tokens, i: number): boolean => (t.features[i] & ~(f.NOUN | f.PERSON)) === 0 && t.text.charCodeAt(t.end[i] - 1) === ch.TEH && t.text.charCodeAt(t.end[i] - 2) === ch.ALEF;

/** زياد الشعار, خالد العزي: a noun or a cue with the article, where the clause begins right after it. */
export function isNounFamily(t: Tokens, i: number): boolean {
  const features = t.features[i] & ~f.COMMON_WORD;
  if (!has(t, i - 1, f.GIVEN_NAME) || (features !== f.NOUN && features !== f.CUE && features !== (f.DOCUMENT | f.CUE))) return false;
  return isClosed(t, i + 1) || isOffice(t, i + 1);
}

/** سالم البدوي, أحمد الكردي: of a people, behind a given name. */
export const isPeople = (t: Tokens, i: number): boolean => has(t, i - 1, f.GIVEN_NAME) && has(t, i, f.PERSON) && has(t, i, f.ADJECTIVE) && !has(t, i, f.ROLE | f.TITLE) && isOneMan(t.agreement[i]) && t.text.charCodeAt(t.end[i] - 1) === ch.YEH;

/** خديجة الرياضي: what would describe a woman is in the feminine, so this is her family's name. */
export function isOtherGender(t: Tokens, i: number): boolean {
  const gender = f.MASCULINE | f.FEMININE;
  return has(t, i - 1, f.GIVEN_NAME) && (t.agreement[i - 1] & gender) === f.FEMININE && (t.agreement[i] & gender) === f.MASCULINE && (t.agreement[i] & f.PLURAL) === 0 && (t.features[i] & ~(f.ADJECTIVE | f.ROLE | f.NOUN | f.PERSON | f.COMMON_WORD)) === 0;
}

/** المنتصر بالله. */
export const isByGod = (t: Tokens, i: number): boolean => ch.hasKey(t.text, t.start[i], t.end[i], 'بالله');

/** وجدي عقل: an object would be عقلا, or stand before a genitive. */
export function isNounSurname(t: Tokens, i: number): boolean {
  if (isPlural(t, i) && has(t, i - 1, f.GIVEN_NAME) && t.clitics[i] === 0) return isClosed(t, i + 1) || (has(t, i + 1, f.ROLE) && hasClitic(t, i + 1, f.WA));
  if (!has(t, i - 1, f.GIVEN_NAME) || (t.features[i] & ~ORDINARY_NOUN) !== 0 || (t.features[i] & ORDINARY_NOUN) === 0 || t.clitics[i] !== 0 || !isOneMan(t.agreement[i])) return false;
  const next = i + 1;
  if (has(t, i, f.ROLE) && hasClitic(t, next, f.AL) && !hasClitic(t, next, f.LI)) return false; // زين بطل العالم
  return !isWord(t, next) || has(t, next, f.COMPLEMENTIZER | f.PREPOSITION | f.TIME | f.TIME_UNIT | f.TIME_ADVERB | f.RELATIVE) || hasClitic(t, next, f.LI) || isOffice(t, next);
}

/** The clause follows, a comma, or an age in brackets: (34 عاما). */
export const isClosed = (t: Tokens, i: number): boolean => has(t, i, f.COMPLEMENTIZER) || t.kind[i] === ch.COLON || t.kind[i] === ch.COMMA || isAge(t, i);
export const isAge = (t: Tokens, i: number): boolean => t.kind[i] === ch.OPEN && t.kind[i + 1] === ch.DIGIT && (t.kind[i + 2] === ch.CLOSE || has(t, i + 2, f.TIME_UNIT));

/** The office of whom was named before. */
const isOffice = (t: Tokens, i: number): boolean => has(t, i, f.ROLE) && (t.clitics[i] & ~f.AL) === 0;

/** غادة والي: the plural before a genitive that a singular is spelled like does not count. */
const isOneMan = (agreement: number): boolean => (agreement & (f.MASCULINE | f.SINGULAR)) === (f.MASCULINE | f.SINGULAR) && ((agreement & f.PLURAL) === 0 || (agreement & f.CONSTRUCT) !== 0);

/** أحمد الفارس المدير العام للمؤسسة: of two offices behind a given name the first is its family's. */
export function isBeforeOffice(t: Tokens, i: number): boolean {
  const next = i + 1;
  if (!has(t, i - 1, f.GIVEN_NAME) || !has(t, i, f.ROLE) || !has(t, i, KNOWN) || has(t, i, f.ADJECTIVE | f.TITLE) || !has(t, next, f.ROLE) || t.clitics[next] !== f.AL) return false;
  return governsAt(t, next, next + 1) || t.code[next + 1] === f.GENERAL || has(t, next + 1, f.ADJECTIVE);
}

/** What makes a word with the article no family name: a word in ية may be one (الكعبية). */
export const ordinary = (features: number): number => (features & f.ADJECTIVE) !== 0 ? COMMON & ~(f.ADJECTIVE | f.NOUN) : COMMON & ~f.ADJECTIVE;

/** رباني, سيدو: a plural before a genitive, but no genitive follows. */
export function isConstructPlural(t: Tokens, i: number): boolean {
  if (!has(t, i, f.ROLE | f.PERSON) || has(t, i, f.ADJECTIVE) || hasClitic(t, i + 1, f.AL)) return false;
  const last = t.text.charCodeAt(t.end[i] - 1);
  return (t.agreement[i] & (f.SINGULAR | f.PLURAL)) === f.PLURAL && (last === ch.YEH || last === ch.WAW);
}

/** ري يونغ هو: the last syllable of a name that is spelled like a pronoun. */
export const isKoreanEnd = (t: Tokens, i: number): boolean => has(t, i, f.PRONOUN) && t.code[i] !== f.SELF && t.end[i] - t.start[i] === 2 && (t.kind[i + 1] === ch.COMMA || has(t, i + 1, f.COMPLEMENTIZER)) && t.end[i - 1] - t.start[i - 1] <= 4;

/** جيه. آر. مورغان: a stop that shortens the word before it, in the middle of a name. */
export function isInitial(t: Tokens, stop: number): boolean {
  const length = t.end[stop - 1] - t.start[stop - 1];
  if (length > 3 || t.end[stop - 1] !== t.start[stop] || t.end[stop] - t.start[stop] > 1 || !isWord(t, stop + 1)) return false;
  const next = stop + 1;
  const short = t.end[next] - t.start[next] < 2;
  if (t.features[next] === 0 && !short) return true;
  const goesOn = t.kind[stop - 2] === ch.STOP; // else a sentence may end there in a name of three letters
  return (has(t, next, KNOWN) && (goesOn || !has(t, next, f.COMMON_WORD)) && !hasClitic(t, next, f.AL)) || (t.kind[next + 1] === ch.STOP && t.end[next] === t.start[next + 1] && t.end[next] - t.start[next] <= 2);
}

/** جون ف. ماكفيرسون: one letter between a given name and another. */
export const isMiddleInitial = (t: Tokens, i: number): boolean => isLoneLetter(t, i) && t.kind[i + 1] === ch.STOP && has(t, i - 1, f.GIVEN_NAME) && isInitial(t, i + 1);

/** أبلغ سليم حداد الصحفيين: several people, whom somebody tells. */
export const isOthers = (t: Tokens, i: number): boolean => (t.agreement[i] & (f.MASCULINE | f.PLURAL | f.SINGULAR)) === (f.MASCULINE | f.PLURAL) && has(t, i, f.ROLE | f.PERSON) && !has(t, i, KNOWN) && /ين$/.test(t.text.slice(t.start[i], t.end[i]));

/** وانغ لي جون: a name that is spelled like "to me". */
export function isSyllable(t: Tokens, i: number): boolean {
  if (t.code[i] !== f.LI_WORD || t.suffix[i] === 0 || t.end[i] - t.start[i] > 2) return false;
  return isWord(t, i + 1) && !hasClitic(t, i + 1, f.AL) && startsName(t, i + 1, false);
}

/** جويل سيمور هايد: what looks like a future right after a given name, with another name behind it. */
export function isFuture(t: Tokens, i: number): boolean {
  const future = hasClitic(t, i, f.SA) ? has(t, i, f.VERB) : t.features[i] === 0 && isFiniteVerb(t, i) && ch.FOLD[t.text.charCodeAt(t.start[i])] === ch.SEEN;
  if (!future || !has(t, i - 1, f.GIVEN_NAME)) return false;
  return isWord(t, i + 1) && (t.features[i + 1] === 0 || has(t, i + 1, KNOWN)) && !hasClitic(t, i + 1, f.AL);
}

/** بن عبدالعزيز أمير منطقة عسير, عبد الباري مساعد أول وزير الصحة: a name that is an office too, before what the office is of. */
export function isOfficeBefore(t: Tokens, i: number): boolean {
  if (!has(t, i, f.ROLE) || !has(t, i, f.COMMON_WORD) || t.clitics[i] !== 0) return false;
  const next = i + (isWord(t, i + 1) && has(t, i + 1, f.ADJECTIVE) && t.clitics[i + 1] === 0 && has(t, i + 2, f.ROLE) ? 2 : 1);
  return isWord(t, next) && t.clitics[next] === 0 && t.suffix[next] === 0 && has(t, next, f.NOUN | f.ORGANIZATION | f.ROLE) && !has(t, next, KNOWN | f.NAME_PARTICLE);
}

/** سيف الإسلام حسن البنا: a given name that is a verb too, with a family's name behind it. */
export const isNameBeforeFamily = (t: Tokens, i: number): boolean => (t.features[i] & COMMON & ~f.ADJECTIVE) === f.VERB && has(t, i, f.GIVEN_NAME) && has(t, i + 1, f.SURNAME) && !has(t, i + 1, f.GIVEN_NAME);

/** محمد العيد بن عمر: whatever stands between a given name and the father's is of the name. */
export const isBeforeFather = (t: Tokens, i: number): boolean => has(t, i - 1, f.GIVEN_NAME) && has(t, i, f.NAME) && has(t, i + 1, f.NAME_PARTICLE) && isParticle(t, i + 1, false, false);

/** سالم العلي المسؤول بالوزارة: an office with what it is of. */
export const isOfficeOf = (t: Tokens, i: number): boolean => has(t, i, f.ROLE) && governsAt(t, i, i + 1);

export const isBeforeGenitive = (t: Tokens, i: number): boolean => hasClitic(t, i + 1, f.AL) && !hasClitic(t, i + 1, f.LI) && has(t, i + 1, f.ORGANIZATION | f.NOUN);

/** ميركل السابقة: nothing follows a family name but what describes it. */
export const isDescribed = (t: Tokens, i: number): boolean =>
  has(t, i - 1, f.SURNAME) && !has(t, i - 1, f.GIVEN_NAME) && !hasClitic(t, i - 1, f.AL) && !has(t, i, KNOWN);

/** سيف النصر. */
export const isCompound = (t: Tokens, i: number): boolean => has(t, i - 1, f.COMMON_WORD) && has(t, i - 1, f.GIVEN_NAME) && has(t, i, f.NOUN) && !has(t, i, f.ORGANIZATION | f.DOCUMENT);

/** كريسبين أودي: a brand is a family name, too. */
export const isBrand = (t: Tokens, i: number): boolean => has(t, i, f.NAMED_BODY) && t.width[i] === 1 && t.code[i] !== f.MEDIA && !has(t, i, f.COMMON_WORD);

/** سليم النجار, ناصر الشريف: a craft or a title, hence a family name, if nothing goes with it. */
export function isCraft(t: Tokens, i: number): boolean {
  if (!has(t, i, KNOWN) || !has(t, i, f.ROLE | f.TITLE) || has(t, i, f.ADJECTIVE) || governsAt(t, i, i + 1)) return false;
  return !(isWord(t, i + 1) && hasClitic(t, i + 1, f.AL)) && !(has(t, i, f.TITLE) && isNamePart(t, i + 1));
}

/** مهند الحاج علي: a family name of two words, the first of which is a title elsewhere. */
export const isTitleInName = (t: Tokens, i: number): boolean => has(t, i - 1, f.GIVEN_NAME) && has(t, i, f.TITLE) && has(t, i, f.SURNAME) && has(t, i + 1, f.GIVEN_NAME) && !hasClitic(t, i + 1, f.AL);

/** أحمد قمر الدين: a noun that الدين makes a name. */
export const isOfFaith = (t: Tokens, i: number): boolean => has(t, i, f.NOUN) && t.clitics[i] === 0 && has(t, i - 1, f.GIVEN_NAME) && ch.hasKey(t.text, t.start[i + 1], t.end[i + 1], 'الدين');

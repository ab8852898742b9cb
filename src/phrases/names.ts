import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { type Tokens, WORD } from '../tokens.ts';
import { endsPhrase, has, hasClitic, hasPronounEnding, isAccusative, isFiniteVerb, isLoneLetter, isWord, readingsOf, touches } from './words.ts';

const KNOWN = f.GIVEN_NAME | f.SURNAME;
/** What a word that is no name can be; it ends the name before it. */
const COMMON = f.TITLE | f.ROLE | f.PERSON | f.GENERIC | f.ORGANIZATION | f.NAMED_BODY | f.DOCUMENT | f.CHANNEL | f.NOUN | f.QUANTIFIER | f.DEMONSTRATIVE | f.PREPOSITION | f.ADJECTIVE | f.VERB | f.CUE | f.TIME | f.TIME_UNIT;
const ORDINARY_NOUN = f.NOUN | f.ROLE | f.PERSON | f.ORGANIZATION | f.DOCUMENT | f.COMMON_WORD;
/** Parts and words of a name at most; a name of unknown words alone is shorter. */
const LONGEST = 9;
const LONGEST_UNKNOWN = 4;

/** Whether a personal name can begin at a token, as far as the word itself tells; `bare` where nothing before calls for one. */
export function startsName(t: Tokens, i: number, bare: boolean): boolean {
  if (t.kind[i] === ch.FOREIGN) return true;
  if (t.kind[i] !== WORD || t.suffix[i] !== 0 || hasClitic(t, i, f.WA | f.FA | f.BI | f.LI | f.KA)) return false;
  const features = t.features[i];
  if (isAccusative(t, i) || isLoneLetter(t, i)) return false;
  if (features === 0) return !bare && !hasClitic(t, i, f.AL) && !isFiniteVerb(t, i) && !hasPronounEnding(t, i);
  if ((features & f.NAME) === 0 || (t.code[i] === f.SAYING && !isNamePart(t, i + 1))) return false;
  if (hasClitic(t, i, f.AL)) return (features & KNOWN) !== 0 && (features & (COMMON | f.COMMON_WORD)) === 0;
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

/**
 * The token after the personal name that begins at a token (`forced`: whatever the first word is). Its parts are known names, particles with the word they
 * bind (بن سلمان, عبد الله), unknown words, and one family name with the article, after which no unknown word follows:
 *
 *     قال يوسف المساكني رضاه عن …
 *         given family─ ^ object
 */
export function nameEnd(t: Tokens, at: number, limit: number, certain: boolean, forced = false): number {
  let i = at;
  let family = false; // a name with the article has been read
  let bound = forced; // the particle before takes any word
  let chain = false; // بن has been read
  let unknown = 0;
  let known = false;
  while (i < limit && i - at < LONGEST) {
    if (t.kind[i] === ch.FOREIGN) {
      i++;
      bound = false;
      continue;
    }
    if (t.kind[i] === ch.DASH) {
      if (i === at || !touches(t, i - 1) || !touches(t, i) || !(isWord(t, i + 1) || t.kind[i + 1] === ch.FOREIGN)) break;
      i++;
      bound = true;
      continue;
    }
    if (t.kind[i] === ch.STOP && i > at && t.end[i - 1] === t.start[i] && t.end[i - 1] - t.start[i - 1] <= 3 && t.end[i] - t.start[i] === 1 && isWord(t, i + 1) && t.end[i + 1] - t.start[i + 1] > 1 && t.features[i + 1] === 0 && i + 1 < limit) { // آر. مورغان
      i++;
      continue;
    }
    if (i > at + 1 && isKoreanEnd(t, i)) return i + 1;
    if (i === at + 1 && certain && isVerbalSurname(t, i)) return i + 1;
    if (i > at && t.code[i] === f.ALA && isPrepositionAla(t, i, at)) break;
    if (i === at + 1 && hasClitic(t, i, f.SA) && has(t, i, f.VERB) && has(t, at, f.GIVEN_NAME) && isWord(t, i + 1) && (t.features[i + 1] === 0 || has(t, i + 1, KNOWN)) && !hasClitic(t, i + 1, f.AL)) { // جويل سيمور هايد
      i++;
      continue;
    }
    if (i > at && isLee(t, i)) {
      i++;
      continue;
    }
    if (!(forced && i === at) && !(bound && isBound(t, i)) && !canStandInName(t, i, i === at) && !isVerbalName(t, i, at)) break;
    if (i > at && isMisread(t, i)) {
      i++;
      unknown++;
      family = true;
      continue;
    }
    const features = t.features[i];
    const article = hasClitic(t, i, f.AL);
    if (isParticle(t, i, i === at, bound)) {
      bound = !article && t.code[i] !== f.NAME_ENDING;
      if (bound && (features & KNOWN) === 0) {
        family = false; // بن opens a name anew
        chain = true;
      }
    } else if (bound) bound = false;
    else if ((features & KNOWN) !== 0 && (!article || (features & (COMMON & ~f.ADJECTIVE)) === 0)) {
      // نجم المنتخب: a name that is an office too, before a genitive
      if (i > at && (features & f.COMMON_WORD) !== 0 && (features & (COMMON & ~f.ADJECTIVE)) !== 0 && (family || (hasClitic(t, i + 1, f.AL) && !hasClitic(t, i + 1, f.LI) && has(t, i + 1, f.ORGANIZATION | f.NOUN)))) break;
      if (family && !article && (t.agreement[i] & f.FEMININE) !== 0 && (t.agreement[i] & f.MASCULINE) === 0) break; // علاء النعيمي حصة
      known = true;
      if (article) family = true;
    } else if (article) {
      if (t.code[i] === f.AGED) break;
      if (i === at + 1 && has(t, at, f.SURNAME) && !has(t, at, f.GIVEN_NAME) && !hasClitic(t, at, f.AL) && !has(t, i, KNOWN)) break; // ميركل السابقة: nothing follows a family name
      if (i === at + 1 && isNounFamily(t, i)) {
        family = true;
        i++;
        continue;
      }
      const compound = i === at + 1 && has(t, i - 1, f.COMMON_WORD) && has(t, i - 1, f.GIVEN_NAME) && has(t, i, f.NOUN) && !has(t, i, f.ORGANIZATION | f.DOCUMENT); // سيف النصر
      if (i > at && !compound && (family ? !isNisba(t, i) || isAfterFamily(t, i - 1) : (features & ordinary(features) & ~(chain ? f.NOUN : 0)) !== 0)) break;
      family = !compound && (i > at || isNisba(t, i)); // الستير ثورنتن; but المساكني is a family name
    } else if ((features & f.PLACE) !== 0) {
      if (!known || family || !has(t, i - 1, f.GIVEN_NAME)) break; // جورج واشنطن
    } else if (i > at && !family && (features & COMMON) === f.ADJECTIVE && (features & f.COMMON_WORD) === 0) { // ألبرتو روسي: no adjective, for the name is definite
      if (unknown > 1) break;
      unknown++;
    } else if (i === at + 1 && (features & f.NAMED_BODY) !== 0 && t.width[i] === 1 && t.code[i] !== f.MEDIA && (features & f.COMMON_WORD) === 0) { // كريسبين أودي
      unknown++;
    } else if (i === at + 1 && isNounSurname(t, i)) {
      unknown++;
    } else if ((features & f.TITLE) !== 0 && (features & f.ROLE) === 0 && i > at) { // لويد بيك, أحمد باشا
      if (family) break;
    } else if ((features !== 0 && !isConstructPlural(t, i)) || family || unknown >= (certain ? LONGEST_UNKNOWN + 1 : LONGEST_UNKNOWN)) break;
    else unknown++;
    i += t.width[i];
  }
  return t.kind[i - 1] === ch.DASH ? i - 1 : i;
}

/** وانغ لي جون: among names and unknown words a syllable, and not "to me". */
function isLee(t: Tokens, i: number): boolean {
  return t.code[i] === f.LI_WORD && t.end[i] - t.start[i] === 2 && t.text.charCodeAt(t.end[i] - 1) === ch.YEH && isSyllable(t, i - 1) && isSyllable(t, i + 1);
}

function isSyllable(t: Tokens, i: number): boolean {
  return isWord(t, i) && t.clitics[i] === 0 && (t.features[i] & ~f.NAME) === 0;
}

/** علي as some outlets spell على: before a noun, or before أن where a whole name precedes; no preposition precedes إن or لـ. */
function isPrepositionAla(t: Tokens, i: number, at: number): boolean {
  const next = i + 1;
  if (t.clitics[i] !== 0 || !isWord(t, next) || hasClitic(t, next, f.WA | f.FA | f.BI | f.LI | f.KA)) return false;
  if (has(t, next, f.COMPLEMENTIZER)) return i > at + 1 && t.text.charCodeAt(t.start[next]) !== ch.ALEF_HAMZA_BELOW;
  return has(t, next, f.DEMONSTRATIVE | f.NOUN | f.QUANTIFIER) || (hasClitic(t, next, f.AL) && !has(t, next, f.NAME));
}

/** No clitic, no pronoun, no accusative, no word that ends every phrase; names that are verbs too (يزيد) are names here. */
function canStandInName(t: Tokens, i: number, first: boolean): boolean {
  if (t.kind[i] !== WORD || t.suffix[i] !== 0) return false;
  if (!first && isMisread(t, i)) return true;
  if (!first && hasClitic(t, i, f.WA | f.FA | f.BI | f.LI)) return false;
  if (!first && hasClitic(t, i, f.KA)) return t.features[i] === 0 && has(t, i - 1, f.GIVEN_NAME); // روبرتو كالزاديلا
  if (isAccusative(t, i) || hasPronounEnding(t, i) || isLoneLetter(t, i)) return false;
  if (has(t, i, f.NAME)) return !has(t, i, f.EULOGY | f.COMPLEMENTIZER);
  return !endsPhrase(t, i);
}

/** A particle that binds what follows (بن, أبو, آل, دي) or closes a compound (الدين, الله). */
function isParticle(t: Tokens, i: number, first: boolean, bound: boolean): boolean {
  if (!has(t, i, f.NAME_PARTICLE) || bound) return false;
  if (t.code[i] === f.NAME_ENDING) return !first;
  const next = i + 1;
  if (!isWord(t, next) || (t.suffix[next] !== 0 && has(t, i, f.COMMON_WORD)) || hasClitic(t, next, f.WA | f.FA | f.BI | f.LI | f.KA)) return false;
  if (isNamePart(t, next)) return true;
  if (has(t, i, KNOWN | f.COMMON_WORD)) return t.features[next] === 0 && !hasClitic(t, next, f.AL);
  return isBound(t, next);
}

/** A word that a particle can bind: any but a verb, a preposition, a complementizer. */
const isBound = (t: Tokens, i: number): boolean => isWord(t, i) && !has(t, i, f.COMPLEMENTIZER | f.PREPOSITION | f.CUE | f.VERB) && !hasClitic(t, i, f.WA | f.FA | f.BI | f.LI | f.KA);

/** المصري, الثاني: at most one stands after a family name with the article. */
function isNisba(t: Tokens, i: number): boolean {
  if (has(t, i, f.ADJECTIVE)) return true;
  const last = t.text.charCodeAt(t.end[i] - 1);
  return t.features[i] === 0 && (last === ch.YEH || last === ch.ALEF_MAQSURA);
}

const isAfterFamily = (t: Tokens, i: number): boolean => hasClitic(t, i, f.AL) && hasClitic(t, i - 1, f.AL);

/**
 * An unknown word right after a given name that is shaped like a verb, but no verb: it ends like an adjective of origin
 * (يوسف يوسفي), begins with و (دان وينك), or what follows no verb follows it (ميرزا محمد يرماند إن).
 */
function isVerbalName(t: Tokens, i: number, at: number): boolean {
  if (i === at || !isWord(t, i) || t.features[i] !== 0 || t.clitics[i] !== 0 || !has(t, i - 1, f.GIVEN_NAME) || t.end[i] - t.start[i] < 4) return false;
  if (t.text.charCodeAt(t.end[i] - 1) === ch.YEH) return i === at + 1 && t.end[i] - t.start[i] > 4;
  if (t.kind[i + 1] === ch.COMMA || t.kind[i + 1] === ch.COLON || has(t, i + 1, f.COMPLEMENTIZER)) return true;
  return i === at + 1 && ch.FOLD[t.text.charCodeAt(t.start[i])] === ch.WAW && (t.features[i + 1] === 0 || has(t, i + 1, f.ROLE)) && !hasClitic(t, i + 1, f.AL);
}

/** مارك روت، … : a verb form right after a given name, with nothing that it could govern. */
function isVerbalSurname(t: Tokens, i: number): boolean {
  if (!isWord(t, i) || !has(t, i - 1, f.GIVEN_NAME) || !has(t, i, f.VERB | f.CUE) || t.suffix[i] !== 0 || t.clitics[i] !== 0) return false;
  return t.kind[i + 1] === ch.COMMA && t.end[i] - t.start[i] <= 4 && !has(t, i, f.NOUN | f.SOURCE_HEAD);
}

/**
 * A family name right after a given name that looks like a clitic with something else: فيشر would be ف with a jussive
 * that nothing calls for; بالمر, before the clause, ب with a noun that nobody knows.
 */
function isMisread(t: Tokens, i: number): boolean {
  if (!isWord(t, i) || !has(t, i - 1, f.GIVEN_NAME) || t.suffix[i] !== 0) return false;
  if (hasClitic(t, i, f.FA)) return (t.features[i] & ~f.CUE) === 0 && has(t, i, f.CUE) && readingsOf(t, i).length === 0;
  return hasClitic(t, i, f.BI) && hasClitic(t, i, f.AL) && !hasClitic(t, i, f.WA | f.FA) && t.features[i] === 0 && (t.kind[i + 1] === ch.COMMA || has(t, i + 1, f.COMPLEMENTIZER));
}

/** نصيرات, عبيدات: a family name of Jordan. */
const isPlural = (t: Tokens, i: number): boolean => (t.features[i] & ~(f.NOUN | f.PERSON)) === 0 && t.text.charCodeAt(t.end[i] - 1) === ch.TEH && t.text.charCodeAt(t.end[i] - 2) === ch.ALEF;

/** زياد الشعار: a noun with the article, where the clause begins right after it. */
function isNounFamily(t: Tokens, i: number): boolean {
  if (!has(t, i - 1, f.GIVEN_NAME) || (t.features[i] & ~f.COMMON_WORD) !== f.NOUN) return false;
  return t.kind[i + 1] === ch.COLON || t.kind[i + 1] === ch.COMMA || has(t, i + 1, f.COMPLEMENTIZER);
}

/** وجدي عقل: an object would be عقلا, or stand before a genitive. */
function isNounSurname(t: Tokens, i: number): boolean {
  if (isPlural(t, i) && has(t, i - 1, f.GIVEN_NAME) && t.clitics[i] === 0) return t.kind[i + 1] === ch.COMMA || t.kind[i + 1] === ch.COLON || has(t, i + 1, f.COMPLEMENTIZER);
  if (!has(t, i - 1, f.GIVEN_NAME) || (t.features[i] & ~ORDINARY_NOUN) !== 0 || (t.features[i] & ORDINARY_NOUN) === 0 || t.clitics[i] !== 0 || (t.agreement[i] & (f.MASCULINE | f.SINGULAR | f.PLURAL)) !== (f.MASCULINE | f.SINGULAR)) return false;
  const next = i + 1;
  return !isWord(t, next) || has(t, next, f.COMPLEMENTIZER | f.PREPOSITION | f.TIME | f.TIME_UNIT | f.TIME_ADVERB | f.RELATIVE) || hasClitic(t, next, f.LI);
}

/** What makes a word with the article no family name: a word in ية may be one (الكعبية). */
const ordinary = (features: number): number => (features & f.ADJECTIVE) !== 0 ? COMMON & ~(f.ADJECTIVE | f.NOUN) : COMMON & ~f.ADJECTIVE;

/** رباني: a plural before a genitive, but no genitive follows. */
const isConstructPlural = (t: Tokens, i: number): boolean => has(t, i, f.ROLE | f.PERSON) && !has(t, i, f.ADJECTIVE) && (t.agreement[i] & (f.SINGULAR | f.PLURAL)) === f.PLURAL && t.text.charCodeAt(t.end[i] - 1) === ch.YEH && !hasClitic(t, i + 1, f.AL);

/** ري يونغ هو: the last syllable of a name that is spelled like a pronoun. */
const isKoreanEnd = (t: Tokens, i: number): boolean => has(t, i, f.PRONOUN) && t.code[i] !== f.SELF && t.end[i] - t.start[i] === 2 && (t.kind[i + 1] === ch.COMMA || has(t, i + 1, f.COMPLEMENTIZER)) && t.end[i - 1] - t.start[i - 1] <= 4;

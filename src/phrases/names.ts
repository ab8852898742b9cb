import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { type Tokens, WORD } from '../tokens.ts';
import { endsPhrase, has, hasClitic, isAccusative, isFiniteVerb, isWord, touches } from './words.ts';

const KNOWN = f.GIVEN_NAME | f.SURNAME;
/** What a word that is no name can be; it ends the name before it. */
const COMMON = f.TITLE | f.ROLE | f.PERSON | f.GENERIC | f.ORGANIZATION | f.NAMED_BODY | f.DOCUMENT | f.CHANNEL | f.NOUN | f.QUANTIFIER | f.DEMONSTRATIVE | f.PREPOSITION | f.ADJECTIVE | f.VERB | f.CUE | f.TIME | f.TIME_UNIT;
/** Parts and words of a name at most; a name of unknown words alone is shorter. */
const LONGEST = 9;
const LONGEST_UNKNOWN = 4;

/** Whether a personal name can begin at a token, as far as the word itself tells; `bare` where nothing before calls for one. */
export function startsName(t: Tokens, i: number, bare: boolean): boolean {
  if (t.kind[i] === ch.FOREIGN) return true;
  if (t.kind[i] !== WORD || t.suffix[i] !== 0 || hasClitic(t, i, f.WA | f.FA | f.BI | f.LI | f.KA)) return false;
  const features = t.features[i];
  if (features === 0) return !bare && !hasClitic(t, i, f.AL) && !isFiniteVerb(t, i) && t.end[i] - t.start[i] > 1;
  if ((features & f.NAME) === 0) return false;
  if (hasClitic(t, i, f.AL)) return (features & KNOWN) !== 0 && (features & (COMMON | f.COMMON_WORD)) === 0;
  const next = isNamePart(t, i + 1);
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
    if (i > at + 1 && isKoreanEnd(t, i)) return i + 1;
    if (!(forced && i === at) && !canStandInName(t, i, i === at)) break;
    const features = t.features[i];
    const article = hasClitic(t, i, f.AL);
    if (isParticle(t, i, i === at, bound)) {
      bound = !article && t.code[i] !== f.NAME_ENDING;
      if (bound && (features & KNOWN) === 0) family = false; // بن opens a name anew
    } else if (bound) bound = false;
    else if ((features & KNOWN) !== 0 && (!article || (features & (COMMON & ~f.ADJECTIVE)) === 0)) {
      if (i > at && (features & f.COMMON_WORD) !== 0 && (features & (COMMON & ~f.ADJECTIVE)) !== 0 && family) break;
      known = true;
      if (article) family = true;
    } else if (article) {
      if (t.code[i] === f.AGED) break;
      if (i > at && (family ? !isNisba(t, i) || isAfterFamily(t, i - 1) : (features & (COMMON & ~f.ADJECTIVE)) !== 0)) break;
      family = i > at || isNisba(t, i); // الستير ثورنتن; but المساكني is a family name
    } else if ((features & f.PLACE) !== 0) {
      if (!known || family || !has(t, i - 1, f.GIVEN_NAME)) break; // جورج واشنطن
    } else if (features !== 0 || family || unknown >= (certain ? LONGEST_UNKNOWN + 1 : LONGEST_UNKNOWN)) break;
    else unknown++;
    i += t.width[i];
  }
  return t.kind[i - 1] === ch.DASH ? i - 1 : i;
}

/** No clitic, no pronoun, no accusative, no word that ends every phrase; names that are verbs too (يزيد) are names here. */
function canStandInName(t: Tokens, i: number, first: boolean): boolean {
  if (t.kind[i] !== WORD || t.suffix[i] !== 0) return false;
  if (!first && hasClitic(t, i, f.WA | f.FA | f.BI | f.LI)) return false;
  if (!first && hasClitic(t, i, f.KA)) return t.features[i] === 0 && has(t, i - 1, f.GIVEN_NAME); // روبرتو كالزاديلا
  if (!first && isAccusative(t, i)) return false;
  if (has(t, i, f.NAME)) return !has(t, i, f.EULOGY | f.COMPLEMENTIZER);
  return !endsPhrase(t, i);
}

/** A particle that binds what follows (بن, أبو, آل, دي) or closes a compound (الدين, الله). */
function isParticle(t: Tokens, i: number, first: boolean, bound: boolean): boolean {
  if (!has(t, i, f.NAME_PARTICLE) || bound) return false;
  if (t.code[i] === f.NAME_ENDING) return !first;
  const next = i + 1;
  if (!isWord(t, next) || t.suffix[next] !== 0 || hasClitic(t, next, f.WA | f.FA | f.BI | f.LI | f.KA)) return false;
  if (isNamePart(t, next)) return true;
  if (has(t, i, KNOWN | f.COMMON_WORD)) return t.features[next] === 0 && !hasClitic(t, next, f.AL);
  return !has(t, next, f.COMPLEMENTIZER | f.PREPOSITION | f.CUE | f.VERB);
}

/** المصري, الثاني: at most one stands after a family name with the article. */
function isNisba(t: Tokens, i: number): boolean {
  if (has(t, i, f.ADJECTIVE)) return true;
  const last = t.text.charCodeAt(t.end[i] - 1);
  return t.features[i] === 0 && (last === ch.YEH || last === ch.ALEF_MAQSURA);
}

const isAfterFamily = (t: Tokens, i: number): boolean => hasClitic(t, i, f.AL) && hasClitic(t, i - 1, f.AL);

/** ري يونغ هو: the last syllable of a name that is spelled like a pronoun. */
const isKoreanEnd = (t: Tokens, i: number): boolean => has(t, i, f.PRONOUN) && t.code[i] === 0 && t.end[i] - t.start[i] === 2 && t.kind[i + 1] === ch.COMMA && t.end[i - 1] - t.start[i - 1] <= 4;

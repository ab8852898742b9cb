import * as ch from '../characters.ts';
import type { KeySet } from '../key-set.ts';
import type { CueReading } from '../lexicon/lexicon.ts';
import * as f from '../lexicon/features.ts';
import { type Tokens, WORD } from '../tokens.ts';

/** Questions that every phrase reader asks of one token. */

export const isWord = (t: Tokens, i: number): boolean => t.kind[i] === WORD;
export const has = (t: Tokens, i: number, features: number): boolean => (t.features[i] & features) !== 0;
export const hasClitic = (t: Tokens, i: number, clitics: number): boolean => (t.clitics[i] & clitics) !== 0;
/** Whether the word is one of these, folded. */
export const isOneOf = (t: Tokens, i: number, words: KeySet): boolean => words.has(t.text, t.start[i], t.end[i]);
/** The same without an attached و or ف. */
export const isStemOf = (t: Tokens, i: number, words: KeySet): boolean => words.has(t.text, stemStart(t, i, f.WA | f.FA), t.end[i]);
/** An attached conjunction or preposition. */
export const CLITIC = f.WA | f.FA | f.BI | f.LI | f.KA;
/** Whether two tokens touch, with no space between. */
export const touches = (t: Tokens, i: number): boolean => t.end[i] === t.start[i + 1];

/** Words that are never part of a noun phrase, whatever else they are. */
const NEVER_INSIDE = f.COMPLEMENTIZER | f.CONJUNCTION | f.RELATIVE | f.NEGATION | f.PARTICLE | f.ADVERB | f.QUESTION | f.PRONOUN | f.TIME_ADVERB;
/** Features that make a word a noun beyond doubt where a noun can stand. */
export const NOMINAL = f.SOURCE_HEAD | f.QUANTIFIER | f.GIVEN_NAME | f.SURNAME | f.NAME_PARTICLE | f.PLACE | f.ADJECTIVE | f.CHANNEL | f.TIME;

/** Whether a word ends any noun phrase before it. */
export function endsPhrase(t: Tokens, i: number): boolean {
  const features = t.features[i];
  if ((features & f.EULOGY) !== 0) return true;
  if ((features & NEVER_INSIDE) !== 0 && (features & NOMINAL) === 0) return true;
  if ((features & (f.TIME | f.TIME_UNIT)) !== 0 && (features & (f.SOURCE_HEAD | f.GIVEN_NAME | f.SURNAME)) === 0) return (features & f.ADJECTIVE) === 0 || t.kind[i + 1] === ch.DIGIT || has(t, i + 1, f.TIME) || (has(t, i + 1, f.TIME_UNIT) && hasClitic(t, i + 1, f.AL)); // عام: "year" or "general"
  if ((features & f.CUE) !== 0 && (features & NOMINAL) === 0 && !hasClitic(t, i, f.AL) && isReporting(t, i)) return true;
  return isFiniteVerb(t, i);
}

/** The readings of a cue form that its attached pronoun and the particle before it allow, and the caller. */
export function readingsOf(t: Tokens, i: number, fits?: (t: Tokens, i: number, reading: CueReading) => boolean): readonly CueReading[] {
  const readings = t.lexicon.readings[t.entry[i]];
  if (readings === undefined) return NONE;
  if (readings.length === 1) return isPossible(t, i, readings[0]) && (fits === undefined || fits(t, i, readings[0])) ? readings : NONE; // mostly so, and no list is made
  return readings.filter((reading) => isPossible(t, i, reading) && (fits === undefined || fits(t, i, reading)));
}

const NONE: readonly CueReading[] = [];

function isPossible(t: Tokens, i: number, { stem, jussive }: CueReading): boolean {
  if (stem === 'construct' && t.suffix[i] === 0) return false;
  return !jussive || hasClitic(t, i, f.LI) || (i > 0 && has(t, i - 1, f.NEGATION));
}

/** A participle in the accusative (مؤكدا) or a verbal noun with a pronoun (قوله): cues, and no part of a source. */
function isReporting(t: Tokens, i: number): boolean {
  for (const reading of t.lexicon.readings[t.entry[i]] ?? NONE) {
    if (reading.form === 'verb' || !isPossible(t, i, reading)) continue;
    if (reading.form === 'noun' ? t.suffix[i] !== 0 : reading.text.endsWith('ا')) return true;
  }
  return false;
}

/** An adverb or object in the accusative, as its ending or its tanwin shows: شروطا, فوراً. */
export function isAccusative(t: Tokens, i: number): boolean {
  if ((t.agreement[i] & f.ACCUSATIVE) !== 0 && !hasClitic(t, i, f.AL)) return true;
  const last = t.text.charCodeAt(t.end[i] - 1);
  return last === ch.FATHATAN || (last === ch.ALEF && t.text.charCodeAt(t.end[i] - 2) === ch.FATHATAN);
}

/** An unknown word in ـهم, ـهن, ـها, ـهما or ـاته: a noun with its pronoun, for names do not end so. */
export function hasPronounEnding(t: Tokens, i: number): boolean {
  const end = t.end[i];
  if (t.features[i] !== 0 || end - t.start[i] < 5) return false;
  const last = t.text.charCodeAt(end - 1);
  const before = t.text.charCodeAt(end - 2);
  if (last === ch.HEH) return before === ch.TEH && t.text.charCodeAt(end - 3) === ch.ALEF;
  if (before === ch.HEH) return last === ch.MEEM || last === ch.NOON || last === ch.ALEF;
  return last === ch.ALEF && before === ch.MEEM && t.text.charCodeAt(end - 3) === ch.HEH;
}

/** A lone ب or ل, as before marks. */
export function isLoneLetter(t: Tokens, i: number): boolean {
  const length = t.end[i] - t.start[i];
  return isWord(t, i) && t.features[i] === 0 && (length === 1 || (length === 2 && ch.FOLD[t.text.charCodeAt(t.start[i] + 1)] === 0));
}

/** A verb form, by the lexicon or by its shape, that nothing makes a noun. */
export function isFiniteVerb(t: Tokens, i: number): boolean {
  const features = t.features[i];
  if (!isWord(t, i) || hasClitic(t, i, f.AL | f.BI | f.KA)) return false;
  if ((features & NOMINAL) !== 0 || (features & (f.NOUN | f.COMMON_WORD)) === f.NOUN || isGoverned(t, i)) return false;
  if ((features & f.CUE) !== 0) {
    for (const reading of t.lexicon.readings[t.entry[i]] ?? NONE) if (reading.form === 'verb' && isPossible(t, i, reading)) return true;
  }
  if ((features & f.VERB) !== 0) return true;
  return features === 0 && looksLikeVerb(t, i) && !isNameBehindCue(t, i);
}

/** خلال استضافته: behind a preposition stands a noun; من can be "who", and منذ and حتى stand before verbs, too. */
export function isGoverned(t: Tokens, i: number): boolean {
  if (i === 0 || t.clitics[i] !== 0 || t.suffix[i - 1] !== 0 || !has(t, i - 1, f.PREPOSITION)) return false;
  const code = t.code[i - 1];
  if (code === f.MIN) return t.end[i] - t.start[i] === 3 && ch.hasKey(t.text, t.start[i], t.end[i], 'اجل'); // من أجل
  return code === f.FI || code === f.ILA || code === f.AN_FROM || code === f.KHILAL || code === f.BADA || code === f.QABLA || (code === f.WITHOUT && ch.hasKey(t.text, t.start[i - 1], t.end[i - 1], 'دون'));
}

/** قال يونج، …; أضاف يماني بأن: right behind a cue, before a comma or the clause, stands who says it and no other verb. */
function isNameBehindCue(t: Tokens, i: number): boolean {
  if (i === 0 || t.clitics[i] !== 0 || !has(t, i - 1, f.CUE)) return false;
  const next = t.kind[i + 1];
  return has(t, i + 1, f.COMPLEMENTIZER) || next === ch.COMMA || next === ch.COLON || next === ch.QUOTE;
}

/**
 * An unknown word that is shaped like a verb: a present in يـ or سيـ (names in يـ are in the lexicon), a plural in ـوا
 * (but not ـاوا, as Japanese names have it), أفعلت with an object (ألقتها).
 */
function looksLikeVerb(t: Tokens, i: number): boolean {
  const length = t.end[i] - t.start[i];
  if (length < 4) return length === 3 && i > 0 && (t.code[i - 1] === f.MA || has(t, i - 1, f.RELATIVE | f.NEGATION)) && ch.FOLD[t.text.charCodeAt(t.start[i])] === ch.YEH; // ما يخص
  const last = t.text.charCodeAt(t.end[i] - 1);
  if (last === ch.ALEF && t.text.charCodeAt(t.end[i] - 2) === ch.WAW && length > 4) return t.text.charCodeAt(t.end[i] - 3) !== ch.ALEF;
  if (t.text.charCodeAt(t.start[i]) === ch.ALEF_HAMZA_ABOVE && length > 4) {
    const ending = last === ch.HEH ? 1 : last === ch.ALEF && t.text.charCodeAt(t.end[i] - 2) === ch.HEH ? 2 : 0;
    return ending > 0 && t.text.charCodeAt(t.end[i] - ending - 1) === ch.TEH;
  }
  let at = t.start[i];
  let unit = ch.FOLD[t.text.charCodeAt(at)];
  if (unit === ch.WAW) unit = ch.FOLD[t.text.charCodeAt(++at)]; // but what begins with في is a name (فيريرا) more often than ف with a verb
  if (unit === ch.SEEN && length > 4) {
    unit = ch.FOLD[t.text.charCodeAt(at + 1)];
    return unit === ch.YEH;
  }
  return unit === ch.YEH;
}

/** Agreement of a noun: from the lexicon, else from its ending (ة, ات, ون, ين, ان). */
export function agreementOf(t: Tokens, i: number): number {
  const known = t.agreement[i] & ~(f.ACCUSATIVE | f.WITH_PRONOUN | f.CONSTRUCT);
  if (known !== 0 && (!has(t, i, f.CUE | f.VERB) || has(t, i, f.ROLE | f.PERSON))) return known; // المدون is one
  if (!isWord(t, i)) return 0;
  const length = t.end[i] - t.start[i];
  const last = t.text.charCodeAt(t.end[i] - 1);
  const before = ch.FOLD[t.text.charCodeAt(t.end[i] - 2)];
  if (last === ch.TEH_MARBUTA && length > 3) return f.FEMININE | f.SINGULAR;
  if (length < 5) return 0;
  if (last === ch.TEH && before === ch.ALEF) return f.FEMININE | f.PLURAL;
  if (last !== ch.NOON || !(hasClitic(t, i, f.AL) || has(t, i, f.ROLE))) return 0;
  return before === ch.WAW || before === ch.YEH ? f.MASCULINE | f.PLURAL : before === ch.ALEF ? f.MASCULINE | f.DUAL : 0;
}

/** Whether an adjective of this agreement can describe a noun of that one; 0 is unknown. Things in the plural are feminine singular. */
export function agrees(adjective: number, noun: number): boolean {
  if (adjective === 0 || noun === 0) return true;
  if ((noun & f.PLURAL) !== 0 && (adjective & (f.PLURAL | f.FEMININE)) !== 0) return true;
  if ((adjective & (f.SINGULAR | f.DUAL)) === 0 && (noun & (f.PLURAL | f.DUAL)) === 0) return false;
  if ((noun & (f.SINGULAR | f.DUAL)) === 0) return false;
  const gender = f.MASCULINE | f.FEMININE;
  return (noun & gender) === 0 || (adjective & gender) === 0 || (noun & adjective & gender) !== 0;
}

export function agreesInGender(a: number, b: number): boolean {
  const gender = f.MASCULINE | f.FEMININE;
  return (a & gender) === 0 || (b & gender) === 0 || (a & b & gender) !== 0;
}

/** Several people by the word's number. */
export function isGroup(t: Tokens, i: number): boolean {
  const agreement = agreementOf(t, i);
  return (agreement & (f.PLURAL | f.DUAL)) !== 0 && (agreement & f.SINGULAR) === 0;
}

/** أقدم, أبرز: opens a construct of its own. */
export const isElative = (t: Tokens, i: number): boolean => t.end[i] - t.start[i] === 4 && t.text.charCodeAt(t.start[i]) === ch.ALEF_HAMZA_ABOVE;

/** The token of the month behind a day (الخامس والعشرين من مايو), or -1. */
export function monthOf(t: Tokens, i: number): number {
  if (!hasClitic(t, i, f.AL)) return -1;
  const next = isWord(t, i + 1) && hasClitic(t, i + 1, f.WA) && hasClitic(t, i + 1, f.AL) ? i + 2 : i + 1;
  return t.code[next] === f.MIN && has(t, next + 1, f.TIME) ? next + 1 : -1;
}

/** The token behind في المئة, بالمئة or a percent sign. */
export function percentEnd(t: Tokens, i: number): number {
  if (t.code[i] === f.FI && has(t, i + 1, f.NOUN) && t.code[i + 2] === f.MIN) return i + 2;
  const sign = t.text.slice(t.start[i], t.end[i]);
  return sign === '%' || sign === '٪' || /^بالم[ائ]+ة$/.test(sign) ? i + 1 : i;
}

/** Whether a word's last letter, folded, is this one. */
export const endsIn = (t: Tokens, i: number, unit: number): boolean => ch.FOLD[t.text.charCodeAt(t.end[i] - 1)] === unit;

/** Whether the word is written with ال, be it an article or part of a name. */
export function startsWithArticle(t: Tokens, i: number): boolean {
  const at = stemStart(t, i);
  return ch.FOLD[t.text.charCodeAt(at)] === ch.ALEF && ch.FOLD[t.text.charCodeAt(at + 1)] === ch.LAM;
}

/**
 * Where the word itself begins once an attached conjunction, and a preposition too where asked, is cut off. A
 * preposition that has fused with the article (للوثائق) stays.
 */
export function stemStart(t: Tokens, i: number, cut = CLITIC): number {
  const clitics = t.clitics[i] & cut;
  let at = t.start[i];
  if ((clitics & (f.WA | f.FA)) !== 0) at = skipLetter(t.text, at);
  if ((clitics & (f.BI | f.KA)) !== 0) at = skipLetter(t.text, at);
  else if ((clitics & f.LI) !== 0) {
    const next = skipLetter(t.text, at);
    if (ch.FOLD[t.text.charCodeAt(next)] !== ch.LAM || isOwnLam(t, i)) at = next;
  }
  return at;
}

/** لليلى, للاعب كرة القدم, للجنة دولية: the second ل is the word's own; للاعب السابق has the article. */
function isOwnLam(t: Tokens, i: number): boolean {
  if (hasClitic(t, i, f.AL)) return false;
  const next = i + 1;
  if (has(t, i, f.NAME)) return true;
  if (!isWord(t, next) || hasClitic(t, next, CLITIC) || has(t, next, f.PREPOSITION) || endsPhrase(t, next)) return false;
  if (!hasClitic(t, next, f.AL)) return true;
  return has(t, i, f.ROLE | f.PERSON) ? !has(t, next, f.ADJECTIVE) || has(t, next, f.ORGANIZATION) : has(t, next, f.NOUN);
}

function skipLetter(text: string, at: number): number {
  at++;
  while (ch.CLASS[text.charCodeAt(at)] === ch.MARK || ch.CLASS[text.charCodeAt(at)] === ch.CONTROL) at++;
  return at;
}

/** The token after a short quotation that opens at `i` («…» of at most `most` tokens), or -1. */
export function skipMarked(t: Tokens, i: number, most = 6): number {
  if (t.kind[i + 1] === ch.COMMA) return -1; // it closes
  let last = i + most + 1;
  for (let j = i + 1; j <= last && j < t.count; j++) {
    if (t.kind[j] === ch.QUOTE) return j > i + 1 && !(isClosing(t, i) && isOpening(t, j)) ? j + 1 : -1;
    if (t.kind[j] === ch.STOP && t.end[j] === t.start[j + 1] && t.end[j - 1] === t.start[j]) last += 2; // «إيه.بي.سي» is one word
    else if (t.kind[j] === ch.BREAK || t.kind[j] === ch.STOP || t.kind[j] === ch.COLON) return -1;
  }
  return -1;
}

// ارتياحه» وقال «إنها: what stands between two quotations is in no marks. One side alone tells nothing, for many type لـ» الوطن», and of "" both.
const isClosing = (t: Tokens, i: number): boolean => touches(t, i - 1) && !touches(t, i) && t.text[t.start[i]] !== '"';
const isOpening = (t: Tokens, i: number): boolean => !touches(t, i - 1) && touches(t, i);

/** The token after the bracket that opens at `i`, or -1. */
export function skipBrackets(t: Tokens, i: number, most = 24): number {
  for (let j = i + 1; j <= i + most && j < t.count; j++) {
    if (t.kind[j] === ch.CLOSE) return j + 1;
    if (t.kind[j] === ch.BREAK) return -1;
  }
  return -1;
}

import * as ch from '../characters.ts';
import { KeySet } from '../key-set.ts';
import * as f from '../lexicon/features.ts';
import type { Marked } from '../marks/index.ts';
import { hasClause } from '../phrases/clause.ts';
import { endsIn, has, hasClitic, hasPronounEnding, isAccusative, isFiniteVerb, isLoneLetter, isOneOf } from '../phrases/words.ts';
import type { Context } from '../rules/types.ts';
import type { Tokens } from '../tokens.ts';

/** Evidence on whether words in marks are the speaker's own or the name of something, as weights that add up. */
const ALONE = 1; // one word: inside a report more often chosen than a name
const ORDINARY = 1.5; // «ضعف حجمها»: what a name seldom has; counted twice at most
const NAMED = -6; // فيلم «…», الـ«…», المعروف بـ«…»
const HEADED = -6; // «حزب الصمت»
const KNOWN = -6; // «دمشق», «Blue River», «الخطة 30»
const REPEATED = -6; // what the article puts in marks again is what the thing is called
const LISTED = -6; // in a row with a name: «الشعب» و«قناة الشرق»
const APPOSED = -3; // عربات الكورنيش «الترام»

/**
 * Whether marks inside a report hold the speaker's own words (partial) and not the name of something (term): a clause
 * does; a name (حزبه «تواصل»), a foreign word, what stands after فيلم or صحيفة, and what the article puts in marks again does not.
 */
export function isOwnWords(context: Context, marked: Marked, counts: ReadonlyMap<string, number>): boolean {
  const { t } = context;
  const { first, last } = marked;
  if (hasClause(t, first, last)) return !(isTitled(t, marked.open - 1, marked) || !hasArabic(t, first, last) || (last - first <= TITLE && isHeaded(t, marked)) || (last - first === 1 && t.suffix[marked.open - 1] !== 0 && isNaming(t, marked.open - 1)));
  let sum = isName(context, marked);
  if (last - first === 1) sum += ALONE;
  let ordinary = 0;
  for (let i = first; i < last && ordinary < 2; i++) if (isOrdinary(t, marked, i)) ordinary++;
  sum += ordinary * ORDINARY;
  if ((counts.get(textOf(context, marked)) ?? 0) >= 2) sum += REPEATED;
  if (isApposed(t, marked)) sum += APPOSED;
  if (sum > 0 && sum < 2 * ORDINARY && isListed(context, marked)) sum += LISTED;
  return sum > 0;
}

/** What tells of a name in the words themselves and in the word before them. */
function isName({ t }: Context, marked: Marked): number {
  const { open, first, last } = marked;
  const before = open - 1;
  let sum = 0;
  if (before >= 0 && t.kind[before] === ch.LETTER && ((isNaming(t, before) && !(has(t, first, f.PREPOSITION) && !t.lexicon.naming.has(t.entry[before]))) || isDescribedNaming(t, before, marked) || isNickname(t, before, marked) || isCalled(t, before))) sum += isProcess(t, before, marked) ? ORDINARY : NAMED;
  if (isHeaded(t, marked)) sum += HEADED;
  for (let i = first; i < last; i++) if ((has(t, i, f.NAMED_BODY | f.GIVEN_NAME | f.SURNAME | f.PLACE) && !has(t, i, f.COMMON_WORD) && !isAccusative(t, i)) || t.kind[i] === ch.FOREIGN || t.kind[i] === ch.DIGIT) sum += KNOWN;
  return sum;
}

/** «حزب الصمت», «مهرجان كان السينمائي», but «عملية قضائية بطيئة». */
function isHeaded(t: Tokens, { first, last }: Marked): boolean {
  if (last - first < 2 || !isNaming(t, first) || has(t, first, f.DOCUMENT) || hasClitic(t, first, f.BI | f.LI | f.KA) || t.suffix[first] !== 0 || isAccusative(t, first)) return false;
  return !has(t, first + 1, f.ADJECTIVE | f.PREPOSITION) || hasClitic(t, first + 1, f.AL);
}

/** A word that is no part of most names: with an article, a pronoun or an ending of adjectives, a preposition, a verb. */
function isOrdinary(t: Tokens, marked: Marked, i: number): boolean {
  if (opensWithConjunction(t, marked, i) || opensWithPreposition(t, marked, i) || hasClitic(t, i, f.AL) || t.suffix[i] !== 0 || hasPronounEnding(t, i) || isFiniteVerb(t, i)) return true;
  return has(t, i, f.ADJECTIVE | f.PREPOSITION | f.TIME_ADVERB | f.TIME_UNIT | f.PERSON | f.ROLE);
}

/** الـ«ميرينغي», باسم «…», المعروف بـ«…», يسمى بـ«…». */
function isCalled(t: Tokens, i: number): boolean {
  if (t.code[i] === f.BISM || t.text.slice(t.start[i], t.end[i]) === 'الـ') return true;
  return isLoneLetter(t, i) && i > 0 && isOneOf(t, i - 1, CALLING);
}

const CALLING = /* @__PURE__ */ new KeySet('يسمى تسمى المسمى المسماة يعرف تعرف المعروف المعروفة يلقب تلقب الملقب الملقبة المكنى');

/** A word with the article that nobody knows, and no adjective by its ending, right behind a noun: its other name. */
function isApposed(t: Tokens, { open, first, last }: Marked): boolean {
  const before = open - 1;
  if (last - first > 1 || t.features[first] !== 0 || !hasClitic(t, first, f.AL) || t.kind[before] !== ch.LETTER || endsIn(t, first, ch.HEH) || endsIn(t, first, ch.YEH)) return false;
  return hasClitic(t, before, f.AL) || has(t, before, f.PLACE);
}

/** عملية «ترقيع»: what is done, by nouns that the lexicon knows and no article makes a name (عملية «درع الصحراء»). */
function isProcess(t: Tokens, before: number, { first, last }: Marked): boolean {
  if (!ch.hasKey(t.text, t.start[before], t.end[before], 'عمليه') && !ch.hasKey(t.text, t.start[before], t.end[before], 'بعمليه')) return false;
  for (let i = first; i < last; i++) if (!has(t, i, f.NOUN | f.ADJECTIVE) || hasClitic(t, i, f.AL) || has(t, i, f.PLACE | f.NAME)) return false;
  return true;
}

/** Members of a row that are looked at on either side. */
const ROW = 4;

/** A name stands in the same row of marks: «أ» و«ب»، «ج». */
function isListed(context: Context, marked: Marked): boolean {
  const { t, opened, closed } = context;
  let next: Marked | undefined = marked;
  for (let k = 0; k < ROW && (next = joins(t, next.close + 1) ? opened.get(next.close + 2) : undefined) !== undefined; k++) if (isListedName(context, next)) return true;
  next = marked;
  for (let k = 0; k < ROW && (next = joins(t, next.open - 1) ? closed.get(next.open - 2) : undefined) !== undefined; k++) if (isListedName(context, next)) return true;
  return false;
}

const isListedName = (context: Context, marked: Marked): boolean => !marked.bracket && !hasClause(context.t, marked.first, marked.last) && isName(context, marked) < 0;

/** A comma or و alone between two marks. */
const joins = (t: Tokens, i: number): boolean => i > 0 && (t.kind[i] === ch.COMMA || (isLoneLetter(t, i) && t.text[t.start[i]] === 'و'));

function hasArabic(t: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (t.kind[i] === ch.LETTER) return true;
  return false;
}

/** «كأنها رسمت أمس», but «أو تي» spells letters. */
const opensWithConjunction = (t: Tokens, { first, last }: Marked, i: number): boolean =>
  i === first && last - first > 2 && t.end[i] - t.start[i] > 2 && has(t, i, f.CONJUNCTION | f.PARTICLE | f.QUANTIFIER);

/** «بخطوات حازمة», «للإهانة والتشهير»: a preposition, and no part of a name. */
const opensWithPreposition = (t: Tokens, { first, last }: Marked, i: number): boolean => i === first && last - first > 1 && hasClitic(t, i, f.BI | f.LI) && has(t, i, f.NOUN);

/** صحيفة «…», فيلم «…»; with the article (القرار «متسرع») the noun is a subject and the marks say something of it. */
const isNaming = (t: Tokens, i: number): boolean => !hasClitic(t, i, f.AL) && !isAccusative(t, i) && (t.lexicon.naming.has(t.entry[i]) || has(t, i, f.ORGANIZATION | f.DOCUMENT | f.CHANNEL));

/** روايتها الأخيرة «…», الفيلم الوثائقي «…»: an adjective between, unless the marks hold one more (الفيلم الجديد «ممل»). */
const isDescribedNaming = (t: Tokens, i: number, { first }: Marked): boolean =>
  i > 0 && has(t, i, f.ADJECTIVE) && hasClitic(t, i, f.AL) && !has(t, first, f.ADJECTIVE | f.PREPOSITION) && !hasClitic(t, first, f.BI | f.LI | f.KA) && (t.suffix[i - 1] !== 0 || hasClitic(t, i - 1, f.AL)) && (t.lexicon.naming.has(t.entry[i - 1]) || has(t, i - 1, f.DOCUMENT));

/** فيلم «لا أنام»: what has a title may have a sentence for one, if it is short; حزبه «فقد الثقة» is subject and predicate. */
const isTitled = (t: Tokens, i: number, marked: Marked): boolean =>
  marked.last - marked.first <= TITLE && t.kind[marked.last - 1] !== ch.STOP && ((!hasClitic(t, i, f.AL) && t.suffix[i] === 0 && t.lexicon.naming.has(t.entry[i])) || (t.suffix[i - 1] !== 0 && isDescribedNaming(t, i, marked)));

/** Tokens of a title that is a sentence, at most. */
const TITLE = 5;

/** أحمد سعيد «أوكا», المتهم «علي سالمان»: a word that nobody knows right behind a name, two or more behind a person. */
function isNickname(t: Tokens, i: number, { first, last }: Marked): boolean {
  if (!has(t, i, last - first === 1 ? f.GIVEN_NAME | f.SURNAME : f.PERSON | f.ROLE)) return false;
  for (let k = first; k < last; k++) if ((t.features[k] !== 0 && !has(t, k, f.NAME)) || (t.clitics[k] !== 0 && !has(t, k, f.NAME))) return false;
  return true;
}

/** How often each marked text stands in the article. */
export function countMarked(context: Context): Map<string, number> {
  const counts = new Map<string, number>();
  for (const marked of context.marks) {
    if (marked.bracket || marked.last - marked.first > 6) continue;
    const text = textOf(context, marked);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

const textOf = ({ t }: Context, { first, last }: Marked): string => t.text.slice(t.start[first], t.end[last - 1]);

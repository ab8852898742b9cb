import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import type { Marked } from '../marks/index.ts';
import { hasClause } from '../phrases/clause.ts';
import { has, hasClitic, isFiniteVerb } from '../phrases/words.ts';
import type { Context } from '../rules/types.ts';
import type { Tokens } from '../tokens.ts';

/**
 * Whether marks inside a report hold the speaker's own words (partial) and not the name of something (term): a clause
 * does; a name, a foreign word, what stands after فيلم or صحيفة, and what the article puts in marks again does not.
 */
export function isOwnWords(context: Context, marked: Marked, counts: ReadonlyMap<string, number>): boolean {
  const { t } = context;
  const before = marked.open - 1;
  if (hasClause(t, marked.first, marked.last)) return !(before >= 0 && isTitled(t, before, marked));
  if (before >= 0 && t.kind[before] === ch.LETTER && (isNaming(t, before) || isDescribedNaming(t, before, marked) || isNickname(t, before, marked))) return false;
  if (isNaming(t, marked.first) && marked.last - marked.first > 1) return false;
  let ordinary = 0;
  for (let i = marked.first; i < marked.last; i++) {
    if (has(t, i, f.NAMED_BODY | f.GIVEN_NAME | f.SURNAME | f.PLACE) && !has(t, i, f.COMMON_WORD)) return false;
    if (t.kind[i] === ch.FOREIGN || t.kind[i] === ch.DIGIT) return false;
    if (opensWithConjunction(t, marked, i) || hasClitic(t, i, f.AL) || t.suffix[i] !== 0 || has(t, i, f.ADJECTIVE | f.PREPOSITION | f.TIME_ADVERB | f.TIME_UNIT | f.PERSON | f.ROLE) || isFiniteVerb(t, i)) ordinary++;
  }
  // what the article puts in marks again is what the thing is called
  return (ordinary > 0 || marked.last - marked.first === 1) && (counts.get(textOf(context, marked)) ?? 0) < 2;
}

/** «كأنها رسمت أمس», but «أو تي» spells letters. */
const opensWithConjunction = (t: Tokens, { first, last }: Marked, i: number): boolean =>
  i === first && last - first > 2 && t.end[i] - t.start[i] > 2 && has(t, i, f.CONJUNCTION | f.PARTICLE | f.QUANTIFIER);

/** صحيفة «…», فيلم «…»; with the article (القرار «متسرع») the noun is a subject and the marks say something of it. */
const isNaming = (t: Tokens, i: number): boolean => !hasClitic(t, i, f.AL) && (t.lexicon.naming.has(t.entry[i]) || has(t, i, f.ORGANIZATION | f.DOCUMENT | f.CHANNEL));

/** روايتها الأخيرة «…», الفيلم الوثائقي «…»: an adjective between, unless the marks hold one more (الفيلم الجديد «ممل»). */
const isDescribedNaming = (t: Tokens, i: number, { first }: Marked): boolean =>
  i > 0 && has(t, i, f.ADJECTIVE) && hasClitic(t, i, f.AL) && !has(t, first, f.ADJECTIVE | f.PREPOSITION) && !hasClitic(t, first, f.BI | f.LI | f.KA) && (t.suffix[i - 1] !== 0 || hasClitic(t, i - 1, f.AL)) && (t.lexicon.naming.has(t.entry[i - 1]) || has(t, i - 1, f.DOCUMENT));

/** فيلم «لا أنام»: what has a title may have a sentence for one, if it is short; حزبه «فقد الثقة» is subject and predicate. */
const isTitled = (t: Tokens, i: number, marked: Marked): boolean =>
  marked.last - marked.first <= TITLE && t.kind[marked.last - 1] !== ch.STOP && ((!hasClitic(t, i, f.AL) && t.suffix[i] === 0 && t.lexicon.naming.has(t.entry[i])) || (t.suffix[i - 1] !== 0 && isDescribedNaming(t, i, marked)));

/** Tokens of a title that is a sentence, at most. */
const TITLE = 5;

/** أحمد سعيد «أوكا»: a word that nobody knows right behind a name. */
const isNickname = (t: Tokens, i: number, { first, last }: Marked): boolean =>
  last - first === 1 && t.features[first] === 0 && t.clitics[first] === 0 && has(t, i, f.GIVEN_NAME | f.SURNAME);

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

import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import type { Tokens } from '../tokens.ts';
import type { Phrase } from './noun-phrase.ts';
import { has, hasClitic, isAccusative, isFiniteVerb, isGroup, isWord } from './words.ts';

/** What ends a run of words that could be a name. */
const NO_NAME = f.PREPOSITION | f.CONJUNCTION | f.COMPLEMENTIZER | f.RELATIVE | f.NEGATION | f.PRONOUN | f.TIME | f.TIME_UNIT | f.TIME_ADVERB | f.ADVERB | f.ORGANIZATION;
const LONGEST = 5;

/**
 * A source whose name stands behind it, next to it or across a comma, with at most what the office is of between; null
 * where `phrase` is not its name:
 *
 *     النائبة عن حزب الوسط، منى الكيلاني، إن
 *     source─ governed      phrase───────
 *
 * @param governed where the preposition phrase behind the source begins, or -1
 */
export function withName(t: Tokens, source: Phrase | null, governed: number, phrase: Phrase): Phrase | null {
  if (source === null || source.names.length > 0 || source.members.length > 0 || source.role === null) return null;
  const { first } = phrase;
  const parted = t.kind[first - 1] === ch.COMMA && (source.last === first - 1 || source.last === governed);
  if (parted && phrase.members.length > 1 && (isGroup(t, source.first) || isAccusative(t, source.first))) // وزيرا الطاقة في البلدين، ميخائيل ترن وعادل سوباتي
    return phrase.members.every(({ names }) => names.length > 0) ? { ...join(source, phrase), kind: 'group', members: phrase.members } : null;
  if (source.kind !== 'person') return null;
  const odd = parted && source.definite ? nameBetweenCommas(t, first) : null;
  if (odd !== null) return join(source, odd);
  if (phrase.members.length > 0 || phrase.names.length !== 1 || phrase.role !== null || hasClitic(t, first, f.WA | f.FA | f.BI | f.LI | f.KA)) return null;
  return parted || source.last === first ? join(source, phrase) : null;
}

function join(source: Phrase, { last, end, names, title }: Pick<Phrase, 'last' | 'end' | 'names' | 'title'>): Phrase {
  return { ...source, last, bare: last, end, names, title: source.title ?? title, definite: true };
}

/** نجيم بالضياف: a family name of the Maghreb that looks like ب with a noun that nobody knows. */
const isMaghrebi = (t: Tokens, first: number, i: number): boolean => i > first && t.features[i] === 0 && hasClitic(t, i, f.BI) && !hasClitic(t, i, f.WA | f.FA);

/**
 * Between the comma behind an office that has no name yet and the next comma: two to four words that nothing makes a
 * phrase of their own are its bearer's name, whatever else the first of them can be.
 *
 *     الكاتبة العامة للنقابة، رفيقة العبدولي، أن
 */
function nameBetweenCommas(t: Tokens, first: number): Pick<Phrase, 'last' | 'end' | 'names' | 'title'> | null {
  let last = first;
  let unknown = false;
  for (; isWord(t, last) && last < first + LONGEST; last++) {
    if ((hasClitic(t, last, f.WA | f.FA | f.BI | f.LI | f.KA) && !isMaghrebi(t, first, last)) || t.suffix[last] !== 0 || isFiniteVerb(t, last) || has(t, last, NO_NAME)) {
      if (has(t, last, f.COMPLEMENTIZER)) break;
      return null;
    }
    unknown ||= t.features[last] === 0 || has(t, last, f.SURNAME | f.GIVEN_NAME);
  }
  const ends = t.kind[last] === ch.COMMA || t.kind[last] === ch.COLON || has(t, last, f.COMPLEMENTIZER);
  if (!ends || !unknown || last < first + 2) return null;
  if (hasClitic(t, last - 1, f.AL) && has(t, first, f.ROLE)) return null; // ، رئيس الوفد،
  return { last, end: t.end[last - 1], names: [{ start: first, end: last }], title: null };
}

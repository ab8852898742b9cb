import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { CLITIC, endsPhrase, has, hasClitic, hasPronounEnding, isAccusative, isFiniteVerb, isLoneLetter, readingsOf } from '../phrases/words.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Tokens } from '../tokens.ts';
import { nameWords, skeleton } from './names.ts';
import type { NameMention } from './trim-names.ts';

/** Words of a first name at most. */
const LONGEST = 3;

/**
 * The whole names of persons of whom nothing but a family name was read: a first name that no table has stands before it
 * somewhere in the article.
 *
 *     عاد المغني كاني سورن أمس. … وقال سورن إن
 *            ───────── found
 */
export function findFirstNames(t: Tokens, names: readonly (NameMention & { readonly phrase: Phrase | null })[]): NameMention[] {
  const longer = new Set(names.flatMap(({ words }) => (words.length > 1 ? words.map(skeleton) : [])));
  const alone = new Map<string, string>();
  /** Those that are given names by themselves: they want more to be family names. */
  const given = new Set<string>();
  for (const { words, start, end, phrase } of names) if (words.length === 1 && end === start + 1 && !longer.has(skeleton(words[0])) && (has(t, start, f.GIVEN_NAME) || canBeFamily(t, start))) {
    alone.set(t.text.slice(t.start[start], t.end[start]), words[0]);
    if (!canBeFamily(t, start) && !isFormal(t, phrase)) given.add(words[0]);
    else given.delete(words[0]);
  }
  if (alone.size === 0) return [];
  let lengths = 0; // bit by bit; the last for all that are longer
  for (const { length } of alone.keys()) lengths |= 1 << Math.min(length, 31);
  const found: (NameMention & { readonly text: string })[] = [];
  const counts = new Map<string, number>();
  const most = new Map<string, number>();
  for (let i = 1; i < t.count; i++) {
    if ((lengths & (1 << Math.min(t.end[i] - t.start[i], 31))) === 0 || t.kind[i] !== t.kind[i - 1] || !canBeFirst(t, i - 1)) continue;
    const word = alone.get(t.text.slice(t.start[i], t.end[i]));
    if (word === undefined) continue;
    let start = i - 1;
    while (i - start < LONGEST && canBeFirst(t, start - 1)) start--;
    const text = t.text.slice(t.start[start], t.end[i]);
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    most.set(word, Math.max(count, most.get(word) ?? 0));
    found.push({ words: [...nameWords(t.text.slice(t.start[start], t.end[i - 1])), word], start, end: i + 1, text });
  }
  return found.filter(({ words, start, end, text }) => given.has(words[words.length - 1]) ? isBehindOffice(t, start) : (counts.get(text) as number) > 1 || (isIntroduced(t, start, t.clitics[end - 1] === f.AL) && (has(t, start, f.GIVEN_NAME) || most.get(words[words.length - 1]) === 1)));
}

/** السيدة ستيوارت: whom a title precedes with one name is called by that of the family. */
const isFormal = (t: Tokens, phrase: Phrase | null): boolean => phrase?.title != null && /^(?:ال)?(?:سيده?|انسه)$/.test(ch.foldKey(t.text.slice(t.start[phrase.title.start], t.end[phrase.title.start])));

function canBeFamily(t: Tokens, i: number): boolean {
  if (t.kind[i] === ch.FOREIGN) return isCapitalized(t, i);
  return !has(t, i, f.PLACE) && (has(t, i, f.SURNAME) || !has(t, i, f.COMMON_WORD | f.NOUN | f.GIVEN_NAME) || (has(t, i, f.GIVEN_NAME) && t.clitics[i] === f.AL)); // علي المؤمن
}

function canBeFirst(t: Tokens, i: number): boolean {
  if (i < 0) return false;
  if (t.kind[i] === ch.FOREIGN) return isCapitalized(t, i);
  if (t.kind[i] !== ch.LETTER || t.suffix[i] !== 0 || isLoneLetter(t, i)) return false;
  if (t.clitics[i] !== 0) return t.clitics[i] === f.KA && (t.features[i] & ~f.COMPLEMENTIZER) === 0; // كاني
  if (has(t, i, f.GIVEN_NAME)) return !has(t, i, f.PREPOSITION | f.CUE | f.VERB) || (has(t, i, f.CUE) && !has(t, i, f.PREPOSITION) && readingsOf(t, i).every(({ form }) => form === 'noun')); // آمال
  if (t.features[i] === f.ADJECTIVE) return i > 0 && has(t, i - 1, f.TITLE) && hasClitic(t, i - 1, f.AL); // الدكتور مدني خاميان: no adjective, for the title is definite
  const word = t.text.slice(t.start[i], t.end[i]);
  if (t.features[i] !== 0 || isAccusative(t, i) || hasPronounEnding(t, i) || /^(?:و|است)|ى$/.test(word)) return false; // وترشح, استقبل are verbs
  if (word.endsWith('ة') && !isBehindOffice(t, i)) return false;
  return !endsPhrase(t, i) || /^ي.*ون$/.test(word); // يارون: a verb in the plural stands before nobody's name
}

/** Behind an office or what describes one, across a comma or not: الخبيرة الاقتصادية عامرة البلداوي; رئيسة الوزراء، تريزا ماي. */
function isBehindOffice(t: Tokens, i: number): boolean {
  const before = t.kind[i - 1] === ch.COMMA ? i - 2 : i - 1;
  return before >= 0 && t.kind[before] === ch.LETTER && (has(t, before, f.TITLE | f.ROLE) || (hasClitic(t, before, f.AL) && has(t, before, f.ADJECTIVE)));
}

/** Whitlock, and no stray letters. */
const isCapitalized = (t: Tokens, i: number): boolean => /^\p{Lu}\p{Ll}/u.test(t.text.slice(t.start[i], t.end[i]));

/**
 * Whether an unknown word can hardly be a noun before its genitive (سراح مانديلا), or a verb: what it stands behind is
 * definite, or a verb, or sets it apart. Behind a family name in ال, which any genitive may be, only the first two tell.
 */
function isIntroduced(t: Tokens, first: number, article: boolean): boolean {
  if (has(t, first, f.GIVEN_NAME) || t.kind[first] === ch.FOREIGN) return true;
  const before = first - 1;
  if (before < 0 || t.kind[before] === ch.BREAK || t.kind[before] === ch.STOP) return !article && t.end[first] - t.start[first] > 4;
  if (t.kind[before] !== ch.LETTER) return !article;
  if (hasClitic(t, before, f.AL) || has(t, before, f.TITLE | f.ROLE | f.GIVEN_NAME)) return true;
  if (hasClitic(t, before, f.WA) && has(t, before, f.COMMON_WORD) && (t.kind[before - 1] === ch.STOP || t.kind[before - 1] === ch.BREAK)) return !article; // ووضع هورست: a verb rather than a noun that begins a sentence
  return !article && (t.suffix[before] !== 0 || isFiniteVerb(t, before) || has(t, before, f.CUE | f.COMPLEMENTIZER)) && !hasClitic(t, before, CLITIC & ~(f.WA | f.FA));
}

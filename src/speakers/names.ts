import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Tokens } from '../tokens.ts';
import { isFrom } from './nationalities.ts';

/** The text of a name as a result shows it: without diacritics, tatweel and controls, single spaces. */
export function plainName(text: string): string {
  if (isTidy(text)) return text;
  let plain = '';
  for (const char of text) {
    const kind = ch.CLASS[char.charCodeAt(0)];
    if (kind === ch.MARK || kind === ch.CONTROL) continue;
    if (kind === ch.SPACE || kind === ch.BREAK) {
      if (!plain.endsWith(' ')) plain += ' ';
    } else plain += char;
  }
  return plain.trim();
}

/** A phrase as it is written, with the article that ل has taken up: للمرصد السوري is المرصد السوري. */
export const phraseText = (t: Tokens, { first, start, bare }: Phrase, end = t.end[bare - 1]): string => withArticle(t, first, t.text.slice(start, end));

/** What begins at a token, with the article that its ل has taken up: للحريري is الحريري. */
export function withArticle({ clitics }: Tokens, first: number, written: string): string {
  return (clitics[first] & f.LI) !== 0 && (clitics[first] & f.AL) !== 0 && written.startsWith('لل') ? `ال${written.slice(2)}` : written;
}

/** The fast path: nothing but Arabic letters with single spaces between, as of nineteen names in twenty. */
export function isTidy(text: string): boolean {
  let before = 0x20;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x20 ? before === 0x20 : unit < 0x620 || unit > 0x64a || unit === ch.TATWEEL) return false;
    before = unit;
  }
  return before !== 0x20;
}

/** The words of a name as they are compared: folded, without the article, عبد and أبو joined to what follows. */
export function nameWords(text: string): string[] {
  const words: string[] = [];
  for (const written of plainWords(text) ?? splitWords(text)) {
    const word = ch.foldKey(written);
    if (word === '') continue;
    const article = word.length > 4 && word.startsWith('ال') && !/^[إأآ]/.test(written); // إليسون has none
    const bare = article ? word.slice(2) : word;
    const father = words.at(-1);
    if (father === 'ابو' || father === 'ابا' || father === 'ابي') words[words.length - 1] = `ابو${bare}`; // أبو زكي, أبوزكي
    else if (father === 'عبد') words[words.length - 1] = `عبد${word.startsWith('ال') ? word.slice(2) : word}`;
    else if (word.startsWith('عبدال')) words.push(`عبد${word.slice(5)}`);
    else words.push(word.length > 7 && word.startsWith('ابوال') ? `ابو${word.slice(5)}` : bare);
  }
  return words;
}

/** Whether a fuller description has the words of a shorter one; its adjectives may describe another noun (الفلسطيني, الفصائل الفلسطينية). */
export function describes(full: readonly string[], [head, ...words]: readonly string[]): boolean {
  return full.includes(head) && words.every((word) => word === 'في' || full.includes(word) || full.some((other) => adjective(other) === adjective(word) || isFrom(word, other)));
}

/** Without what agreement and an attached ب or ل (بإمارة for في إمارة; مبعوث رئيس, مبعوث لرئيس) make of it. */
const adjective = (word: string): string => word.replace(/^وال(?=...)/, 'و').replace(/^(?:ب|لل?)(?=....)/, '').replace(/(?<=ي)ه$/, '');

/** The words of any text. */
export const splitWords = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{Cf}\p{N}]+/u);

/** The fast path, a third of the time, of nine names in ten: nothing but Arabic letters and diacritics with spaces between. */
export function plainWords(text: string): string[] | null {
  const words: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x20) {
      if (i > start) words.push(text.slice(start, i));
      start = i + 1;
    } else if (unit < 0x620 || unit > 0x652) return null;
  }
  if (start < text.length) words.push(text.slice(start));
  return words;
}

/**
 * What spellings of a foreign name share: consonants, with those that Arabic writes in several ways merged
 * (هيغسيث, هيجسيث; زيلنسكي, زيلينسكي), and Latin letters brought to them (Zelensky).
 */
export function skeleton(word: string): string {
  let known = skeletons.get(word);
  if (known === undefined) {
    if (skeletons.size === MOST_SKELETONS) skeletons.clear();
    skeletons.set(word, (known = readSkeleton(word)));
  }
  return known;
}

/** A cache of words from all texts: it is bounded, and no result depends on it. */
const skeletons = /* @__PURE__ */ new Map<string, string>();
const MOST_SKELETONS = 4096;

function readSkeleton(word: string): string {
  let out = '';
  for (const char of /^[a-z]/.test(word) ? latinToArabic(word) : word) {
    const merged = MERGED[char] ?? char;
    if (merged !== '' && !out.endsWith(merged)) out += merged;
  }
  return out;
}

const MERGED: Readonly<Record<string, string>> = {
  'ا': '', 'و': '', 'ي': '', 'ه': '', 'ء': '', 'ئ': '', 'ؤ': '', 'غ': 'ج', 'ق': 'ك', 'چ': 'ش', 'ڤ': 'ف', 'پ': 'ب', 'گ': 'ج', 'ط': 'ت', 'ص': 'س', 'ض': 'د', 'ظ': 'ز', 'ث': 'س', 'ذ': 'د', 'ع': '',
};

const LATIN: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|ch/g, 'ش'], [/th/g, 'ث'], [/kh/g, 'خ'], [/gh/g, 'غ'], [/ph/g, 'ف'], [/ck/g, 'ك'], [/[aeiouyhw]/g, ''], [/[bp]/g, 'ب'], [/t/g, 'ت'], [/[gj]/g, 'ج'], [/d/g, 'د'], [/r/g, 'ر'],
  [/z/g, 'ز'], [/s/g, 'س'], [/[fv]/g, 'ف'], [/[kqc]/g, 'ك'], [/l/g, 'ل'], [/m/g, 'م'], [/n/g, 'ن'], [/x/g, 'كس'],
];

function latinToArabic(word: string): string {
  return LATIN.reduce((text, [letters, arabic]) => text.replace(letters, arabic), word);
}

const isLatin = (word: string): boolean => /^[a-z]/.test(word);

/** Two words of a name that mean the same: equal, or with the same skeleton of at least three consonants. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 3 && !isLatin(a) && !isLatin(b)) return false;
  if (Math.min(a.length, b.length) < 4) return false;
  const left = skeleton(a);
  if (left.length < 3 || left !== skeleton(b)) return false;
  // three consonants are many names (سالم, سليم): their vowels must be the same
  return left.length > 3 || isLatin(a) || isLatin(b) || (a.length === b.length && [...a].every((char, i) => char === b[i] || (MERGED[char] ?? char) === (MERGED[b[i]] ?? b[i]) && MERGED[char] !== '' && MERGED[b[i]] !== ''));
}

/** كافارداركوف, كافاداركوف: long words that differ in one letter, by a slip or by another ear; الديلمي, الدليمي: or in the order of two. */
export function isSlip(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  if (shortest < 5 || Math.abs(a.length - b.length) > 1 || a === b) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (i > 0 && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)) return true;
  const rest = (word: string, longer: boolean): string => word.slice(longer ? i + 1 : i);
  return shortest > 6 && i > 1 && rest(a, a.length >= b.length) === rest(b, b.length >= a.length);
}

/** Whether the shorter of two names can stand for the longer: all of its words are in it, in order, the last one too. */
export function fitsName(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 0 || short.length > long.length) return false;
  let at = 0;
  for (const word of short) {
    while (at < long.length && !sameWord(word, long[at])) at++;
    if (at++ === long.length) return false;
  }
  return true;
}

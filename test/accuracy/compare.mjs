// When two spans and two names count as the same.

/** What may stand at the ends of a span without making it another: white space, punctuation, direction marks. */
const EDGE = /[\p{P}\s\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069<>]/u;

/** A span without the white space and punctuation at its ends. */
export function trim(text, [start, end]) {
  while (start < end && EDGE.test(text[start])) start++;
  while (end > start && EDGE.test(text[end - 1])) end--;
  return [start, end];
}

export const exact = (text, a, b) => trim(text, a).join() === trim(text, b).join();

export const overlap = (a, b) => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

/** What two spans share, of all that they cover: 1 for the same, 0 for none. */
export function shared(a, b) {
  const both = overlap(a, b);
  return both === 0 ? 0 : both / (a[1] - a[0] + b[1] - b[0] - both);
}

/** Pairs of indexes, each used once, the best first; none that weighs less than `least`. */
export function pair(gold, found, weigh, least) {
  const all = gold.flatMap((a, i) => found.map((b, j) => [weigh(a, b), i, j])).filter(([weight]) => weight >= least);
  const pairs = new Map();
  const used = new Set();
  for (const [, i, j] of all.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2])) {
    if (!pairs.has(i) && !used.has(j)) pairs.set(i, j), used.add(j);
  }
  return [...pairs];
}

/** One spelling for each word: no vowel signs, no hamza on alef, ه for ة, ي for ى. */
export const fold = (text) => text.normalize('NFKC').replace(/[\u064b-\u065f\u0670\u0640]/g, '').replace(/[أإآٱ]/g, 'ا').replace(/ى/g, 'ي').replace(/ة/g, 'ه').toLowerCase();

const words = (name) => (fold(name).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => (word.length > 4 && word.startsWith('ال') ? word.slice(2) : word));

/** The same words, but for spelling and the article. */
export const sameWords = (gold, found) => words(gold).join(' ') === words(found).join(' ');

/** More than half of the words shared; or nothing but the surname and what stands before it; or the whole name with a title. */
export function sameName(gold, found) {
  const [a, b] = [words(gold), new Set(words(found))];
  const both = new Set(a.filter((word) => b.has(word))).size;
  const all = new Set(a).size;
  return both > 0 && (both / (all + b.size - both) > 0.5 || (both === b.size && b.has(a.at(-1))) || (both === all && b.size <= all + 6));
}

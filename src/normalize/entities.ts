import type { Draft } from './draft.ts';
import { Value } from './options.ts';
import type { Program } from './program.ts';

/** The names that occur in news, each before its character. */
const NAMES =
  'quot " amp & lt < gt > apos \' nbsp \u00a0 shy \u00ad laquo « raquo » ldquo “ rdquo ” bdquo „ lsquo ‘ rsquo ’ lsaquo ‹ rsaquo › ' +
  'ndash – mdash — hellip … bull • middot · copy © reg ® trade ™ deg ° euro € ' +
  'zwnj \u200c zwj \u200d lrm \u200e rlm \u200f';

/** What `&#128;` to `&#159;` mean: HTML reads them as Windows-1252. A space where that has no character. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The longest reference that is looked at, without its `;`, in code units. */
const LONGEST_REFERENCE = 16;

/** Characters by name; the characters are keys as well, which no reference is written with. */
const CHARACTERS: ReadonlyMap<string, string> = /* @__PURE__ */ readNames();

function readNames(): Map<string, string> {
  const words = NAMES.split(' ');
  return new Map(words.map((name, i) => [name, words[i + 1]!]));
}

/**
 * The code point of a character reference, given what stands between its `&` and its `;`: a name, `#1575` or `#x627`.
 * -1 where it is none, or where the number is no character (zero, a surrogate, beyond U+10FFFF).
 */
function readReference(body: string): number {
  const named = CHARACTERS.get(body);
  if (named?.length === 1) return named.charCodeAt(0);
  const number = /^#(\d+|x[\da-f]+)$/i.test(body) ? Number(`0${body.slice(1)}`) : 0;
  if (WINDOWS_1252[number - 0x80]! > ' ') return WINDOWS_1252.charCodeAt(number - 0x80);
  return number > 0 && number <= 0x10ffff && (number & 0x1ff800) !== 0xd800 ? number : -1;
}

/**
 * Takes back the character reference that a `;` is about to complete.
 *
 *     كتب &quot;
 *         ^    the draft ends before the `;`, and is cut here
 *
 * @returns its code point; -1, with nothing taken back, where there is none.
 */
export function takeReference(draft: Draft, { options }: Program): number {
  if (options.entities === Value.KEEP) return -1;
  const [, body] = /&([^&]*)$/.exec(draft.read(Math.max(0, draft.top - LONGEST_REFERENCE))) ?? [];
  if (body === undefined) return -1;
  // With `digits: 'arabic-indic'` the digits of a reference have already been replaced.
  const codePoint = readReference(body.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 15)));
  if (codePoint < 0) return -1;
  draft.cut(draft.top - body.length - 1);
  draft.isWatched = true;
  return codePoint;
}

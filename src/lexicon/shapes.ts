import * as ch from '../characters.ts';
import * as f from './features.ts';
import { ATTACHED_PRONOUNS } from './function-words.ts';

export interface AttachedPronoun {
  readonly units: Uint16Array;
  readonly agreement: number;
}

const PRONOUNS: readonly AttachedPronoun[] = ATTACHED_PRONOUNS.map(([text, agreement]) => ({ units: Uint16Array.from(text, (letter) => letter.charCodeAt(0)), agreement }));
const NONE: readonly AttachedPronoun[] = [];
/** By the last letter: most words end in none of theirs, and no pronoun is then compared. */
const BY_LAST = /* @__PURE__ */ Array.from({ length: 64 }, (_, bits) => PRONOUNS.filter(({ units }) => (units[units.length - 1] & 63) === bits));

/** The attached pronouns with this last letter, as it is in a key. */
export const pronounsIn = (last: number): readonly AttachedPronoun[] => (last < ch.ALEF || last > ch.YEH ? NONE : BY_LAST[last & 63]);

/**
 * The features of an unknown word that only a noun is shaped like, or 0: words in ات and ية, and the verbal nouns of the
 * derived forms (استخدام، اجتماع، انسحاب، إصدار; أفعال is a plural of the same shape; تطوير, إعادة). Folded units.
 */
export function shapeOf(units: Uint16Array, from: number, to: number): number {
  const length = to - from;
  if (length < 5) return 0;
  const last = units[to - 1];
  const before = units[to - 2];
  if (last === ch.TEH && before === ch.ALEF) return f.NOUN;
  if (last === ch.HEH && before === ch.YEH) return f.NOUN | f.ADJECTIVE;
  if (length === 5 && units[from] === ch.ALEF && units[from + 2] === ch.ALEF && last === ch.HEH) return f.NOUN;
  if (units[from] === ch.ALEF && before === ch.ALEF) {
    if (length === 5) return isConsonant(units[from + 1]) && isConsonant(units[from + 2]) ? f.NOUN : 0;
    if (length === 6) return units[from + 2] === ch.TEH || units[from + 1] === ch.NOON ? f.NOUN : 0;
    return length === 7 && units[from + 1] === ch.SEEN && units[from + 2] === ch.TEH ? f.NOUN : 0;
  }
  return length === 5 && units[from] === ch.TEH && before === ch.YEH && isConsonant(units[from + 1]) && units[from + 2] !== ch.ALEF && isConsonant(last) ? f.NOUN : 0;
}

/** تراخيص, مفاهيم: a noun where a preposition is attached; alone it could be a foreign name (ستالين). */
export function isBrokenPlural(units: Uint16Array, from: number, to: number): boolean {
  if (to - from !== 6 || units[from + 2] !== ch.ALEF || units[from + 4] !== ch.YEH) return false;
  return isConsonant(units[from]) && isConsonant(units[from + 1]) && isConsonant(units[from + 3]) && isConsonant(units[from + 5]);
}

/** التدخل, التعاون: a verbal noun of the fifth or sixth form, with the article; without it a verb is spelled so. */
export function isFifthForm(units: Uint16Array, from: number, to: number): boolean {
  const sixth = to - from === 5 && units[from + 2] === ch.ALEF;
  if (units[from] !== ch.TEH || (!sixth && to - from !== 4) || units[to - 1] === ch.YEH || units[to - 1] === ch.HEH) return false;
  for (let i = from + 1; i < to; i++) if (units[i] === ch.ALEF && !(sixth && i === from + 2)) return false;
  return true;
}

/** معددا, مرحبا: an active participle in the accusative. */
export function isParticiple(units: Uint16Array, from: number, to: number): boolean {
  if (units[from] !== ch.MEEM || units[to - 1] !== ch.ALEF || to - from < 5 || to - from > 7) return false;
  for (let i = from + 1; i < to - 1; i++) if (!isConsonant(units[i])) return false;
  return true;
}

const isConsonant = (unit: number): boolean => unit !== ch.ALEF && unit !== ch.WAW && unit !== ch.YEH;

/** ال before at least two letters. */
export const isArticle = (units: Uint16Array, at: number, length: number): boolean => length - at > 3 && units[at] === ch.ALEF && units[at + 1] === ch.LAM;

export function endsWith(units: Uint16Array, length: number, ending: Uint16Array): boolean {
  for (let i = 0, at = length - ending.length; i < ending.length; i++) if (units[at + i] !== ending[i]) return false;
  return true;
}

import { Unit } from './characters.ts';
import type { Draft } from './draft.ts';
import { Kind, isArabic, isMark } from './kinds.ts';
import { Value } from './options.ts';
import type { Program } from './program.ts';
import { push, pushAll } from './push.ts';

/**
 * Puts a letter; with `elongation: 'collapse'`, the third of one Arabic letter in a row leaves one of the three, and so
 * does every further one.
 */
export function putLetter(draft: Draft, { kinds, options }: Program, unit: number): void {
  const { units, top } = draft;
  if (options.elongation === Value.COLLAPSE && top > 0 && units[top - 1] === unit && isArabic(kinds[unit]!)) {
    if (draft.collapsed === top - 1) return;
    if (top > 1 && units[top - 2] === unit) {
      draft.cut(top - 1);
      draft.collapsed = top - 2;
      return;
    }
  }
  draft.put(unit);
}

/** Marks, joiners and direction marks, which end no word. */
const WITHIN_WORD = /^[\p{M}\p{Bidi_Control}\p{Join_Control}]*$/u;

/** The most of them that are looked at, in code units. */
const MOST_WITHIN_WORD = 64;

/** Makes the Persian yeh that the draft ends in, if it does, the yeh of the inside of a word. */
export function joinYeh(draft: Draft, program: Program): void {
  const { yeh, top } = draft;
  if (yeh < 0 || top - yeh > MOST_WITHIN_WORD) return;
  const marks = draft.read(yeh + 1);
  if (!WITHIN_WORD.test(marks)) return;
  draft.cut(yeh);
  push(draft, program, Unit.YEH);
  pushAll(draft, program, marks);
}

/**
 * Takes out the tatweel before a letter that is about to be put, if it stands after one. The marks stay:
 *
 *     كتـــَا  →  كتَا
 *       ^^^^ looked at, from the end; the last letter before them must be one that tatweel can stretch
 */
export function unstretch(draft: Draft, program: Program): void {
  const { units, top } = draft;
  let first = -1;
  let at = top;
  for (; at > 0; at--) {
    const kind = program.kinds[units[at - 1]!]!;
    if (kind === Kind.STRETCH) first = at - 1;
    else if (!isMark(kind)) break;
  }
  if (first < 0 || !isStretchable(draft, program, at - 1)) return;
  const marks = draft.read(first).replaceAll('\u0640', '');
  draft.cut(first);
  pushAll(draft, program, marks);
}

/**
 * Whether tatweel can stretch the unit there. After `ة` and `ى`, which end a word, and after the `ه` of `1435هـ` it is
 * a dash.
 */
function isStretchable({ units }: Draft, { kinds }: Program, at: number): boolean {
  const letter = units[at]!;
  if (letter === Unit.HEH) return kinds[units[at - 1]!] !== Kind.DIGIT;
  return isArabic(kinds[letter]!) && letter !== Unit.TEH_MARBUTA && letter !== Unit.ALEF_MAQSURA;
}

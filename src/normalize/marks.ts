import { Unit } from './characters.ts';
import type { Draft } from './draft.ts';
import { Kind, isLetter, mayCombine } from './kinds.ts';
import { Value } from './options.ts';
import type { Program } from './program.ts';
import { pushAll } from './push.ts';

/**
 * Marks on one character that are looked at. Unicode calls text with more than 30 ill suited for streams (UAX #15,
 * section 13). Here those beyond the limit are left as they are, so that no text takes more than linear time.
 */
const MOST_MARKS = 40;

/** Puts a mark in canonical order, and makes it one character with what it stands on where there is one. */
export function placeMark(draft: Draft, program: Program, mark: number, kind: number, last: number): void {
  const { kinds, options } = program;
  const { units, top } = draft;
  const isStripped = mark === Unit.MADDA_ABOVE && options.diacritics === Value.STRIP;
  draft.gap = -1;
  if (options.unicode === Value.KEEP) {
    if (!isStripped || units[top - 1] === Unit.ALEF) draft.put(mark);
  } else if ((kind !== Kind.COMPOSING && !mayCombine(last)) || (kind === Kind.MARK && last === Kind.HARAKA)) {
    draft.put(mark);
  } else if (kind === Kind.HARAKA && last === Kind.MARK && isLetter(kinds[units[top - 2]!]!)) {
    // The commonest case: shadda, then haraka, as it is typed.
    const before = units[top - 1]!;
    draft.cut(top - 1);
    draft.put(mark);
    draft.put(before);
  } else compose(draft, program, mark, isStripped);
}

/**
 * Puts a mark and composes it with the marks and the character before it.
 *
 * @param isOptional the mark is dropped unless it makes one character with another.
 */
function compose(draft: Draft, program: Program, mark: number, isOptional: boolean): void {
  const marks = skipMarks(draft, program);
  const start = Math.max(0, marks - 1);
  const before = marks < 0 ? '' : draft.read(start) + String.fromCharCode(mark);
  const after = before.normalize('NFC');
  if (isOptional && after.length === before.length) return;
  draft.put(mark);
  let same = 0;
  while (same < after.length && after[same] === before[same]) same++;
  if (same === before.length) return;
  draft.cut(start + same);
  pushAll(draft, program, after.slice(same));
}

/** Where the marks at the end of the draft start; -1 where there are more than {@link MOST_MARKS}. */
export function skipMarks({ units, top }: Draft, { kinds }: Program): number {
  let start = top;
  while (start > 0 && mayCombine(kinds[units[start - 1]!]!)) if (top - --start > MOST_MARKS) return -1;
  return start;
}

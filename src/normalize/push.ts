import { Unit } from './characters.ts';
import type { Draft } from './draft.ts';
import { takeReference } from './entities.ts';
import { Kind, isArabic, isLetter, mayCombine } from './kinds.ts';
import { joinYeh, putLetter, unstretch } from './letters.ts';
import { placeMark, skipMarks } from './marks.ts';
import { Value } from './options.ts';
import { DROP, EXPAND, UNMET, learn, type Program } from './program.ts';
import { isInAddress, placeQuote, placeSeparator, takeBlanks } from './signs.ts';

/**
 * Puts one code unit of the original, or of what it stands for, on a draft, by all the rules of the program.
 *
 * A rule looks back only, at what the draft ends in, and may rewrite that; units that it rewrites are pushed anew. So
 * each unit stands on what it was pushed on, and no rule objected. That is why a text is the same whether it comes
 * whole or in pieces, and why a text that was normalised once is not changed a second time.
 */
export function push(draft: Draft, program: Program, unit: number): void {
  const { table, kinds, expansions } = program;
  // What a character reference stands for takes the place of its last unit, and may complete another.
  for (;;) {
    const entry = table[unit] === UNMET ? learn(program, unit) : table[unit]!;
    if (entry === DROP) return;
    if (entry === EXPAND) return pushAll(draft, program, expansions.get(unit)!);
    unit = entry & 0xffff;
    const codePoint = kinds[unit] === Kind.REFERENCE_END ? takeReference(draft, program) : -1;
    if (codePoint > 0xffff) return pushAll(draft, program, String.fromCodePoint(codePoint));
    if (codePoint < 0) return place(draft, program, unit);
    unit = codePoint;
  }
}

/** Pushes every unit of a text. */
export function pushAll(draft: Draft, program: Program, text: string): void {
  for (let i = 0; i < text.length; i++) push(draft, program, text.charCodeAt(i));
}

/** Puts a unit that has been through the table, by what stands before it. */
function place(draft: Draft, program: Program, unit: number): void {
  const { kinds, options } = program;
  const kind = kinds[unit]!;
  const last = kinds[draft.units[draft.top - 1]!] ?? Kind.BREAK; // before the first unit there is none
  const { isWatched } = draft;
  draft.isWatched = false;
  if (isLetter(kind)) return placeLetter(draft, program, unit, kind, last);
  if (mayCombine(kind)) {
    placeMark(draft, program, unit, kind, last);
    draft.isWatched = isWatched || last === Kind.STRETCH;
    return;
  }
  switch (kind) {
    case Kind.BLANK:
      if (last === Kind.BLANK && options.whitespace === Value.COLLAPSE) return;
      break;
    case Kind.PAUSE:
    case Kind.STOP:
      if (options.punctuation === Value.REPAIR) takeBlanks(draft, kinds);
      break;
    case Kind.STRETCH:
      joinYeh(draft, program);
      break;
    case Kind.CONTROL:
      draft.isWatched = isWatched;
      break;
    case Kind.ZERO_WIDTH:
      if (options.invisibles === Value.KEEP) break;
      draft.isWatched = isWatched;
      if (isLetter(kinds[draft.units[skipMarks(draft, program) - 1]!]!)) {
        draft.isWatched = true;
        draft.gap = draft.top;
      }
      return;
    case Kind.DIGIT:
    case Kind.PERCENT:
      unit = placeSeparator(draft, program, unit, kind, last);
      break;
    case Kind.QUOTE:
    case Kind.GUILLEMET:
    case Kind.BREAK:
      unit = placeQuote(draft, program, unit, kind);
      break;
  }
  draft.put(unit);
}

function placeLetter(draft: Draft, program: Program, unit: number, kind: number, last: number): void {
  const { kinds, options } = program;
  if (draft.top === draft.gap || (last === Kind.PAUSE && options.punctuation === Value.REPAIR && !isInAddress(draft, kinds))) draft.put(Unit.SPACE);
  else if (isArabic(kind)) {
    joinYeh(draft, program);
    if (options.tatweel === Value.BETWEEN_LETTERS) unstretch(draft, program);
  }
  if (kind === Kind.PERSIAN_YEH && options.persianLetters === Value.CONTEXTUAL) {
    draft.yeh = draft.top;
    unit = program.table[Unit.ALEF_MAQSURA]! & 0xffff;
  }
  putLetter(draft, program, unit);
  draft.isWatched = draft.yeh === draft.top - 1;
}

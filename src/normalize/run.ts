import { Draft } from './draft.ts';
import { looksGarbled } from './mojibake.ts';
import { DROP, GARBLED, PLAIN, REACTS, type Program } from './program.ts';
import { push } from './push.ts';
import type { NormalizedText } from './types.ts';

/** Scratch space for {@link run}, which calls no code of others; no result refers to it. */
let scratch = /* @__PURE__ */ new Uint16Array(1 << 12);

/** Beyond this many code units it is given back after use. */
const KEPT = 1 << 20;

/** Normalises a text. */
export function run(program: Program, original: string): NormalizedText {
  if (isClean(program, original)) return { text: original, original, map: null, flags: [] };
  const draft = new Draft(scratch);
  write(draft, program, original);
  const written = draft.read(0);
  if (draft.units.length <= KEPT) scratch = draft.units;
  const isChanged = written !== original;
  const text = isChanged ? written : original;
  const isGarbled = draft.isSuspect && (looksGarbled(original) || looksGarbled(text));
  return { text, original, map: isChanged ? { runs: draft.runs(original.length) } : null, flags: isGarbled ? ['mojibake'] : [] };
}

/** Whether no unit changes, or may by its neighbours. */
function isClean({ table }: Program, text: string): boolean {
  let last = PLAIN;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const entry = table[unit]!;
    if (((last >> 8) & entry & REACTS) !== 0 || (entry & 0xffff) !== unit) return false;
    last = entry;
  }
  return true;
}

/** Writes a text on an empty draft. */
function write(draft: Draft, program: Program, text: string): void {
  const { table } = program;
  const { length } = text;
  for (let i = 0; ; ) {
    draft.reserve(length - i);
    const { units } = draft;
    let { top } = draft;
    let last = PLAIN | (top > 0 ? table[units[top - 1]!]! : 0);
    // Nearly all characters go through here: one look-up, one test of two neighbours.
    for (; i < length; i++) {
      const entry = table[text.charCodeAt(i)]!;
      if (((last >> 8) & entry & REACTS) !== 0) break;
      units[top++] = entry;
      last = entry;
    }
    draft.top = top;
    if (i === length) return;
    do step(draft, program, text, i++);
    while (draft.isWatched && i < length);
  }
}

/** Puts the unit at `position` by all rules, and records what became of it. */
function step(draft: Draft, program: Program, text: string, position: number): void {
  const { table } = program;
  const { top } = draft;
  const unit = text.charCodeAt(position);
  if (table[unit] === DROP) return draft.addEdit(position, top, position + 1, top);
  draft.low = top;
  push(draft, program, unit);
  if (draft.low < top || draft.top !== top + 1) draft.record(text, position + 1, table);
  const { units, top: end } = draft;
  draft.isSuspect ||= ((table[units[end - 2]!]! >> 8) & table[units[end - 1]!]! & GARBLED) !== 0;
}

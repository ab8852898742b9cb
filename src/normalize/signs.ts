import { Unit } from './characters.ts';
import type { Draft } from './draft.ts';
import { Kind } from './kinds.ts';
import { Value } from './options.ts';
import type { Program } from './program.ts';

/** Takes back the white space at the end, before a sign that takes none before it. */
export function takeBlanks(draft: Draft, kinds: Uint8Array): void {
  let start = draft.top;
  while (start > 0 && kinds[draft.units[start - 1]!] === Kind.BLANK) start--;
  draft.cut(start);
}

/** How far back an address is looked for, in code units; a longer one is taken for text. */
const LONGEST_ADDRESS = 512;

/** What tells an address from a word: `https://`, `www.`, `name@host`, `@name`, `#tag`. */
const ADDRESS = /:\/\/|www\.|[@#]/;

/** Whether the draft ends inside a URL, an e-mail address, an `@name` or a `#tag`. */
export function isInAddress(draft: Draft, kinds: Uint8Array): boolean {
  const { units, top } = draft;
  let start = top;
  while (start > 0 && top - start < LONGEST_ADDRESS && kinds[units[start - 1]!] !== Kind.BLANK && kinds[units[start - 1]!] !== Kind.BREAK) start--;
  return ADDRESS.test(draft.read(start));
}

/** What a digit or percent sign becomes. A digit also decides what the separator between it and another one is. */
export function placeSeparator(draft: Draft, { kinds, options }: Program, unit: number, kind: number, last: number): number {
  const { units, top } = draft;
  const { digits } = options;
  if (kind === Kind.PERCENT) return digits === Value.KEEP || last !== Kind.DIGIT ? unit : digits === Value.ASCII ? Unit.PERCENT : Unit.ARABIC_PERCENT;
  if (digits === Value.ASCII && last === Kind.SEPARATOR && kinds[units[top - 2]!] === Kind.DIGIT) {
    draft.cut(top - 1);
    draft.put(units[top - 1] === Unit.ARABIC_DECIMAL ? Unit.FULL_STOP : Unit.COMMA);
  }
  return unit;
}

/** What a quotation mark becomes with `quotes: 'guillemets'`. A line break closes what is open. */
export function placeQuote(draft: Draft, { options }: Program, unit: number, kind: number): number {
  draft.inQuotation = kind === Kind.QUOTE ? !draft.inQuotation : unit === Unit.LEFT_GUILLEMET;
  if (kind !== Kind.QUOTE || options.quotes !== Value.GUILLEMETS) return unit;
  return draft.inQuotation ? Unit.LEFT_GUILLEMET : Unit.RIGHT_GUILLEMET;
}

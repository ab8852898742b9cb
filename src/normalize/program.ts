import { Unit, isIn } from './characters.ts';
import { KINDS, Kind, Offer, isArabic } from './kinds.ts';
import { type ResolvedOptions, Value, substitute } from './options.ts';

/*
 * An entry of the table says what becomes of one code unit, in 32 bits:
 *
 *     bits  0–15   the unit that takes its place
 *     bits 16–23   what it reacts to when it stands second
 *     bits 24–31   what it offers when it stands first
 *
 * One test of two neighbours says whether the rules must see the second; ordinary text passes it nearly always.
 */

/** The reaction bits of an entry; `(first >> 8) & second & REACTS` is the test. */
export const REACTS = 0xff0000;

/** The reaction bit for neighbours that only mojibake has. */
export const GARBLED = Offer.GARBLED << 16;

/** The entry of a unit that offers nothing in particular; every ordinary entry has its bit, which makes it negative. */
export const PLAIN = Offer.ALWAYS << 24;

/** The unit is left out. */
export const DROP = Offer.ALWAYS << 16;

/** The unit stands for several: {@link Program.expansions}. */
export const EXPAND = DROP + 1;

/** The unit was not met yet: {@link learn}. */
export const UNMET = DROP + 2;

/** An option set, compiled. Only {@link learn} changes it, to what it would find at any other time. */
export interface Program {
  readonly options: ResolvedOptions;
  readonly kinds: Uint8Array;
  readonly table: Int32Array;
  readonly expansions: Map<number, string>;
}

/** Makes the tables of an option set. They are filled as units are met, for a text has few of the 65,536. */
export function compile(options: ResolvedOptions): Program {
  const program = { options, kinds: new Uint8Array(0x10000), table: new Int32Array(0x10000).fill(UNMET), expansions: new Map() };
  // Two that are put without being met.
  learn(program, Unit.SPACE);
  learn(program, Unit.ALEF_MAQSURA);
  return program;
}

/** Fills in the entry of a unit, and gives it. */
export function learn(program: Program, unit: number): number {
  const { options, kinds, table, expansions } = program;
  const by = substitute(options, String.fromCharCode(unit));
  if (by === '') return (table[unit] = DROP);
  if (by.length > 1) {
    expansions.set(unit, by);
    return (table[unit] = EXPAND);
  }
  const kind = KINDS.findLastIndex(([units]) => isIn(units, by));
  const [, reactions = 0, offers = 0] = KINDS[kind]!;
  const isSeen =
    (options.elongation === Value.COLLAPSE && isArabic(kind)) ||
    (options.quotes === Value.GUILLEMETS && (kind === Kind.QUOTE || kind === Kind.GUILLEMET || kind === Kind.BREAK));
  const becomes = by.charCodeAt(0);
  // It stands in the draft, where its own entry says what it offers.
  if (becomes !== unit && table[becomes] === UNMET) learn(program, becomes);
  kinds[becomes] = kind;
  return (table[unit] = becomes | ((reactions | (isSeen ? Offer.ALWAYS : 0)) << 16) | ((offers | Offer.ALWAYS) << 24));
}

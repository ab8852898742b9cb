import { requireOneOf, requireOptions } from '../error.ts';
import * as sets from './characters.ts';
import type { NormalizeOptions } from './types.ts';

/** The name of an option, the preset apart. */
export type OptionName = Exclude<keyof NormalizeOptions, 'preset'>;

/** An option set with nothing left open: the number of each option's value in its row of {@link OPTIONS}. */
export type ResolvedOptions = Readonly<Record<OptionName, number>>;

/** The numbers of the values that the rules ask for; a `const enum`, so that a build holds the bare numbers. */
export const enum Value {
  KEEP = 0,
  COLLAPSE = 1,
  CONTEXTUAL = 1,
  BETWEEN_LETTERS = 1,
  DECODE = 1,
  NFC = 1,
  REPAIR = 1,
  STRIP = 1,
  ASCII = 1,
  ARABIC_INDIC = 2,
  GUILLEMETS = 2,
}

/** What is put in the place of a unit: one text for all, one unit for each of as many, or what a function says. */
type Substitute = string | ((character: string) => string);

/** A value of an option, and what it puts in the place of what, wherever that stands. */
type Row<K extends OptionName> = readonly [value: Exclude<NormalizeOptions[K], 'keep' | undefined>, ...(sets.Units | Substitute)[]];

const compose: Substitute = (character) => character.normalize('NFC');
const decompose: Substitute = (form) => form.normalize('NFKC');

/** The digits of a block are sixteen apart from those of another, or a multiple. */
const digitFrom =
  (zero: number): Substitute =>
  (digit) =>
    String.fromCharCode(zero + (digit.charCodeAt(0) & 15));

/**
 * Every option: which of its values `display` and `search` take, then the values. 0 is `keep`, which every option has
 * and `none` takes; 1 is the first one listed. A row changes what the rows above it have made.
 */
export const OPTIONS: { readonly [K in OptionName]: readonly [display: 0 | 1 | 2, search: 0 | 1 | 2, ...values: Row<K>[]] } = {
  // Unicode takes no sign for words in common use apart but ﷽ U+FDFD
  presentationForms: [1, 2, ['letters', sets.LETTER_FORMS, decompose], ['expand', sets.FORMS, decompose, '\ufdfd', 'بسم الله الرحمن الرحيم']],
  unicode: [1, 1, ['NFC', /[^]/, compose]],
  whitespace: [1, 1, ['collapse', sets.SPACES, ' ']],
  invisibles: [1, 1, ['strip', sets.INVISIBLES, '']],
  bidi: [0, 1, ['strip', sets.BIDI_CONTROLS, '']],
  joiners: [0, 1, ['strip', sets.JOINERS, '']],
  tatweel: [1, 2, ['between-letters'], ['strip', '\u0640', '']],
  diacritics: [0, 1, ['strip', sets.HARAKAT, '', sets.MARKS, '']],
  persianLetters: [1, 2, ['contextual'], ['fold', 'یکہھ', 'يكهه', '\u06c2', 'ه\u0654']], // U+06C2 is ہ with hamza above
  alef: [0, 1, ['fold', 'أإآٱ', 'ا']],
  alefMaqsura: [0, 1, ['fold', 'ى', 'ي']],
  tehMarbuta: [0, 1, ['heh', 'ة', 'ه']],
  hamzaCarriers: [0, 0, ['hamza', 'ؤئ', 'ء']],
  digits: [0, 1, ['ascii', /[٠-٩۰-۹]/, digitFrom(0x30)], ['arabic-indic', /[0-9۰-۹]/, digitFrom(0x660)]],
  punctuation: [1, 1, ['repair']],
  entities: [1, 1, ['decode']],
  quotes: [0, 1, ['ascii', /[“”„‟«»]/, '"', /[‘’‚‛‹›]/, "'"], ['guillemets', /[“”„‟]/, '"']], // and " by what stands before it
  elongation: [0, 0, ['collapse']],
};

const PRESETS = ['display', 'search', 'none'];

/**
 * An option set with the preset's values filled in.
 *
 * @throws IsnadError `UNKNOWN_OPTION` for a name that is none, `INVALID_OPTION` for a value that is none; both list
 * what is allowed.
 */
export function resolveOptions(options: NormalizeOptions = {}): ResolvedOptions {
  const resolved: Record<string, number> = {};
  requireOptions(options, ['preset', ...Object.keys(OPTIONS)]);
  const { preset = 'display' } = options;
  requireOneOf(preset, PRESETS, 'options.preset');
  for (const [name, [display, search, ...rows]] of Object.entries(OPTIONS)) {
    const values = ['keep', ...rows.map(([value]) => value)];
    const given = options[name as OptionName];
    requireOneOf(given, values, `options.${name}`);
    resolved[name] = given ? values.indexOf(given) : [display, search, 0][PRESETS.indexOf(preset)]!;
  }
  return resolved as ResolvedOptions;
}

/** What an option set puts in the place of a character; more than one, or nothing, where it says so. */
export function substitute(options: ResolvedOptions, character: string): string {
  for (const [name, [, , ...rows]] of Object.entries(OPTIONS)) {
    const [, ...pairs] = rows[options[name as OptionName] - 1] ?? [];
    for (let i = 0; i < pairs.length && character.length === 1; i += 2) {
      const [units, by] = [pairs[i] as sets.Units, pairs[i + 1] as Substitute];
      if (sets.isIn(units, character))
        character = typeof by !== 'string' ? by(character) : typeof units === 'string' && units.length === by.length ? by[units.indexOf(character)]! : by;
    }
  }
  return character;
}

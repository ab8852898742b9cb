/** A set of code units: the characters of a string, or those that a pattern matches. */
export type Units = string | RegExp;

export function isIn(units: Units, character: string): boolean {
  return typeof units === 'string' ? units.includes(character) : units.test(character);
}

/** Space separators of Unicode, TAB, LINE TABULATION, FORM FEED. */
export const SPACES = /[\t\v\f\p{Zs}]/u;

/** LINE FEED, CARRIAGE RETURN, LINE SEPARATOR, PARAGRAPH SEPARATOR. */
export const LINE_BREAKS = /[\n\r\u2028\u2029]/;

/** C0 controls but for the white space among them, SOFT HYPHEN, WORD JOINER, BYTE ORDER MARK. */
export const INVISIBLES = /[\0-\b\x0e-\x1f\xad\u2060\ufeff]/;

/** Direction marks (LRM, RLM, ALM), embeddings, overrides and isolates. */
export const BIDI_CONTROLS = /\p{Bidi_Control}/u;

/** ZERO WIDTH NON-JOINER, ZERO WIDTH JOINER. */
export const JOINERS = /\p{Join_Control}/u;

/**
 * Marks of combining class 27 to 32, which stand first on their letter: SMALL FATHA, DAMMA, KASRA; FATHATAN, DAMMATAN,
 * KASRATAN, FATHA, DAMMA, KASRA; OPEN FATHATAN, DAMMATAN, KASRATAN.
 */
export const HARAKAT = /[\u0618-\u061a\u064b-\u0650\u08f0-\u08f2]/;

/**
 * The other vowel signs and Quranic marks, of the classes 33 and up: honorific and Quranic signs above; SHADDA, SUKUN;
 * SUBSCRIPT ALEF to FATHA WITH TWO DOTS; SUPERSCRIPT (dagger) ALEF; small high ligatures to SEEN; ROUNDED ZERO to SMALL
 * HIGH MADDA; SMALL HIGH YEH, NOON; EMPTY CENTRE LOW STOP to SMALL LOW MEEM; PEPET and those of the extended blocks.
 *
 * Not among them, for they are parts of letters: MADDAH ABOVE, HAMZA ABOVE, HAMZA BELOW, WAVY HAMZA BELOW.
 */
export const MARKS =
  /[\u0610-\u0617\u0651\u0652\u0656-\u065e\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0897-\u089f\u08ca-\u08e1\u08e3-\u08ef\u08f3-\u08ff]/;

/** Presentation forms of letters: single ones in their four shapes, ligatures of two and three. */
export const LETTER_FORMS = /[\ufb50-\ufbb1\ufbd3-\ufc5d\ufc64-\ufcf1\ufcf5-\ufd3d\ufd50-\ufdc7\ufe80-\ufefc]/;

/** Both blocks of presentation forms, without the byte order mark that ends the second. */
export const FORMS = /[\ufb50-\ufdff\ufe70-\ufefc]/;

/** Code units that the rules speak of one by one; a `const enum`, so that a build holds the bare numbers. */
export const enum Unit {
  SPACE = 0x20,
  NUMBER_SIGN = 0x23,
  PERCENT = 0x25,
  AMPERSAND = 0x26,
  COMMA = 0x2c,
  FULL_STOP = 0x2e,
  SLASH = 0x2f,
  COLON = 0x3a,
  AT_SIGN = 0x40,
  SMALL_W = 0x77,
  LEFT_GUILLEMET = 0xab,
  RIGHT_GUILLEMET = 0xbb,
  ALEF = 0x627,
  TEH_MARBUTA = 0x629,
  HEH = 0x647,
  ALEF_MAQSURA = 0x649,
  YEH = 0x64a,
  MADDA_ABOVE = 0x653,
  ARABIC_PERCENT = 0x66a,
  ARABIC_DECIMAL = 0x66b,
}

import * as sets from './characters.ts';

/**
 * What a code unit is to the rules: the number of its row in {@link KINDS}. Letters stand together, and so do marks. A
 * `const enum`, so that a build holds the bare numbers.
 */
export const enum Kind {
  OTHER,
  LETTER,
  ACCENTED,
  ARABIC,
  TAH,
  PERSIAN_YEH,
  COMPOSING,
  HARAKA,
  MARK,
  HIGH,
  LOW,
  BLANK,
  BREAK,
  PAUSE,
  STOP,
  DIGIT,
  SEPARATOR,
  PERCENT,
  STRETCH,
  ZERO_WIDTH,
  REFERENCE_END,
  QUOTE,
  GUILLEMET,
  CONTROL,
}

/** Whether the kind is a letter of any script. */
export const isLetter = (kind: number): boolean => kind >= Kind.LETTER && kind <= Kind.PERSIAN_YEH;

/** Whether the kind is a letter of the Arabic script. */
export const isArabic = (kind: number): boolean => kind >= Kind.ARABIC && kind <= Kind.PERSIAN_YEH;

/** Whether the kind is a combining mark. */
export const isMark = (kind: number): boolean => kind >= Kind.COMPOSING && kind <= Kind.MARK;

/** Whether the kind is a combining mark, or half of a surrogate pair, which may be one. */
export const mayCombine = (kind: number): boolean => kind >= Kind.COMPOSING && kind <= Kind.LOW;

/** Two neighbours need a closer look where the first offers what the second reacts to. */
export const enum Offer {
  /** White space before white space or a sign that takes none before it. */
  BLANK_RUN = 1,
  /** `،` before a letter. */
  PAUSE_LETTER = 2,
  /** A mark before one that must stand before it. */
  BEFORE_HARAKA = 4,
  BEFORE_MARK = 8,
  /** `٫` before a digit; the halves of a surrogate pair. */
  PARTS = 16,
  /** Tatweel before a letter or mark. */
  STRETCHED = 32,
  /** Neighbours that only mojibake has. */
  GARBLED = 64,
  /** Every unit offers this: what reacts to it is looked at wherever it stands. */
  ALWAYS = 128,
}

/** The units of each kind, what they react to and what they offer. A unit that stands in several rows is of the last. */
export const KINDS: readonly (readonly [units: sets.Units, reactions?: number, offers?: number])[] = [
  [/[^]/],
  [/\p{L}/u, Offer.PAUSE_LETTER],
  [/[À-ÖØ-öø-ÿ]/, Offer.PAUSE_LETTER | Offer.GARBLED, Offer.GARBLED],
  [/(?=\p{L})\p{Script=Arabic}/u, Offer.PAUSE_LETTER | Offer.STRETCHED],
  ['طظ', Offer.PAUSE_LETTER | Offer.STRETCHED, Offer.GARBLED],
  ['ی', Offer.ALWAYS],
  // What may be one character with the one before it; of letters, the vowels and final consonants of Hangul.
  [/[\u1160-\u11ff\ud7b0-\ud7ff]|\p{M}/u, Offer.ALWAYS, Offer.BEFORE_HARAKA | Offer.BEFORE_MARK],
  [sets.HARAKAT, Offer.BEFORE_HARAKA | Offer.STRETCHED, Offer.BEFORE_HARAKA],
  [sets.MARKS, Offer.BEFORE_MARK | Offer.STRETCHED, Offer.BEFORE_HARAKA | Offer.BEFORE_MARK],
  [/[\ud800-\ud83b\ud83f-\udbff]/, 0, Offer.PARTS], // without the planes of emoji, which hold no letter and no mark
  [/[\udc00-\udfff]/, Offer.PARTS, Offer.BEFORE_HARAKA | Offer.BEFORE_MARK],
  [sets.SPACES, Offer.BLANK_RUN, Offer.BLANK_RUN],
  [sets.LINE_BREAKS],
  ['،؛', Offer.BLANK_RUN, Offer.PAUSE_LETTER],
  ['؟!', Offer.BLANK_RUN],
  [/[0-9٠-٩۰-۹]/, Offer.PARTS],
  ['٫٬', 0, Offer.PARTS],
  ['٪%', Offer.ALWAYS],
  ['\u0640', 0, Offer.STRETCHED],
  ['\u200b', Offer.ALWAYS],
  [';', Offer.ALWAYS],
  ['"'],
  ['«»'],
  [/[\p{Bidi_Control}\p{Join_Control}]/u],
  ['§¨¯±³¹†‡ˆ€', Offer.GARBLED], // after ط ظ Ø Ù only in mojibake
  ['?\ufffd', Offer.GARBLED, Offer.GARBLED],
];

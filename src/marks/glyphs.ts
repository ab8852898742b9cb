/** A mark opens, closes, or can do either. */
export const OPENS = 1;
export const CLOSES = 2;
export const EITHER = 3;

/** Families from here on are brackets. */
export const BRACKETS = 20;

/**
 * Every quotation mark of the news, as a token's text: its family (marks pair within one) and its direction as Unicode
 * and the style books have it. Sources: Unicode's Bidi_Mirroring_Glyph and general categories Pi and Pf; the doubled
 * ASCII marks of typewriter habit.
 */
export const GLYPHS: ReadonlyMap<string, readonly [family: number, direction: number]> = new Map([
  ['«', [1, OPENS]], ['»', [1, CLOSES]], ['<<', [1, OPENS]], ['>>', [1, CLOSES]], ['≪', [1, OPENS]], ['≫', [1, CLOSES]],
  ['««', [1, OPENS]], ['»»', [1, CLOSES]],
  ['“', [2, OPENS]], ['”', [2, CLOSES]], ['„', [2, OPENS]], ['‟', [2, EITHER]], ['❝', [2, OPENS]], ['❞', [2, CLOSES]],
  ['"', [3, EITHER]], ['＂', [3, EITHER]], ['″', [3, EITHER]],
  ["''", [4, EITHER]], ['``', [4, OPENS]], ['’’', [4, EITHER]], ['‘‘', [4, OPENS]],
  ['‹', [5, OPENS]], ['›', [5, CLOSES]],
  ['‘', [6, OPENS]], ['’', [6, CLOSES]], ['‛', [6, OPENS]],
  ["'", [7, EITHER]], ['`', [7, OPENS]], ['´', [7, CLOSES]],
  ['((', [8, OPENS]], ['))', [8, CLOSES]],
  ['「', [9, OPENS]], ['」', [9, CLOSES]], ['『', [9, OPENS]], ['』', [9, CLOSES]],
  ['//', [10, EITHER]],
  ['(', [BRACKETS, OPENS]], [')', [BRACKETS, CLOSES]],
  ['{', [BRACKETS + 1, OPENS]], ['}', [BRACKETS + 1, CLOSES]],
  // U+FD3E and U+FD3F are not mirrored: in right-to-left text the one named right opens.
  ['\ufd3f', [BRACKETS + 2, OPENS]], ['\ufd3e', [BRACKETS + 2, CLOSES]],
]);

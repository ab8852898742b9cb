/** Marks that take no cell of their own: combining and enclosing marks, and invisible format characters. */
const NO_CELL = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
/** Format characters that are drawn all the same: the soft hyphen, and the Arabic signs that stand before a number. */
const DRAWN_FORMAT = /^[\u00ad\u0600-\u0605\u06dd\u08e2]$/;
/** Letters and marks of the scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** First and last code point of every range that takes two cells: East Asian wide and full-width forms, emoji. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
];

/** How many terminal cells a text takes. It holds no control characters; see {@link printable}. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): 0 | 1 | 2 {
  const code = character.codePointAt(0)!;
  if (code < 0x300) return code === 0xad || code >= 0x20 ? 1 : 0;
  if (NO_CELL.test(character)) return DRAWN_FORMAT.test(character) ? 1 : 0;
  return WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** Whether any of it runs from right to left. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/**
 * One line that is safe to show: white space runs become one space; embeddings, overrides, isolates and the byte order
 * mark go, because they would reach beyond their cell; other controls (an escape sequence in an article must not drive
 * the terminal) and lone surrogates become U+FFFD.
 */
export function printable(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}]/gu, '\ufffd')
    .trim();
}

/** Lines of at most `width` cells, broken at spaces; a longer word is broken between its letters. Never empty. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    for (const piece of pieces(word, width)) {
      const wide = displayWidth(piece.text);
      if (line !== '' && used + piece.gap + wide > width) {
        lines.push(line);
        line = '';
        used = 0;
      }
      const gap = line === '' ? 0 : piece.gap;
      line += (gap ? ' ' : '') + piece.text;
      used += gap + wide;
    }
  }
  lines.push(line);
  return lines;
}

/** A word cut so that each piece fits a line; only the first takes a space before it. */
function pieces(word: string, width: number): { text: string; gap: 0 | 1 }[] {
  const cut: { text: string; gap: 0 | 1 }[] = [];
  let piece = '';
  let used = 0;
  for (const character of word) {
    const wide = characterWidth(character);
    if (used + wide > width && piece !== '') {
      cut.push({ text: piece, gap: cut.length ? 0 : 1 });
      piece = '';
      used = 0;
    }
    piece += character;
    used += wide;
  }
  cut.push({ text: piece, gap: cut.length ? 0 : 1 });
  return cut;
}

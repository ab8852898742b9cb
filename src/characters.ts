/**
 * Code points by name, and one class table: what each UTF-16 code unit is to the scanner, and what it folds to.
 *
 * Folding merges what writers of Arabic use interchangeably or leave out: أ إ آ ٱ → ا, ى ی → ي, ة → ه, ک → ك, digits
 * of every script → ASCII; diacritics, tatweel and bidi controls → nothing. A folded key is only ever compared; the
 * text itself stays as it is, and a rule that needs the difference (إن or أن) looks at the letter beside the key.
 */

/** Spaces of every width, but no line break. */
export const SPACE = 0;
/** An Arabic letter. */
export const LETTER = 1;
/** A diacritic or tatweel: part of the word it follows, without a place in its key. */
export const MARK = 2;
/** A bidi or zero-width control: inside a word ignored, at its edge no part of it. */
export const CONTROL = 3;
/** A digit of any script that Arabic news uses. */
export const DIGIT = 4;
/** A letter of another script; surrogates count as such. */
export const FOREIGN = 5;
/** ، and the ASCII comma. */
export const COMMA = 6;
/** ؛ and ; */
export const SEMICOLON = 7;
/** What can end a sentence: . ! ? ؟ … */
export const STOP = 8;
export const COLON = 9;
/** Hyphens and dashes. */
export const DASH = 10;
/** Every glyph that can be a quotation mark; {@link marks} knows their directions. */
export const QUOTE = 11;
/** ( [ { ﴿ */
export const OPEN = 12;
/** ) ] } ﴾ */
export const CLOSE = 13;
/** LF, CR, U+2028, U+2029. */
export const BREAK = 14;
/** Anything else: symbols, C0 controls. */
export const OTHER = 15;

export const LF = 0x0a;
export const CR = 0x0d;
export const LINE_SEPARATOR = 0x2028;
export const PARAGRAPH_SEPARATOR = 0x2029;
export const FULL_STOP = 0x2e;
export const TATWEEL = 0x0640;
export const DAMMA = 0x064f;
export const FATHATAN = 0x064b;
export const SHADDA = 0x0651;
export const ALEF = 0x0627;
export const ALEF_HAMZA_ABOVE = 0x0623;
export const ALEF_MADDA = 0x0622;
export const ALEF_HAMZA_BELOW = 0x0625;
export const ALEF_MAQSURA = 0x0649;
export const BEH = 0x0628;
export const TEH = 0x062a;
export const TEH_MARBUTA = 0x0629;
export const SEEN = 0x0633;
export const FEH = 0x0641;
export const KAF = 0x0643;
export const LAM = 0x0644;
export const MEEM = 0x0645;
export const NOON = 0x0646;
export const HEH = 0x0647;
export const WAW = 0x0648;
export const YEH = 0x064a;
export const LAM_ALEF_FIRST = 0xfef5;
export const LAM_ALEF_LAST = 0xfefc;

/** Class, then the ranges that have it, each written first-last. */
const CLASSES: readonly (readonly [number, string])[] = [
  [FOREIGN, 'A-Z a-z \u00aa-\u00aa \u00b5-\u00b5 \u00ba-\u00ba \u00c0-\u00d6 \u00d8-\u00f6 \u00f8-\u02ff \u0370-\u05ff \u0700-\u074f \u0780-\u089f \u0900-\u1fff \u2c00-\u2dff \u3040-\ud7ff \ud800-\udfff \ue000-\ufaff \ufb00-\ufb4f \uff21-\uff5a'],
  [LETTER, '\u0620-\u063f \u0641-\u064a \u066e-\u066f \u0671-\u06d3 \u06d5-\u06d5 \u06e5-\u06e6 \u06ee-\u06ef \u06fa-\u06ff \u0750-\u077f \u08a0-\u08c9 \ufb50-\ufd3d \ufd50-\ufdff \ufe70-\ufefc'],
  [MARK, '\u0300-\u036f \u0610-\u061a \u0640-\u0640 \u064b-\u065f \u0670-\u0670 \u06d6-\u06dc \u06df-\u06e4 \u06e7-\u06e8 \u06ea-\u06ed \u08d3-\u08ff'],
  [CONTROL, '\u00ad-\u00ad \u061c-\u061c \u200b-\u200f \u202a-\u202e \u2060-\u2069 \ufeff-\ufeff'],
  [DIGIT, '0-9 \u0660-\u0669 \u06f0-\u06f9'],
  [SPACE, '\u0009-\u0009 \u000b-\u000c \u0020-\u0020 \u00a0-\u00a0 \u1680-\u1680 \u2000-\u200a \u202f-\u202f \u205f-\u205f \u3000-\u3000'],
  [COMMA, '\u002c-\u002c \u060c-\u060c \u3001-\u3001 \uff0c-\uff0c'],
  [SEMICOLON, '\u003b-\u003b \u061b-\u061b'],
  [STOP, '\u0021-\u0021 \u002e-\u002e \u003f-\u003f \u061f-\u061f \u06d4-\u06d4 \u2026-\u2026 \u203c-\u203d \u2047-\u2049'],
  [COLON, '\u003a-\u003a \uff1a-\uff1a'],
  [DASH, '\u002d-\u002d \u00ac-\u00ac \u2010-\u2015 \u2212-\u2212'],
  [QUOTE, '\u0022-\u0022 \u0027-\u0027 \u003c-\u003c \u003e-\u003e \u0060-\u0060 \u00ab-\u00ab \u00b4-\u00b4 \u00bb-\u00bb \u2018-\u201f \u2032-\u2033 \u2039-\u203a \u226a-\u226b \u275b-\u275e \u300c-\u300f \uff02-\uff02'],
  [OPEN, '\u0028-\u0028 \u005b-\u005b \u007b-\u007b \ufd3f-\ufd3f \uff08-\uff08'],
  [CLOSE, '\u0029-\u0029 \u005d-\u005d \u007d-\u007d \ufd3e-\ufd3e \uff09-\uff09'],
  [BREAK, '\u000a-\u000a \u000d-\u000d \u2028-\u2029'],
];

/** Letters that fold to another: what they become, then the letters. */
const FOLDED = ['اأإآٱٲٳ', 'يىیېے', 'هةۀەہھۃ', 'كکڪګ'];

/** What a code unit is to the scanner. */
export const CLASS: Uint8Array = /* @__PURE__ */ buildClasses();
/** What a code unit is in a key; 0 where it has no place there. */
export const FOLD: Uint16Array = /* @__PURE__ */ buildFolds();

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(OTHER);
  for (const [value, ranges] of CLASSES)
    for (let i = 0; i < ranges.length; i += 4) table.fill(value, ranges.charCodeAt(i), ranges.charCodeAt(i + 2) + 1);
  return table;
}

function buildFolds(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const [kind, ranges] of CLASSES)
    for (let i = 0; i < ranges.length; i += 4) {
      const first = ranges.charCodeAt(i);
      const last = ranges.charCodeAt(i + 2);
      if (kind !== LETTER && kind !== FOREIGN && kind !== DIGIT) table.fill(0, first, last + 1);
      else for (let unit = first; unit <= last; unit++) table[unit] = unit;
    }
  for (let i = 0; i < 26; i++) table[0x41 + i] = 0x61 + i;
  for (let i = 0; i < 10; i++) table[0x660 + i] = table[0x6f0 + i] = 0x30 + i;
  for (const letters of FOLDED) for (const letter of letters) table[letter.charCodeAt(0)] = letters.charCodeAt(0);
  // Presentation forms stand for one letter each; a lam-alef stands for two and folds to its lam (see scanWord).
  for (let unit = 0xfb50; unit <= LAM_ALEF_LAST; unit++) {
    if (CLASS[unit] !== LETTER) continue;
    const plain = String.fromCharCode(unit).normalize('NFKC').trim();
    table[unit] = table[plain.charCodeAt(0)] ?? 0;
  }
  return table;
}

/** The folded key of a word or a phrase; a space stands between words. For building tables and comparing names. */
export function foldKey(text: string): string {
  let key = '';
  let gap = false; // a space is due before the next letter
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const folded = FOLD[unit];
    if (folded !== 0) {
      if (gap) key += ' ';
      gap = false;
      key += String.fromCharCode(folded);
      if (unit >= LAM_ALEF_FIRST && unit <= LAM_ALEF_LAST) key += 'ا';
    } else if (CLASS[unit] !== MARK && CLASS[unit] !== CONTROL && key !== '') gap = true;
  }
  return key;
}

/** Whether {@link foldKey} of a part of a text is `key`, without making a string: a token has no inner space. */
export function hasKey(text: string, start: number, end: number, key: string): boolean {
  let at = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const folded = FOLD[unit];
    if (folded === 0) {
      if (CLASS[unit] !== MARK && CLASS[unit] !== CONTROL) return foldKey(text.slice(start, end)) === key;
      continue;
    }
    if (folded !== key.charCodeAt(at++)) return false;
    if (unit >= LAM_ALEF_FIRST && unit <= LAM_ALEF_LAST && key.charCodeAt(at++) !== ALEF) return false;
  }
  return at === key.length;
}

import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { type Tokens, WORD } from '../tokens.ts';
import { CLOSES, EITHER, GLYPHS, OPENS } from './glyphs.ts';

/** A quotation mark in its place. */
export interface Mark {
  readonly token: number;
  readonly glyph: string;
  readonly family: number;
  readonly direction: number;
  /** What the spaces and words round it say: OPENS, CLOSES or EITHER. */
  readonly spacing: number;
}

/** The marks of one paragraph, and its tokens. */
export interface ParagraphMarks {
  readonly marks: Mark[];
  readonly first: number;
  readonly last: number;
}

export function collectMarks(t: Tokens): ParagraphMarks[] {
  const { kind, text, start, end, count } = t;
  const paragraphs: ParagraphMarks[] = [];
  let marks: Mark[] = [];
  for (let token = 0, first = 0; token < count; token++) {
    if (kind[token] === ch.BREAK) {
      paragraphs.push({ marks, first, last: token });
      marks = [];
      first = token + 1;
    } else if (kind[token] === ch.QUOTE || kind[token] === ch.OPEN || kind[token] === ch.CLOSE) {
      const glyph = text.slice(start[token], end[token]);
      const [family, direction] = GLYPHS.get(glyph) ?? [0, 0];
      if (family !== 0 && !isApostrophe(t, token, family)) marks.push({ token, glyph, family, direction, spacing: readSpacing(t, token) });
    }
  }
  return paragraphs;
}

/**
 * An opener has a gap before it and a word after it, a closer the reverse. A cue, a complementizer or a clitic glued to
 * the mark is as good as a gap: ان»التذبذب, قال"نحن, بـ«…».
 */
function readSpacing(t: Tokens, token: number): number {
  const { kind, start, end } = t;
  const before = token - 1;
  const after = token + 1;
  const glued = before >= 0 && end[before] === start[token];
  const gapBefore = !glued || kind[before] === ch.BREAK || kind[before] === ch.COLON || kind[before] === ch.OPEN || kind[before] === ch.DASH || isClitic(t, before) || announces(t, before);
  const gapAfter = kind[after] === ch.BREAK || start[after] > end[token] || kind[after] === ch.COMMA || kind[after] === ch.SEMICOLON || kind[after] === ch.STOP || kind[after] === ch.CLOSE || kind[after] === ch.COLON;
  if (gapBefore && !gapAfter) return OPENS;
  if (gapAfter && !gapBefore) return CLOSES;
  if (gapBefore && glued && kind[before] === WORD) return OPENS; // وقال" إننا: the space is on the wrong side
  if (gapBefore && gapAfter && start[after] === end[token] && kind[after] !== ch.BREAK) return CLOSES; // «رافال «.
  return EITHER;
}

/** و«…», بـ«…», لل«…»: a word of one letter or ending in tatweel, or an article, glued to the mark. */
function isClitic(t: Tokens, token: number): boolean {
  if (t.kind[token] !== WORD) return false;
  const length = t.end[token] - t.start[token];
  return length === 1 || t.text.charCodeAt(t.end[token] - 1) === ch.TATWEEL || (length <= 4 && /^[وف]?(?:[بكل]?ال|لل)$/.test(t.text.slice(t.start[token], t.end[token])));
}

/** A word after which somebody's words begin. */
function announces(t: Tokens, token: number): boolean {
  return (t.features[token] & (f.COMPLEMENTIZER | f.CUE)) !== 0 && (t.features[token] & (f.ROLE | f.ORGANIZATION | f.DOCUMENT)) === 0;
}

/** A single mark inside a word (d’Or) or after a digit (5’) is no quotation mark. */
function isApostrophe(t: Tokens, token: number, family: number): boolean {
  const { kind, start, end } = t;
  if (family !== 6 && family !== 7) return false;
  if (token === 0 || end[token - 1] !== start[token]) return false;
  return kind[token - 1] === ch.DIGIT || (start[token + 1] === end[token] && isWordLike(kind[token - 1]) && isWordLike(kind[token + 1]));
}

const isWordLike = (kind: number): boolean => kind === WORD || kind === ch.FOREIGN || kind === ch.DIGIT;

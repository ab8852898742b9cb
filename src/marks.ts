import * as ch from './characters.ts';
import { type Tokens, WORD } from './tokens.ts';

/** A span in quotation marks, as tokens. `open` and `close` are -1 where the mark is missing. */
export interface Marked {
  open: number;
  close: number;
  /** The tokens inside, half-open. */
  first: number;
  last: number;
  /** (…), {…}, ﴿…﴾: quotation marks only directly after a cue. */
  readonly bracket: boolean;
  /** The piece in the paragraph before that this one goes on from. */
  readonly continues: Marked | null;
}

const OPENS = 1;
const CLOSES = 2;
const EITHER = 3;

/** Glyph, its family (marks pair within one) and its direction as Unicode and the style books have it. */
const GLYPHS: ReadonlyMap<string, readonly [family: number, direction: number]> = new Map([
  ['«', [1, OPENS]], ['»', [1, CLOSES]], ['<<', [1, OPENS]], ['>>', [1, CLOSES]], ['≪', [1, OPENS]], ['≫', [1, CLOSES]],
  ['««', [1, OPENS]], ['»»', [1, CLOSES]],
  ['“', [2, OPENS]], ['”', [2, CLOSES]], ['„', [2, OPENS]], ['‟', [2, EITHER]], ['❝', [2, OPENS]], ['❞', [2, CLOSES]],
  ['"', [3, EITHER]], ['＂', [3, EITHER]], ["''", [4, EITHER]], ['``', [4, OPENS]], ['’’', [4, EITHER]], ['‘‘', [4, OPENS]],
  ['″', [3, EITHER]], ['„„', [2, OPENS]], ['‹', [5, OPENS]], ['›', [5, CLOSES]], ['‘', [6, OPENS]], ['’', [6, CLOSES]],
  ['‛', [6, OPENS]], ["'", [7, EITHER]], ['`', [7, OPENS]], ['´', [7, CLOSES]], ['((', [8, OPENS]], ['))', [8, CLOSES]],
  ['「', [9, OPENS]], ['」', [9, CLOSES]], ['『', [9, OPENS]], ['』', [9, CLOSES]],
  ['(', [20, OPENS]], [')', [20, CLOSES]], ['{', [21, OPENS]], ['}', [21, CLOSES]],
  // U+FD3E and U+FD3F are not mirrored: in right-to-left text the one named right opens.
  ['﴿', [22, OPENS]], ['﴾', [22, CLOSES]],
]);
const BRACKETS = 20;
const DEEPEST = 8;

interface Mark {
  readonly token: number;
  readonly family: number;
  direction: number;
  /** What the spaces round it say. */
  readonly spacing: number;
}

/**
 * Pairs the quotation marks of each paragraph, with the habits of the whole article in view: old right-to-left systems
 * wrote »…« and ”…“, and some writers use one glyph for both ends (“…“). Spans come in text order, outer first.
 */
export function pairMarks(tokens: Tokens): Marked[] {
  const paragraphs = collectMarks(tokens);
  reverseHabits(paragraphs);
  const spans: Marked[] = [];
  let open: Marked | null = null; // left open by a paragraph, and carried until a closer or another opener comes
  let family = 0;
  let silent: ParagraphMarks[] = []; // paragraphs without marks since then
  for (const paragraph of paragraphs) {
    const { marks } = paragraph;
    const next = marks.find((mark) => mark.family < BRACKETS);
    if (open !== null && next === undefined) {
      silent.push(paragraph);
      continue;
    }
    let from = 0;
    if (open !== null && next !== undefined && next.family === family && next.direction !== OPENS && next.spacing !== OPENS) {
      for (const { first, last } of silent) spans.push((open = { open: -1, close: -1, first, last, bracket: false, continues: open }));
      spans.push({ open: -1, close: next.token, first: paragraph.first, last: next.token, bracket: false, continues: open });
      from = marks.indexOf(next) + 1;
    }
    silent = [];
    const left = pairParagraph(tokens, from === 0 ? marks : marks.slice(from), paragraph, spans);
    open = left === null ? null : spans[spans.length - 1];
    family = left === null ? 0 : left.family;
  }
  return spans.filter((span) => span.last > span.first).sort((a, b) => a.first - b.first || b.last - a.last);
}

interface ParagraphMarks {
  readonly marks: Mark[];
  readonly first: number;
  readonly last: number;
}

function collectMarks(tokens: Tokens): ParagraphMarks[] {
  const { kind, text, start, end, count } = tokens;
  const paragraphs: ParagraphMarks[] = [];
  let marks: Mark[] = [];
  for (let token = 0, first = 0; token < count; token++) {
    if (kind[token] === ch.BREAK) {
      paragraphs.push({ marks, first, last: token });
      marks = [];
      first = token + 1;
    } else if (kind[token] === ch.QUOTE || kind[token] === ch.OPEN || kind[token] === ch.CLOSE) {
      const glyph = GLYPHS.get(text.slice(start[token], end[token]));
      if (glyph !== undefined && !isApostrophe(tokens, token, glyph[0])) marks.push({ token, family: glyph[0], direction: glyph[1], spacing: readSpacing(tokens, token) });
    }
  }
  return paragraphs;
}

/** What the neighbours say: an opener has a gap before it and a word after it, a closer the reverse. */
function readSpacing(tokens: Tokens, token: number): number {
  const { kind, start, end } = tokens;
  const before = token - 1;
  const after = token + 1;
  const gapBefore = before < 0 || kind[before] === ch.BREAK || end[before] < start[token] || kind[before] === ch.COLON || kind[before] === ch.OPEN || kind[before] === ch.DASH || isClitic(tokens, before);
  const gapAfter = kind[after] === ch.BREAK || start[after] > end[token] || kind[after] === ch.COMMA || kind[after] === ch.SEMICOLON || kind[after] === ch.STOP || kind[after] === ch.CLOSE || kind[after] === ch.COLON;
  if (gapBefore && !gapAfter) return OPENS;
  if (gapAfter && !gapBefore) return CLOSES;
  return EITHER;
}

/** و«…», بـ«…», لل«…»: a word of one letter or ending in tatweel, or an article, glued to the mark. */
function isClitic(tokens: Tokens, token: number): boolean {
  if (tokens.kind[token] !== WORD) return false;
  const word = tokens.text.slice(tokens.start[token], tokens.end[token]);
  return word.length === 1 || word.endsWith('ـ') || (word.length <= 4 && /^[وف]?(?:[بكل]?ال|لل|[بكل])$/.test(word));
}

/** A single mark inside a word (d’Or, الـ’) or after a digit (5’) is no quotation mark, nor is " after a digit as inches. */
function isApostrophe(tokens: Tokens, token: number, family: number): boolean {
  const { kind, start, end } = tokens;
  const touchesBefore = token > 0 && end[token - 1] === start[token];
  const touchesAfter = start[token + 1] === end[token];
  if (family === 6 || family === 7) return touchesBefore && (kind[token - 1] === ch.DIGIT || (touchesAfter && kind[token - 1] !== ch.COLON && isWordLike(kind[token - 1]) && isWordLike(kind[token + 1])));
  return false;
}

const isWordLike = (kind: number): boolean => kind === WORD || kind === ch.FOREIGN || kind === ch.DIGIT;

/** Turns round the families whose directions the article uses the other way, by the spaces of all its marks. */
function reverseHabits(paragraphs: readonly ParagraphMarks[]): void {
  const balance = new Map<number, number>();
  for (const { marks } of paragraphs)
    for (const { family, direction, spacing } of marks) if (direction !== EITHER && spacing !== EITHER && family < BRACKETS) balance.set(family, (balance.get(family) ?? 0) + (direction === spacing ? 1 : -1));
  for (const { marks } of paragraphs)
    for (const mark of marks) if ((balance.get(mark.family) ?? 0) < 0 && mark.direction !== EITHER && hasBothEnds(paragraphs, mark.family)) mark.direction = EITHER ^ mark.direction;
}

/** One glyph used at both ends is no reversal. */
function hasBothEnds(paragraphs: readonly ParagraphMarks[], family: number): boolean {
  let seen = 0;
  for (const { marks } of paragraphs) for (const mark of marks) if (mark.family === family) seen |= mark.direction;
  return seen === EITHER;
}

/** Pairs one paragraph; returns the innermost opener that it leaves open, whose span is then the last one added. */
function pairParagraph(tokens: Tokens, marks: readonly Mark[], { first, last }: ParagraphMarks, spans: Marked[]): Mark | null {
  const stack: Mark[] = [];
  const add = (open: number, close: number, from: number, to: number, family: number): void => {
    spans.push({ open, close, first: from, last: to, bracket: family >= BRACKETS, continues: null });
  };
  marks.forEach((mark, i) => {
    const opener = findOpener(stack, mark, marks, i);
    if (opener >= 0) {
      const { token, family } = stack[opener];
      stack.length = opener; // openers inside that found no closer are text
      if (opener < DEEPEST) add(token, mark.token, token + 1, mark.token, family);
    } else if (decide(mark, stack) === OPENS) {
      stack.push(mark);
    } else if (mark.family < BRACKETS) {
      add(-1, mark.token, utteranceStart(tokens, mark.token, first), mark.token, mark.family);
    }
  });
  const open = stack.filter(({ family }) => family < BRACKETS).slice(0, DEEPEST);
  for (const { token, family } of open) add(token, -1, token + 1, last, family);
  return open.at(-1) ?? null;
}

/** The innermost open mark that this one can close, or -1 when it is no closer. */
function findOpener(stack: readonly Mark[], mark: Mark, marks: readonly Mark[], at: number): number {
  const top = stack.length - 1;
  if (top < 0) return -1;
  const same = stack.findLastIndex((opened) => opened.family === mark.family);
  if (mark.direction === CLOSES) {
    if (same >= 0 && !(mark.spacing === OPENS && marks.slice(at + 1).some((later) => later.family === mark.family && later.spacing === CLOSES))) return same;
    if (same >= 0) return -1;
    return mark.family < BRACKETS ? stack.findLastIndex((opened) => opened.family < BRACKETS) : -1;
  }
  if (mark.direction === EITHER) {
    if (same >= 0) return mark.spacing === OPENS && isNestedOpening(mark, marks, at) ? -1 : same;
    return mark.spacing === CLOSES && stack[top].family < BRACKETS ? top : -1;
  }
  // An opening glyph at the place of a closer: “…“
  return same >= 0 && mark.spacing === CLOSES ? same : -1;
}

/** An undirected mark that opens inside an open one of its kind: two more of it must follow to close both. */
function isNestedOpening(mark: Mark, marks: readonly Mark[], at: number): boolean {
  let closers = 0;
  for (const later of marks.slice(at + 1)) if (later.family === mark.family) { if (later.spacing === OPENS) break; closers++; }
  return closers >= 2;
}

function decide(mark: Mark, stack: readonly Mark[]): number {
  if (mark.direction === EITHER) return mark.spacing === CLOSES ? CLOSES : OPENS;
  if (mark.direction === CLOSES) return mark.spacing === OPENS && mark.family < BRACKETS ? OPENS : CLOSES;
  return mark.spacing === CLOSES && stack.length === 0 && mark.family < BRACKETS ? CLOSES : OPENS;
}

/** Where an utterance begins whose opener is missing: after the last colon before it, else nowhere. */
function utteranceStart(tokens: Tokens, close: number, first: number): number {
  for (let token = close - 1; token >= first; token--) {
    if (tokens.kind[token] === ch.QUOTE) break;
    if (tokens.kind[token] === ch.COLON && token > first) return token + 1;
  }
  return close; // empty: no span
}

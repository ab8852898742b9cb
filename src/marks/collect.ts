import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { hasClitic } from '../phrases/words.ts';
import type { Tokens } from '../tokens.ts';
import { isPastCue } from './cue-words.ts';
import { speaksAgain } from './exit.ts';
import { readLean } from './lean.ts';
import { BRACKETS, GLYPHS } from './glyphs.ts';

/** A quotation mark in its place. */
export interface Mark {
  readonly token: number;
  readonly glyph: string;
  readonly family: number;
  /** As Unicode has it; what the article makes of the glyph is a habit, see `learnHabits`. */
  readonly direction: number;
  /** Log odds that it opens, by what stands round it: far above 0 it opens, far below it closes. */
  readonly lean: number;
  /** Whether its paragraph begins with it. */
  readonly starts: boolean;
  /** How natural it is that it is no quotation mark at all: an inch mark, an apostrophe, a bracket of a list. */
  readonly stray: Stray;
}

export type Stray = 'unlikely' | 'possible' | 'natural';

/** The marks of one paragraph, and its tokens. */
export interface ParagraphMarks {
  readonly marks: Mark[];
  readonly first: number;
  readonly last: number;
}

/** Every quotation mark and bracket of the article, paragraph by paragraph. */
export function collectMarks(t: Tokens): ParagraphMarks[] {
  const { kind, text, start, end, count } = t;
  const paragraphs: ParagraphMarks[] = [];
  let marks: Mark[] = [];
  for (let token = 0, first = 0; token < count; token++) {
    if (kind[token] === ch.BREAK) {
      paragraphs.push({ marks: marks.map((mark, i) => (i + 1 < marks.length ? doubt(t, mark, marks[i + 1]) : mark)), first, last: token });
      marks = [];
      first = token + 1;
    } else if (kind[token] === ch.QUOTE || kind[token] === ch.OPEN || kind[token] === ch.CLOSE) {
      const glyph = text.slice(start[token], end[token]);
      const entry = GLYPHS.get(glyph);
      if (entry === undefined) continue;
      const [family, direction] = entry;
      const other = readOther(t, token, family, first);
      if (other === 'inside a word') continue;
      const lean = readLean(t, token) - (other === 'inch' ? BEHIND : 0);
      marks.push({ token, glyph, family, direction, lean, starts: token === first, stray: other === 'bracket' && lean >= ANNOUNCED ? 'possible' : STRAY[other] });
    }
  }
  return paragraphs;
}

/**
 * A mark with the writer's own words behind it, which lead to the next mark, has slipped here from somewhere else:
 *
 *     "وقال الوزير "سنعود غدا"
 *     ^
 */
function doubt(t: Tokens, mark: Mark, next: Mark): Mark {
  const first = mark.token + 1;
  if (mark.lean < 0 || next.lean < 0 || !hasClitic(t, first, f.WA | f.FA)) return mark;
  const turns = speaksAgain(t, first, next.token) || (isPastCue(t, first + 1) && next.token === first + 2); // وإنما قال "
  return turns ? { ...mark, lean: mark.lean - SLIPPED, stray: 'possible' } : mark;
}

const SLIPPED = 3;

/** Leaning that only a cue or a colon gives a mark. */
export const ANNOUNCED = 4;

/** What else than a quotation mark the mark can be. */
type Other = 'nothing' | 'inside a word' | 'apostrophe' | 'single' | 'inch' | 'tanwin' | 'double' | 'bracket';

const STRAY: Readonly<Record<Exclude<Other, 'inside a word'>, Stray>> = {
  nothing: 'unlikely', apostrophe: 'natural', single: 'possible', inch: 'possible', tanwin: 'possible', double: 'possible', bracket: 'natural',
};

/** An inch mark belongs to the number before it; leaning that it takes from opening. */
const BEHIND = 2;
/** Characters of a number of inches, at most: 5.5, 100. */
const INCHES = 3;

function readOther(t: Tokens, token: number, family: number, first: number): Other {
  const { kind, start, end } = t;
  if (family >= BRACKETS) return 'bracket';
  const glued = token > first && end[token - 1] === start[token];
  const followed = start[token + 1] === end[token];
  if (family === SINGLE || family === ASCII_SINGLE) {
    if (!glued || !isWordLike(kind[token - 1])) return 'single';
    if (followed && isWordLike(kind[token + 1])) return 'inside a word'; // d’Or
    return kind[token - 1] === ch.LETTER ? 'single' : 'apostrophe';
  }
  if (glued && !followed && kind[token - 1] === ch.DIGIT && end[token - 1] - start[token - 1] <= INCHES) return 'inch';
  if (glued && !followed && isTanwin(t, token)) return 'tanwin';
  return isDoubled(t, token) ? 'double' : 'nothing';
}

/** ""نص": the same mark twice, with no space between. */
function isDoubled({ text, start, end, kind }: Tokens, token: number): boolean {
  return kind[token + 1] === ch.QUOTE && start[token + 1] === end[token] && text[start[token]] === text[start[token + 1]];
}

/** تحديدا" for تحديداً: the tanwin as old encodings wrote it. */
function isTanwin({ text, kind, start, end, suffix }: Tokens, token: number): boolean {
  if (text[start[token]] !== '"') return false;
  return kind[token - 1] === ch.LETTER && suffix[token - 1] === 0 && text.charCodeAt(end[token - 1] - 1) === ch.ALEF && kind[token - 2] !== ch.QUOTE;
}

const SINGLE = 6;
const ASCII_SINGLE = 7;

const isWordLike = (kind: number): boolean => kind === ch.LETTER || kind === ch.FOREIGN || kind === ch.DIGIT;

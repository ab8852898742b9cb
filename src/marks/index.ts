import * as ch from '../characters.ts';
import type { Tokens } from '../tokens.ts';
import type { Pair } from './beam.ts';
import { pairBrackets } from './brackets.ts';
import { type Carried, closeCarried, leftOpen, passesOver, reopenCarried } from './carry.ts';
import { ANNOUNCED, type Mark, type ParagraphMarks, collectMarks } from './collect.ts';
import { BRACKETS } from './glyphs.ts';
import { type Habits, learnHabits } from './habits.ts';
import { pairMarks } from './pair.ts';
import { findCitationEnd, findEnd, findExit, narrates } from './exit.ts';
import { findStart } from './start.ts';
import { tidy } from './tidy.ts';

/** A span in quotation marks, as tokens. `open` and `close` are -1 where the mark is missing. */
export interface Marked {
  readonly open: number;
  readonly close: number;
  /** The tokens inside, half-open. */
  readonly first: number;
  readonly last: number;
  /** (…), {…}, ﴿…﴾: quotation marks only directly after a cue. */
  readonly bracket: boolean;
  /** The piece in the paragraph before that this one goes on from. */
  readonly continues: Marked | null;
}

/** While it is being put together. */
export type Draft = { -readonly [K in keyof Marked]: Marked[K] };

/**
 * The spans in quotation marks, in text order, outer before inner. Pairing starts afresh at each paragraph, so that one
 * missing mark cannot poison an article; but an opener left open is carried on if a later paragraph, before any opener
 * that it leaves open itself, has a closer for it. Then each paragraph is one piece, linked by `continues`; so are
 * paragraphs that each open again while only the last one closes.
 */
export function findMarked(t: Tokens): Marked[] {
  const paragraphs = collectMarks(t);
  const habits = learnHabits(paragraphs);
  const spans: Draft[] = [];
  let carried: Carried | null = null;
  for (const paragraph of paragraphs) {
    let { pairs, brackets } = readParagraph(t, paragraph, habits, carried?.mark ?? null);
    let closing = carried === null ? undefined : pairs.find(({ open }) => open === carried?.mark);
    if (carried !== null && narrates(t, paragraph.first, (closing?.close?.token ?? paragraph.last + 1) - 1)) {
      carried = null; // the writer speaks before anything closes
      if (closing !== undefined) ({ pairs, brackets } = readParagraph(t, paragraph, habits, null));
      closing = undefined;
    }
    const own = toSpans(t, paragraph, closing === undefined ? pairs : pairs.filter((pair) => pair !== closing));
    for (const span of own) spans.push(span);
    for (const span of toSpans(t, paragraph, brackets)) spans.push(span);
    if (carried !== null) {
      if (closing !== undefined) spans.push(...closeCarried(carried, paragraph, (closing.close as Mark).token));
      else if (!reopenCarried(carried, paragraph, own) && passesOver(carried, paragraph, own)) {
        carried.passed.push(paragraph);
        continue;
      }
    }
    carried = leftOpen(own, pairs, paragraph);
  }
  return tidy(t, spans);
}

function readParagraph(t: Tokens, { marks, last }: ParagraphMarks, habits: Habits, carried: Mark | null): { pairs: Pair[]; brackets: readonly Pair[] } {
  const { pairs: brackets, loose } = pairBrackets(marks);
  const row = marks.filter((mark) => mark.family < BRACKETS || loose.has(mark));
  if (row.length === 0) return { pairs: [], brackets };
  const exits = row.map(({ token }, i) => (i === 0 ? -1 : findExit(t, row[i - 1].token + 1, token)));
  exits.push(findExit(t, row[row.length - 1].token + 1, last));
  const end = row[row.length - 1].token + 1;
  const closed = end === last || (end === last - 1 && t.kind[end] === ch.STOP);
  return { pairs: pairMarks({ marks: row, exits, carried, closed }, habits), brackets };
}

/** The spans of a paragraph's pairs; where a mark is missing, as far as the words tell. */
function toSpans(t: Tokens, paragraph: ParagraphMarks, pairs: readonly Pair[]): Draft[] {
  const spans: Draft[] = [];
  const closers = new Map<number, number>();
  for (const { open, close } of pairs) if (open !== null && close !== null) closers.set(open.token, close.token);
  let from = paragraph.first;
  for (const { open, close, end } of [...pairs].sort((a, b) => (a.close?.token ?? 0) - (b.close?.token ?? 0))) {
    const span: Draft = { open: open?.token ?? -1, close: close?.token ?? -1, first: 0, last: 0, bracket: (open?.family ?? 0) >= BRACKETS, continues: null };
    if (open !== null) {
      if (span.bracket && close === null && open.lean < ANNOUNCED) continue;
      span.first = open.token + 1;
      span.last = close?.token ?? (end >= 0 ? end : findEnd(t, open.token, paragraph, closers));
      if (span.bracket && close === null) span.last = findCitationEnd(t, span.first, span.last);
    } else if (close !== null) {
      span.first = findStart(t, from, close.token, closers);
      span.last = close.token;
      from = close.token + 1;
    }
    spans.push(span);
  }
  return spans;
}

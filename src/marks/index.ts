import * as ch from '../characters.ts';
import type { Tokens } from '../tokens.ts';
import { type Mark, type ParagraphMarks, collectMarks } from './collect.ts';
import { BRACKETS } from './glyphs.ts';
import { type Pair, learnHabits, pairBrackets, pairMarks } from './pair.ts';

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

/**
 * The spans in quotation marks, in text order, outer before inner. Pairing starts afresh at each paragraph, so that one
 * missing mark cannot poison an article; but an opener left open is carried on if a later paragraph, before any opener
 * of its own, has a closer for it.
 */
export function findMarked(t: Tokens): Marked[] {
  const paragraphs = collectMarks(t);
  const habits = learnHabits(paragraphs);
  const spans: Marked[] = [];
  let open: Marked | null = null; // left open, and carried on
  let family = 0;
  let silent: ParagraphMarks[] = []; // paragraphs without marks since then
  for (const paragraph of paragraphs) {
    const marks = paragraph.marks.filter((mark) => mark.family < BRACKETS);
    for (const pair of pairBrackets(paragraph.marks)) spans.push(toSpan(t, pair, paragraph, true));
    if (open !== null && marks.length === 0) {
      silent.push(paragraph);
      continue;
    }
    const pairs = pairMarks(marks, habits);
    const first = marks[0];
    const loose = pairs.find((pair) => pair.open === null && pair.close === first);
    if (open !== null && loose !== undefined && first.family === family) {
      for (const { first: from, last } of silent) spans.push((open = { open: -1, close: -1, first: from, last, bracket: false, continues: open }));
      spans.push({ open: -1, close: first.token, first: paragraph.first, last: first.token, bracket: false, continues: open });
      pairs.splice(pairs.indexOf(loose), 1);
    }
    silent = [];
    open = null;
    for (const pair of pairs) {
      const span = toSpan(t, pair, paragraph, false);
      spans.push(span);
      if (pair.close === null && (open === null || span.first > open.first)) {
        open = span;
        family = (pair.open as Mark).family;
      }
    }
  }
  return spans.filter(({ first, last }) => last > first).sort((a, b) => a.first - b.first || b.last - a.last);
}

function toSpan(t: Tokens, { open, close }: Pair, { first, last }: ParagraphMarks, bracket: boolean): Marked {
  return {
    open: open?.token ?? -1,
    close: close?.token ?? -1,
    first: open !== null ? open.token + 1 : utteranceStart(t, (close as Mark).token, first),
    last: close?.token ?? last,
    bracket,
    continues: null,
  };
}

/** Where an utterance begins whose opener is missing: after the last colon before it; else nowhere, and there is no span. */
function utteranceStart(t: Tokens, close: number, first: number): number {
  for (let token = close - 1; token > first; token--) {
    if (t.kind[token] === ch.QUOTE) break;
    if (t.kind[token] === ch.COLON) return token + 1;
  }
  return close;
}


import type { Mark, ParagraphMarks } from './collect.ts';
import type { Draft } from './index.ts';
import type { Pair } from './beam.ts';

/** A quotation that its paragraph has left open. */
export interface Carried {
  readonly mark: Mark;
  readonly span: Draft;
  readonly paragraph: ParagraphMarks;
  /** The paragraphs since then. */
  readonly passed: ParagraphMarks[];
}

/** Tokens that a quotation goes on at most without a closer. */
const LONGEST = 800;
/** Tokens that marks inside such a quotation enclose at most. */
const SHORT = 8;

/** Least leaning of a mark that opens rather than closes. */
const OPENING = 1;

/** The last quotation of a paragraph that nothing ends. */
export function leftOpen(spans: readonly Draft[], pairs: readonly Pair[], paragraph: ParagraphMarks): Carried | null {
  let last: Pair | null = null;
  for (const pair of pairs) if (pair.close === null && pair.end < 0 && pair.open !== null && pair.open.token > (last?.open?.token ?? -1)) last = pair;
  const mark = last?.open ?? null;
  const span = mark === null ? undefined : spans.find(({ open, bracket }) => open === mark.token && !bracket);
  return mark === null || mark.lean < OPENING || span === undefined ? null : { mark, span, paragraph, passed: [] };
}

/** A later paragraph has the closer: everything up to it is one quotation, a piece a paragraph. */
export function closeCarried({ span, paragraph, passed }: Carried, last: ParagraphMarks, close: number): Draft[] {
  span.last = paragraph.last;
  const pieces: Draft[] = [];
  let continues = span;
  for (const piece of [...passed, last]) {
    continues = { open: -1, close: piece === last ? close : -1, first: piece.first, last: piece === last ? close : piece.last, bracket: false, continues };
    pieces.push(continues);
  }
  return pieces;
}

/** The next paragraph opens again: it goes on from the one before, which runs to its end. */
export function reopenCarried({ mark, span, paragraph, passed }: Carried, next: ParagraphMarks, own: readonly Draft[]): boolean {
  const again = own.find(({ open }) => open === next.first);
  if (again === undefined || passed.length > 0 || next.marks[0].family !== mark.family) return false;
  span.last = paragraph.last;
  again.continues = span;
  return true;
}

/** Whether a quotation may run on over a paragraph that does not close it: one with no marks but round a few words. */
export function passesOver({ span }: Carried, { last }: ParagraphMarks, own: readonly Draft[]): boolean {
  return last - span.first <= LONGEST && own.every(({ open, close, first }) => open >= 0 && close >= 0 && close - first <= SHORT);
}

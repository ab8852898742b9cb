import type { AttributedQuote } from 'isnad';
import { displayWidth, isRightToLeft, printable, wrap } from '../render/width.ts';

export interface TableOptions {
  /** Cells a line may take; at least 40 are used. */
  readonly width: number;
  readonly color: boolean;
}

interface Column {
  readonly title: string;
  readonly cells: readonly string[];
  /** Flush right: what is read from the right must begin where the eye begins, above all when it is wrapped. */
  readonly right: boolean;
  readonly style: string;
  width: number;
}

/**
 * A right-to-left isolate. Without it a terminal that reorders joins neighbouring Arabic cells into one run and swaps
 * their columns. Not a first-strong isolate: a wrapped line may begin with a Latin name and still runs to the left.
 * Terminals that do not reorder draw nothing for it.
 */
const RLI = '\u2067';
const PDI = '\u2069';
const GAP = '  ';
const RESET = '\u001b[0m';
const LEAST_WIDTH = 40;

/** The quotes of one article as a table of speaker, cue, kind and quote, each line ending in a line feed. */
export function renderTable(quotes: readonly AttributedQuote[], options: TableOptions): string {
  const columns = [
    column('speaker', '36', quotes.map((quote) => quote.speaker)),
    column('cue', '33', quotes.map((quote) => quote.cue)),
    column('kind', '2', quotes.map(describeKind)),
    column('quote', '', quotes.map((quote) => quote.text)),
  ];
  share(columns, Math.max(LEAST_WIDTH, options.width));
  const paint = (text: string, style: string): string => (options.color && style && text ? `\u001b[${style}m${text}${RESET}` : text);
  const lines = [
    line(columns, columns.map((one) => one.title), (text) => paint(text, '1')),
    columns.map((one) => '─'.repeat(one.width)).join(GAP),
  ];
  for (let row = 0; row < quotes.length; row++) {
    const wrapped = columns.map((one) => wrap(one.cells[row]!, one.width));
    const height = Math.max(...wrapped.map((cell) => cell.length));
    for (let part = 0; part < height; part++) lines.push(line(columns, wrapped.map((cell) => cell[part] ?? ''), (text, one) => paint(text, one.style)));
  }
  return lines.map((text) => `${text}\n`).join('');
}

/** The kind, and what the saying is where it is not asserted: "he did not say that" must not read as if he had. */
function describeKind(quote: AttributedQuote): string {
  return quote.status === null || quote.status === 'asserted' ? quote.kind : `${quote.kind} (${quote.status})`;
}

function column(title: string, style: string, values: readonly (string | null)[]): Column {
  const cells = values.map((value) => (value === null ? '—' : printable(value)));
  return { title, style, cells, right: cells.some(isRightToLeft), width: 0 };
}

/** The first three columns take what they need up to a share of the line; the quote takes the rest. */
function share(columns: readonly Column[], width: number): void {
  const most = [Math.floor(width * 0.28), Math.max(8, Math.floor(width * 0.12)), 10];
  let rest = width - GAP.length * (columns.length - 1);
  columns.forEach((one, index) => {
    const last = index === columns.length - 1;
    const needed = one.cells.reduce((widest, cell) => Math.max(widest, displayWidth(cell)), one.title.length);
    one.width = Math.min(needed, last ? rest : most[index]!);
    rest -= one.width;
  });
}

function line(columns: readonly Column[], cells: readonly string[], paint: (text: string, one: Column) => string): string {
  return columns
    .map((one, index) => {
      const cell = cells[index]!;
      const shown = paint(isRightToLeft(cell) ? RLI + cell + PDI : cell, one);
      const padding = ' '.repeat(Math.max(0, one.width - displayWidth(cell)));
      return one.right ? padding + shown : shown + padding;
    })
    .join(GAP)
    .trimEnd();
}

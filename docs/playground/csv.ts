import type { AttributedQuote } from 'isnad';

const COLUMNS = [
  'id', 'speaker', 'role', 'organization', 'speakerKind', 'named', 'cue', 'lemma', 'type', 'kind', 'text', 'status', 'source', 'via', 'addressee',
  'channel', 'time', 'place', 'start', 'end', 'paragraph', 'sentence', 'parent', 'continues', 'confidence', 'rule',
] as const satisfies readonly (keyof AttributedQuote)[];

/** With a byte order mark, without which spreadsheets take Arabic for something else. */
export function toCsv(rows: readonly AttributedQuote[]): string {
  return `\ufeff${[COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((name) => cell(row[name])).join(','))].join('\r\n')}\r\n`;
}

/** An apostrophe before what a spreadsheet would run as a formula: the words are somebody else's. */
function cell(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  return `"${value.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;
}

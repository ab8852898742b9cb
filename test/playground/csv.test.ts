import { expect, it } from 'vitest';
import { toCsv } from '../../docs/playground/csv.ts';
import { extractQuotes } from '../../src/index.ts';
import type { AttributedQuote } from '../../src/types.ts';

const [row] = extractQuotes('قال الوزير نائل الدرهاوي: «لن ننتظر».') as [AttributedQuote];
const cells = (more: Partial<AttributedQuote>): string => toCsv([{ ...row, ...more }]).split('\r\n')[1]!;

it('has a head, a row a quote and the mark that spreadsheets need', () => {
  expect(toCsv([])).toMatch(/^\ufeffid,speaker,role,.*,rule\r\n$/);
  expect(toCsv([row, row]).split('\r\n')).toHaveLength(4);
});
it('leaves no number for null, and quotes every text', () => expect(cells({ id: 0, speaker: null, role: 'وزير', organization: null })).toMatch(/^0,,"وزير",,/));
it('doubles quotes and keeps commas and line ends inside a cell', () => expect(cells({ speaker: 'أ "ب", ج' })).toContain(',"أ ""ب"", ج",'));
it.each(['=1+1', '+1', '-1', '@x', '\tx'])('makes %j no formula', (speaker) => expect(cells({ speaker })).toContain(`,"'${speaker}",`));

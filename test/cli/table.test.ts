import { describe, expect, it } from 'vitest';
import type { AttributedQuote } from '../../src/types.ts';
import { renderTable } from '../../src/cli/table.ts';
import { displayWidth } from '../../src/render/width.ts';

const EMPTY: AttributedQuote = {
  id: 0, start: 0, end: 1, text: 'x', kind: 'direct', parent: null, continues: null, paragraph: 0, sentence: 0, speaker: null, speakerId: null,
  speakerKind: null, named: null, role: null, organization: null, gender: null, number: null, source: null, via: null, cue: null, lemma: null,
  type: null, lead: null, addressee: null, channel: null, time: null, place: null, how: null, status: null, factual: null, attribution: null,
  confidence: null, rule: null,
};
const quote = (more: Partial<AttributedQuote>): AttributedQuote => ({ ...EMPTY, ...more });
const render = (quotes: AttributedQuote[], width = 60, color = false): string[] => renderTable(quotes, { width, color }).split('\n');
/** What a reader sees of a line: the isolates are invisible. */
const seen = (line: string): string => line.replace(/[\u2067\u2069]/g, '');

const said = quote({ speaker: 'نائل الدرهاوي', cue: 'قال', kind: 'partial', text: 'لم يعد صالحا', status: 'asserted' });

describe('renderTable', () => {
  it('has a column each for speaker, cue, kind and quote', () => {
    expect(render([said]).map(seen)).toEqual([
      '      speaker  cue  kind            quote',
      '─────────────  ───  ───────  ────────────',
      'نائل الدرهاوي  قال  partial  لم يعد صالحا',
      '',
    ]);
  });
  it('isolates each Arabic cell, so that no terminal joins two of them', () => {
    expect(render([said])[2]!.match(/\u2067[^\u2067\u2069]+\u2069/g)).toEqual(['\u2067نائل الدرهاوي\u2069', '\u2067قال\u2069', '\u2067لم يعد صالحا\u2069']);
  });
  it('leaves a table without Arabic as it is, flush left', () => {
    expect(render([quote({ speaker: 'Kolt', cue: 'said', text: 'no' })]).slice(0, 3)).toEqual(['speaker  cue   kind    quote', '───────  ────  ──────  ─────', 'Kolt     said  direct  no']);
  });
  it('closes an isolate that the article leaves open', () => {
    const line = render([quote({ text: '\u2067\u202eلا' })])[2]!;
    expect([line.match(/\u2067/g)?.length, line.match(/\u2069/g)?.length, line.includes('\u202e')]).toEqual([1, 1, false]);
  });
  it('wraps what does not fit, within the width', () => {
    const lines = render([{ ...said, text: 'كلمة '.repeat(40).trim(), speaker: 'اسم طويل '.repeat(6).trim() }], 60);
    expect(lines.length).toBeGreaterThan(6);
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(60);
    expect(seen(lines.join(' ')).match(/كلمة/g)).toHaveLength(40);
  });
  it('keeps columns under each other where letters carry marks', () => {
    const lines = render([said, { ...said, speaker: 'نَائِل', text: 'لَمْ' }]).map(seen);
    expect(lines.map((line) => displayWidth(line.slice(0, line.indexOf('partial'))))).toEqual([expect.any(Number), expect.any(Number), 20, 20, 0]);
  });
  it('still works on a very narrow terminal', () => {
    for (const line of render([said], 1)) expect(displayWidth(line)).toBeLessThanOrEqual(40);
  });
  it('shows a dash where there is nothing', () => expect(render([quote({ text: 'لا' })])[2]).toMatch(/^— +— +direct/));
  it('says so where the saying is not asserted', () => {
    expect(render([{ ...said, kind: 'indirect', status: 'negated' }]).join('\n')).toMatch(/indirect[^]*\(negated\)/);
  });
  it('has colours only when asked', () => {
    expect(render([said]).join('')).not.toContain('\u001b');
    const colored = render([said], 60, true);
    expect(colored[2]).toContain('\u001b[36m\u2067نائل الدرهاوي\u2069\u001b[0m');
    expect(colored.join('\n').replace(/\u001b\[\d*m/g, '')).toBe(render([said]).join('\n'));
  });
});

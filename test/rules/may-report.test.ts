import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { afterQuote } from '../../src/rules/after-quote.ts';
import { asSaid } from '../../src/rules/as-said.ts';
import { mayReport } from '../../src/rules/may-report.ts';
import { readRight, reportContent } from '../../src/rules/report-content.ts';
import { contextOf } from '../helpers/found.ts';

const texts = readFileSync('test/gold/articles.jsonl', 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { text: string }).text);
const made = ['وأكد الوزير عن', 'أعلن الوزير عن ما إذا كان السد قديما.', 'قال الوزير يجب أن نبدأ.', `أكد الوزير ${'جدا '.repeat(62)}أن`, '«الوضع مستقر»، أكد الوزير.', 'السد قديم، كما أكد الوزير.'];

it.each([...texts, ...made])('no rule proposes anything for a cue that is passed over: %#', (text) => {
  const context = contextOf(text);
  for (const word of context.cues) {
    if (mayReport(context, word)) continue;
    const right = readRight(context, word);
    expect([reportContent, afterQuote, asSaid].map((rule) => rule(context, word, right))).toEqual([null, null, null]);
  }
});

it('passes over a cue with nothing to report', () => {
  const context = contextOf('أكد الوزير أهمية السد.');
  expect(context.cues.map((word) => mayReport(context, word))).toEqual([false]);
});

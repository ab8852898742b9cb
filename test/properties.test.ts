import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createParser, extractAttributions, extractQuotes, parseArticle, splitParagraphs, splitSentences } from '../src/index.ts';
import { anyText, newsLike, repeated } from './helpers/arbitrary.ts';
import { parse } from './helpers/parse.ts';

const options = fc.constantFrom({}, { paragraphs: 'lines' } as const, { paragraphs: 'blank-lines' } as const);
const check = (text: fc.Arbitrary<string>, numRuns: number): void => fc.assert(fc.property(text, options, (one, how) => void parse(one, how)), { numRuns });

describe('every invariant holds', () => {
  it('for text that looks like news', () => check(newsLike, 1500), 60_000);
  it('for any code units', () => check(anyText, 400), 60_000);
  it('for patterns over and over', () => check(repeated, 150), 60_000);

  it.each([
    ['nothing', ''],
    ['one mark', '«'],
    ['white space', ' \n\u00a0\ufeff\t\r\n'],
    ['NUL', '\0'],
    ['a lone surrogate', '\ud83d'],
    ['English', 'The minister said that "it is bad".'],
    ['opening marks', '«'.repeat(100_000)],
    ['pairs inside each other', `${'«أ '.repeat(20_000)}${' ب»'.repeat(20_000)}`],
    ['straight marks', '" '.repeat(100_000)],
    ['closing marks', '»”'.repeat(50_000)],
    ['apostrophes', "'".repeat(100_000)],
    ['round brackets after cues', 'قال ('.repeat(20_000)],
    ['cues', 'قال '.repeat(50_000)],
    ['reports inside reports', 'قال إن '.repeat(30_000)],
    ['dropped subjects', 'وأضاف أن ذلك «جيد».\n'.repeat(5_000)],
    ['speakers', Array.from({ length: 3_000 }, (_, i) => `قال سليم رقم${i} إن ذلك جيد.`).join('\n')],
    ['according to', 'بحسب '.repeat(40_000)],
    ['conjunctions', 'و'.repeat(200_000)],
    ['names', 'محمد '.repeat(40_000)],
    ['one long word', 'ا'.repeat(200_000)],
    ['marks on one letter', `ا${'\u064b'.repeat(200_000)}`],
    ['bidi controls', '\u202b\u2067'.repeat(50_000)],
    ['line breaks', '\r\n\r'.repeat(50_000)],
    ['points', '. '.repeat(50_000)],
    ['commas', '،'.repeat(100_000)],
  ])('for %s', (_, text) => void parse(text), 30_000);
});

describe('the same text gives the same result', () => {
  it('whatever was parsed before', () =>
    fc.assert(
      fc.property(newsLike, newsLike, (text, other) => {
        const first = parseArticle(text);
        parseArticle(other);
        expect(parseArticle(text)).toEqual(first);
      }),
      { numRuns: 200 },
    ), 60_000);

  it('from every entry point', () => {
    const parser = createParser();
    fc.assert(
      fc.property(newsLike, options, (text, how) => {
        const article = parse(text, how);
        expect(splitParagraphs(text, how)).toEqual(article.paragraphs);
        expect(splitSentences(text, how)).toEqual(article.sentences);
        expect(extractAttributions(text, how)).toEqual(
          article.attributions.map((one) => ({ ...one, quotes: one.quotes.map((id) => article.quotes[id]), speaker: one.speaker === null ? null : article.speakers[one.speaker] })),
        );
        for (const row of extractQuotes(text, how)) {
          const { start, end, kind, parent, attribution } = article.quotes[row.id]!;
          const speaker = attribution === null ? null : article.attributions[attribution]!.speaker;
          expect(row).toMatchObject({ start, end, kind, parent, attribution, speakerId: speaker, speaker: speaker === null ? null : article.speakers[speaker]!.name });
        }
        expect(parser.parseArticle(text, how)).toEqual(article);
        expect(parser.extractQuotes(text, how)).toEqual(extractQuotes(text, how));
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

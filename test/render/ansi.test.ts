import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/parser.ts';
import { renderAnsi, type RenderAnsiOptions } from '../../src/render/index.ts';
import { displayWidth } from '../../src/render/width.ts';
import type { Article } from '../../src/types.ts';
import { newsLike } from '../helpers/arbitrary.ts';
import { fixture } from '../helpers/fixture.ts';
import { locate } from '../helpers/locate.ts';
import { hostile } from './hostile.ts';

const SGR = /\u001b\[[\d;]*m/g;
/** What a reader sees, a string a line; the isolates are invisible. */
const lines = (article: Article, options?: RenderAnsiOptions): string[] => renderAnsi(article, { color: false, ...options }).replace(/[\u2067\u2069]/g, '').split('\n').map((line) => line.trim());
const code = (options: object): string | undefined => {
  try {
    renderAnsi(fixture(), options);
  } catch (error) {
    return `${(error as { code: string }).code} ${(error as { argument: string }).argument}`;
  }
  return undefined;
};

describe('renderAnsi', () => {
  it('signs quotes, cues and sources, with the speakers below', () => {
    expect(lines(fixture(), { width: 140 })).toEqual([
      'مرسى النخيل (وكالة السنابل) – *قال* {1 وزير المياه نائل الدرهاوي} إن [1 السد «[1 لم يعد صالحا]»].',
      '',
      'و*أضاف* أن [1 العمل سيبدأ].',
      '',
      'و*بحسب* {2 بيان للنقابة}، «[2 لا أحد موافق]».',
      '',
      '– وكالة السنابل',
      '',
      '[1] نائل الدرهاوي, وزير المياه',
      '[2] بيان للنقابة',
      '',
    ]);
  });
  it('signs the phrases beside a cue, and a cue that asserts nothing', () => {
    const article = fixture();
    const attributions = article.attributions.map((one) => (one.id === 1 ? ({ ...one, time: locate(article.text, 'سيبدأ'), status: 'negated', factual: false } as const) : one));
    expect(lines({ ...article, attributions })[3]).toBe('و*أضاف*(negated) أن [1 العمل <time: سيبدأ>].');
    expect(lines({ ...article, attributions }, { lang: 'ar' })[3]).toBe('و*أضاف*(منفي) أن [1 العمل <الزمان: سيبدأ>].');
  });
  it('shows a term as it is, and quotes of nobody known with a question mark', () => {
    const article = fixture();
    const quotes = article.quotes.map((quote) => ({ ...quote, attribution: null, kind: quote.id === 3 ? ('term' as const) : quote.kind }));
    const shown = lines({ ...article, quotes, attributions: [], speakers: [] }, { width: 140 });
    expect(shown[0]).toContain('إن [? السد «[? لم يعد صالحا]»].');
    expect(shown[4]).toBe('وبحسب بيان للنقابة، «لا أحد موافق».');
  });

  it('adds colour to these signs and takes none away', () => {
    const colored = renderAnsi(fixture());
    expect(colored.replace(SGR, '')).toBe(renderAnsi(fixture(), { color: false }));
    expect(colored).toContain('\u001b[1;36m*قال*\u001b[0m \u001b[4;36m{1 وزير المياه نائل الدرهاوي}\u001b[0m');
    expect(colored).toContain('\u001b[32m[2 لا أحد موافق]\u001b[0m');
    expect(colored).toContain('\u001b[2m– وكالة السنابل\u001b[0m');
  });
  it('writes no escape sequence without colour', () => expect(renderAnsi(fixture(), { color: false })).not.toContain('\u001b'));
  it.each([20, 33, 80])('keeps to %i cells', (width) => {
    for (const article of [fixture(), hostile()])
      for (const line of renderAnsi(article, { width, color: false }).split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });
  it('takes the width of a pipe, which has none, as 80', () => expect(renderAnsi(fixture(), { width: undefined })).toBe(renderAnsi(fixture(), { width: 80 })));
  it('takes no terminal for narrower than 20 cells', () => expect(renderAnsi(fixture(), { width: 0 })).toBe(renderAnsi(fixture(), { width: 20 })));
  it('passes no control on', () => {
    const text = 'قال \u001b]0;x\u0007\u202e نعم';
    const article: Article = { ...fixture(), text, dateline: null, credit: null, paragraphs: [{ id: 0, ...locate(text, text) }], quotes: [], attributions: [], speakers: [] };
    expect(lines(article)[0]).toBe('قال \ufffd]0;x\ufffd نعم');
  });
  it('gives nothing for nothing', () => expect(renderAnsi(parseArticle(''))).toBe(''));
  it('holds each word of any text', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const picture = renderAnsi(parseArticle(text), { color: false, width: 10_000 });
        // a mark can begin behind an attached conjunction or ل, and Latin letters glued to Arabic ones are words of their own
        const words = text.match(/\p{Script=Latin}+|(?:(?=\p{L})\p{Script=Arabic})+/gu) ?? [];
        // أنهإنه without a space is two, as is أن with a letter of mathematics behind it
        for (const word of words.filter((word) => !/.(?:أن|إن)|[\u{10000}-\u{10ffff}]/u.test(word))) expect(picture.replace(/[[\]{}<>*?]/g, '')).toContain(word.replace(/^[وفل]/, ''));
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it.each([
    [{ colour: true }, 'UNKNOWN_OPTION options.colour'],
    [{ color: 1 }, 'INVALID_OPTION options.color'],
    [{ width: -1 }, 'INVALID_OPTION options.width'],
    [{ width: 80.5 }, 'INVALID_OPTION options.width'],
    [{ width: '80' }, 'INVALID_OPTION options.width'],
    [{ lang: 'fa' }, 'INVALID_OPTION options.lang'],
  ])('refuses %j', (options, expected) => expect(code(options)).toBe(expected));
  it('refuses what is no article', () => expect(() => renderAnsi('قال' as unknown as Article)).toThrow('isnad: article is "قال"; expected an Article'));
});

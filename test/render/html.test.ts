import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/parser.ts';
import { renderHtml } from '../../src/render/index.ts';
import type { Article, Span } from '../../src/types.ts';
import { anyText, newsLike } from '../helpers/arbitrary.ts';
import { fixture } from '../helpers/fixture.ts';
import { locate } from '../helpers/locate.ts';
import { hostile } from './hostile.ts';
import { ofClass, readHtml, type Element } from './read-html.ts';

const html = renderHtml(fixture());
const texts = (elements: readonly Element[]): string[] => elements.map(({ text }) => text);
const marks = (picture: string): Element[] => readHtml(picture).filter(({ tag, parent }) => tag === 'mark' && parent?.tag !== 'li');
/** What a browser makes of an article's text. */
const shown = (text: string): string => text.replace(/[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}/gu, (character) => (character === '\r' ? character : '\ufffd'));

describe('renderHtml: the running text', () => {
  it('is the text of the article', () => expect(texts(ofClass(html, 'isnad-text'))).toEqual([fixture().text]));
  it('has a paragraph for each', () => expect(texts(readHtml(html).filter(({ tag }) => tag === 'p'))).toEqual(fixture().paragraphs.map(({ text }) => text)));

  it.each([
    ['isnad-quote', ['السد «لم يعد صالحا»', 'لم يعد صالحا', 'العمل سيبدأ', 'لا أحد موافق']],
    ['isnad-direct', ['لا أحد موافق']],
    ['isnad-partial', ['لم يعد صالحا']],
    ['isnad-indirect', ['السد «لم يعد صالحا»', 'العمل سيبدأ']],
    ['isnad-cue', ['قال', 'أضاف', 'بحسب']],
    ['isnad-source', ['وزير المياه نائل الدرهاوي', 'بيان للنقابة']],
    ['isnad-dateline', ['مرسى النخيل (وكالة السنابل) –']],
    ['isnad-credit', ['– وكالة السنابل']],
  ])('marks %s', (name, expected) => expect(texts(ofClass(renderHtml(fixture(), { legend: false }), name))).toEqual(expected));

  it('nests a quote in a quote', () => {
    const [outer, inner] = ofClass(html, 'isnad-quote');
    expect(inner!.parent).toBe(outer);
  });
  it('tells the ids', () => {
    expect(ofClass(html, 'isnad-quote').slice(0, 4).map(({ attributes: a }) => [a['data-quote'], a['data-attribution'], a['data-speaker']])).toEqual([
      ['0', '0', '0'], ['1', '0', '0'], ['2', '1', '0'], ['3', '2', '1'],
    ]);
  });
  it('gives one speaker one colour and one number, and two speakers two', () => {
    const colors = (speaker: string): (string | undefined)[] => [...new Set(readHtml(html).filter(({ attributes }) => attributes['data-speaker'] === speaker).map(({ attributes }) => attributes['style']))];
    expect([...colors('0'), ...colors('1')]).toEqual(['--h:250', '--h:28']);
    expect(ofClass(html, 'isnad-quote').slice(0, 4).map(({ attributes }) => attributes['data-number'])).toEqual(['1', '1', '1', '2']);
    expect(ofClass(html, 'isnad-source')[0]!.attributes['data-number']).toBe('1');
  });
  it('labels the phrases beside a cue', () => {
    const picture = renderHtml(withDetails({ time: 'العمل', place: 'سيبدأ' }), { lang: 'ar' });
    expect(marks(picture).filter(({ attributes }) => /time|place/.test(attributes['class']!)).map(({ text, attributes }) => [text, attributes['data-label']])).toEqual([['العمل', 'الزمان'], ['سيبدأ', 'المكان']]);
  });
  it('says of a cue what it is not: an assertion', () => {
    const article = fixture();
    const attributions = article.attributions.map((one) => ({ ...one, status: 'negated', factual: false }) as const);
    expect(ofClass(renderHtml({ ...article, attributions }), 'isnad-cue')[0]!.attributes['data-label']).toBe('negated');
  });
  it('puts a question mark at a quote of nobody known, and none at a term', () => {
    const article = fixture();
    const quotes = article.quotes.map((quote) => ({ ...quote, attribution: null, kind: quote.id === 1 ? ('term' as const) : quote.kind }));
    const picture = renderHtml({ ...article, quotes, attributions: [], speakers: [] });
    expect(marks(picture).filter(({ attributes }) => attributes['data-quote']).map(({ attributes }) => attributes['data-number'])).toEqual(['?', undefined, '?', '?']);
  });
  it('shows a source that several attributions share once', () => {
    const article = fixture();
    const attributions = article.attributions.map((one) => ({ ...one, source: article.attributions[0]!.source }));
    expect(ofClass(renderHtml({ ...article, attributions }, { legend: false }), 'isnad-source').map(({ attributes }) => attributes['data-attribution'])).toEqual(['0 1 2']);
  });
});

describe('renderHtml: marks that cross', () => {
  it('are cut where they must be, and numbered and labelled once', () => {
    const picture = renderHtml(withDetails({ time: 'أن العمل' })); // begins before the quote and ends inside it
    const pieces = ofClass(picture, 'isnad-quote').filter(({ attributes }) => attributes['data-quote'] === '2');
    expect(pieces.map(({ text, attributes }) => [text, attributes['data-number']])).toEqual([['العمل', '1'], [' سيبدأ', undefined]]);
    expect(ofClass(picture, 'isnad-time').map(({ text }) => text)).toEqual(['أن العمل']);
  });
  it('are cut at the end of their paragraph', () => {
    const picture = renderHtml(withDetails({ time: 'سيبدأ.\n\nوبحسب' }));
    expect(texts(ofClass(picture, 'isnad-text'))).toEqual([fixture().text]);
    expect(texts(ofClass(picture, 'isnad-time')).join('')).toBe('سيبدأ.');
  });
});

describe('renderHtml: direction', () => {
  it('runs the text from the right and the labels by their language', () => {
    expect(ofClass(html, 'isnad')[0]!.attributes).toMatchObject({ lang: 'en', dir: 'ltr' });
    expect(ofClass(renderHtml(fixture(), { lang: 'ar' }), 'isnad')[0]!.attributes).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(ofClass(html, 'isnad-text')[0]!.attributes).toMatchObject({ lang: 'ar', dir: 'rtl' });
  });
  it('isolates each mark, in the direction of its words', () => {
    expect(new Set(ofClass(html, 'isnad-quote').slice(0, 4).map(({ attributes }) => attributes['dir']))).toEqual(new Set(['rtl']));
    const article = fixture();
    const latin = { ...article, text: article.text.replace('لا أحد موافق', 'not everyone'), paragraphs: article.paragraphs.map((one) => ({ ...one, text: one.text.replace('لا أحد موافق', 'not everyone') })) };
    expect(ofClass(renderHtml(latin), 'isnad-quote').at(3)!.attributes['dir']).toBe('ltr');
  });
  it('leaves a cue open to the letters that it is joined to: an isolate would part ف from قال', () => {
    const glued = renderHtml(withDetails({ time: 'لعمل', place: 'سيبدأ' }));
    const [time] = ofClass(glued, 'isnad-time');
    expect([time!.attributes['dir'], time!.attributes['class']]).toEqual([undefined, 'isnad-time isnad-glued']);
    expect(ofClass(glued, 'isnad-place')[0]!.attributes['class']).toBe('isnad-place');
  });
  it('isolates names in the legend and in tooltips', () => {
    expect(html).toContain('<bdi>نائل الدرهاوي</bdi>');
    expect(ofClass(html, 'isnad-cue')[0]!.attributes['title']).toContain('\u2068نائل الدرهاوي\u2069');
  });
});

describe('renderHtml: tooltips', () => {
  const title = (name: string, lang: 'ar' | 'en'): string[] =>
    ofClass(renderHtml(fixture(), { lang, legend: false }), name)[0]!.attributes['title']!.replace(/[\u2066-\u2069]/g, '').split('\n');
  it('tell speaker, cue, rule and confidence', () =>
    expect(title('isnad-quote', 'en')).toEqual(['indirect quote', 'speaker: نائل الدرهاوي, وزير المياه', 'cue: قال (say)', 'rule: verb-source-clause', 'confidence: 90%']));
  it('do so in Arabic', () =>
    expect(title('isnad-source', 'ar')).toEqual(['المصدر', 'القائل: نائل الدرهاوي، وزير المياه', 'لفظ الإسناد: قال (say)', 'القاعدة: verb-source-clause', 'الثقة: 90%']));
  it('have nothing to tell of a dateline', () => expect(title('isnad-dateline', 'en')).toEqual(['dateline']));
});

describe('renderHtml: the legend', () => {
  const items = (picture: string, name: string): string[] => readHtml(picture).filter(({ tag, parent }) => tag === 'li' && parent?.attributes['class'] === name).map(({ text }) => text);
  it('lists who speaks, with role and number of quotes', () => expect(items(html, 'isnad-speakers')).toEqual(['نائل الدرهاوي · وزير المياه · quotes: 3', 'بيان للنقابة · quotes: 1']));
  it('explains the marks that there are', () => expect(items(html, 'isnad-key')).toEqual(['direct quote', 'partial quote', 'indirect quote', 'source', 'cue']));
  it('has the members of those who speak together', () => {
    const article = fixture();
    const both = { ...article.speakers[1]!, id: 2, name: 'كلاهما', members: [0, 1], attributions: [] };
    expect(items(renderHtml({ ...article, speakers: [...article.speakers, both] }), 'isnad-speakers')[2]).toBe('كلاهما · 1 + 2 · quotes: 0');
  });
  it('can be left out', () => expect(items(renderHtml(fixture(), { legend: false }), 'isnad-speakers')).toEqual([]));
  it('is empty where nothing was found', () => {
    const text = 'لا شيء.';
    const nothing: Article = { version: 1, text, dateline: null, credit: null, paragraphs: [{ id: 0, ...locate(text, text) }], sentences: [], quotes: [], attributions: [], speakers: [] };
    expect(renderHtml(nothing, { style: false })).toBe('<div class="isnad" lang="en" dir="ltr">\n<div class="isnad-text" lang="ar" dir="rtl"><p dir="rtl">لا شيء.</p></div>\n</div>\n');
  });
});

describe('renderHtml: fragment and page', () => {
  it('is a fragment with its style', () => expect(readHtml(html).filter(({ parent }) => parent === null).map(({ tag }) => tag)).toEqual(['div']));
  it('can go without a second copy of the style', () => expect(renderHtml(fixture(), { style: false })).toBe(html.replace(/<style>[^<]*<\/style>\n/, '')));
  it('is a whole page on demand', () => {
    const page = renderHtml(fixture(), { page: true, lang: 'ar' });
    expect(page).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">\n<head>\n<meta charset="utf-8">/);
    expect(readHtml(page).filter(({ tag }) => ['html', 'head', 'title', 'style', 'body', 'main', 'h1'].includes(tag)).map(({ tag }) => tag)).toEqual(['html', 'head', 'title', 'style', 'body', 'main', 'h1']);
  });
  it('loads nothing', () => expect(renderHtml(fixture(), { page: true })).not.toMatch(/https?:|url\(|@import|<script|<link|<img|src=|href=/));
});

describe('renderHtml: hostile text', () => {
  it.each([{}, { page: true }, { lang: 'ar' as const }])('stays text, whatever it is: %j', (options) => {
    const picture = renderHtml(hostile(), options);
    const elements = readHtml(picture); // throws where anything breaks out
    expect(elements.filter(({ tag }) => !['html', 'head', 'meta', 'title', 'style', 'body', 'main', 'h1', 'div', 'p', 'mark', 'ol', 'ul', 'li', 'bdi', 'small'].includes(tag))).toEqual([]);
    expect(new Set(elements.flatMap(({ attributes }) => Object.keys(attributes)))).not.toContain('onclick');
    for (const { attributes } of elements) expect(attributes['style'] ?? '').toMatch(/^(--[hc]:\d+)?$/);
    expect(texts(ofClass(picture, 'isnad-text'))).toEqual([hostile().text]);
  });
  it('keeps a bidi override to its own paragraph, and out of names', () => {
    const picture = renderHtml(hostile());
    expect(readHtml(picture).filter(({ tag, text }) => tag === 'bdi' && /[\u202a-\u202e\u2066-\u2069]/.test(text))).toEqual([]);
    expect(ofClass(picture, 'isnad-cue')[0]!.attributes['title']).not.toContain('\u202e');
  });

  it('is shown whole and nests, for any text', () => {
    const check = (text: string): void => {
      expect(texts(ofClass(renderHtml(parseArticle(text), { style: false }), 'isnad-text'))).toEqual([shown(text)]);
    };
    fc.assert(fc.property(newsLike, check), { numRuns: 300 });
    fc.assert(fc.property(anyText, check), { numRuns: 100 });
  }, 60_000);
});

describe('renderHtml: mistakes', () => {
  const caught = (run: () => unknown): unknown => {
    try {
      return run();
    } catch (error) {
      return (error as { code?: string; argument?: string }).code + ' ' + (error as { argument?: string }).argument;
    }
  };
  it.each([
    [{ theme: 'dark' }, 'UNKNOWN_OPTION options.theme'],
    [{ lang: 'fr' }, 'INVALID_OPTION options.lang'],
    [{ page: 'yes' }, 'INVALID_OPTION options.page'],
    [{ legend: 1 }, 'INVALID_OPTION options.legend'],
    [{ style: null }, 'INVALID_OPTION options.style'],
    [null, 'INVALID_OPTION options'],
  ])('%j', (options, expected) => expect(caught(() => renderHtml(fixture(), options as {}))).toBe(expected));
  it.each([['a text'], [null], [undefined], [{}], [[]]])('an article that is %j', (article) => expect(caught(() => renderHtml(article as unknown as Article))).toBe('INVALID_OPTION article'));
});

function withDetails(details: { readonly time?: string; readonly place?: string }): Article {
  const article = fixture();
  const at = (excerpt: string | undefined): Span | null => (excerpt === undefined ? null : locate(article.text, excerpt));
  return { ...article, attributions: article.attributions.map((one) => (one.id === 1 ? { ...one, time: at(details.time), place: at(details.place) } : one)) };
}

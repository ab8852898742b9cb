import { describe, expect, it } from 'vitest';
import * as isnad from '../src/parser.ts';
import type { Parser } from '../src/types.ts';

const { createParser, parseArticle } = isnad;
const TEXT = 'قال العمدة إن الوفد عاد.\nمن هناك.\n\nوأضاف أن الطريق مفتوح.';
const NAMES = ['parseArticle', 'extractQuotes', 'extractAttributions', 'splitParagraphs', 'splitSentences'] as const;

describe.each(NAMES)('%s', (name) => {
  const call = (text: unknown, options?: unknown): unknown => isnad[name](text as string, options as never);

  it.each([
    ['no text', undefined, undefined, { code: 'INVALID_TEXT', argument: 'text' }],
    ['a number', 5, undefined, { code: 'INVALID_TEXT', argument: 'text' }],
    ['an unknown option', TEXT, { paragraph: 'lines' }, { code: 'UNKNOWN_OPTION' }],
    ['an unknown value', TEXT, { paragraphs: 'words' }, { code: 'INVALID_OPTION', argument: 'options.paragraphs' }],
    ['options that are none', TEXT, 'lines', { code: 'INVALID_OPTION' }],
    ['a lexicon, which is the parser’s', TEXT, { lexicon: {} }, { code: 'UNKNOWN_OPTION' }],
  ])('refuses %s', (_, text, options, error) => expect(() => call(text, options)).toThrow(expect.objectContaining(error)));

  it('is the same of a parser of one’s own', () => {
    const parser: Parser = createParser();
    expect(parser[name](TEXT)).toEqual(call(TEXT));
  });

  it('takes the way of reading lines from the call, else from the parser', () => {
    const parser = createParser({ paragraphs: 'blank-lines' });
    expect(parser[name](TEXT)).toEqual(call(TEXT, { paragraphs: 'blank-lines' }));
    expect(parser[name](TEXT, { paragraphs: 'lines' })).toEqual(call(TEXT));
  });

  it('gives nothing of nothing', () => {
    const result = call('');
    expect(Array.isArray(result) ? result : (result as { quotes: unknown[] }).quotes).toEqual([]);
  });
});

describe('the parts agree with the whole', () => {
  const article = parseArticle(TEXT);
  it('paragraphs', () => expect(isnad.splitParagraphs(TEXT)).toEqual(article.paragraphs));
  it('sentences', () => expect(isnad.splitSentences(TEXT)).toEqual(article.sentences));
  it('quotes', () => expect(isnad.extractQuotes(TEXT).map(({ text }) => text)).toEqual(article.quotes.map(({ text }) => text)));
  it('attributions', () => expect(isnad.extractAttributions(TEXT).map(({ id }) => id)).toEqual(article.attributions.map(({ id }) => id)));
  it('blank lines part paragraphs where asked', () => expect(isnad.splitParagraphs(TEXT, { paragraphs: 'blank-lines' })).toHaveLength(2));
});

describe('createParser', () => {
  const quotes = (parser: Parser, text: string): string[] => parser.extractQuotes(text).map((quote) => quote.text);

  it('knows the cues that it is given, and no other parser does', () => {
    const text = 'وشقشق العمدة أن الوفد عاد.';
    const parser = createParser({ lexicon: { cues: [{ lemma: 'شقشق', type: 'say', complements: ['أن'] }] } });
    expect(quotes(parser, text)).toEqual(['الوفد عاد']);
    expect(quotes(createParser(), text)).toEqual([]);
    expect(isnad.extractQuotes(text)).toEqual([]);
  });

  it('forgets the cues that it is told to', () => {
    const parser = createParser({ lexicon: { without: ['أكّد'] } });
    expect(quotes(parser, 'أكد العمدة أن الوفد عاد.')).toEqual([]);
    expect(quotes(parser, 'قال العمدة إن الوفد عاد.')).toEqual(['الوفد عاد']);
  });

  it('checks its words at once', () => {
    expect(() => createParser({ lexicon: { cues: [{ lemma: 'say', type: 'say', complements: ['أن'] }] } })).toThrow(expect.objectContaining({ code: 'INVALID_LEXICON_ENTRY', argument: 'options.lexicon.cues[0].lemma' }));
  });

  it.each([
    ['an unknown option', { words: [] }, { code: 'UNKNOWN_OPTION' }],
    ['an unknown value', { paragraphs: 'words' }, { code: 'INVALID_OPTION', argument: 'options.paragraphs' }],
  ])('refuses %s', (_, options, error) => expect(() => createParser(options as never)).toThrow(expect.objectContaining(error)));
});

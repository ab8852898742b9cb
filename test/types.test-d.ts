import { describe, expectTypeOf, it } from 'vitest';
import * as isnad from 'isnad';
import type { Article, Attribution, AttributedQuote, Paragraph, ParseOptions, Parser, ParserOptions, Quote, ResolvedAttribution, Sentence, Span, Speaker } from 'isnad';
import { normalize } from 'isnad/normalize';

describe('the functions', () => {
  it('take a text and options', () => {
    expectTypeOf(isnad.parseArticle).toEqualTypeOf<(text: string, options?: ParseOptions) => Article>();
    expectTypeOf(isnad.extractQuotes).toEqualTypeOf<(text: string, options?: ParseOptions) => AttributedQuote[]>();
    expectTypeOf(isnad.extractAttributions).toEqualTypeOf<(text: string, options?: ParseOptions) => ResolvedAttribution[]>();
    expectTypeOf(isnad.splitParagraphs).toEqualTypeOf<(text: string, options?: ParseOptions) => Paragraph[]>();
    expectTypeOf(isnad.splitSentences).toEqualTypeOf<(text: string, options?: ParseOptions) => Sentence[]>();
    expectTypeOf(isnad.createParser).toEqualTypeOf<(options?: ParserOptions) => Parser>();
    expectTypeOf(isnad.findSpeaker).toEqualTypeOf<(article: Article, name: string) => Speaker | null>();
    expectTypeOf(normalize).toEqualTypeOf(isnad.normalize);
  });
  it('are those of a parser', () => {
    expectTypeOf<Parser>().toHaveProperty('parseArticle').toEqualTypeOf<typeof isnad.parseArticle>();
    expectTypeOf<Parser>().toHaveProperty('parseStream').toEqualTypeOf<typeof isnad.parseStream>();
    expectTypeOf<Parser>().toHaveProperty('extractQuotes').toEqualTypeOf<typeof isnad.extractQuotes>();
  });
  it('refuse what is no option', () => {
    // @ts-expect-error a value that is none
    isnad.parseArticle('', { paragraphs: 'words' });
    // @ts-expect-error an option that is none
    isnad.parseArticle('', { paragraph: 'lines' });
    // @ts-expect-error no text
    isnad.parseArticle(null);
    // @ts-expect-error a lexicon belongs to a parser
    isnad.parseArticle('', { lexicon: {} });
    // @ts-expect-error a cue entry without a type
    isnad.createParser({ lexicon: { cues: [{ lemma: 'صاح', complements: ['إن'] }] } });
  });
});

describe('the result', () => {
  it('is read-only', () => {
    const article = {} as Article;
    // @ts-expect-error
    article.text = '';
    // @ts-expect-error
    article.quotes.push();
    // @ts-expect-error
    article.quotes[0]!.start = 1;
  });
  it('has spans throughout', () => {
    expectTypeOf<Quote>().toExtend<Span>();
    expectTypeOf<Sentence>().toExtend<Span>();
    expectTypeOf<NonNullable<Attribution['cue']>>().toExtend<Span>();
    expectTypeOf<NonNullable<Attribution['source']>>().toExtend<Span>();
    expectTypeOf<AttributedQuote>().toExtend<Span>();
  });
  it('has null for what is not there, never undefined', () => {
    expectTypeOf<Extract<Attribution[keyof Attribution], undefined>>().toBeNever();
    expectTypeOf<Extract<Quote[keyof Quote], undefined>>().toBeNever();
    expectTypeOf<Extract<AttributedQuote[keyof AttributedQuote], undefined>>().toBeNever();
    expectTypeOf<Extract<Speaker[keyof Speaker], undefined>>().toBeNever();
  });
  it('has rows of scalars only', () => {
    expectTypeOf<Extract<AttributedQuote[keyof AttributedQuote], object>>().toBeNever();
  });
  it('resolves quotes and speaker', () => {
    expectTypeOf<ResolvedAttribution['quotes']>().toEqualTypeOf<readonly Quote[]>();
    expectTypeOf<ResolvedAttribution['speaker']>().toEqualTypeOf<Speaker | null>();
  });
  it('narrows an error by its name', () => {
    const error = {} as isnad.IsnadError;
    expectTypeOf(error.name).toEqualTypeOf<'IsnadError'>();
    expectTypeOf(error.code).toEqualTypeOf<'INVALID_TEXT' | 'UNKNOWN_OPTION' | 'INVALID_OPTION' | 'INVALID_OFFSET' | 'INVALID_LEXICON_ENTRY'>();
  });
});

import { readArticle } from './article.ts';
import { requireOneOf, requireOptions, requireText } from './error.ts';
import { flattenQuotes, resolveAttributions } from './flatten.ts';
import { compileLexicon } from './lexicon/compile.ts';
import type { CueLexicon } from './lexicon/cue-lexicon.ts';
import { findParagraphs, findSentences } from './segment.ts';
import { scanTokens } from './tokens.ts';
import { transformStream } from './transform-stream.ts';
import type { Article, AttributedQuote, Paragraph, ParseOptions, Parser, ParserOptions, ResolvedAttribution, Sentence } from './types.ts';

function check(text: unknown, options: unknown): void {
  requireText(text);
  checkParse(options);
}

function checkParse(options: unknown): void {
  requireOptions(options, ['paragraphs']);
  requireOneOf((options as ParseOptions | undefined)?.paragraphs, ['lines', 'blank-lines'], 'options.paragraphs');
}

/** The functions of the package over one lexicon, which is compiled when the first of them needs it. */
function bind(lexicon: () => CueLexicon, defaults: ParseOptions = {}): Parser {
  const merged = (options: ParseOptions | undefined): ParseOptions => ({ ...defaults, ...options });
  const parseArticle = (text: string, options?: ParseOptions): Article => {
    check(text, options);
    return readArticle(text, lexicon(), merged(options));
  };
  const splitParagraphs = (text: string, options?: ParseOptions): Paragraph[] => {
    check(text, options);
    return findParagraphs(text, merged(options).paragraphs ?? 'lines').map(({ start, end }, id) => ({ start, end, text: text.slice(start, end), id }));
  };
  const splitSentences = (text: string, options?: ParseOptions): Sentence[] => {
    check(text, options);
    const paragraphs = findParagraphs(text, merged(options).paragraphs ?? 'lines');
    return findSentences(scanTokens(text, paragraphs, lexicon()), paragraphs).map(({ start, end, paragraph }, id) => ({ start, end, text: text.slice(start, end), id, paragraph }));
  };
  return {
    parseArticle,
    extractQuotes: (text, options) => flattenQuotes(parseArticle(text, options)),
    extractAttributions: (text, options) => resolveAttributions(parseArticle(text, options)),
    splitParagraphs,
    splitSentences,
    parseStream: (options) => {
      checkParse(options);
      return transformStream<string, Article>({
        transform(chunk, controller) {
          requireText(chunk, 'chunk');
          controller.enqueue(parseArticle(chunk, options));
        },
      });
    },
  };
}

const builtIn = /* @__PURE__ */ bind(compileLexicon);

/**
 * Reads an article: its paragraphs and sentences, every quotation, who said it and how. Offsets are UTF-16 code units
 * of `text` as passed. Text never throws; unclear text yields fewer results.
 *
 * @throws {@link IsnadError} `INVALID_TEXT`, `UNKNOWN_OPTION`, `INVALID_OPTION`
 * @example
 * ```ts
 * import { parseArticle } from 'isnad';
 *
 * const { quotes, attributions, speakers } = parseArticle('قالت الوزيرة سلمى الحداد إن المشروع «سيبدأ قريبا».');
 * console.log(speakers[0].name); //=> سلمى الحداد
 * console.log(quotes.map(({ kind, text }) => `${kind}: ${text}`));
 * //=> [ 'indirect: المشروع «سيبدأ قريبا»', 'partial: سيبدأ قريبا' ]
 * console.log(attributions[0].cue?.lemma); //=> قال
 * ```
 */
export function parseArticle(text: string, options?: ParseOptions): Article {
  return builtIn.parseArticle(text, options);
}

/**
 * The quotations of a text as flat rows with scalars only, for tables and CSV: {@link parseArticle} without terms, and
 * without a row that repeats its parent's span and speaker.
 *
 * @throws {@link IsnadError} as {@link parseArticle}
 * @example
 * ```ts
 * import { extractQuotes } from 'isnad';
 *
 * const [row] = extractQuotes('قال الوزير سامي الحداد: «سنبدأ غدا».');
 * console.log(row.speaker, row.cue, row.kind, row.text); //=> سامي الحداد قال direct سنبدأ غدا
 * ```
 */
export function extractQuotes(text: string, options?: ParseOptions): AttributedQuote[] {
  return builtIn.extractQuotes(text, options);
}

/**
 * The attributions of a text with their quotes and their speaker as objects instead of indexes.
 *
 * @throws {@link IsnadError} as {@link parseArticle}
 * @example
 * ```ts
 * import { extractAttributions } from 'isnad';
 *
 * const [first] = extractAttributions('وقال الوزير سامي الحداد إن العمل سيبدأ غدا.');
 * console.log(first.speaker?.name, first.quotes[0].text); //=> سامي الحداد العمل سيبدأ غدا
 * ```
 */
export function extractAttributions(text: string, options?: ParseOptions): ResolvedAttribution[] {
  return builtIn.extractAttributions(text, options);
}

/**
 * The paragraphs of a text: its lines, or with `paragraphs: 'blank-lines'` the blocks between blank lines. Trimmed,
 * never empty.
 *
 * @throws {@link IsnadError} as {@link parseArticle}
 * @example
 * ```ts
 * import { splitParagraphs } from 'isnad';
 *
 * console.log(splitParagraphs('الأولى\n\nالثانية').map(({ text }) => text)); //=> [ 'الأولى', 'الثانية' ]
 * ```
 */
export function splitParagraphs(text: string, options?: ParseOptions): Paragraph[] {
  return builtIn.splitParagraphs(text, options);
}

/**
 * The sentences of a text. A full stop, an exclamation or a question mark ends one; an abbreviation (د. محمد, أ.ف.ب),
 * a number or a run of dots does not.
 *
 * @throws {@link IsnadError} as {@link parseArticle}
 * @example
 * ```ts
 * import { splitSentences } from 'isnad';
 *
 * console.log(splitSentences('وصل د. سامي. ثم غادر.').map(({ text }) => text)); //=> [ 'وصل د. سامي.', 'ثم غادر.' ]
 * ```
 */
export function splitSentences(text: string, options?: ParseOptions): Sentence[] {
  return builtIn.splitSentences(text, options);
}

/**
 * {@link parseArticle} as a Web `TransformStream`: each chunk that goes in is the text of one whole article, and each
 * that comes out is its {@link Article}, in the same order. Backpressure is the stream's own: an article is parsed when
 * the one before has been asked for.
 *
 * @throws {@link IsnadError} `UNKNOWN_OPTION` or `INVALID_OPTION` at once. A chunk that is not a string makes the
 * stream fail with `INVALID_TEXT`.
 * @example
 * ```ts
 * import { parseStream } from 'isnad';
 *
 * const texts = new ReadableStream<string>({
 *   start(controller) {
 *     controller.enqueue('قال الوزير نائل الدرهاوي إن السد قديم.');
 *     controller.enqueue('قالت الوزيرة سلمى الحداد: «سنبدأ غدا».');
 *     controller.close();
 *   },
 * });
 * for await (const { quotes, speakers } of texts.pipeThrough(parseStream())) console.log(speakers[0].name, '|', quotes[0].text);
 * //=> نائل الدرهاوي | السد قديم
 * //=> سلمى الحداد | سنبدأ غدا
 * ```
 */
export function parseStream(options?: ParseOptions): TransformStream<string, Article> {
  return builtIn.parseStream(options);
}

/**
 * The functions of the package, bound to the built-in lexicon and yours. It is checked at once and compiled once.
 *
 * @throws {@link IsnadError} `INVALID_LEXICON_ENTRY` with the path of the entry, `UNKNOWN_OPTION`, `INVALID_OPTION`
 * @example
 * ```ts
 * import { createParser } from 'isnad';
 *
 * const parser = createParser({ lexicon: { cues: [{ lemma: 'شقشق', type: 'say', complements: ['أن'] }] } });
 * console.log(parser.extractQuotes('وشقشق المدرب أن الفريق جاهز.')[0].text); //=> الفريق جاهز
 * ```
 */
export function createParser(options: ParserOptions = {}): Parser {
  requireOptions(options, ['paragraphs', 'lexicon']);
  requireOneOf(options.paragraphs, ['lines', 'blank-lines'], 'options.paragraphs');
  const lexicon = compileLexicon(options.lexicon);
  return bind(() => lexicon, options.paragraphs === undefined ? {} : { paragraphs: options.paragraphs });
}

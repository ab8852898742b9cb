// What must hold in every runtime. No runtime's own API is used here but the Web's: TransformStream, TextEncoder, crypto.
import { IsnadError, createParser, extractAttributions, extractQuotes, findSpeaker, parseArticle, parseStream, splitParagraphs, splitSentences } from 'isnad';
import { compileNormalizer, normalize, normalizeStream } from 'isnad/normalize';
import { renderAnsi, renderHtml } from 'isnad/render';
import { checkOrder } from '../helpers/order.ts';
import { checkReferences } from '../helpers/references.ts';
import { article as checkShape } from '../helpers/shape.ts';
import { makeTexts } from './texts.mjs';

const COUNT = 200;

/** The SHA-256, in hexadecimal, of all results as JSON; throws where one is not what it must be. */
export async function conform() {
  const texts = makeTexts(COUNT);
  const results = texts.map((text) => parseArticle(text));
  results.forEach((article, i) => checkInvariants(article, texts[i]));
  const count = (key) => results.reduce((sum, article) => sum + article[key].length, 0);
  if (count('quotes') < 500 || count('attributions') < 400 || count('speakers') < 300) throw new Error('too little was found');
  const api = await useAll(texts[0]);
  const bytes = new TextEncoder().encode(JSON.stringify([results, api]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The invariants that the other tests check, without what only Node has: shape and spans, then references, then order. */
function checkInvariants(article, input) {
  const found = [];
  const report = (message) => void found.push(message);
  if (article.text !== input) report('article.text is not the input');
  for (const check of [() => checkShape(article, 'article', { input, report }), () => checkReferences(article, report), () => checkOrder(article, 'lines', report)]) {
    check();
    if (found.length) throw new Error(`${found.join('\n')}\nin the text ${JSON.stringify(input)}`); // what follows relies on it
  }
}

/** Each function of the package, once. */
async function useAll(text) {
  const parser = createParser({ lexicon: { titles: ['القبطان'], without: ['زعم'] } });
  const article = parser.parseArticle(text);
  let code = null;
  try {
    parseArticle(42);
  } catch (error) {
    if (error instanceof IsnadError) code = error.code;
  }
  const through = async (stream) => {
    const writer = stream.writable.getWriter();
    const reader = stream.readable.getReader();
    const [, { value }] = await Promise.all([writer.write(text), reader.read(), writer.close()]);
    return value;
  };
  return [
    extractQuotes(text), extractAttributions(text).length, findSpeaker(article, article.speakers[0]?.name ?? '')?.id ?? null, splitParagraphs(text).length, splitSentences(text).length, code,
    normalize(text, { preset: 'search' }).text, compileNormalizer({ preset: 'search' })(text).text === normalize(text, { preset: 'search' }).text,
    renderHtml(article, { page: true, lang: 'ar' }).length, renderAnsi(article, { color: false, width: 80 }),
    (await through(parseStream()))?.quotes.length, typeof (await through(normalizeStream())),
  ];
}

/**
 * Measures the parser, stage by stage, against the limit (one `charCodeAt` and one table look-up a character), against
 * what the language itself offers, against a regular expression of the kind that people write today, and against the
 * nearest packages on npm. All run in one process, in turn, so that a busy machine slows all alike; the figures are
 * medians, and the ratios are what counts.
 *
 *     npm run bench -- [--corpus FILE] [--rounds 9] [--articles 600]
 *
 * FILE has a line `{ text }` for each article, JSON lines, gzipped or not; without one, sample text is made, whose words
 * repeat more than those of news.
 */
import { parseArgs } from 'node:util';
import { loadStages, median, readArticles } from './library.mjs';
import { findQuotes } from './regex-baseline.mjs';

const { values } = parseArgs({ options: { corpus: { type: 'string' }, rounds: { type: 'string', default: '9' }, articles: { type: 'string', default: '600' } } });
const all = readArticles(values.corpus);
const every = Math.max(1, Math.floor(all.length / Number(values.articles)));
const texts = all.filter((_, i) => i % every === 0);
const characters = texts.reduce((sum, text) => sum + text.length, 0);
const { extractQuotes, normalize, parseArticle, parseInStages, splitSentences } = await loadStages();

const table = new Int32Array(0x10000).map((_, unit) => unit & 7);
function limit(text) {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += table[text.charCodeAt(i)];
  return sum;
}

const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });
function segment(text) {
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++;
  return words;
}

const stages = new Map();
const jobs = {
  limit,
  'split(/\\s+/)': (text) => text.split(/\s+/).length,
  'match(/[\\p{L}\\p{M}]+/gu)': (text) => text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0,
  'a regular expression for quotes': (text) => findQuotes(text).length,
  normalize: (text) => normalize(text).text.length,
  splitSentences: (text) => splitSentences(text).length,
  parseArticle: (text) => parseArticle(text).quotes.length,
  extractQuotes: (text) => extractQuotes(text).length,
  'parseArticle, stage by stage': (text) => parseInStages(text, stages, performance.now.bind(performance)).quotes.length,
  'Intl.Segmenter, words': segment,
};
const [compromise, quoteParser] = await Promise.all([import('compromise').catch(() => null), import('quote-parser').catch(() => null)]);
// they are slow, or know no Arabic, so that a twentieth of the text does
const peers = {
  ...(compromise && { 'compromise .quotations()': (text) => compromise.default(text).quotations().length }),
  ...(quoteParser && { 'quote-parser, as English': (text) => quoteParser.default.parse(text, 'en').length }),
};

const times = new Map();
let sink = 0;
function run(name, job, some, round) {
  const start = performance.now();
  for (const text of some) sink += job(text);
  const length = some === texts ? characters : some.reduce((sum, text) => sum + text.length, 0);
  if (round >= 0) times.set(name, [...(times.get(name) ?? []), ((performance.now() - start) * 1e6) / length]);
}
const few = texts.filter((_, i) => i % 20 === 0);
for (let round = -3; round < Number(values.rounds); round++) {
  if (round === 0) stages.clear();
  for (const [name, job] of Object.entries(jobs)) run(name, job, texts, round);
  for (const [name, job] of Object.entries(peers)) run(name, job, few, round);
}

const least = median(times.get('limit'));
const row = (name, time) => console.log(`  ${name.padEnd(32)} ${time.toFixed(1).padStart(8)} ns a character ${(time / least).toFixed(1).padStart(8)} × the limit`);
console.log(`${texts.length} articles, ${(characters / 1e6).toFixed(2)} M characters, medians of ${values.rounds} rounds, Node ${process.version} (${sink % 10})\n`);
for (const [name, list] of times) row(name, median(list));
if (!compromise || !quoteParser) console.log('  compromise or quote-parser is not installed');
console.log('\nstages, means');
for (const [name, time] of stages) row(name, (time * 1e6) / characters / Number(values.rounds));

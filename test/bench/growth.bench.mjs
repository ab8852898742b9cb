/**
 * Measures how time and memory grow with the text: 1 k to 10 M characters of news and of hostile patterns.
 *
 *     npm run bench:growth -- [--corpus FILE] [--to 1000000] [--pattern NAME]
 *
 * Every cell is a process of its own, which has parsed 6 M characters of news before. Short texts are parsed as many
 * times as make 1 M characters, of news another piece each time. Time is in nanoseconds a character. Memory is in bytes
 * a character: `peak` what the process grew by (resident, from just before the parse), `result` what stays on the heap.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadStages, median, readArticles } from './library.mjs';

const PATTERNS = {
  news: null,
  'marks only': '"',
  'openers only': '«',
  'cues only': 'قال ',
  'complementizers only': 'إن ',
  'names only': 'محمد ',
  'commas only': '،',
  'one letter': 'ا',
  'diacritics only': '\u064b',
  'marks and line breaks': '«\n',
  'وقال إن': 'وقال إن ',
};
const SIZES = [1000, 10_000, 100_000, 1_000_000, 10_000_000];
const { values } = parseArgs({ options: { corpus: { type: 'string' }, to: { type: 'string', default: '10000000' }, pattern: { type: 'string' }, size: { type: 'string' } } });

if (values.size === undefined) {
  console.log(`Node ${process.version}; columns: characters, ns a character, peak and result in bytes a character`);
  for (const name of Object.keys(PATTERNS)) {
    if (values.pattern !== undefined && values.pattern !== name) continue;
    const cells = [];
    for (const size of SIZES.filter((each) => each <= Number(values.to))) {
      const args = ['--expose-gc', '--max-old-space-size=8000', fileURLToPath(import.meta.url), '--pattern', name, '--size', String(size), ...(values.corpus ? ['--corpus', values.corpus] : [])];
      const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
      cells.push(JSON.parse(stdout));
    }
    const at = (size) => cells[SIZES.indexOf(size)]?.time;
    console.log(`${name}${at(1_000_000) ? `: a million costs ${(at(1_000_000) / at(10_000)).toFixed(2)} times as much a character as ten thousand` : ''}`);
    for (const { size, time, peak, result } of cells) console.log(`  ${String(size).padStart(9)} ${time.toFixed(0).padStart(6)} ns ${(peak === null ? '' : peak.toFixed(0)).padStart(6)} ${result.toFixed(0).padStart(6)}`);
  }
} else measure(values.pattern, Number(values.size));

function collect() {
  for (let i = 0; i < 3; i++) globalThis.gc();
}

async function measure(name, size) {
  const { parseArticle } = await loadStages();
  const articles = readArticles(values.corpus);
  let news = articles.join('\n');
  while (news.length < 4e6) news += news;
  for (let at = 0; at < 6e6; at += 4000) parseArticle(news.slice(at % 2e6, (at % 2e6) + 4000));
  const pattern = PATTERNS[name];
  const rounds = Math.max(3, Math.min(1000, Math.round(1e6 / size)));
  const textOf = (round) => {
    if (pattern !== null) return pattern.repeat(Math.ceil(size / pattern.length)).slice(0, size);
    const from = (2e6 + round * size) % Math.max(1, news.length - size);
    return (size > news.length ? news.repeat(Math.ceil(size / news.length)) : news).slice(from, from + size);
  };
  const texts = Array.from({ length: Math.min(rounds, 100) }, (_, round) => textOf(round));
  for (const text of texts) text.charCodeAt(0); // no rope
  collect();
  const before = process.memoryUsage();
  for (const text of size < 1e6 ? texts : texts.slice(0, 1)) parseArticle(text);
  const peak = size < 1e6 ? null : Math.max(0, process.resourceUsage().maxRSS * 1024 - before.rss) / size; // of a short text it is the slack of the heap
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    parseArticle(texts[round % texts.length]);
    times.push(performance.now() - start);
  }
  collect();
  const { heapUsed } = process.memoryUsage();
  const results = texts.map((text) => parseArticle(text));
  collect();
  const result = (process.memoryUsage().heapUsed - heapUsed) / (results.length * size);
  console.log(JSON.stringify({ size, time: (median(times) * 1e6) / size, peak, result: Math.max(0, result) }));
}

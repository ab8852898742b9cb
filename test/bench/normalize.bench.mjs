/**
 * Measures the built normaliser against the limit, one `charCodeAt` and one table look-up a character, and against
 * baburchi, the fastest normaliser on npm.
 *
 *     npm run bench:normalize -- [--corpus FILE] [--rounds 21]
 *
 * FILE has a line `{ text }` for each article, JSON lines, gzipped or not; without one, sample text is made. All run in
 * one process, in turn, so that a busy machine slows all alike; the figures are medians, and the ratios are what counts.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { compileNormalizer } from '../../dist/normalize.js'; // `npm run build` makes it

const { values } = parseArgs({ options: { corpus: { type: 'string' }, rounds: { type: 'string', default: '21' } } });
const texts = values.corpus ? readArticles(values.corpus) : makeArticles(1500);
const characters = texts.reduce((sum, text) => sum + text.length, 0);

function readArticles(path) {
  const bytes = readFileSync(path);
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString();
  return text.trim().split('\n').map((line) => JSON.parse(line).text);
}

/** Articles of everyday words. As in news, three in five are as they should be, and the others need a few changes each. */
function makeArticles(count) {
  const words = 'قال وأضاف الوزير إن أن السدّ الحكومة على إلى في من بـ"العمل" جديدة المسؤول أكد خلال مؤتمر صحفي أمس الأربعاء قديمٌ جداً التي سيبدأ نهاية العام 2014 رئيس المهندسين'.split(' ');
  const clean = [...Array(300).fill(' '), ...Array(12).fill('، '), ...Array(12).fill('. '), ...Array(6).fill('.\n')];
  const untidy = [...clean, '\u00a0', ' ،', '  ', '،'];
  let seed = 1;
  const pick = (list) => list[(seed = (seed * 48271) % 0x7fffffff) % list.length];
  return Array.from({ length: count }, (_, i) => Array.from({ length: 400 }, () => pick(words) + pick(i % 5 < 3 ? clean : untidy)).join(''));
}

const table = new Int32Array(0x10000).map((_, unit) => unit & 7);
function limit(text) {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += table[text.charCodeAt(i)];
  return sum;
}

/** Reads a character, lest a result stay an unfinished rope. */
const touch = (text) => text.charCodeAt(text.length >> 1);
const display = compileNormalizer();
const search = compileNormalizer({ preset: 'search' });
const jobs = { limit, 'display, with map': (text) => touch(display(text).text), 'search, with map': (text) => touch(search(text).text) };
const baburchi = await import('baburchi').catch(() => null);
if (baburchi) {
  jobs['baburchi light'] = (text) => touch(baburchi.sanitizeArabic(text, 'light'));
  jobs['baburchi search'] = (text) => touch(baburchi.sanitizeArabic(text, 'search'));
}

const times = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
let sink = 0;
for (let round = -2; round < Number(values.rounds); round++)
  for (const [name, job] of Object.entries(jobs)) {
    const start = process.hrtime.bigint();
    for (const text of texts) sink += job(text);
    if (round >= 0) times[name].push(Number(process.hrtime.bigint() - start));
  }

const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
const medians = Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
console.log(`${texts.length} texts, ${(characters / 1e6).toFixed(1)} M characters, medians of ${values.rounds} rounds (${sink % 10})\n`);
for (const [name, time] of Object.entries(medians))
  console.log(`  ${name.padEnd(18)} ${((characters / time) * 1e3).toFixed(0).padStart(5)} M characters/s  ${(time / medians.limit).toFixed(2)} × the limit`);
const row = (name, ratio, bound, isMet) => console.log(`  ${name.padEnd(34)} ${ratio.toFixed(2)} ×  (${bound})${isMet ? '' : '  MISSED'}`);
const against = (name) => medians[name] / medians.limit;
console.log('');
row('display with map over the limit', against('display, with map'), 'at most 2', against('display, with map') <= 2);
row('search with map over the limit', against('search, with map'), 'at most 3', against('search, with map') <= 3);
if (baburchi) {
  const light = medians['baburchi light'] / medians['display, with map'];
  const folded = medians['baburchi search'] / medians['search, with map'];
  row('display over baburchi light', light, 'at least 2.5', light >= 2.5);
  row('search over baburchi search', folded, 'at least 2.5', folded >= 2.5);
} else console.log('  baburchi is not installed');

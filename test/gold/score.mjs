// npm run score -- [--lib FILE] [--gold FILE…] [--failures N] [--min NAME=F1…]
// How much of what the gold articles hold the parser finds: precision, recall and F1 of each measure, with the range
// in which F1 falls when the articles are drawn anew (2.5 % to 97.5 % of 1000 draws).
// --failures lists where it fell short; --min makes the exit status 1 where the row NAME does not reach a value.
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const here = dirname(fileURLToPath(import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true, // of a list after --gold, all but the first
  options: {
    lib: { type: 'string', default: join(here, '../../dist/index.js') },
    gold: { type: 'string', default: join(here, 'articles.jsonl') },
    failures: { type: 'string', default: '0' },
    min: { type: 'string', multiple: true, default: [] },
  },
});
const { parseArticle } = await import(pathToFileURL(resolve(values.lib)).href);
const articles = [values.gold, ...positionals].flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line)));

// ---- comparing

const EDGE = /[\p{P}\s\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069<>]/u;
const overlap = (a, b) => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
/** What two spans share, of all that they cover. */
const shared = (a, b) => overlap(a, b) / (a[1] - a[0] + b[1] - b[0] - overlap(a, b));
const same = (a, b) => a[0] === b[0] && a[1] === b[1];
/** Without the white space and punctuation at its ends. */
function trim(text, [start, end]) {
  while (start < end && EDGE.test(text[start])) start++;
  while (end > start && EDGE.test(text[end - 1])) end--;
  return [start, end];
}
/** Pairs of indexes, each used once, the best first; none below `least`. */
function pair(gold, found, weigh, least) {
  const all = gold.flatMap((a, i) => found.map((b, j) => [weigh(a, b), i, j])).filter(([weight]) => weight >= least);
  const pairs = new Map();
  const used = new Set();
  for (const [, i, j] of all.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2])) {
    if (!pairs.has(i) && !used.has(j)) pairs.set(i, j), used.add(j);
  }
  return [...pairs];
}

const fold = (text) => text.normalize('NFKC').replace(/[\u064b-\u065f\u0670\u0640]/g, '').replace(/[أإآٱ]/g, 'ا').replace(/ى/g, 'ي').replace(/ة/g, 'ه').toLowerCase();
const words = (name) => (fold(name).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => (word.length > 4 && word.startsWith('ال') ? word.slice(2) : word));
/** Most of the words shared; or nothing but the surname and what stands before it; or the whole name with a title. */
function sameName(gold, found) {
  const [a, b] = [words(gold), new Set(words(found))];
  const both = new Set(a.filter((word) => b.has(word))).size;
  const all = new Set(a).size;
  return both > 0 && (both / (all + b.size - both) > 0.5 || (both === b.size && b.has(a.at(-1))) || (both === all && b.size <= all + 6));
}

// ---- counting

const measures = new Map(); // name → one { right, found, gold } an article
const failures = [];
let current;
function count(name, right, found, gold) {
  if (!measures.has(name)) measures.set(name, articles.map(() => ({ right: 0, found: 0, gold: 0 })));
  const counts = measures.get(name)[current];
  counts.right += right;
  counts.found += found;
  counts.gold += gold;
}
/** Counts a part that either side may lack. */
function countPart(name, text, pairs, gold, found, key, matches) {
  const right = pairs.filter(([i, j]) => gold[i][key] && found[j][key] && matches(gold[i][key], found[j][key])).length;
  count(name, right, found.filter((one) => one[key]).length, gold.filter((one) => one[key]).length);
  for (const [i, j] of pairs) if ((gold[i][key] || found[j][key]) && !(gold[i][key] && found[j][key] && matches(gold[i][key], found[j][key]))) miss(name, show(text, gold[i][key]), show(text, found[j][key]));
}
const show = (text, span) => (span ? text.slice(...span) : '—');
const miss = (what, gold, found) => void failures.push(`${articles[current].id}: ${what}: ${gold} | ${found}`.replace(/\s+/g, ' '));

articles.forEach((gold, index) => {
  current = index;
  const { text } = gold;
  const article = parseArticle(text);
  const span = (one) => one && [one.start, one.end];
  const attributions = article.attributions.map((one) => ({
    ...Object.fromEntries(['cue', 'source', 'addressee', 'channel', 'time', 'place'].map((key) => [key, span(one[key])])),
    lemma: one.cue?.lemma ?? null,
    denied: !one.factual,
    entity: article.speakers[one.speaker]?.name ?? null,
    quotes: one.quotes.map((id) => ({ kind: article.quotes[id].kind, span: span(article.quotes[id]) })),
  }));
  const exact = (a, b) => same(trim(text, a), trim(text, b));
  const quotesOf = (list) => list.flatMap((by) => by.quotes.map((quote) => ({ ...quote, by })));
  const [goldQuotes, quotes] = [quotesOf(gold.attributions), quotesOf(attributions)];

  // the quotation marks
  const goldMarked = [...goldQuotes.filter(({ kind }) => kind !== 'indirect'), ...gold.terms.map((term) => ({ kind: 'term', span: term }))];
  const marked = article.quotes.filter(({ kind }) => kind !== 'indirect').map((quote) => ({ kind: quote.kind, span: span(quote) }));
  const markedPairs = pair(goldMarked, marked, (a, b) => Number(exact(a.span, b.span)), 1);
  count('words in marks, exact', markedPairs.length, marked.length, goldMarked.length);
  count('words in marks, exact and kind', markedPairs.filter(([i, j]) => goldMarked[i].kind === marked[j].kind).length, marked.length, goldMarked.length);

  // the quotes
  for (const kind of ['direct', 'partial', 'indirect']) {
    const [a, b] = [goldQuotes, quotes].map((list) => list.filter((quote) => quote.kind === kind));
    const pairs = pair(a, b, (x, y) => shared(x.span, y.span), 0.5);
    count(`${kind} quotes`, pairs.length, b.length, a.length);
    count(`${kind} quotes, exact`, pair(a, b, (x, y) => Number(exact(x.span, y.span)), 1).length, b.length, a.length);
    a.forEach((quote, i) => pairs.some((one) => one[0] === i) || miss(`${kind} quote`, show(text, quote.span), '—'));
    b.forEach((quote, j) => pairs.some((one) => one[1] === j) || miss(`${kind} quote`, '—', show(text, quote.span)));
  }

  // the quotes with their speakers, where the article tells who speaks
  const pairs = pair(goldQuotes, quotes, (a, b) => shared(a.span, b.span) + (a.kind === b.kind ? 0.01 : 0), 0.5);
  const known = pairs.filter(([i]) => goldQuotes[i].by.entity !== null);
  const right = known.filter(([i, j]) => quotes[j].by.entity !== null && sameName(goldQuotes[i].by.entity, quotes[j].by.entity));
  count('quotes and speakers', right.length, quotes.length - (pairs.length - known.length), goldQuotes.filter(({ by }) => by.entity !== null).length);
  count('speakers of the quotes found', right.length, known.length, known.length);
  for (const one of known) if (!right.includes(one)) miss('speaker', goldQuotes[one[0]].by.entity, `${quotes[one[1]].by.entity} | ${show(text, goldQuotes[one[0]].span)}`);

  // the attributions: paired by cue, or by first quote where there is none
  const alike = (a, b) => (a.cue && b.cue ? shared(a.cue, b.cue) : !a.cue && !b.cue ? shared(a.quotes[0].span, b.quotes[0].span) : 0);
  const goldAttributions = gold.attributions.map((one) => ({ ...one, denied: !one.factual }));
  const acts = pair(goldAttributions, attributions, alike, 0.5);
  countPart('cues', text, acts, goldAttributions, attributions, 'cue', () => true);
  const withLemma = acts.filter(([i]) => goldAttributions[i].lemma);
  count('lemmas of the cues found', withLemma.filter(([i, j]) => fold(goldAttributions[i].lemma) === fold(attributions[j].lemma ?? '')).length, withLemma.length, withLemma.length);
  countPart('sources, exact', text, acts, goldAttributions, attributions, 'source', exact);
  count('saying that is no saying', acts.filter(([i, j]) => goldAttributions[i].denied && attributions[j].denied).length, attributions.filter(({ denied }) => denied).length, goldAttributions.filter(({ denied }) => denied).length);
  const spans = (one) => one.quotes.map((quote) => trim(text, quote.span).join()).sort().join(' ');
  const whole = acts.filter(([i, j]) => {
    const [a, b] = [goldAttributions[i], attributions[j]];
    return Boolean(a.source) === Boolean(b.source) && (!a.source || exact(a.source, b.source)) && spans(a) === spans(b);
  });
  count('cue, source and every quote, exact', whole.length, attributions.length, goldAttributions.length);
  for (const key of ['addressee', 'channel', 'time', 'place']) countPart(key, text, acts, goldAttributions, attributions, key, (a, b) => shared(a, b) >= 0.5);
  for (const key of ['dateline', 'credit']) {
    const [a, b] = [gold[key], span(article[key])];
    count(key, Number(Boolean(a && b && shared(trim(text, a), trim(text, b)) >= 0.8)), b ? 1 : 0, a ? 1 : 0);
  }
});

// ---- reporting

const rate = (part, of) => (of ? part / of : 1);
const sum = (list) => list.reduce((all, one) => ({ right: all.right + one.right, found: all.found + one.found, gold: all.gold + one.gold }));
const f1 = ({ right, found, gold }) => rate(2 * right, found + gold);
/** F1 over articles drawn with replacement, always the same draws. */
function range(list) {
  let seed = 1;
  const next = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const drawn = Array.from({ length: 1000 }, () => f1(sum(list.map(() => list[Math.floor(next() * list.length)])))).sort((a, b) => a - b);
  return `${drawn[25].toFixed(2)}–${drawn[974].toFixed(2)}`;
}
console.log(`${articles.length} articles`.padEnd(36), '    P    R   F1      range  gold');
for (const [name, list] of measures) {
  const all = sum(list);
  console.log(name.padEnd(36), ...[rate(all.right, all.found), rate(all.right, all.gold), f1(all)].map((value) => value.toFixed(2).padStart(4)), range(list).padStart(10), String(all.gold).padStart(5));
}
for (const line of failures.slice(0, Number(values.failures))) console.log(line);
for (const wanted of values.min) {
  const [name, value] = wanted.split('=');
  if (!measures.has(name)) throw new Error(`no measure is named "${name}"`);
  const reached = f1(sum(measures.get(name)));
  if (reached >= Number(value)) continue;
  console.log(`short: ${name} is ${reached.toFixed(3)}, wanted ${value}`);
  process.exitCode = 1;
}

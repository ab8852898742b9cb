/**
 * Compares the built normaliser with what other normalisers give, and prints the figures and every class of difference
 * with its reason.
 *
 *     npm run check:peers -- DIFFERENTIAL VECTORS [CORPUS]
 *
 * DIFFERENTIAL has a line `{ options, input, expected, kind, peers }` for each operation alone; VECTORS a line
 * `{ peer, op, input, expected }` for each test of a peer; CORPUS a line `{ text }` for each article. JSON lines, gzipped
 * or not. Fails on a difference without a reason, and on a text of any of the files that a second run would change or
 * whose map does not add up.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { compileNormalizer, normalize } from '../../dist/normalize.js'; // `npm run build` makes it
import { APPLIED, LEFT_OUT } from './peer-operations.mjs';

/** Classes of difference where one operation stands alone, and why the peers are wrong, or mean something else. */
const CLASSES = [
  ['diacritics', /^[\u0610-\u061a\u0653\u0656-\u065e\u06d6-\u06ed\u0897-\u089f\u08ca-\u08ff]$/, 'signs of the Quran and of other languages are marks too; the peers strip 064B–0652 and 0670 and leave these'],
  ['digits', /\d?[٠-٩][٫٬][٠-٩]/, '`٫` and `٬` between digits are a decimal point and a separator; left between ASCII digits they make no number'],
  ['presentationForms', /﷽/, 'the sign stands for four words, though Unicode has no decomposition for it'],
  ['bidi', /[\u200b-\u200d\u2060\ufeff]/, 'joiners, word joiners and the byte order mark have no direction; `joiners` and `invisibles` strip them'],
];

const [differential, vectors, corpus] = process.argv.slice(2);
if (!vectors) {
  console.error('usage: npm run check:peers -- DIFFERENTIAL VECTORS [CORPUS]');
  process.exit(2);
}
let failures = 0;
const fail = (message) => {
  if (++failures <= 20) console.error(`FAIL ${message}`);
};

function readLines(path) {
  const bytes = readFileSync(path);
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString();
  return text.trim().split('\n').map((line) => JSON.parse(line));
}

const percent = (part, whole) => `${((100 * part) / whole).toFixed(2)} %`;

function count(map, key, passed) {
  const entry = map.get(key) ?? [0, 0];
  map.set(key, [entry[0] + (passed ? 1 : 0), entry[1] + 1]);
}

function checkDifferential(rows) {
  const kinds = new Map();
  const differences = new Map();
  for (const { options, input, expected, kind } of rows) {
    const passed = normalize(input, { preset: 'none', ...options }).text === expected;
    count(kinds, kind, passed);
    count(kinds, 'all', passed);
    if (passed) continue;
    const [option] = Object.keys(options);
    const reason = CLASSES.find(([name, pattern]) => name === option && pattern.test(input))?.[2];
    const key = `${JSON.stringify(options)}: ${reason ?? 'no reason'}`;
    differences.set(key, [...(differences.get(key) ?? []), input]);
    if (!reason) fail(`${JSON.stringify(options)} ${JSON.stringify(input)} expected ${JSON.stringify(expected)}`);
  }
  console.log('One operation alone, as the peers have it\n');
  for (const [kind, [passed, total]] of kinds) {
    console.log(`  ${kind.padEnd(18)} ${String(passed).padStart(6)} of ${String(total).padStart(6)}  ${percent(passed, total)}`);
    if (kind.startsWith('news') && passed < total) fail(`${kind} is below 100 %`);
    if (kind === 'all' && passed < 0.98 * total) fail('all is below 98 %');
  }
  console.log('\nRemaining classes\n');
  for (const [key, inputs] of differences) console.log(`  ${String(inputs.length).padStart(4)}  ${key}`);
}

function checkVectors(rows) {
  const applied = new Map();
  const excepted = new Map();
  const leftOut = new Map();
  for (const { peer, op, input, expected } of rows) {
    const operation = `${peer} ${op}`;
    const isText = typeof input === 'string' && typeof expected === 'string';
    const entry = isText && APPLIED.find((row) => row.operation.test(operation));
    if (!entry) {
      const reason = isText ? LEFT_OUT.find(([, pattern]) => pattern.test(operation))?.[0] : 'takes or gives something other than a text';
      if (!reason) fail(`${operation} is neither applied nor left out`);
      leftOut.set(reason, [...(leftOut.get(reason) ?? []), operation]);
      continue;
    }
    const given = entry.options.map((options) => normalize(input, options).text);
    const passed = given.includes(expected);
    const isMeant = (test) => (test instanceof RegExp ? test.test(input) : given.some((text) => test(expected, text)));
    const exception = !passed && entry.unless?.find(([test]) => isMeant(test));
    if (exception) count(excepted, `${operation.slice(0, 60)}: ${exception[1]}`, true);
    else count(applied, operation, passed);
    if (!passed && !exception) fail(`${operation} ${JSON.stringify(input)} expected ${JSON.stringify(expected)}`);
  }
  const total = (map) => [...map.values()].reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
  const [passed, all] = total(applied);
  console.log(`\nThe peers' own tests\n\n  applied    ${passed} of ${all}, ${applied.size} operations\n  excepted   ${total(excepted)[1]}, single cases of those operations:`);
  for (const [key, [, cases]] of excepted) console.log(`    ${String(cases).padStart(4)}  ${key}`);
  console.log(`  left out   ${[...leftOut.values()].flat().length}, operations that are none of ours:`);
  for (const [reason, operations] of leftOut) {
    const names = [...new Set(operations.map((operation) => operation.replace(/\(.*/, '')))];
    console.log(`    ${String(operations.length).padStart(4)}  ${reason}\n          ${names.join(', ')}`);
  }
}

/** A second run changes nothing, and the runs of the map cover both texts. */
function checkStability(texts) {
  const sets = [{}, { preset: 'search' }, { preset: 'search', diacritics: 'keep', tatweel: 'between-letters', persianLetters: 'contextual', elongation: 'collapse', quotes: 'guillemets', digits: 'arabic-indic' }];
  for (const normalizer of sets.map((options) => compileNormalizer(options)))
    for (const text of texts) {
      const once = normalizer(text);
      if (normalizer(once.text).text !== once.text) fail(`a second run changes ${JSON.stringify(text.slice(0, 80))}`);
      const runs = once.map?.runs ?? [text.length, text.length, 1];
      let [original, length] = [0, 0];
      for (let i = 0; i < runs.length; i += 3) {
        if (runs[i + 2] === 1 && runs[i] !== runs[i + 1]) fail(`a run of two lengths in ${JSON.stringify(text.slice(0, 80))}`);
        original += runs[i];
        length += runs[i + 1];
      }
      if (original !== text.length || length !== once.text.length) fail(`the map of ${JSON.stringify(text.slice(0, 80))} does not add up`);
    }
  console.log(`\nStable, and with a map that adds up: ${texts.length} texts under ${sets.length} option sets`);
}

const rows = readLines(differential);
const tests = readLines(vectors);
checkDifferential(rows);
checkVectors(tests);
checkStability([...rows, ...tests].map((row) => row.input).filter((input) => typeof input === 'string'));
if (corpus) checkStability(readLines(corpus).map((article) => article.text));
if (failures > 0) {
  console.error(`${failures} failures`);
  process.exit(1);
}

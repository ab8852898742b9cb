// npm run accuracy -- [GOLD…] [--lib FILE] [--failures N] [--min NAME=VALUE…] [--json]
// How much of what the gold articles hold the parser finds: precision, recall and F1 of each measure, with the range in
// which F1 falls when the articles are drawn anew (2.5 % to 97.5 % of 1000 draws), and whether `confidence` keeps its word.
// --failures lists where it fell short; --min makes the exit status 1 where the row NAME does not reach a value.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bins, expectedCalibrationError, precisionOfSurest } from './calibration.mjs';
import { measureFiles } from './measure-files.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lib: { type: 'string', default: join(here, '../../dist/index.js') },
    failures: { type: 'string', default: '0' },
    min: { type: 'string', multiple: true, default: [] },
    json: { type: 'boolean', default: false },
  },
});
const files = positionals.length > 0 ? positionals : [join(here, '../gold/articles.jsonl')];
const { parseArticle } = await import(pathToFileURL(resolve(values.lib)).href);

const { tally, outcomes } = measureFiles(files, parseArticle);
const rows = tally.rows();
const error = expectedCalibrationError(outcomes);
const surest = precisionOfSurest(outcomes);

if (values.json) console.log(JSON.stringify({ articles: tally.size, rows, calibration: { error, ...surest } }));
else {
  const cell = (value, width) => (value === null ? '—' : value.toFixed(3)).padStart(width);
  console.log(`${`${tally.size} articles`.padEnd(42)}     P     R    F1       range  gold`);
  for (const { name, precision, recall, f1, gold } of rows) {
    const range = tally.range(name).map((value) => value.toFixed(2)).join('–');
    console.log(`${name.padEnd(42)} ${cell(precision, 5)} ${cell(recall, 5)} ${cell(f1, 5)} ${range.padStart(11)} ${String(gold).padStart(5)}`);
  }
  if (outcomes.length > 0) {
    console.log(`\nconfidence of ${outcomes.length} attributions: expected calibration error ${error.toFixed(3)}; right: ${surest.all.toFixed(3)} of all, ${surest.half.toFixed(3)} of the surer half`);
    for (const { count, confidence, right } of bins(outcomes)) console.log(`  mean ${confidence.toFixed(2)}  right ${right.toFixed(2)}  ${count}`);
  }
  for (const line of tally.misses.slice(0, Number(values.failures))) console.log(line);
}
for (const wanted of values.min) {
  const at = wanted.lastIndexOf('=');
  const row = rows.find(({ name }) => name === wanted.slice(0, at));
  if (row === undefined) throw new Error(`no measure is named "${wanted.slice(0, at)}"`);
  const reached = row.f1 ?? row.recall;
  if (reached >= Number(wanted.slice(at + 1))) continue;
  console.log(`short: ${row.name} is ${reached.toFixed(3)}, wanted ${wanted.slice(at + 1)}`);
  process.exitCode = 1;
}

// npm run docs:figures [-- GOLD…] writes the figures in README.md and docs/accuracy.md anew: those on test/gold, and with
// files given those on other articles, each in its block between <!-- figures: NAME --> and <!-- /figures -->.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { expectedCalibrationError, precisionOfSurest } from '../test/accuracy/calibration.mjs';
import { measureFiles } from '../test/accuracy/measure-files.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const PAGES = ['README.md', 'docs/accuracy.md'].map((page) => join(root, page));
/** The measures of the README, by the name of their row, as users would call them. */
const SHORT = {
  'marked span, exact': 'words in quotation marks, exact', 'direct quote, exact': 'direct quotes, exact', 'partial quote, exact': 'partial quotes, exact',
  'indirect quote, overlap': 'indirect quotes', cue: 'cues', 'source, exact': 'sources, exact', 'quote and speaker': 'quote and speaker, both right',
};
const two = (value) => (value === null ? '' : value.toFixed(2));
const HEAD = '| | precision | recall | F1 | F1, range |\n|---|---|---|---|---|';

function row(tally, { name, precision, recall, f1 }, label = name) {
  return `| ${label} | ${two(precision)} | ${two(recall)} | ${two(f1)} | ${f1 === null ? '' : tally.range(name).map(two).join('–')} |`;
}

/** The blocks on the articles of this repository. */
export function ownFigures(parseArticle) {
  const measured = measureFiles([join(root, 'test/gold/articles.jsonl')], parseArticle);
  const { tally } = measured;
  return { short: `${HEAD}\n${Object.entries(SHORT).map(([name, label]) => row(tally, tally.rows().find((one) => one.name === name), label)).join('\n')}`, 'test/gold': table(measured) };
}

/** A table of every measure, and what `confidence` is worth. */
export function table({ tally, outcomes }) {
  const { all, half } = precisionOfSurest(outcomes);
  return `${HEAD}\n${tally.rows().map((one) => row(tally, one)).join('\n')}

Of the ${outcomes.length} attributions found there, ${two(all)} are right in all their quotes and the speaker, and ${two(half)} of the half with the
higher \`confidence\`. The expected calibration error is ${two(expectedCalibrationError(outcomes))}.`;
}

/** The page with the blocks that are given put in place of its own. */
export function fill(page, blocks) {
  return page.replace(/(<!-- figures: ([^>]+) -->\n)[^]*?(<!-- \/figures -->)/g, (whole, open, name, close) => (name in blocks ? `${open}\n${blocks[name]}\n\n${close}` : whole));
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { parseArticle } = await import(new URL('../dist/index.js', import.meta.url).href);
  const others = argv.slice(2);
  const blocks = { ...ownFigures(parseArticle), ...(others.length > 0 && { others: table(measureFiles(others, parseArticle)) }) };
  for (const page of PAGES) writeFileSync(page, fill(readFileSync(page, 'utf8'), blocks));
}

/**
 * Measures what a fresh process pays: importing the package, and the first article of 3,000 characters, over a process
 * that does nothing. Alternating processes, medians.
 *
 *     npm run bench:start -- [--runs 15]
 */
import { spawnSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle, median, readArticles } from './library.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' } } });
const text = readArticles().join('\n').slice(0, 3000);
const results = [];
for (const minify of [false, true]) {
  const library = await bundle('src/index.ts', { minify });
  const script = join(dirname(library), `start${minify ? '.min' : ''}.mjs`);
  const article = join(dirname(library), 'start.txt');
  writeFileSync(article, text);
  const clock = (body) => `import { readFileSync } from 'node:fs'; const text = readFileSync(${JSON.stringify(article)}, 'utf8'); const start = performance.now(); ${body}`;
  writeFileSync(script, clock(`const { parseArticle } = await import(${JSON.stringify(pathToFileURL(library).href)}); const imported = performance.now(); parseArticle(text); const first = performance.now(); parseArticle(text); console.log(JSON.stringify([imported - start, first - imported, performance.now() - first]));`));
  const empty = join(dirname(library), 'empty.mjs');
  writeFileSync(empty, clock("console.log('[0,0,0]');"));
  const runs = { empty: [], parse: [] };
  const parts = [];
  for (let run = -2; run < Number(values.runs); run++)
    for (const [name, path] of [['empty', empty], ['parse', script]]) {
      const start = performance.now();
      const { stdout } = spawnSync(process.execPath, [path], { encoding: 'utf8' });
      if (run < 0) continue;
      runs[name].push(performance.now() - start);
      if (name === 'parse') parts.push(JSON.parse(stdout));
    }
  const [imported, first, second] = [0, 1, 2].map((part) => median(parts.map((times) => times[part])));
  results.push({ bundle: `${minify ? 'minified' : 'as shipped'}, ${Math.round(statSync(library).size / 1000)} kB`, 'import ms': imported, 'first article ms': first, 'second ms': second, 'whole process over an empty one ms': median(runs.parse) - median(runs.empty) });
}
console.log(`fresh processes, medians of ${values.runs}, Node ${process.version}`);
for (const { bundle: name, ...figures } of results) console.log(`  ${name.padEnd(20)} ${Object.entries(figures).map(([what, ms]) => `${what.replace(' ms', '')} ${ms.toFixed(1)} ms`).join(' · ')}`);

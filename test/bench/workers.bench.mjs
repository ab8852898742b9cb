// npm run bench:workers: articles a second of the program in docs/examples with one worker and more, beside a plain loop.
// Whole processes, start and lexicon included; the best of three runs each, on the gold articles repeated.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPEATED = 100;
const RUNS = 3;
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'isnad-'));
const file = join(folder, 'articles.jsonl');
const lines = readFileSync(path('../gold/articles.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line));
writeFileSync(file, Array.from({ length: REPEATED }, () => lines.map(({ id, text }) => JSON.stringify({ id, text })).join('\n')).join('\n'));
const loop = join(folder, 'loop.mjs');
writeFileSync(loop, `import { readFileSync } from 'node:fs';
import { extractQuotes } from ${JSON.stringify(new URL('../../dist/index.js', import.meta.url).href)};
for (const line of readFileSync(process.argv[2], 'utf8').split('\\n')) for (const quote of extractQuotes(JSON.parse(line).text)) process.stdout.write(JSON.stringify(quote) + '\\n');`);

const time = (args) => Math.min(...Array.from({ length: RUNS }, () => {
  const start = performance.now();
  execFileSync(process.execPath, args, { maxBuffer: 2 ** 30 });
  return performance.now() - start;
}));
const articles = lines.length * REPEATED;
const plain = time([loop, file]);
console.log(`${articles} articles, ${availableParallelism()} cores`);
console.log(`a plain loop  ${Math.round(articles / (plain / 1000))} articles/s`);
for (const workers of [1, 2, 4].filter((count) => count === 1 || count <= availableParallelism())) {
  const ms = time([path('../../docs/examples/parse-in-workers.mjs'), file, String(workers)]);
  console.log(`${workers} worker${workers > 1 ? 's' : ' '}     ${Math.round(articles / (ms / 1000))} articles/s, ${(plain / ms).toFixed(2)} x the loop`);
}
rmSync(folder, { recursive: true });

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildIfStale } from '../../.ci/build.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const program = join(root, 'docs/examples/parse-in-workers.mjs');
const folder = mkdtempSync(join(tmpdir(), 'isnad-'));
const file = join(folder, 'articles.jsonl');

const COUNT = 120; // more than the two workers' first batches, so that one of them has to come back for more

beforeAll(() => {
  buildIfStale();
  const lines = Array.from({ length: COUNT }, (_, id) => JSON.stringify({ id, text: `قال الوزير إن السد رقم ${id} قديم.` }));
  writeFileSync(file, `${lines.join('\n')}\n`);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('the program for several cores gives each article its quotes, once', () => {
  const output = execFileSync(process.execPath, [program, file, '2'], { encoding: 'utf8' });
  const quotes = output.trim().split('\n').map((line) => JSON.parse(line) as { article: number; text: string });
  expect(quotes.sort((a, b) => a.article - b.article).map(({ article, text }) => ({ article, text }))).toEqual(
    Array.from({ length: COUNT }, (_, id) => ({ article: id, text: `السد رقم ${id} قديم` })),
  );
});

it('the page shows the program as it is', () => {
  expect(readFileSync(join(root, 'docs/many-articles.md'), 'utf8')).toContain(`\`\`\`js\n${readFileSync(program, 'utf8').trim()}\n\`\`\``);
});

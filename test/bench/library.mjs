// The library as it is shipped, in one file with what the benchmarks look into besides, and the text that they run on.
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { packedLexicon } from '../../.ci/packed-lexicon.mjs';

const here = dirname(fileURLToPath(import.meta.url));
export const root = join(here, '../..');
const folder = join(root, 'coverage/bench');

/** Bundles a source file as the package is built and returns where the bundle lies. */
export async function bundle(entry, options = {}) {
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${entry.replace(/.*\/|\.ts$/g, '')}${options.minify ? '.min' : ''}.mjs`);
  await build({ entryPoints: [join(root, entry)], outfile, bundle: true, format: 'esm', platform: 'neutral', target: 'es2022', charset: 'utf8', minifySyntax: true, plugins: [packedLexicon()], ...options });
  return outfile;
}

/** The stages of the parse beside its functions; see stages.ts. */
export const loadStages = async () => import(pathToFileURL(await bundle('test/bench/stages.ts')).href);

/** The articles of a file with a line `{ text }` for each, gzipped or not; without a file, articles that are made. */
export function readArticles(path) {
  if (path === undefined) return makeArticles();
  const bytes = readFileSync(path);
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString();
  return text.trim().split('\n').map((line) => JSON.parse(line).text);
}

/**
 * Articles of paragraphs of the project's own gold, shuffled. Their words repeat more than those of news do, so that
 * their figures are better than those of an archive.
 */
function makeArticles(count = 600) {
  const gold = readFileSync(join(root, 'test/gold/articles.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line).text);
  const paragraphs = gold.flatMap((text) => text.split('\n')).filter(Boolean);
  let seed = 1;
  const pick = () => paragraphs[(seed = (seed * 48271) % 0x7fffffff) % paragraphs.length];
  return Array.from({ length: count }, () => {
    let text = '';
    while (text.length < 2500) text += `${pick()}\n`;
    return text;
  });
}

export const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

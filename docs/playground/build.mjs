// Makes the playground one HTML file that needs nothing else: docs/api/playground/index.html
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { packedLexicon } from '../../.ci/packed-lexicon.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const output = join(here, '../api/playground/index.html');

/** The script of the page, the library in it. */
async function bundle() {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-'));
  try {
    await build({
      config: false,
      silent: true,
      entry: { playground: join(here, 'main.ts') },
      tsconfig: join(here, 'tsconfig.json'),
      outDir: folder,
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
      minify: true,
      noExternal: [/.*/],
      esbuildPlugins: [packedLexicon()],
      esbuildOptions: (options) => {
        options.charset = 'utf8'; // else every Arabic letter becomes \uXXXX
      },
    });
    return await readFile(join(folder, 'playground.global.js'), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const [html, css, bundled] = await Promise.all([readFile(join(here, 'index.html'), 'utf8'), readFile(join(here, 'style.css'), 'utf8'), bundle()]);
// between script tags, `</script` and `<!--` would mean something
const script = bundled.replace(/<\/(?=script)|<!--/gi, (found) => `\\x3c${found.slice(1)}`);
const parts = { SCRIPT: script, STYLE: css, SCRIPT_HASH: `sha256-${createHash('sha256').update(script).digest('base64')}` };
const page = html.replace(/%([A-Z_]+)%/g, (_, name) => parts[name]);
await mkdir(dirname(output), { recursive: true });
await writeFile(output, page);
console.log(`${output}: ${Math.round(Buffer.byteLength(page) / 1024)} kB`);

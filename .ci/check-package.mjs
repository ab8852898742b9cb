// node .ci/check-package.mjs FOLDER: uses the package below FOLDER/node_modules as a program of a user's would, and
// fails where an entry does not load, a type does not compile, or an entry is larger than it promises.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'tsup';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = resolve(process.argv[2]);
// Bytes, minified and gzipped. The aim for all of `isnad` was 35 kB, and is far: the lexicon alone is 55 kB packed, and the
// rules are more (docs/performance.md says what that buys). So its limit is what the README says.
const LIMITS = { isnad: 159_500, 'isnad/normalize': 6_000, 'isnad/render': 6_000 };

const USE = `import { parseArticle, parseStream, type Article } from 'isnad';
import { normalize, normalizeStream } from 'isnad/normalize';
import { renderAnsi, renderHtml } from 'isnad/render';

export const article: Article = parseArticle(normalize('قال الوزير نائل الدرهاوي إن السد قديم.').text);
export const streams = [normalizeStream(), parseStream()];
export const found = [article.speakers[0]?.name, renderHtml(article).includes('<mark'), renderAnsi(article).includes('{')].join();
`;
const EXPECTED = 'نائل الدرهاوي,true,true';

let failed = false;
function run(name, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  report(name, status === 0, `${stdout}${stderr}`);
}
function report(name, passed, message) {
  console.log(`${passed ? 'ok' : 'FAILED'}  ${name}${passed ? '' : `\n${message}`}`);
  failed ||= !passed;
}

writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
writeFileSync(join(folder, 'use.ts'), USE);
writeFileSync(join(folder, 'use.cts'), USE);
const tsc = join(root, 'node_modules/typescript/bin/tsc');
const strict = ['--target', 'es2022', '--module', 'nodenext', '--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'];
run('types without those of any runtime', tsc, '--noEmit', '--lib', 'es2022', ...strict, 'use.ts', 'use.cts');
run('types beside those of browsers', tsc, '--lib', 'es2022,dom', ...strict, 'use.ts', 'use.cts');
const same = `if (found !== '${EXPECTED}') throw new Error(found);`;
run('import', '--input-type=module', '-e', `import { found } from './use.js'; ${same}`);
run('require', '--input-type=commonjs', '-e', `const { found } = require('./use.cjs'); ${same} require('isnad/schema.json').$defs.Quote.type; require('isnad/package.json').version`);
run('the command line', join(folder, 'node_modules/isnad/dist/cli.js'), '--sample');

for (const [entry, limit] of Object.entries(LIMITS)) {
  const input = join(folder, 'entry.mjs');
  const out = join(folder, 'out');
  writeFileSync(input, `export * from '${entry}';\n`);
  await build({ config: false, silent: true, entry: { entry: input }, outDir: out, format: 'esm', outExtension: () => ({ js: '.mjs' }), target: 'es2022', platform: 'browser', minify: true, noExternal: [/./], esbuildOptions: (options) => void (options.charset = 'utf8') });
  const size = gzipSync(readFileSync(join(out, 'entry.mjs')), { level: 9 }).length;
  report(`${entry} is ${size} bytes of ${limit}, minified and gzipped`, size <= limit, 'too large');
}
process.exitCode = failed ? 1 : 0;

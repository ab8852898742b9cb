// npm run test:consumers: programs that use the packed package, compiled by TypeScript of several years under every way
// of resolving modules, required, and bundled; an import that is not used must leave nothing.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'tsup';
import { installPacked, installTools, tool } from './packed.mjs';

const folder = installPacked();
installTools();

const USE = `import { IsnadError, createParser, extractQuotes, findSpeaker, parseArticle, parseStream, type Article, type AttributedQuote, type Parser } from 'isnad';
import { compileNormalizer, normalize, type Normalizer } from 'isnad/normalize';
import { renderAnsi, renderHtml } from 'isnad/render';

const parser: Parser = createParser({ lexicon: { titles: ['القبطان'] } });
export const article: Article = parser.parseArticle(normalize('قال الوزير نائل الدرهاوي: «السد قديم».').text);
export const rows: AttributedQuote[] = extractQuotes(article.text);
const fold: Normalizer = compileNormalizer({ preset: 'search' });
const stream = parseStream();
export const found: string = [findSpeaker(article, 'الدرهاوي')?.name, rows[0]?.kind, fold('إلى').text, renderHtml(article).includes('<mark'), renderAnsi(article).includes('{'), typeof stream.readable, typeof IsnadError].join();
// @ts-expect-error: results are readonly
article.quotes.push(article.quotes[0]!);
// @ts-expect-error: only text is parsed
() => parseArticle(42);
`.replace('article.quotes.push(article.quotes[0]!);', '() => article.quotes.push(article.quotes[0]!);');
const EXPECTED = 'نائل الدرهاوي,direct,الي,true,true,object,function';

let failed = false;
function report(name, passed, message = '') {
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name}${passed ? '' : `\n${message}`}`);
  failed ||= !passed;
}
function run(name, command, args, cwd = folder) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  report(name, status === 0, `${stdout}${stderr}`);
}
/** A folder of its own, so that its package.json says what kind of modules its files are. */
function project(name, type, files) {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'package.json'), JSON.stringify({ private: true, type }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

for (const version of ['5.4', '5.9', '6'])
  for (const [resolution, module, type] of [['node16', 'node16', 'module'], ['node16', 'node16', 'commonjs'], ['nodenext', 'nodenext', 'module'], ['bundler', 'esnext', 'module']]) {
    const path = project(`ts-${version}-${resolution}-${type}`, type, { 'use.ts': USE });
    run(`TypeScript ${version}, ${resolution}, ${type}`, process.execPath, [tool(`typescript-${version}`, 'bin/tsc'), '--noEmit', '--strict', '--skipLibCheck', 'false', '--target', 'es2022', '--lib', 'es2022,dom', '--module', module, '--moduleResolution', resolution, 'use.ts'], path);
  }

const PRINT = 'console.log(found);\n';
const plain = USE.replace(/^\/\/ @ts-expect-error.*\n.*\n/gm, '').replace(/, type \w+/g, '').replace(/: (?:Parser|Article|AttributedQuote\[\]|Normalizer|string) =/g, ' =').replaceAll('export const', 'const');
const required = plain.replace(/import \{ ([^}]+) \} from ('[^']+');/g, 'const { $1 } = require($2);');
const is = (name, output) => report(name, output.trim() === EXPECTED, output);
const output = (file, cwd) => execFileSync(process.execPath, [file], { cwd, encoding: 'utf8' });
is('import in Node', output('use.mjs', project('esm', 'module', { 'use.mjs': plain + PRINT })));
is('require in Node', output('use.cjs', project('cjs', 'commonjs', { 'use.cjs': required + PRINT })));

const options = (entry, outDir) => ({ config: false, silent: true, entry: { out: entry }, outDir, format: 'esm', outExtension: () => ({ js: '.mjs' }), target: 'es2022', platform: 'browser', minify: true, noExternal: [/./], esbuildOptions: (given) => void (given.charset = 'utf8') });
const bundled = project('esbuild', 'module', { 'use.mjs': plain + PRINT });
await build(options(join(bundled, 'use.mjs'), join(bundled, 'out')));
is('a bundle of esbuild', output('out/out.mjs', bundled));

const app = project('vite', 'module', { 'index.html': '<!doctype html><script type="module" src="/use.mjs"></script>', 'use.mjs': plain + PRINT, 'lib.mjs': plain + PRINT });
run('an application of Vite', process.execPath, [tool('vite/bin/vite.js'), 'build', '--logLevel', 'error'], app);
writeFileSync(join(app, 'vite.config.mjs'), "export default { build: { lib: { entry: 'lib.mjs', formats: ['es'], fileName: 'lib' }, outDir: 'lib' } };\n");
run('a library of Vite', process.execPath, [tool('vite/bin/vite.js'), 'build', '--logLevel', 'error'], app);
is('which runs', output('lib/lib.js', app));

const UNUSED = "import { parseArticle } from 'isnad';\nimport { normalize } from 'isnad/normalize';\nimport { renderHtml } from 'isnad/render';\nexport const one = 1;\n";
const unused = project('unused', 'module', { 'use.mjs': UNUSED });
await build(options(join(unused, 'use.mjs'), join(unused, 'out')));
const left = gzipSync(readFileSync(join(unused, 'out/out.mjs'))).length;
report(`imports that are not used leave ${left} bytes`, left < 100);
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed ? 1 : 0;

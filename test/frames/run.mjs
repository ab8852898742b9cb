// node test/frames/run.mjs [BUNDLE] [--list] [--frame NAME] [--table NAME] [--open]
// How many sentences pass by frame and by table; with --list the entries that fail, with the first frame. BUNDLE is a module
// that exports parseArticle; without one src/index.ts is built first. --open writes open.ts anew: what passes leaves it, what
// else fails is put at its end.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'tsup';

/** In more frames than these it is the entry that is not read. */
const FRAMES_OF_ITS_OWN = 12;
const UNSORTED = '# not looked into yet';

const here = fileURLToPath(new URL('.', import.meta.url));
const args = process.argv.slice(2);
const option = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : null);
const bundle = args.find((arg) => arg.endsWith('.mjs') || arg.endsWith('.js'));
const out = mkdtempSync(join(tmpdir(), 'frames-'));
await build({
  entry: { cases: join(here, 'cases.ts'), ...(bundle ? {} : { isnad: join(here, '../../src/index.ts') }) },
  config: false, format: ['esm'], target: 'es2022', platform: 'node', outDir: out, outExtension: () => ({ js: '.mjs' }), silent: true, splitting: false,
});
const { allCases, compareFinds } = await import(pathToFileURL(join(out, 'cases.mjs')).href);
const { parseArticle } = await import(pathToFileURL(bundle ? resolve(bundle) : join(out, 'isnad.mjs')).href);

const [frame, only] = [option('--frame'), option('--table')];
const counts = new Map();
const failed = new Map();
const started = performance.now();
for (const { one, table, frame: kind, entry: key } of allCases()) {
  if ((frame !== null && kind !== frame) || (only !== null && table !== only)) continue;
  const difference = compareFinds(parseArticle(one.text), one);
  for (const name of [`table: ${table}`, `frame: ${kind}`, 'all']) {
    const count = counts.get(name) ?? { passed: 0, total: 0 };
    count.total++;
    if (difference === null) count.passed++;
    counts.set(name, count);
  }
  if (difference !== null) failed.set(key, [...(failed.get(key) ?? []), { kind, one, difference }]);
}
if (args.includes('--list')) {
  for (const [key, fails] of failed) {
    const { one, difference } = fails[0];
    console.log(`${key}  (${fails.length}: ${fails.slice(0, 6).map(({ kind }) => kind).join(', ')})\n  ${one.text}\n${difference}`);
  }
}
if (args.includes('--open')) writeOpen();
for (const [name, { passed, total }] of [...counts].sort(([one], [other]) => one.localeCompare(other))) console.log(`${String(passed).padStart(6)} of ${String(total).padStart(6)}  ${name}`);
console.log(`${failed.size} entries fail somewhere; ${Math.round(performance.now() - started)} ms`);

/** Entries stay under their heading. */
function writeOpen() {
  const file = join(here, 'open.ts');
  const [head, table] = readFileSync(file, 'utf8').split('`\n');
  const left = new Map([...failed].map(([entry, fails]) => [entry, fails.length > FRAMES_OF_ITS_OWN ? '*' : fails.map(({ kind }) => kind).join('; ')]));
  const kept = table.split('\n').flatMap((line) => {
    const entry = line.slice(0, line.lastIndexOf(' || '));
    if (line === '' || line.startsWith('#')) return line === '' ? [] : [line];
    const frames = left.get(entry);
    left.delete(entry);
    return frames === undefined ? [] : [`${entry} || ${frames}`];
  });
  const added = [...left].map(([entry, frames]) => `${entry} || ${frames}`);
  const lines = [...kept, ...(added.length > 0 && !kept.includes(UNSORTED) ? [UNSORTED] : []), ...added];
  writeFileSync(file, `${head}\`\n${lines.join('\n')}\n\`;\n`);
}

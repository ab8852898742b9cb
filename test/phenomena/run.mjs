// node test/phenomena/run.mjs [BUNDLE] [--only NAME] [--all] [--unmark]
// How many cases pass in each table, and the failing ones with expected and got. BUNDLE is a module that exports
// parseArticle; without one src/index.ts is built first. Cases marked `open` are listed with --all;
// --unmark takes the mark off those that pass.
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'tsup';

const here = fileURLToPath(new URL('.', import.meta.url));
const args = process.argv.slice(2);
const all = args.includes('--all');
const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : null;
const bundle = args.find((arg) => arg.endsWith('.mjs') || arg.endsWith('.js'));
const out = mkdtempSync(join(tmpdir(), 'phenomena-'));

const names = readdirSync(here).filter((file) => file.endsWith('.cases.ts')).map((file) => file.slice(0, -'.cases.ts'.length)).sort();
const entry = join(out, 'tables.ts');
writeFileSync(entry, [
  `export { compareFinds } from ${JSON.stringify(join(here, '../helpers/compare-finds.ts'))};`,
  `export { checkInvariants } from ${JSON.stringify(join(here, '../helpers/invariants.ts'))};`,
  ...names.map((name, at) => `export { cases as t${at} } from ${JSON.stringify(join(here, `${name}.cases.ts`))};`),
].join('\n'));
await build({
  entry: { tables: entry, ...(bundle ? {} : { isnad: join(here, '../../src/index.ts') }) },
  config: false, format: ['esm'], target: 'es2022', platform: 'node', outDir: out, outExtension: () => ({ js: '.mjs' }), silent: true, splitting: false,
});
const tables = await import(pathToFileURL(join(out, 'tables.mjs')).href);
const { parseArticle } = await import(pathToFileURL(bundle ? resolve(bundle) : join(out, 'isnad.mjs')).href);

const outcome = (one) => {
  try {
    const article = parseArticle(one.text);
    tables.checkInvariants(article, one.text);
    return tables.compareFinds(article, one);
  } catch (error) {
    return `  threw     ${error.message}`;
  }
};
/** A case is a line, its mark the last key in it. */
function unmark(file, mended) {
  const starts = mended.map((one) => ['"', "'"].map((mark) => `  { it: ${mark}${one.it}${mark}, `));
  const lines = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, lines.map((line) => (starts.flat().some((start) => line.startsWith(start)) ? line.replace(/, open: '[^']*' \},$/, ' },') : line)).join('\n'));
}

let passed = 0;
let total = 0;
const rows = [];
for (const [at, name] of names.entries()) {
  if (only !== null && name !== only) continue;
  const cases = tables[`t${at}`];
  const failed = cases.map((one) => ({ one, difference: outcome(one) })).filter(({ difference }) => difference !== null);
  for (const { one, difference } of failed) {
    if (all || one.open === undefined) console.log(`${name}: ${one.it}${one.open ? ` (open: ${one.open})` : ''}\n  ${one.text.replaceAll('\n', '\n  ')}\n${difference}\n`);
  }
  const mended = cases.filter((one) => one.open !== undefined && !failed.some((other) => other.one === one));
  for (const one of mended) console.log(`${name}: ${one.it}: passes, ${args.includes('--unmark') ? 'and is no longer' : 'but is'} marked \`open\`\n`);
  if (mended.length > 0 && args.includes('--unmark')) unmark(join(here, `${name}.cases.ts`), mended);
  passed += cases.length - failed.length;
  total += cases.length;
  rows.push(`${String(cases.length - failed.length).padStart(4)} of ${String(cases.length).padStart(3)}  ${name}`);
}
console.log([...rows, `${String(passed).padStart(4)} of ${String(total).padStart(3)}  all`].join('\n'));

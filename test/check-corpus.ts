// Parses every article of the files named on the command line (JSON lines with "text", .gz or not; or plain text) and
// checks every invariant, and the JSON Schema of the package. Prints each article that breaks one, then `N passed, N failed`.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseArticle } from '../src/index.ts';
import { findViolations } from './helpers/invariants.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npm run check:corpus -- FILE…');
  process.exit(2);
}

const validate = new Ajv2020({ strict: true }).compile(JSON.parse(readFileSync('dist/schema.json', 'utf8')) as object);

let passed = 0;
let failed = 0;
for (const file of files)
  for (const { name, text } of read(file)) {
    const problem = check(text);
    if (problem === null) passed++;
    else {
      failed++;
      console.log(`${name}: ${problem}`);
    }
  }
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;

/** What is wrong with the article of a text, in both ways to cut paragraphs; null when nothing is. */
function check(text: string): string | null {
  try {
    const found = (['lines', 'blank-lines'] as const).flatMap((paragraphs) => {
      const article = parseArticle(text, { paragraphs });
      const invalid = validate(article) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `schema: ${instancePath} ${message}`);
      return [...findViolations(article, text, { paragraphs }), ...invalid];
    });
    return found.length ? found.slice(0, 3).join('; ') : null;
  } catch (error) {
    return (error as Error).stack ?? String(error);
  }
}

function* read(file: string): Generator<{ name: string; text: string }> {
  const bytes = readFileSync(file);
  const content = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  if (!/\.jsonl(?:\.gz)?$/.test(file)) yield { name: file, text: content };
  else
    for (const [index, line] of content.split('\n').entries()) {
      if (line.trim() === '') continue;
      const { id, text } = JSON.parse(line) as { id?: string; text: string };
      yield { name: id ?? `${file}:${index + 1}`, text };
    }
}

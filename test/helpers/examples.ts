import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A `ts` block of a document or of a doc comment. */
export interface Example {
  /** `README.md:12`, the line of the block's fence. */
  readonly name: string;
  readonly code: string;
}

/** Every `ts` example of the README, of docs/*.md and of the doc comments below src. */
export function findExamples(root: string): Example[] {
  const documents = ['README.md', ...list(join(root, 'docs'), '.md').map((file) => join('docs', file))];
  const sources = list(join(root, 'src'), '.ts').map((file) => join('src', file));
  return [...documents.flatMap((file) => fenced(file, read(root, file))), ...sources.flatMap((file) => fenced(file, docComments(read(root, file))))];
}

/** The `ts` blocks of a Markdown text. Other languages (`sh`, `js`, `json`) are not run. */
export function fenced(file: string, markdown: string): Example[] {
  const found: Example[] = [];
  const lines = markdown.split('\n');
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]!.trim() !== '```ts') continue;
    const end = lines.findIndex((line, at) => at > i && line.trim() === '```');
    if (end === -1) throw new Error(`${file}:${i + 1}: the block has no end`);
    found.push({ name: `${file}:${i + 1}`, code: lines.slice(i + 1, end).join('\n') });
    i = end;
  }
  return found;
}

/** The text of the doc comments alone, every line where it was, so that line numbers hold. */
export function docComments(source: string): string {
  let inside = false;
  return source
    .split('\n')
    .map((line) => {
      if (/^\s*\/\*\*/.test(line)) inside = true;
      const text = inside ? line.replace(/^\s*(?:\/\*\*|\*\/|\*) ?/, '') : '';
      if (line.includes('*/')) inside = false;
      return text;
    })
    .join('\n');
}

function read(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function list(folder: string, extension: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension) && !file.startsWith('api'))
    .sort();
}

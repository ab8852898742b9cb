// npm run docs:rules writes docs/rules.md from the doc comments of the rules, where each rule has a line of this form:
//  * - `name`: what it matches. مثال.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const LINE = /^ \* - `([a-z-]+)`: ([^\u0600-\u06ff«]+\.) ([\u0600-\u06ff«].*)$/gmu;

/** Every rule that the doc comments name, in the order of the files: its name, what it matches, an example. */
export function readRules() {
  const files = ['src/rules/report-content.ts', ...readdirSync(join(root, 'src/rules')).map((file) => `src/rules/${file}`), 'src/join-contents.ts'];
  return [...new Set(files)].flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(LINE)].map(([, name, text, example]) => ({ name, text, example, file })));
}

/** The page, from the rules and a parser that shows what each finds in its example. */
export function rulesPage(rules, parseArticle) {
  const section = ({ name, text, example, file }) => {
    const article = parseArticle(example);
    const { cue, source, quotes, speaker } = article.attributions.findLast(({ rule }) => rule === name);
    const cells = [cue?.text ?? '—', source?.text ?? '—', speaker === null ? '—' : article.speakers[speaker].name, quotes.map((id) => article.quotes[id].text).join(' / ')];
    return `## ${name}\n\n${text[0].toUpperCase()}${text.slice(1)} In \`${file}\`.\n\n> ${example}\n\n| cue | source | speaker | quotes |\n|---|---|---|---|\n| ${cells.join(' | ')} |\n`;
  };
  return `# Rules\n\nWhat stands in \`rule\` of an attribution: the pattern that found it. Each is shown with an example and what the parser finds in it. ${'`npm run docs:rules`'} writes this page from the doc comments of the rules.\n\n${rules.map(section).join('\n')}`;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { parseArticle } = await import(new URL('../dist/index.js', import.meta.url).href);
  writeFileSync(join(root, 'docs/rules.md'), rulesPage(readRules(), parseArticle));
}

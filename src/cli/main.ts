import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { extractQuotes, parseArticle } from 'isnad';
import { InputError, readInputs, type Input } from './input.ts';
import { SAMPLE } from './sample.ts';
import { renderTable } from './table.ts';
import { HELP, parseUsage, UsageError, type Usage } from './usage.ts';

const WIDTH_WITHOUT_TERMINAL = 100;

/** Runs the command line and gives the exit status. */
export async function main(argv: readonly string[]): Promise<number> {
  let usage: Usage;
  try {
    usage = parseUsage(argv);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(`${error.message}\nTry: isnad --help`);
    return 2;
  }
  if (usage.version) return print(`${readVersion()}\n`);
  const sample = usage.sample && usage.files.length === 0;
  const files = sample || usage.files.length > 0 ? usage.files : ['-'];
  if (usage.help || (files.includes('-') && process.stdin.isTTY)) return print(HELP);

  const several = files.length > 1;
  let failed = false;
  const take = async (input: Input): Promise<void> => {
    try {
      await print(usage.json ? json(input, several, usage) : table(input, several, usage));
    } catch (error) {
      failed = true;
      complain(`${input.name}: ${(error as Error).message}`);
    }
  };
  if (sample) await take({ name: 'sample', file: 'sample', text: SAMPLE });
  for (const file of files)
    for await (const input of readInputs(file, usage.ndjson || /\.(?:ndjson|jsonl)$/i.test(file))) {
      if (!(input instanceof InputError)) await take(input);
      else {
        failed = true;
        complain(input.message);
      }
    }
  return failed ? 1 : 0;
}

/** One line: the Article, after the name of its file where there are several and the id of its record where it has one. */
function json(input: Input, several: boolean, { paragraphs }: Usage): string {
  const article = parseArticle(input.text, { paragraphs });
  return `${JSON.stringify({ ...(several && { file: input.file }), ...('id' in input && { id: input.id }), ...article })}\n`;
}

function table(input: Input, several: boolean, { paragraphs }: Usage): string {
  const quotes = extractQuotes(input.text, { paragraphs });
  const color = Boolean(process.stdout.isTTY && process.stdout.hasColors());
  const width = process.stdout.isTTY ? process.stdout.columns || WIDTH_WITHOUT_TERMINAL : WIDTH_WITHOUT_TERMINAL;
  const speakers = new Set(quotes.map((quote) => quote.speakerId).filter((id) => id !== null)).size;
  const found = quotes.length ? `${count(quotes.length, 'quote')}, ${count(speakers, 'speaker')}` : 'no quotes';
  const title = several || input.name.startsWith(`${input.file}:`) ? `${input.name}: ${found}` : found;
  return quotes.length ? `${title}\n\n${renderTable(quotes, { width, color })}${several ? '\n' : ''}` : `${title}\n`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

async function print(text: string): Promise<0> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  return 0;
}

function complain(message: string): void {
  process.stderr.write(`isnad: ${message}\n`);
}

function readVersion(): string {
  return (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version;
}

import { parseArgs } from 'node:util';

export const HELP = `isnad: who said what in an Arabic news article

Usage: isnad [options] [FILE…]

Reads each FILE, or standard input where there is none or it is "-", and prints
a table of speaker, cue, kind and quote.

  --json              print each article as one line of JSON instead
  --ndjson            each line of the input is a JSON object with a "text" and,
                      if you like, an "id"; implied for *.ndjson and *.jsonl
  --paragraphs WHAT   what a paragraph is: "lines" (default) or "blank-lines"
                      (for hard-wrapped text)
  --sample            parse the article that comes with isnad, unless a FILE is
                      given
  -h, --help          print this
  -v, --version       print the version

With --json one FILE gives its Article. Several give a line each that begins
with "file"; a record gives its line with its "id".

Exit status: 0 done, 1 some input failed, 2 wrong usage, 130 interrupted.
`;

export interface Usage {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly ndjson: boolean;
  readonly paragraphs: 'lines' | 'blank-lines';
  readonly sample: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** What is wrong with the command line, in one line. */
export class UsageError extends Error {}

/** Reads the arguments after the program's name. */
export function parseUsage(argv: readonly string[]): Usage {
  const { values, positionals: files } = read(argv);
  const { json, ndjson, paragraphs, sample, help, version } = values;
  if (paragraphs !== 'lines' && paragraphs !== 'blank-lines') throw new UsageError(`--paragraphs takes "lines" or "blank-lines", not "${paragraphs}"`);
  if (files.indexOf('-') !== files.lastIndexOf('-')) throw new UsageError('standard input ("-") can be read only once');
  if (files.includes('')) throw new UsageError('a FILE has no name');
  return { files, json, ndjson, paragraphs, sample, help, version };
}

function read(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        ndjson: { type: 'boolean', default: false },
        paragraphs: { type: 'string', default: 'lines' },
        sample: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0]!.split('\n')[0]!);
  }
}

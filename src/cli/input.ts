import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** One article to parse: a file, or a record of a file of records. */
export interface Input {
  /** For people: the file as it was named, and the line of a record. */
  readonly name: string;
  readonly file: string;
  /** The record's own `id`, where it has one. */
  readonly id?: unknown;
  readonly text: string;
}

/** An input that cannot be parsed, in a few words for one line on stderr. */
export class InputError extends Error {
  constructor(name: string, reason: string) {
    super(`${name}: ${reason}`);
  }
}

/** The articles of one file; `-` is standard input. What cannot be read is yielded as an error, and the rest goes on. */
export async function* readInputs(file: string, records: boolean): AsyncGenerator<Input | InputError> {
  const name = file === '-' ? 'standard input' : file;
  try {
    if (records) yield* readRecords(file, name, file === '-' ? process.stdin : createReadStream(file));
    else yield { name, file, text: decode(name, file === '-' ? await readAll(process.stdin) : await readFile(file)) };
  } catch (error) {
    yield error instanceof InputError ? error : new InputError(name, explain(error as NodeJS.ErrnoException));
  }
}

async function* readRecords(file: string, name: string, stream: AsyncIterable<Buffer>): AsyncGenerator<Input | InputError> {
  let number = 0;
  for await (const line of splitLines(stream)) {
    const place = `${name}:${++number}`;
    try {
      const text = decode(place, line).replace(/^\ufeff/, '');
      if (text.trim() !== '') yield { name: place, file, ...parseRecord(place, text) };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield error;
    }
  }
}

function parseRecord(place: string, line: string): { text: string; id?: unknown } {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    throw new InputError(place, 'not JSON');
  }
  const { text, id } = (typeof record === 'object' && record !== null ? record : {}) as { text?: unknown; id?: unknown };
  if (typeof text !== 'string') throw new InputError(place, 'not an object with a string "text"');
  return id === undefined ? { text } : { text, id };
}

/** A leading byte order mark stays: offsets are into the text of the file. */
function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    throw new InputError(name, 'not UTF-8; convert it first, for example with: iconv -f WINDOWS-1256 -t UTF-8');
  }
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* splitLines(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let pending: Buffer[] = [];
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      yield Buffer.concat([...pending, chunk.subarray(start, end)]);
      pending = [];
      start = end + 1;
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
  }
  if (pending.length) yield Buffer.concat(pending);
}

function explain(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'no such file';
  if (error.code === 'EISDIR') return 'is a directory';
  if (error.code === 'EACCES') return 'permission denied';
  return error.message;
}

import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIfStale } from '../.ci/build.mjs';
import type { Article } from '../src/types.ts';
import { checkInvariants } from './helpers/invariants.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cli = join(root, 'dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'isnad-'));
const TEXT = 'قال الوزير نائل الدرهاوي إن السد «قديم».\nوأضاف أن العمل سيبدأ.\n';

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(args: readonly string[], input: string | Uint8Array = '', env: NodeJS.ProcessEnv = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [cli, ...args], { input, encoding: 'utf8', env: { ...process.env, ...env } });
}

/** Runs it with a terminal for input and output. */
function runInTerminal(args: readonly string[], env: NodeJS.ProcessEnv = {}): SpawnSyncReturns<string> {
  const command = [process.execPath, cli, ...args].map((part) => `'${part}'`).join(' ');
  const { NO_COLOR, FORCE_COLOR, CI, ...rest } = process.env; // what would decide on colours before the test does
  return spawnSync('script', ['-qec', `stty cols 60; ${command}`, '/dev/null'], { encoding: 'utf8', env: { ...rest, TERM: 'xterm-256color', ...env } });
}

function parseLines(output: string): (Article & { file?: string; id?: unknown })[] {
  return output.split('\n').filter(Boolean).map((line) => JSON.parse(line));
}

beforeAll(buildIfStale, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('isnad FILE', () => {
  it('prints a table', () => {
    const { status, stdout, stderr } = run([file('a.txt', TEXT)]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/quotes?, \d+ speakers?\n\n *speaker +cue +kind +quote\n/);
    expect(stdout).not.toContain('\u001b');
  });
  it('names the files where there are several', () => {
    const { stdout } = run([file('a.txt', TEXT), file('b.txt', '')]);
    expect(stdout).toMatch(/a\.txt: \d+ quotes?[^]*b\.txt: no quotes\n/);
  });
  it('says so when there is nothing', () => expect(run([file('b.txt', '')])).toMatchObject({ status: 0, stdout: 'no quotes\n', stderr: '' }));
  it.each([['no FILE', []], ['-', ['-']]])('reads standard input with %s', (_, args) => {
    expect(run(args, TEXT)).toMatchObject({ status: 0, stdout: run([file('a.txt', TEXT)]).stdout });
  });
});

describe('--json', () => {
  it('prints the article of one file as one line, true to the file', () => {
    const text = `\ufeff${TEXT}`;
    const { status, stdout } = run(['--json', file('bom.txt', text)]);
    expect([status, stdout.split('\n').length]).toEqual([0, 2]);
    checkInvariants(JSON.parse(stdout), text);
  });
  it('prints a line for each of several files, with its name', () => {
    const files = [file('a.txt', TEXT), file('b.txt', '')];
    expect(parseLines(run(['--json', ...files]).stdout).map((article) => [article.file, article.text])).toEqual([[files[0], TEXT], [files[1], '']]);
  });
  it.each(['records.ndjson', 'records.jsonl', 'records.txt'])('prints a line for each record of %s, with its id', (name) => {
    const lines = [{ id: 'a', text: TEXT }, { text: '' }, { id: 7, text: 'x', more: 1 }].map((record) => JSON.stringify(record));
    const { status, stdout } = run(['--json', ...(name.endsWith('txt') ? ['--ndjson'] : []), file(name, `\ufeff${lines.join('\r\n\n')}`)]);
    expect(status).toBe(0);
    expect(parseLines(stdout).map(({ id, text }) => [id, text])).toEqual([['a', TEXT], [undefined, ''], [7, 'x']]);
  });
  it('keeps to the option --paragraphs', () => {
    const count = (...more: string[]): number => JSON.parse(run(['--json', ...more], 'أ\nب\n\nج').stdout).paragraphs.length;
    expect([count(), count('--paragraphs', 'lines'), count('--paragraphs=blank-lines')]).toEqual([3, 3, 2]);
  });
});

describe('--sample, --help, --version', () => {
  it('parses the sample, and a FILE instead of it', () => {
    const article = JSON.parse(run(['--sample', '--json'], 'ignored').stdout);
    checkInvariants(article);
    expect(article.text).toContain('مرسى النخيل');
    expect(JSON.parse(run(['--sample', '--json', file('a.txt', TEXT)]).stdout).text).toBe(TEXT);
  });
  it('prints help', () => expect(run(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('Usage: isnad'), stderr: '' }));
  it('prints the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(run(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n` });
  });
});

describe('failures', () => {
  it.each([
    ['a file that is not there', join(folder, 'none.txt'), 'no such file'],
    ['a folder', folder, 'is a directory'],
    ['a file in another encoding', file('1256.txt', Uint8Array.of(0xde, 0xc7, 0xe1)), 'not UTF-8'],
    ['a file that ends inside a letter', file('cut.txt', Buffer.from(TEXT).subarray(0, 5)), 'not UTF-8'],
    ['a file in UTF-16', file('utf16.txt', Buffer.from(`\ufeff${TEXT}`, 'utf16le')), 'not UTF-8'],
  ])('one line on stderr for %s, and the others are parsed', (_, bad, message) => {
    const { status, stdout, stderr } = run(['--json', bad, file('a.txt', TEXT)]);
    expect([status, parseLines(stdout).length, stderr.split('\n').length]).toEqual([1, 1, 2]);
    expect(stderr).toContain(`isnad: ${bad}: ${message}`);
  });
  it('names the line of a bad record and goes on', () => {
    const bytes = Buffer.concat([Buffer.from('{"text":"أ"}\n{"text":\n[]\n{"text":1}\n'), Uint8Array.of(0xc7, 10), Buffer.from('{"text":"ب"}')]);
    const { status, stdout, stderr } = run(['--ndjson', '--json'], bytes);
    expect([status, parseLines(stdout).map((article) => article.text)]).toEqual([1, ['أ', 'ب']]);
    expect(stderr.match(/standard input:(\d): (?:not JSON|not an object with a string "text"|not UTF-8)/g)).toHaveLength(4);
  });
  it('standard input that is not UTF-8', () => expect(run([], Uint8Array.of(0xff))).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('standard input: not UTF-8') }));
  it.each([[['--jsno']], [['--paragraphs', 'x']], [['-', '-']]])('status 2 for %j', (args) => {
    expect(run(args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^isnad: .+\nTry: isnad --help\n$/) });
  });
});

describe('pipes and signals', () => {
  const records = file('many.ndjson', `${JSON.stringify({ text: TEXT.repeat(20) })}\n`.repeat(500));

  it('ends quietly when its output is closed', () => {
    const { status, stdout, stderr } = spawnSync('bash', ['-c', `'${process.execPath}' '${cli}' --json '${records}' | head -c 9; echo " \${PIPESTATUS[0]}"`], { encoding: 'utf8' });
    expect([status, stdout, stderr]).toEqual([0, '{"version 0\n', '']);
  });
  it('ends with 130 after Ctrl-C', async () => {
    const child = spawn(process.execPath, [cli, '--ndjson', '--json', '-']);
    child.stdin.write(`${JSON.stringify({ text: TEXT })}\n`);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const end = new Promise((resolve) => child.once('exit', (code, signal) => resolve([code, signal])));
    child.kill('SIGINT');
    expect(await end).toEqual([130, null]);
  });
});

describe.skipIf(spawnSync('script', ['--version']).status !== 0)('in a terminal', () => {
  it('prints the help when there is nothing to read', () => expect(runInTerminal([]).stdout).toContain('Usage: isnad'));
  it('has colours and keeps to the width', () => {
    const { status, stdout } = runInTerminal(['--sample']);
    expect([status, stdout.includes('\u001b[')]).toEqual([0, true]);
    expect(stdout).toMatch(/─  ─/);
    expect(Math.max(...stdout.split('\r\n').filter((line) => line.includes('─')).map((line) => line.length))).toBe(60);
  });
  it('has no colours with NO_COLOR', () => expect(runInTerminal(['--sample'], { NO_COLOR: '1' }).stdout).not.toContain('\u001b['));
});

describe('npm start', () => {
  const start = (...args: string[]): SpawnSyncReturns<string> => spawnSync('npm', ['start', '--silent', '--', ...args], { cwd: root, encoding: 'utf8' });

  it('is the sample, and prints nothing of its own', () => expect(start()).toMatchObject({ status: 0, stdout: run(['--sample']).stdout, stderr: '' }));
  it('passes arguments and exit status on', () => {
    expect(start('--json', file('a.txt', TEXT))).toMatchObject({ status: 0, stdout: run(['--json', file('a.txt', TEXT)]).stdout });
    expect(start(join(folder, 'none.txt'))).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('no such file') });
    expect(start('--bad').status).toBe(2);
  });
});

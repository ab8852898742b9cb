import { describe, expect, it } from 'vitest';
import { HELP, parseUsage } from '../../src/cli/usage.ts';

const DEFAULTS = { files: [], json: false, ndjson: false, paragraphs: 'lines', sample: false, help: false, version: false };

describe('parseUsage', () => {
  it.each([
    [[], {}],
    [['a.txt', '-'], { files: ['a.txt', '-'] }],
    [['--json', 'a', '--ndjson'], { json: true, ndjson: true, files: ['a'] }],
    [['--paragraphs', 'blank-lines'], { paragraphs: 'blank-lines' }],
    [['--paragraphs=lines'], {}],
    [['--sample'], { sample: true }],
    [['-h'], { help: true }],
    [['-v'], { version: true }],
    [['--', '--json'], { files: ['--json'] }],
  ])('reads %j', (argv, more) => expect(parseUsage(argv)).toEqual({ ...DEFAULTS, ...more }));

  it.each([
    [['--jsn'], "Unknown option '--jsn'"],
    [['--paragraphs', 'words'], '--paragraphs takes "lines" or "blank-lines", not "words"'],
    [['--paragraphs'], "Option '--paragraphs <value>' argument missing"],
    [['--json=yes'], "Option '--json' does not take an argument"],
    [['-', '-'], 'only once'],
    [[''], 'no name'],
  ])('refuses %j', (argv, message) => expect(() => parseUsage(argv)).toThrow(message));

  it('fits a terminal of 80 columns', () => {
    for (const line of HELP.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});

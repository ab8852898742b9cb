import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeStream, toOriginalOffset, toOriginalSpan } from '../../src/normalize/index.ts';
import { anyOptions, anyUnits, cutAt, troublesome } from './arbitrary.ts';
import { check, isInPair, textOf } from './check.ts';

const text = fc.oneof(troublesome, troublesome, anyUnits);
const runs = { numRuns: Number(process.env['NORMALIZE_RUNS'] ?? 500) };

describe('whatever the text and the options', { timeout: 3_600_000 }, () => {
  it('a second run changes nothing, and the map accounts for everything', () =>
    fc.assert(fc.property(text, anyOptions, (input, options) => void check(input, options)), runs));

  it('spans are spans of the original, whole characters, and grow to whole letters', () =>
    fc.assert(
      fc.property(text, anyOptions, fc.nat(), fc.nat(), (input, options, a, b) => {
        const normalized = check(input, options);
        const [start, end] = [a % (normalized.text.length + 1), b % (normalized.text.length + 1)].sort((x, y) => x - y) as [number, number];
        const tight = toOriginalSpan(normalized, start, end);
        const wide = toOriginalSpan(normalized, start, end, { expand: 'grapheme' });
        for (const span of [tight, wide]) {
          expect(input.slice(span.start, span.end)).toBe(span.text);
          expect(isInPair(input, span.start) || isInPair(input, span.end)).toBe(false);
        }
        expect(wide.start <= tight.start && tight.end <= wide.end).toBe(true);
        expect(tight.start).toBe(toOriginalOffset(normalized, start));
      }),
      runs,
    ));

  it('a stream gives the same, wherever it is cut', () =>
    fc.assert(
      fc.asyncProperty(text, anyOptions, fc.array(fc.nat(), { maxLength: 8 }), async (input, options, cuts) => {
        const source = new ReadableStream<string>({
          start(controller) {
            for (const chunk of cutAt(input, cuts)) controller.enqueue(chunk);
            controller.close();
          },
        });
        let output = '';
        for await (const chunk of source.pipeThrough(normalizeStream(options))) output += chunk;
        expect(output).toBe(textOf(input, options));
      }),
      runs,
    ));
});

describe('with composition on', { timeout: 3_600_000 }, () => {
  const composing = fc.tuple(text, anyOptions).map(([input, options]) => [input, { ...options, unicode: 'NFC' as const, elongation: 'keep' as const }] as const);
  /** What composition looks at on one character. */
  const isText = (input: string): boolean => !/\p{M}{30}|[\ud800-\udfff]{30}/u.test(input.normalize('NFD'));

  it('the result is composed, and that of composed text is the same', () =>
    fc.assert(
      fc.property(composing.filter(([input]) => isText(input)), ([input, options]) => {
        const output = textOf(input, options);
        if (isText(output)) expect(output.normalize('NFC')).toBe(output);
        expect(textOf(input.normalize('NFC'), options)).toBe(output);
      }),
      runs,
    ));

  it('alone, it is what the runtime makes of it', () =>
    fc.assert(fc.property(text.filter(isText), (input) => void expect(textOf(input, { preset: 'none', unicode: 'NFC' })).toBe(input.normalize('NFC'))), runs));
});

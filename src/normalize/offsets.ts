import { IsnadError, describe, requireOneOf, requireOptions } from '../error.ts';
import type { Span } from '../types.ts';
import { joins } from './graphemes.ts';
import type { NormalizedText } from './types.ts';

/** Where the runs of a map start in the new text, and in the original; then where the last one ends. */
type Starts = readonly [text: readonly number[], original: readonly number[]];

/** Added up when first asked for; they hold nothing that the map does not. */
const startsOf = /* @__PURE__ */ new WeakMap<readonly number[], Starts>();

function addUp(runs: readonly number[]): Starts {
  const starts: [number[], number[]] = [[0], [0]];
  for (let i = 0; i < runs.length; i += 3) {
    starts[0].push(starts[0].at(-1)! + runs[i + 1]!);
    starts[1].push(starts[1].at(-1)! + runs[i]!);
  }
  return starts;
}

/**
 * Translates an offset between the texts of a map: from the new one (0) to the original (1), or back. Inside a block, a
 * start moves to the start of the block and an end to its end, and likewise inside a surrogate pair. What was dropped
 * is left out at both ends of a span.
 */
function translate({ map, original, text }: NormalizedText, offset: number, from: 0 | 1, isEnd: boolean): number {
  if (map) {
    let starts = startsOf.get(map.runs);
    if (!starts) startsOf.set(map.runs, (starts = addUp(map.runs)));
    const source = starts[from];
    const target = starts[1 - from]!;
    let run = 0;
    for (let after = source.length - 1; run + 1 < after; ) {
      const middle = (run + after) >> 1;
      if (source[middle]! < offset + (isEnd ? 0 : 1)) run = middle;
      else after = middle;
    }
    if (offset === source[run + 1]) offset = target[run + 1]!;
    else if (map.runs[run * 3 + 2]) offset += target[run]! - source[run]!;
    else offset = target[isEnd ? run + 1 : run]!;
  }
  const isInPair = offset > 0 && (from ? text : original).codePointAt(offset - 1)! > 0xffff;
  return isInPair ? offset + (isEnd ? 1 : -1) : offset;
}

function requireOffset(offset: number, least: number, most: number, argument: string): void {
  if (!Number.isInteger(offset) || offset < least || offset > most)
    throw new IsnadError('INVALID_OFFSET', argument, `is ${describe(offset)}`, `an integer from ${least} to ${most}`);
}

/**
 * The offset in the original of the character that stands at an offset in the new text; its end for the end. An offset
 * inside what one character became, as the words of `ﷺ`, gives the start of that character.
 *
 * @param offset UTF-16 code units in `normalized.text`, from 0 to its length.
 * @throws IsnadError `INVALID_OFFSET` for any other number.
 *
 * @example
 * ```ts
 * import { normalize, toOriginalOffset } from 'isnad/normalize';
 *
 * const normalized = normalize('قــال أنّ', { preset: 'search' });
 * normalized.text; //=> 'قال ان'
 * toOriginalOffset(normalized, 4); //=> 6
 * ```
 */
export function toOriginalOffset(normalized: NormalizedText, offset: number): number {
  requireOffset(offset, 0, normalized.text.length, 'offset');
  return translate(normalized, offset, 0, false);
}

/**
 * The offset in the new text of the character that stands at an offset in the original; for a dropped character, where
 * it would stand.
 *
 * @param offset UTF-16 code units in `normalized.original`, from 0 to its length.
 * @throws IsnadError `INVALID_OFFSET` for any other number.
 *
 * @example
 * ```ts
 * import { normalize, toNormalizedOffset } from 'isnad/normalize';
 *
 * toNormalizedOffset(normalize('قــال أنّ', { preset: 'search' }), 6); //=> 4
 * ```
 */
export function toNormalizedOffset(normalized: NormalizedText, offset: number): number {
  requireOffset(offset, 0, normalized.original.length, 'offset');
  return translate(normalized, offset, 1, false);
}

/**
 * The part of the original that a part of the new text came from. What was dropped before its first and after its last
 * character is left out; with `expand: 'grapheme'` the span grows to whole letters with their marks.
 *
 * @param start UTF-16 code units in `normalized.text`; half-open, like every span.
 * @param end from `start` to the length of the text.
 * @throws IsnadError `INVALID_OFFSET` for other numbers, `UNKNOWN_OPTION` or `INVALID_OPTION` for other options.
 *
 * @example
 * ```ts
 * import { normalize, toOriginalSpan } from 'isnad/normalize';
 *
 * const normalized = normalize('وأكَّدَ الوزير', { preset: 'search' });
 * const start = normalized.text.indexOf('اكد');
 * toOriginalSpan(normalized, start, start + 3).text; //=> 'أكَّد'
 * toOriginalSpan(normalized, start, start + 3, { expand: 'grapheme' }).text; //=> 'أكَّدَ'
 * ```
 */
export function toOriginalSpan(normalized: NormalizedText, start: number, end: number, options: { readonly expand?: 'grapheme' } = {}): Span {
  const { original, text } = normalized;
  requireOptions(options, ['expand']);
  requireOneOf(options.expand, ['grapheme'], 'options.expand');
  requireOffset(start, 0, text.length, 'start');
  requireOffset(end, start, text.length, 'end');
  let from = translate(normalized, start, 0, false);
  let to = start === end ? from : translate(normalized, end, 0, true);
  if (options.expand) {
    while (joins(original, from)) from--;
    while (joins(original, to)) to++;
  }
  return { start: from, end: to, text: original.slice(from, to) };
}

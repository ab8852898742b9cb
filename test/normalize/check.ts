import { expect } from 'vitest';
import { type NormalizeOptions, type NormalizedText, normalize, toNormalizedOffset, toOriginalOffset } from '../../src/normalize/index.ts';

/** What became of a stretch of the original. */
export interface Account {
  readonly original: string;
  readonly text: string;
  readonly fate: 'kept' | 'replaced' | 'dropped' | 'inserted';
}

/** Normalises, and checks what must hold of every result. */
export function check(text: string, options?: NormalizeOptions): NormalizedText {
  const normalized = normalize(text, options);
  expect(JSON.parse(JSON.stringify(normalized))).toEqual(normalized);
  expect(normalized.original).toBe(text);
  expect(normalized.map === null).toBe(normalized.text === text);
  const again = normalize(normalized.text, options);
  expect(again.text, 'a second run changes something').toBe(normalized.text);
  expect(again.map).toBeNull();
  expect(normalize(text, options), 'the same call gives something else').toEqual(normalized);
  checkRuns(normalized);
  checkOffsets(normalized);
  return normalized;
}

/** The text of a checked result. */
export const textOf = (text: string, options?: NormalizeOptions): string => check(text, options).text;

function checkRuns({ map }: NormalizedText): void {
  const runs = map?.runs ?? [];
  expect(runs.length % 3).toBe(0);
  for (let i = 0; i < runs.length; i += 3) {
    const [original, text, isOneToOne] = runs.slice(i, i + 3) as [number, number, number];
    expect([0, 1]).toContain(isOneToOne);
    expect(original + text).toBeGreaterThan(0);
    if (isOneToOne) expect(text).toBe(original);
    else expect([original, text], 'one unit for one is no block').not.toEqual([1, 1]);
    if (isOneToOne && i > 0) expect(runs[i - 1], 'two runs that could be one').toBe(0);
  }
}

/** Accounts for every character of both texts, from the two texts and the map alone. */
export function account({ map, original, text }: Pick<NormalizedText, 'map' | 'original' | 'text'>): Account[] {
  const runs = map?.runs ?? [original.length, text.length, 1];
  const accounts: Account[] = [];
  const add = (a: string, b: string) => accounts.push({ original: a, text: b, fate: a === b ? 'kept' : a === '' ? 'inserted' : b === '' ? 'dropped' : 'replaced' });
  let from = 0;
  let to = 0;
  for (let i = 0; i < runs.length; i += 3) {
    const [length, newLength, isOneToOne] = runs.slice(i, i + 3) as [number, number, number];
    if (isOneToOne) for (let k = 0; k < length; k++) add(original[from + k]!, text[to + k]!);
    else add(original.slice(from, from + length), text.slice(to, to + newLength));
    from += length;
    to += newLength;
  }
  expect(accounts.map((part) => part.original).join('')).toBe(original);
  expect(accounts.map((part) => part.text).join('')).toBe(text);
  return accounts;
}

/** Translated offsets grow, reach both ends, split no pair and agree with the account. */
function checkOffsets(normalized: NormalizedText): void {
  const { original, text } = normalized;
  let from = 0;
  let to = 0;
  for (const part of account(normalized)) {
    if (part.original !== '' && part.text !== '') {
      if (!isInPair(text, to) && !isInPair(original, from)) {
        expect(toOriginalOffset(normalized, to)).toBe(from);
        expect(toNormalizedOffset(normalized, from)).toBe(to);
      }
    }
    from += part.original.length;
    to += part.text.length;
  }
  for (const [length, other, translate] of [
    [text.length, original, toOriginalOffset],
    [original.length, text, toNormalizedOffset],
  ] as const) {
    let last = 0;
    for (let offset = 0; offset <= length; offset++) {
      const translated = translate(normalized, offset);
      expect(translated).toBeGreaterThanOrEqual(last);
      expect(isInPair(other, translated)).toBe(false);
      last = translated;
    }
    expect(last).toBe(other.length);
  }
}

export const isInPair = (text: string, offset: number): boolean => offset > 0 && text.codePointAt(offset - 1)! > 0xffff;

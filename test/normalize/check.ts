import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { type NormalizeOptions, type NormalizedText, normalize, toNormalizedOffset, toOriginalOffset } from '../../src/normalize/index.ts';

/** What became of a stretch of the original. */
export interface Account {
  readonly original: string;
  readonly text: string;
  readonly fate: 'kept' | 'replaced' | 'dropped' | 'inserted';
}

/** Normalises, and checks what must hold of every result. With plain assertions: it runs over every offset of every text. */
export function check(text: string, options?: NormalizeOptions): NormalizedText {
  const normalized = normalize(text, options);
  strictEqual(normalized.original, text);
  strictEqual(normalized.map === null, normalized.text === text, 'the map must be null where nothing changed, and only there');
  strictEqual(normalize(normalized.text, options).text, normalized.text, 'a second run changes something');
  strictEqual(JSON.stringify(normalize(text, options)), JSON.stringify(normalized), 'the same call gives something else');
  deepStrictEqual(JSON.parse(JSON.stringify(normalized)), normalized);
  checkRuns(normalized);
  checkOffsets(normalized);
  return normalized;
}

/** The text of a checked result. */
export const textOf = (text: string, options?: NormalizeOptions): string => check(text, options).text;

function checkRuns({ map }: NormalizedText): void {
  const runs = map?.runs ?? [];
  strictEqual(runs.length % 3, 0);
  for (let i = 0; i < runs.length; i += 3) {
    const [original, text, isOneToOne] = runs.slice(i, i + 3) as [number, number, number];
    ok(isOneToOne === 0 || isOneToOne === 1);
    ok(original + text > 0, 'an empty run');
    ok(isOneToOne === 0 || text === original, 'a one to one run of two lengths');
    ok(isOneToOne === 1 || original !== 1 || text !== 1, 'one unit for one is no block');
    ok(isOneToOne === 0 || i === 0 || runs[i - 1] === 0, 'two runs that could be one');
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
  strictEqual(accounts.map((part) => part.original).join(''), original);
  strictEqual(accounts.map((part) => part.text).join(''), text);
  return accounts;
}

/** Translated offsets grow, reach both ends, split no pair and agree with the account. */
function checkOffsets(normalized: NormalizedText): void {
  const { original, text } = normalized;
  let from = 0;
  let to = 0;
  for (const part of account(normalized)) {
    if (part.original !== '' && part.text !== '' && !isInPair(text, to) && !isInPair(original, from)) {
      strictEqual(toOriginalOffset(normalized, to), from);
      strictEqual(toNormalizedOffset(normalized, from), to);
    }
    from += part.original.length;
    to += part.text.length;
  }
  checkTranslation((offset) => toOriginalOffset(normalized, offset), text.length, original);
  checkTranslation((offset) => toNormalizedOffset(normalized, offset), original.length, text);
}

function checkTranslation(translate: (offset: number) => number, length: number, other: string): void {
  let last = 0;
  for (let offset = 0; offset <= length; offset++) {
    const translated = translate(offset);
    ok(translated >= last && !isInPair(other, translated));
    last = translated;
  }
  strictEqual(last, other.length);
}

export const isInPair = (text: string, offset: number): boolean => offset > 0 && text.codePointAt(offset - 1)! > 0xffff;

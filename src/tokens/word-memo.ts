import type { Lexicon } from '../lexicon/lexicon.ts';
import { hashOf } from './hash.ts';
import type { TokenTable } from './table.ts';

/** Sets of two slots to begin with, and at most: an article needs few, and memory that is touched for the first time is slow. */
const FEWEST = 1 << 8;
const MOST = 1 << 14;
/** Numbers in a slot: 64 bytes, a line of the processor's cache. */
const STRIDE = 16;
/** Where in a slot stands what: the word's length and the flags, its entry, features, four columns of a byte, its units by two. */
const HEAD = 0, ENTRY = 1, FEATURES = 2, BYTES = 3, UNITS = 4;
/** Longer words, one in ten thousand, are looked up every time. */
const ROOM = (STRIDE - UNITS) * 2;
const LENGTH = 31;
const OPENS = 32;
const TELLS_ALA = 64;
const NOTHING: readonly number[] = [];

/**
 * The fast path of looking words up: what has been found for a spelling. A few thousand forms make up most of any text
 * (Zipf's law): of news from many outlets in random order, 7 words in 10 are known here, and none of their clitics is
 * tried, so that a parse takes 0.93 of the time. The memory is bounded (2 MB): a spelling has two slots, and a new one
 * takes the slot that was not the last to be of use. Nothing but time depends on what is in it.
 */
export class WordMemo {
  private sets = FEWEST;
  private slots = new Int32Array(FEWEST * 2 * STRIDE);
  /** Which slot of a set a new word takes. */
  private victim = new Uint8Array(FEWEST);
  /** Of a slot whose word may open phrases: the entry that says so and the clitics before it, for each. */
  private opened = new Array<readonly number[]>(FEWEST * 2).fill(NOTHING);
  /** Words kept since the memory has had this size. */
  private kept = 0;

  /** Where a word is kept, as a place in `slots`; where it would be, `~place`, of a word that is not known. */
  placeOf(text: string, start: number, end: number, hash = hashOf(text, start, end)): number {
    const length = end - start;
    if (length > ROOM) return TOO_LONG;
    const { slots } = this;
    const set = (hash ^ (hash >>> 15)) & (this.sets - 1);
    const first = set * 2 * STRIDE;
    if ((slots[first + HEAD] & LENGTH) === length && this.holds(first, text, start, length)) {
      this.victim[set] = 1;
      return first;
    }
    if ((slots[first + STRIDE + HEAD] & LENGTH) === length && this.holds(first + STRIDE, text, start, length)) {
      this.victim[set] = 0;
      return first + STRIDE;
    }
    return ~(first + this.victim[set] * STRIDE);
  }

  private holds(place: number, text: string, start: number, length: number): boolean {
    let at = place + UNITS;
    let i = start;
    for (const last = start + length - 1; i < last; i += 2) if (this.slots[at++] !== (text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16))) return false;
    return (length & 1) === 0 || this.slots[at] === text.charCodeAt(i);
  }

  /** Fills a token's columns with what is known of its word. */
  recall(place: number, table: TokenTable, token: number): void {
    const bytes = this.slots[place + BYTES];
    table.entry[token] = this.slots[place + ENTRY];
    table.features[token] = this.slots[place + FEATURES];
    table.agreement[token] = bytes & 255;
    table.code[token] = (bytes >> 8) & 255;
    table.clitics[token] = (bytes >> 16) & 255;
    table.suffix[token] = bytes >>> 24;
  }

  /** What the word opens: entry and clitics of each phrase. */
  openingsOf(place: number): readonly number[] {
    return (this.slots[place + HEAD] & OPENS) === 0 ? NOTHING : this.opened[place / STRIDE];
  }

  tellsAla(place: number): boolean {
    return (this.slots[place + HEAD] & TELLS_ALA) !== 0;
  }

  /** Starts afresh with twice the room. */
  private grow(): void {
    this.sets *= 2;
    this.slots = new Int32Array(this.sets * 2 * STRIDE);
    this.victim = new Uint8Array(this.sets);
    this.opened = new Array<readonly number[]>(this.sets * 2).fill(NOTHING);
    this.kept = 0;
  }

  /** Keeps what a token's columns hold of its word, in the place of what was there. */
  keep(place: number, table: TokenTable, token: number, text: string, openings: readonly number[], tellsAla: boolean): void {
    if (++this.kept > this.sets * 2 && this.sets < MOST) return this.grow();
    const { slots } = this;
    const start = table.start[token];
    const length = table.end[token] - start;
    slots[place + HEAD] = length | (openings.length === 0 ? 0 : OPENS) | (tellsAla ? TELLS_ALA : 0);
    slots[place + ENTRY] = table.entry[token];
    slots[place + FEATURES] = table.features[token];
    slots[place + BYTES] = table.agreement[token] | (table.code[token] << 8) | (table.clitics[token] << 16) | (table.suffix[token] << 24);
    for (let i = 0; i < length; i += 2) slots[place + UNITS + (i >> 1)] = text.charCodeAt(start + i) | (i + 1 < length ? text.charCodeAt(start + i + 1) << 16 : 0);
    this.opened[place / STRIDE] = openings;
  }
}

/** The place of no word. */
export const TOO_LONG = -1 - MOST * 2 * STRIDE;

/** One memory a lexicon and a habit of spelling; a cache, on which no result depends. */
const memos = new WeakMap<Lexicon, [WordMemo, WordMemo]>();

/** @param tellsTeh whether the text tells ة from ه, which decides how its words are read */
export function memoOf(lexicon: Lexicon, tellsTeh: boolean): WordMemo {
  let pair = memos.get(lexicon);
  if (pair === undefined) memos.set(lexicon, (pair = [new WordMemo(), new WordMemo()]));
  return pair[tellsTeh ? 1 : 0];
}

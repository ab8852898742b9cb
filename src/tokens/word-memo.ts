import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Spelling } from './spelling.ts';
import type { TokenTable } from './table.ts';

/** Sets of two slots to begin with, and at most: an article needs few, and memory that is touched for the first time is slow. */
const FEWEST = 1 << 8;
const MOST = 1 << 14;
/** Numbers in a slot: 32 bytes, so that a set is a line of the processor's cache. */
const STRIDE = 8;
/** Where in a slot stands what: the word's length and the flags, its entry, features, four columns of a byte, its units by four. */
const HEAD = 0, ENTRY = 1, FEATURES = 2, BYTES = 3, UNITS = 4;
const LENGTH = 31;
const OPENS = 32;
const TELLS_ALA = 64;
/** In the first slot of a set: a new word takes the second. */
const SECOND_IS_NEXT = 128;
const NOTHING: readonly number[] = [];

/**
 * The fast path of looking words up: what has been found for a spelling. A few thousand forms make up most of any text
 * (Zipf's law): of news from many outlets in random order, 7 words in 10 are known here, and none of their clitics is
 * tried, so that a parse takes 0.9 of the time. The memory is bounded (1 MB): a spelling has two slots, and a new one
 * takes the slot that was not the last to be of use. Nothing but time depends on what is in it.
 */
export class WordMemo {
  private sets = FEWEST;
  private slots = new Int32Array(FEWEST * 2 * STRIDE);
  /** Of a slot whose word may open phrases: the entry that says so and the clitics before it, for each. */
  private opened = new Array<readonly number[]>(FEWEST * 2).fill(NOTHING);
  /** Words kept since the memory has had this size. */
  private kept = 0;

  /** Where a word is kept, as a place in `slots`; where it would be, `~place`, of a word that is not known; or {@link NO_PLACE}. */
  placeOf(spelling: Spelling): number {
    if (spelling.length === 0) return NO_PLACE;
    const { slots } = this;
    const first = (spelling.hash() & (this.sets - 1)) * 2 * STRIDE;
    if (this.holds(first, spelling)) {
      slots[first + HEAD] |= SECOND_IS_NEXT;
      return first;
    }
    const second = first + STRIDE;
    if (this.holds(second, spelling)) {
      slots[first + HEAD] &= ~SECOND_IS_NEXT;
      return second;
    }
    return ~((slots[first + HEAD] & SECOND_IS_NEXT) === 0 ? first : second);
  }

  private holds(place: number, { fours, length }: Spelling): boolean {
    const { slots } = this;
    return (slots[place + HEAD] & LENGTH) === length && slots[place + UNITS] === fours[0] && slots[place + UNITS + 1] === fours[1] && slots[place + UNITS + 2] === fours[2] && slots[place + UNITS + 3] === fours[3];
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
    this.opened = new Array<readonly number[]>(this.sets * 2).fill(NOTHING);
    this.kept = 0;
  }

  /** Keeps what a token's columns hold of its word, in the place of what was there. */
  keep(place: number, table: TokenTable, token: number, { fours, length }: Spelling, openings: readonly number[], tellsAla: boolean): void {
    if (++this.kept > this.sets * 2 && this.sets < MOST) return this.grow();
    const { slots } = this;
    slots[place + HEAD] = length | (openings.length === 0 ? 0 : OPENS) | (tellsAla ? TELLS_ALA : 0); // in a first slot: the next word may take it again
    slots[place + ENTRY] = table.entry[token];
    slots[place + FEATURES] = table.features[token];
    slots[place + BYTES] = table.agreement[token] | (table.code[token] << 8) | (table.clitics[token] << 16) | (table.suffix[token] << 24);
    slots.set(fours, place + UNITS);
    this.opened[place / STRIDE] = openings;
  }
}

/** The place of a word that is not kept. */
export const NO_PLACE = -1 - MOST * 2 * STRIDE;

/** One memory a lexicon and a habit of spelling; a cache, on which no result depends. */
const memos = new WeakMap<Lexicon, [WordMemo, WordMemo]>();

/** @param tellsTeh whether the text tells ة from ه, which decides how its words are read */
export function memoOf(lexicon: Lexicon, tellsTeh: boolean): WordMemo {
  let pair = memos.get(lexicon);
  if (pair === undefined) memos.set(lexicon, (pair = [new WordMemo(), new WordMemo()]));
  return pair[tellsTeh ? 1 : 0];
}

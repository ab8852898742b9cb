import * as ch from '../characters.ts';

/** Longer words, one in ten thousand, are not kept; nor are those with letters from outside of U+0600 to U+06FF. */
export const ROOM = 16;
const FIRST_UNIT = 0x600;

/**
 * A word as it is scanned, in four numbers that its bytes make, by which it is known again: read once, and compared four
 * letters at a time.
 */
export class Spelling {
  /** Code units; 0 where the word is none that is kept. */
  length = 0;
  readonly fours: Int32Array;
  private readonly bytes: Uint8Array;

  constructor() {
    this.bytes = new Uint8Array(ROOM);
    this.fours = new Int32Array(this.bytes.buffer);
  }

  /** Reads the word that begins at a place; returns where it ends. */
  read(text: string, from: number, to: number): number {
    const { bytes, fours } = this;
    fours[0] = fours[1] = fours[2] = fours[3] = 0;
    let beyond = 0; // bits that no unit of the block has
    let i = from;
    for (; i < to; i++) {
      const unit = text.charCodeAt(i);
      const kind = ch.CLASS[unit];
      if (kind !== ch.LETTER && kind !== ch.MARK && kind !== ch.CONTROL) break;
      beyond |= unit ^ FIRST_UNIT;
      if (i - from < ROOM) bytes[i - from] = unit;
    }
    this.length = i - from > ROOM || beyond > 0xff ? 0 : i - from;
    return i;
  }

  hash(): number {
    const { fours } = this;
    const hash = Math.imul(Math.imul(Math.imul(Math.imul(fours[0], MULTIPLIER) ^ fours[1], MULTIPLIER) ^ fours[2], MULTIPLIER) ^ fours[3], MULTIPLIER);
    return hash ^ (hash >>> 15);
  }
}

/** Odd, with its bits spread (Knuth). */
const MULTIPLIER = 0x9e3779b1 | 0;

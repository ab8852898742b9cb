import { readUnits } from './read-units.ts';

/** Spare room in {@link Draft.units}: more than any one unit of input becomes. */
const SLACK = 64;

/** Four numbers an edit: where it starts in the original and in the new text, where it ends in both. */
const EDIT = 4;

/**
 * A new text while it is written: a stack of code units, for a rule may take back what it has put, and the edits that
 * map it to the original. Between the edits the two texts go one to one. Offsets are UTF-16 code units.
 */
export class Draft {
  /** Number of units written. */
  top = 0;
  /** Lowest unit rewritten since this was last set to {@link Draft.top}. */
  low = 0;
  /** Whether the rules must see the next unit, whatever it is. */
  isWatched = false;
  /** Where a Persian yeh was written as `ى`; a letter that joins it there makes it `ي`. -1 where there is none. */
  yeh = -1;
  /** Where a zero width space stood after a letter; a letter that follows there takes a space first. -1 where none. */
  gap = -1;
  /** Where one letter stands for a collapsed run of it. -1 where there is none. */
  collapsed = -1;
  /** Whether there are neighbours that only mojibake has. */
  isSuspect = false;
  /** Whether a quotation is open that a `"` would close. */
  inQuotation = false;

  private readonly edits: number[] = [];

  /** @param units room for the text; another is taken when it is full. */
  constructor(public units: Uint16Array<ArrayBuffer>) {}

  /** Makes room for `length` more units. */
  reserve(length: number): void {
    const { units, top } = this;
    if (top + length + SLACK <= units.length) return;
    this.units = new Uint16Array((top + length + SLACK) * 2);
    this.units.set(units.subarray(0, top));
  }

  put(unit: number): void {
    this.units[this.top++] = unit;
  }

  /** Takes back everything from `position` on. */
  cut(position: number): void {
    this.top = position;
    this.low = Math.min(this.low, position);
    if (position <= this.yeh) this.yeh = -1;
    if (position < this.gap) this.gap = -1;
    if (position <= this.collapsed) this.collapsed = -1;
  }

  /** The units from `start` on as a string. */
  read(start: number): string {
    return readUnits(this.units, start, this.top);
  }

  /**
   * Records what a step made of the original up to `end`: all from the lowest rewritten unit on came from what stood
   * there before. What the ends of the two have in common is left out, so that an edit is as small as it can be.
   */
  record(text: string, end: number, table: Int32Array): void {
    const { edits, units } = this;
    let start = this.low;
    let last = edits.length - EDIT;
    // An edit is one block: what reaches into it reaches to its start.
    for (; last >= 0 && edits[last + 3]! > start; last -= EDIT) start = Math.min(start, edits[last + 1]!);
    edits.length = last + EDIT;
    const originalStart = last < 0 ? start : edits[last + 2]! + start - edits[last + 3]!;
    let newEnd = this.top;
    while (end > originalStart && newEnd > start) {
      const entry = table[text.charCodeAt(end - 1)]!;
      if (entry >= 0 || (entry & 0xffff) !== units[newEnd - 1]) break;
      end--;
      newEnd--;
    }
    this.addEdit(originalStart, start, end, newEnd);
  }

  /** Records that a part of the original became a part of the new text, as one block. */
  addEdit(originalStart: number, start: number, originalEnd: number, end: number): void {
    const { edits } = this;
    const last = edits.length - EDIT;
    // Two deletions in a row are one; a deletion and an insertion are a replacement.
    const followsDeletion = edits[last + 2] === originalStart && edits[last + 1] === start && edits[last + 3] === start;
    if (followsDeletion && (start === end || originalStart === originalEnd)) {
      originalStart = edits[last]!;
      edits.length = last;
    }
    const isOneToOne = originalEnd - originalStart === end - start && end - start < 2;
    if (!isOneToOne) edits.push(originalStart, start, originalEnd, end);
  }

  /** The edits as the runs of an `OffsetMap`, over an original of `length` units. */
  runs(length: number): number[] {
    const { edits } = this;
    const runs: number[] = [];
    let original = 0;
    for (let i = 0; i <= edits.length; i += EDIT) {
      const unchanged = (edits[i] ?? length) - original;
      if (unchanged > 0) runs.push(unchanged, unchanged, 1);
      if (i < edits.length) runs.push(edits[i + 2]! - edits[i]!, edits[i + 3]! - edits[i + 1]!, 0);
      original = edits[i + 2]!;
    }
    return runs;
  }
}

/**
 * Numbers as printable ASCII that no quoting changes: a last digit (# to [, base 57) after any number of leading ones
 * (a to ~, base 30). Numbers below 57 take one character.
 */
const LAST = 0x23, LASTS = 57, FIRST = 0x61, FIRSTS = 30;

export function writeNumber(value: number): string {
  let text = String.fromCharCode(LAST + (value % LASTS));
  for (let rest = Math.floor(value / LASTS); rest > 0; rest = Math.floor((rest - 1) / FIRSTS)) text = String.fromCharCode(FIRST + ((rest - 1) % FIRSTS)) + text;
  return text;
}

/** Reads what {@link writeNumber} wrote, one number after the other. */
export class NumberReader {
  constructor(private readonly text: string, private at = 0) {}

  next(): number {
    let value = 0;
    for (;;) {
      const unit = this.text.charCodeAt(this.at++);
      if (unit < FIRST) return value * LASTS + unit - LAST;
      value = value * FIRSTS + unit - FIRST + 1;
    }
  }

  /** Reads as many numbers as a column has, in a loop of its own: in a fresh process a call costs more than what it does. */
  fill<Column extends Int32Array | Uint16Array>(column: Column): Column {
    const { text } = this;
    let { at } = this;
    for (let i = 0; i < column.length; i++) {
      let value = 0;
      let unit = text.charCodeAt(at++);
      for (; unit >= FIRST; unit = text.charCodeAt(at++)) value = value * FIRSTS + unit - FIRST + 1;
      column[i] = value * LASTS + unit - LAST;
    }
    this.at = at;
    return column;
  }
}

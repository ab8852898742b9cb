import type { NumberReader } from './digits.ts';

const NO_EDGE = 0xffff;

/**
 * A minimal automaton in columns, that numbers its keys. A state stands behind all those that it leads to, the first one
 * last, so that one pass links and counts:
 *
 *     edge    letter (what is skipped since the state's last edge) · 4 + 2 if it is the state's last + 1 if it leads where another has led before
 *     output  (class of the key that ends here + 1, or 0) · 2 + 1 if the state has edges
 */
export class PackedAutomaton {
  /** What the last {@link find} found: the number of the key, its class, and how many readings the keys before it have. */
  foundKey = 0;
  foundClass = 0;
  readingsBefore = 0;
  /** Of each state: class + 1 or 0, and its first edge. */
  private readonly output: Uint16Array;
  private readonly first: Uint16Array;
  /** Of each edge: its letter, the state that it leads to, whether it is its state's last. */
  private readonly letter: Uint16Array;
  private readonly target: Uint16Array;
  private readonly last: Uint8Array;
  /** Of the first state, which has most edges: the first with a letter of which these are the last eight bits. */
  private readonly root = new Uint16Array(256).fill(NO_EDGE);
  /** Of each edge: keys that its state counts before those beyond it, and their readings. */
  private readonly keySkip: Uint16Array;
  private readonly readingSkip: Uint16Array;

  constructor(reader: NumberReader, alphabet: string, states: number, edges: number, readonly keys: number, private readonly readings: Uint8Array) {
    this.output = new Uint16Array(states);
    this.first = new Uint16Array(states);
    this.letter = new Uint16Array(edges);
    this.target = new Uint16Array(edges);
    this.last = new Uint8Array(edges);
    this.keySkip = new Uint16Array(edges);
    this.readingSkip = new Uint16Array(edges);
    const outputs = new Uint16Array(states);
    for (let i = 0; i < states; i++) outputs[i] = reader.next();
    for (let i = 0; i < edges; i++) this.letter[i] = reader.next();
    this.link(outputs, reader, alphabet);
    for (let edge = this.first[states - 1], ends = false; !ends; edge++) {
      const slot = this.letter[edge] & 0xff;
      if (this.root[slot] === NO_EDGE) this.root[slot] = edge;
      ends = this.last[edge] !== 0;
    }
  }

  /** Links the states as `pack` took them apart, and counts the keys below each, and their readings. */
  private link(outputs: Uint16Array, reader: NumberReader, alphabet: string): void {
    const { output, first, letter, last, target, keySkip, readingSkip } = this;
    const keys = new Uint16Array(outputs.length);
    const readings = new Uint16Array(outputs.length);
    const loose: number[] = []; // states that none leads to yet: the next one's new edges lead to the last of them, in order
    let edge = 0;
    for (let state = 0; state < outputs.length; state++) {
      const found = outputs[state] >> 1;
      output[state] = found;
      let below = found === 0 ? 0 : 1;
      let read = found === 0 ? 0 : this.readings[found - 1];
      if ((outputs[state] & 1) === 0) first[state] = NO_EDGE;
      else {
        first[state] = edge;
        let fresh = 0;
        for (let end = edge; ; end++) {
          if ((letter[end] & 1) === 0) fresh++;
          if ((letter[end] & 2) !== 0) break;
        }
        let taken = loose.length - fresh;
        for (let place = -1, ends = false; !ends; edge++) {
          const packed = letter[edge];
          const next = (packed & 1) !== 0 ? reader.next() : loose[taken++];
          ends = (packed & 2) !== 0;
          last[edge] = packed & 2;
          place += (packed >> 2) + 1;
          letter[edge] = alphabet.charCodeAt(place);
          target[edge] = next;
          keySkip[edge] = below;
          readingSkip[edge] = read;
          below += keys[next];
          read += readings[next];
        }
        loose.length -= fresh;
      }
      keys[state] = below;
      readings[state] = read;
      loose.push(state);
    }
  }

  find(units: Uint16Array, from: number, to: number): boolean {
    const { first, letter, last, target, keySkip, readingSkip } = this;
    let state = this.output.length - 1;
    let key = 0;
    let readings = 0;
    for (let i = from; i < to; i++) {
      let edge = i === from ? this.root[units[i] & 0xff] : first[state];
      if (edge === NO_EDGE) return false;
      while (letter[edge] !== units[i]) if (last[edge++] !== 0) return false;
      key += keySkip[edge];
      readings += readingSkip[edge];
      state = target[edge];
    }
    if (this.output[state] === 0) return false;
    this.foundKey = key;
    this.foundClass = this.output[state] - 1;
    this.readingsBefore = readings;
    return true;
  }
}

import { FOLD, LAM_ALEF_FIRST, LAM_ALEF_LAST } from '../characters.ts';
import { SEED, mix } from '../tokens/hash.ts';

/** Keys in an open-addressed table that is searched without making a substring. Key `i` is found as `i`; 0 is none. */
export class KeyTable {
  private readonly mask: number;
  private readonly slots: Int32Array;
  private readonly offsets: Int32Array;
  private readonly pool: Uint16Array;

  constructor(keys: readonly string[]) {
    this.mask = (1 << (33 - Math.clz32(keys.length * 2))) - 1;
    this.slots = new Int32Array(this.mask + 1);
    this.offsets = new Int32Array(keys.length + 1);
    this.pool = new Uint16Array(keys.reduce((sum, key) => sum + key.length, 0));
    for (let id = 1, at = 0; id < keys.length; id++) {
      let hash = SEED;
      for (let i = 0; i < keys[id].length; i++) hash = mix(hash, (this.pool[at++] = keys[id].charCodeAt(i)));
      this.offsets[id + 1] = at;
      let slot = spread(hash) & this.mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = id;
    }
  }

  find(units: Uint16Array, from: number, to: number): number {
    let hash = SEED;
    for (let i = from; i < to; i++) hash = mix(hash, units[i]);
    search: for (let slot = spread(hash) & this.mask; this.slots[slot] !== 0; slot = (slot + 1) & this.mask) {
      const id = this.slots[slot];
      const offset = this.offsets[id];
      if (this.offsets[id + 1] - offset !== to - from) continue;
      for (let i = from; i < to; i++) if (this.pool[offset + i - from] !== units[i]) continue search;
      return id;
    }
    return 0;
  }
}

const spread = (hash: number): number => hash ^ (hash >>> 15);

/** Writes the folded units of `text.slice(start, end)` into `units`; returns how many, at most `units.length`. */
export function foldInto(units: Uint16Array, text: string, start: number, end: number): number {
  let length = 0;
  for (let i = start; i < end && length < units.length; i++) {
    const unit = text.charCodeAt(i);
    const folded = FOLD[unit];
    if (folded === 0) continue;
    units[length++] = folded;
    if (unit >= LAM_ALEF_FIRST && unit <= LAM_ALEF_LAST && length < units.length) units[length++] = 0x0627;
  }
  return length;
}

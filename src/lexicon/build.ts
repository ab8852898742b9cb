import { foldKey } from '../characters.ts';
import * as f from './features.ts';
import { KeyTable } from './key-table.ts';
import { continuation, type CueReading, type Entry, EntryColumns } from './lexicon.ts';

/** Collects words and freezes them into columns. */
export class LexiconBuilder<Verb> {
  readonly verbs: Verb[] = [];
  private readonly ids = new Map<string, number>();
  private readonly keys: string[] = [''];
  private readonly entries: Entry[] = [blank()];

  /** Adds features to a word, or to a phrase of several words. */
  add(word: string, features: number, agreement = 0, code = 0): void {
    const key = foldKey(word);
    const space = key.indexOf(' ');
    if (space >= 0) {
      const entry = this.entry(key.slice(0, space));
      (entry.continuations ??= []).push(continuation(key.slice(space + 1), features, agreement, code));
      return;
    }
    const entry = this.entry(key);
    entry.features |= features;
    entry.agreement |= agreement;
    if (code !== 0) entry.code = code;
  }

  /** Marks a noun after which a name stands in marks. */
  addNaming(word: string): void {
    this.entry(foldKey(word)).naming = true;
  }

  /** Adds prepositions that a known word governs; an unknown one stays unknown. */
  govern(word: string, prepositions: number): void {
    const id = this.ids.get(foldKey(word));
    if (id !== undefined) this.entries[id].governs |= prepositions;
  }

  /** Adds one reading of a cue. */
  addReading(reading: CueReading): void {
    const entry = this.entry(foldKey(reading.text));
    entry.features |= f.CUE;
    (entry.readings ??= []).push(reading);
  }

  /** Every key with its entry, as they are frozen. */
  *close(): Generator<readonly [key: string, entry: Entry]> {
    this.closeParticles();
    for (const entry of this.entries) if (entry.naming) entry.features ||= f.NOUN; // طراز, إعصار are in no other table, and a word without features is unknown
    for (const { continuations } of this.entries) continuations?.sort((a, b) => b.keys.length - a.keys.length); // longest first
    for (let id = 1; id < this.keys.length; id++) yield [this.keys[id], this.entries[id]];
  }

  freeze(): EntryColumns<Verb> {
    const closed = [...this.close()];
    return new BuiltLexicon(this.verbs, new KeyTable(['', ...closed.map(([key]) => key)]), closed);
  }

  /**
   * A particle is a particle, whatever name is spelled like it (أن, the English Ann); but على and علي share a key. With
   * the article it is the noun again: أمام is a preposition, الإمام an office.
   */
  private closeParticles(): void {
    for (let id = this.keys.length - 1; id > 0; id--) {
      const entry = this.entries[id];
      if ((entry.features & PARTICLES) === 0) continue;
      const noun = entry.features & f.SOURCE_HEAD;
      const definite = `ال${this.keys[id]}`;
      if (noun !== 0 && !this.ids.has(definite) && this.inherited(definite) === null) this.add(definite, noun, entry.agreement);
      entry.features &= entry.code === f.ALA ? ~f.CUE : CLOSED;
    }
  }

  private entry(key: string): Entry {
    const known = this.ids.get(key);
    if (known !== undefined) return this.entries[known];
    const entry = this.inherited(key) ?? blank();
    this.ids.set(key, this.keys.length);
    this.keys.push(key);
    this.entries.push(entry);
    return entry;
  }

  /** What is known of a key before anything is added to it. */
  protected inherited(_key: string): Entry | null {
    return null;
  }
}

const blank = (): Entry => ({ features: 0, agreement: 0, code: 0, governs: 0, naming: false, readings: undefined, continuations: undefined });

const PARTICLES = f.PREPOSITION | f.CONJUNCTION | f.COMPLEMENTIZER | f.RELATIVE | f.PRONOUN | f.DEMONSTRATIVE | f.NEGATION | f.PARTICLE;
/** What a word of a closed class can be besides. */
const CLOSED = PARTICLES | f.ADVERB | f.QUESTION | f.QUANTIFIER | f.TIME_UNIT | f.TIME_ADVERB | f.VERB | f.CUE;

/** Keys with their entries, as {@link LexiconBuilder.close} gives them. */
export type Closed = readonly (readonly [key: string, entry: Entry])[];

class BuiltLexicon<Verb> extends EntryColumns<Verb> {
  constructor(verbs: readonly Verb[], private readonly keys: KeyTable, private readonly closed: Closed, room = 0, without: ReadonlySet<number> = new Set()) {
    super(verbs, closed.length + 1, room, without);
    closed.forEach(([, entry], i) => this.set(i + 1, entry));
  }

  find(units: Uint16Array, from: number, to: number): number {
    return this.keys.find(units, from, to);
  }

  derive(room: number, without: ReadonlySet<number>): EntryColumns<Verb> {
    return new BuiltLexicon(this.verbs, this.keys, this.closed, room, without);
  }
}

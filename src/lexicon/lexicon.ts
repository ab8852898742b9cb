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
  /** The first letter of the first key, which mostly tells that the phrase is another. */
  readonly first: number;
  readonly keys: readonly string[];
  readonly features: number;
  readonly agreement: number;
  readonly code: number;
}

export const continuation = (words: string, features: number, agreement: number, code: number): Continuation => ({ first: words.charCodeAt(0), keys: words.split(' '), features, agreement, code });

/** What a lexicon knows of one key. */
export interface Entry {
  features: number;
  /** Without what its readings as a cue add; see {@link agreementOf}. */
  agreement: number;
  code: number;
  governs: number;
  naming: boolean;
  readings: CueReading[] | undefined;
  /** The longest first. */
  continuations: Continuation[] | undefined;
}

/** The compiled lexicon: entries by number, 0 is none. For its users read only. */
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
  /** The entry whose key is these folded units, or 0. Its columns are valid once it has been found. */
  find(units: Uint16Array, from: number, to: number): number;
}

/** A lexicon with nothing of a caller's in it. */
export abstract class EntryColumns<Verb> implements Lexicon<Verb> {
  readonly features: Int32Array;
  readonly agreement: Uint8Array;
  readonly code: Uint8Array;
  readonly governs: Uint16Array;
  readonly readings: (readonly CueReading[] | undefined)[];
  readonly continuations: (readonly Continuation[] | undefined)[];
  readonly naming = new Set<number>();

  /** @param size entries are numbered below this */
  constructor(readonly verbs: readonly Verb[], readonly size: number, room = 0, private readonly without: ReadonlySet<number> = NONE) {
    this.features = new Int32Array(size + room);
    this.agreement = new Uint8Array(size + room);
    this.code = new Uint8Array(size + room);
    this.governs = new Uint16Array(size + room);
    // without room the lists grow with the entries, which come one after the other: 36,000 empty places take 4 ms to make
    this.readings = new Array<undefined>(room === 0 ? 1 : size + room).fill(undefined);
    this.continuations = new Array<undefined>(room === 0 ? 1 : size + room).fill(undefined);
  }

  abstract find(units: Uint16Array, from: number, to: number): number;
  /** A copy without the readings of some verbs, with room in its columns for further entries. */
  abstract derive(room: number, without: ReadonlySet<number>): EntryColumns<Verb>;

  set(id: number, { features, agreement, code, governs, naming, readings, continuations }: Entry): void {
    const left = this.without.size === 0 ? readings : readings?.filter(({ verb }) => !this.without.has(verb));
    this.features[id] = readings !== undefined && left?.length === 0 ? features & ~f.CUE : features;
    this.agreement[id] = (left ?? []).reduce((bits, reading) => bits | agreementOf(reading), agreement);
    this.code[id] = code;
    this.governs[id] = governs;
    this.readings[id] = left?.length === 0 ? undefined : left;
    this.continuations[id] = continuations;
    if (naming) this.naming.add(id);
  }
}

const NONE: ReadonlySet<number> = new Set();

const GENDER = { masculine: f.MASCULINE, feminine: f.FEMININE };
const NUMBER = { singular: f.SINGULAR, dual: f.DUAL, plural: f.PLURAL };

/** What a participle or a verbal noun agrees with. The verb's own gender and number are with its reading. */
export function agreementOf({ form, gender, number }: CueReading): number {
  return form === 'verb' ? 0 : (gender === null ? 0 : GENDER[gender]) | (number === null ? 0 : NUMBER[number]);
}

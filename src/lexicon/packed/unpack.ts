import type { CueType } from '../../types.ts';
import { CUE_TYPES } from '../check.ts';
import type { CueVerb } from '../cue-lexicon.ts';
import { type Continuation, continuation, type CueReading, EntryColumns } from '../lexicon.ts';
import { PackedAutomaton } from './packed-automaton.ts';
import { NumberReader } from './digits.ts';
import type { Packed } from './pack.ts';
import { readReading, readSpelling } from './readings.ts';

/**
 * The lexicon that `pack` packed. Its automaton is searched as it is, and an entry is decoded when it is found for the
 * first time: measured in fresh processes, this makes the first parse 5 times as fast as inflecting the tables.
 */
export const unpack = (packed: Packed): EntryColumns<CueVerb> => new PackedLexicon(new Contents(packed));

/** What stands in a packed lexicon. */
class Contents {
  readonly automaton: PackedAutomaton;
  readonly verbs: readonly CueVerb[];
  /** The numbers of all classes one after the other, where each class begins among them. */
  readonly classes: Int32Array;
  readonly classAt: Int32Array;
  readonly features: Int32Array;
  readonly shapes: Int32Array;
  readonly spellings: readonly string[];
  /** Of each reading, in the order of the keys. */
  readonly verbOf: Uint16Array;
  /** Of a key with continuations, by the number of the key: features, agreement and code of each. */
  readonly phrases = new Map<number, readonly Continuation[]>();

  constructor({ numbers, words }: Packed) {
    const reader = new NumberReader(numbers);
    const [states, edges, keys, readings, classes, features, shapes, verbs] = reader.fill(new Int32Array(8));
    const [alphabet, lemmas, spellings, phraseKeys] = words.split('\n');
    this.classAt = new Int32Array(classes);
    const numbersOfClasses: number[] = [];
    const readingsOfClass = new Uint8Array(classes);
    for (let i = 0; i < classes; i++) {
      this.classAt[i] = numbersOfClasses.length;
      for (let k = 0; k < 5; k++) numbersOfClasses.push(reader.next());
      readingsOfClass[i] = numbersOfClasses[numbersOfClasses.length - 1];
      for (let k = 0; k < readingsOfClass[i] * 2; k++) numbersOfClasses.push(reader.next());
    }
    this.classes = Int32Array.from(numbersOfClasses);
    this.features = reader.fill(new Int32Array(features));
    this.shapes = reader.fill(new Int32Array(shapes));
    this.spellings = spellings.split(' ');
    this.automaton = new PackedAutomaton(reader, alphabet, states, edges, keys, readingsOfClass);
    this.verbOf = new Uint16Array(readings);
    for (let i = 0; i < readings; ) {
      const until = i + reader.next();
      this.verbOf.fill(reader.next(), i, until);
      i = until;
    }
    const lemmaOf = lemmas.split(' ');
    this.verbs = Array.from({ length: verbs }, (_, i) => ({ lemma: lemmaOf[i], type: CUE_TYPES[reader.next()] as CueType, complements: reader.next(), addressee: reader.next() }));
    const phraseOf = phraseKeys.split('|');
    for (let i = 0; i < phraseOf.length; ) {
      const key = reader.next();
      const list: Continuation[] = [];
      for (let left = reader.next(); left > 0; left--) list.push(continuation(phraseOf[i++], this.features[reader.next()], reader.next(), reader.next()));
      this.phrases.set(key, list);
    }
  }
}

/** Its entries are numbered as they are found, so that the columns stay as short as what a text needs. */
class PackedLexicon extends EntryColumns<CueVerb> {
  /** The entry of each key, or 0 where it has not been found yet. */
  private readonly entryOf: Uint16Array;
  private entries = 0;

  constructor(private readonly contents: Contents, room = 0, without?: ReadonlySet<number>) {
    super(contents.verbs, contents.automaton.keys + 1, room, without);
    this.entryOf = new Uint16Array(contents.automaton.keys);
  }

  derive(room: number, without: ReadonlySet<number>): EntryColumns<CueVerb> {
    return new PackedLexicon(this.contents, room, without);
  }

  find(units: Uint16Array, from: number, to: number): number {
    const { automaton } = this.contents;
    if (!automaton.find(units, from, to)) return 0;
    const key = automaton.foundKey;
    if (this.entryOf[key] === 0) {
      this.entryOf[key] = ++this.entries;
      this.decode(this.entries, key, String.fromCharCode(...units.subarray(from, to)));
    }
    return this.entryOf[key];
  }

  private decode(id: number, rank: number, key: string): void {
    const { automaton, classes, classAt, features, shapes, spellings, verbOf, phrases } = this.contents;
    let at = classAt[automaton.foundClass];
    const bits = features[classes[at++]];
    const agreement = classes[at++];
    const code = classes[at++];
    const flags = classes[at++];
    const count = classes[at++];
    const readings: CueReading[] = [];
    for (let i = 0; i < count; i++) readings.push(readReading(shapes[classes[at++]], verbOf[automaton.readingsBefore + i], readSpelling(key, spellings[classes[at++]])));
    this.set(id, {
      features: bits, agreement, code, governs: flags >> 2, naming: (flags & 2) !== 0,
      readings: count === 0 ? undefined : readings,
      continuations: (flags & 1) === 0 ? undefined : phrases.get(rank)?.slice(),
    });
  }
}

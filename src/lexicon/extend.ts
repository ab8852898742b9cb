import { LexiconBuilder, type Closed } from './build.ts';
import { KeyTable } from './key-table.ts';
import type { Entry, EntryColumns, Lexicon } from './lexicon.ts';

/** Adds words to a lexicon that stays as it is, and leaves out the readings of some of its verbs. */
export class LexiconExtension<Verb> extends LexiconBuilder<Verb> {
  private readonly base: EntryColumns<Verb>;

  constructor(base: EntryColumns<Verb>, private readonly without: ReadonlySet<number>) {
    super();
    this.base = without.size === 0 ? base : base.derive(0, without);
    this.verbs.push(...base.verbs);
  }

  extend(): Lexicon<Verb> {
    const closed = [...this.close()];
    return new ExtendedLexicon(this.verbs, closed, this.base.derive(closed.length + 1, this.without));
  }

  protected override inherited(key: string): Entry | null {
    const { features, agreement, code, governs, naming, readings, continuations } = this.base;
    const id = this.base.find(Uint16Array.from(key, (letter) => letter.charCodeAt(0)), 0, key.length);
    if (id === 0) return null;
    return {
      features: features[id], agreement: agreement[id], code: code[id], governs: governs[id], naming: naming.has(id),
      readings: readings[id]?.slice(), continuations: continuations[id]?.slice(),
    };
  }
}

/** Shares the columns of its base, which have room for what is added; what is added to a key stands instead of the base's. */
class ExtendedLexicon<Verb> implements Lexicon<Verb> {
  readonly features: Int32Array;
  readonly agreement: Uint8Array;
  readonly code: Uint8Array;
  readonly governs: Uint16Array;
  readonly readings: Lexicon['readings'];
  readonly continuations: Lexicon['continuations'];
  readonly naming: ReadonlySet<number>;
  private readonly keys: KeyTable;

  constructor(readonly verbs: readonly Verb[], closed: Closed, private readonly base: EntryColumns<Verb>) {
    this.keys = new KeyTable(['', ...closed.map(([key]) => key)]);
    closed.forEach(([, entry], i) => base.set(base.size + i + 1, entry));
    this.features = base.features;
    this.agreement = base.agreement;
    this.code = base.code;
    this.governs = base.governs;
    this.readings = base.readings;
    this.continuations = base.continuations;
    this.naming = base.naming;
  }

  find(units: Uint16Array, from: number, to: number): number {
    const own = this.keys.find(units, from, to);
    return own === 0 ? this.base.find(units, from, to) : this.base.size + own;
  }
}

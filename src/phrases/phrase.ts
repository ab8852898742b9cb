import * as f from '../lexicon/features.ts';
import type { Range, Tokens } from '../tokens.ts';
import type { SpeakerKind } from '../types.ts';
import type { Core } from './core.ts';
import { stemStart } from './words.ts';

/** A noun phrase as half-open token ranges; every range lies inside `first`…`last`. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** The token after it without what is said of a body behind a comma; else `last`. */
  readonly bare: number;
  /** Where it begins in the text: an attached conjunction or preposition is cut off. */
  readonly start: number;
  readonly end: number;
  readonly kind: SpeakerKind;
  /** Gender and number bits of the head; 0 unknown. */
  readonly agreement: number;
  readonly definite: boolean;
  readonly title: Range | null;
  readonly role: Range | null;
  readonly organization: Range | null;
  /** Personal names; an organisation has none. */
  readonly names: readonly Range[];
  /** Of a coordination: its single phrases. */
  readonly members: readonly Phrase[];
}

// How a phrase is read, as bits: objects of options had seven shapes, and a parse took 1.02 of the time.
/** Read on across a comma into an apposition (جون هيلي، وزير الدفاع البريطاني). */
export const APPOSITION = 1;
/** An attached preposition on the first word is the caller's (بحسب, لـ). */
export const PREPOSITION = 2;
/** An attached و on the first word joins the phrase to one with a name. */
export const JOINED = 4;
/** The phrase stands where only a noun can: unknown words are nouns. */
export const CERTAIN = 8;

/** @param limit tokens from there on belong to others */
export type ReadPhrase = (t: Tokens, at: number, how?: number, limit?: number) => Phrase | null;

/** No phrase has more tokens. */
const LONGEST = 40;

/** A phrase while it is read: the steps of the grammar advance `i` and fill in what they find. */
export class Draft {
  i: number;
  bare = 0;
  kind: SpeakerKind = 'unknown';
  agreement = 0;
  definite = false;
  /** أحد المسؤولين is one person, بعض السكان are many. */
  quantified: '' | 'one' | 'many' = '';
  /** A quantifier with the article takes no noun: الجميع. */
  alone = false;
  /** What looks like an attached preposition is part of the name: بنينا. */
  whole = false;
  title: Range | null = null;
  role: Range | null = null;
  organization: Range | null = null;
  core: Core | null = null;
  names: Range[] = [];
  /** An office stands behind the name. */
  appositive = false;
  members: Phrase[] = [];
  readonly limit: number;
  readonly certain: boolean;
  readonly apposition: boolean;
  readonly preposition: boolean;
  readonly joined: boolean;

  /** @param read reads a phrase inside this one */
  constructor(readonly t: Tokens, readonly first: number, how: number, limit: number, readonly read: ReadPhrase) {
    this.i = first;
    this.limit = Math.min(limit, first + LONGEST, t.count);
    this.certain = (how & CERTAIN) !== 0;
    this.apposition = (how & APPOSITION) !== 0;
    this.preposition = (how & PREPOSITION) !== 0;
    this.joined = (how & JOINED) !== 0;
  }

  /** Takes a personal name that goes up to `end`; false where it would be empty. */
  takeName(start: number, end: number): boolean {
    if (end === start) return false;
    this.names.push({ start, end });
    if (this.agreement === 0 && this.core === null) this.agreement = this.t.agreement[start] & (f.MASCULINE | f.FEMININE);
    if (this.kind === 'unknown') this.kind = 'person';
    this.i = end;
    this.definite = true;
    return true;
  }

  finish(): Phrase {
    const { t, first, members, title, role, organization, names } = this;
    const many = members.length > 1;
    return {
      first,
      last: this.i,
      bare: this.bare || this.i,
      start: this.whole ? t.start[first] : stemStart(t, first),
      end: t.end[this.i - 1],
      kind: many ? (members.every((member) => member.kind === 'organization') ? 'organization' : 'group') : this.kind,
      agreement: many ? (this.agreement & (f.MASCULINE | f.FEMININE)) | f.PLURAL : this.agreement,
      definite: this.definite || names.length > 0,
      title, role, organization, names, members, // the draft's own, which is read no more
    };
  }
}

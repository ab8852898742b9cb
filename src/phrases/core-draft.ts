import * as f from '../lexicon/features.ts';
import { type Range, type Tokens, WORD } from '../tokens.ts';
import type { SpeakerKind } from '../types.ts';
import { CERTAIN } from './phrase.ts';
import { agreementOf, agrees, has } from './words.ts';

/** What the head of a phrase is. */
export const ROLE = 1, BODY = 2, NOUN = 3;
/**
 * How a construct can go on. OPEN: a genitive may follow (وزير …). DEFINITE: an article, a pronoun or a name has closed
 * it (وزير الدفاع). INDEFINITE: an adjective without article has (مصدر أمني).
 */
export const OPEN = 0, DEFINITE = 1, INDEFINITE = 2;
/** Nouns that are no persons. */
export const THING = f.ORGANIZATION | f.NAMED_BODY | f.DOCUMENT | f.CHANNEL | f.GENERIC | f.NOUN;

/** The part of a noun phrase without personal names: head, construct, adjectives, prepositional parts. */
export interface Core {
  readonly first: number;
  readonly last: number;
  readonly nature: number;
  readonly kind: SpeakerKind;
  readonly agreement: number;
  readonly definite: boolean;
  readonly organization: Range | null;
}

// How a core is read, as bits beside {@link CERTAIN}.
/** It follows a quantifier: العديد من …. */
export const QUANTIFIED = 16;
/** Names in it are whose, not who: يوسف المساكني مدرب محمد صلاح. */
export const GENITIVES = 32;

/** A core while it is read; its steps return whether it goes on. */
export class CoreDraft {
  i: number;
  link = OPEN;
  nature = NOUN;
  kind: SpeakerKind = 'unknown';
  /** The last token that is a noun and no adjective. */
  noun: number;
  organization: Range | null = null;
  /** The body that the first office is of ends there. */
  sealed = false;
  /** A preposition phrase is part of it. */
  attached = false;
  /** The head itself has no article, adjective or genitive that makes it definite. */
  indefiniteHead = false;
  readonly certain: boolean;
  readonly quantified: boolean;
  readonly genitives: boolean;

  constructor(readonly t: Tokens, readonly first: number, public limit: number, how: number) {
    this.i = this.noun = first;
    this.certain = (how & CERTAIN) !== 0;
    this.quantified = (how & QUANTIFIED) !== 0;
    this.genitives = (how & GENITIVES) !== 0;
  }

  set(nature: number, kind: SpeakerKind): void {
    this.nature = nature;
    this.kind = kind;
  }

  /** One person by office. */
  isPerson(): boolean {
    return this.nature === ROLE && this.kind === 'person';
  }

  /** A body among the nouns: شركة صلة, جمعية البركة. */
  hasBody(): boolean {
    if (this.kind === 'organization') return true;
    for (let i = this.first; i < this.i; i++) if (has(this.t, i, f.ORGANIZATION | f.NAMED_BODY)) return true;
    return false;
  }

  /** Whether an adjective agrees with one of the nouns so far. */
  describes(adjective: number): boolean {
    const { t } = this;
    for (let i = this.i - 1; i >= this.first; i--) {
      if (t.kind[i] !== WORD) return true;
      if (has(t, i, f.PREPOSITION)) continue;
      const noun = i === this.first || i === this.noun || !has(t, i, f.ADJECTIVE) || has(t, i, THING | f.ROLE | f.PERSON);
      if (noun && agrees(adjective, agreementOf(t, i))) return true;
    }
    return false;
  }

  /** Takes a noun into the construct. */
  takeNoun(i: number, link: number): true {
    const { t } = this;
    if (!has(t, i, f.PLACE | f.NAMED_BODY) || this.nature !== BODY) this.noun = i;
    if (this.nature === ROLE && has(t, i, f.ORGANIZATION | f.NAMED_BODY)) this.organization ??= { start: i, end: i };
    return this.extend(i - this.i + t.width[i], link);
  }

  extend(width: number, link: number): true {
    this.i += width;
    this.link = link;
    if (this.organization !== null && !this.sealed) this.organization = { start: this.organization.start, end: this.i };
    return true;
  }

  finish(): Core {
    const { t, first, nature, kind, organization, link } = this;
    return { first, last: this.i, nature, kind, agreement: agreementOf(t, first), definite: link === DEFINITE, organization };
  }
}

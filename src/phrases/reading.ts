import type { Range } from '../tokens.ts';
import type { Lead } from './complement.ts';
import type { Phrase } from './noun-phrase.ts';

/** What stands in a cue's own clause: its arguments as character ranges. */
export interface Arguments {
  source: Phrase | null;
  addressee: Range | null;
  channel: Range | null;
  time: Range | null;
  place: Range | null;
}

/** Where the way from a cue to its content ended. */
export type Arrival =
  | { readonly kind: 'clause'; readonly lead: Lead }
  | { readonly kind: 'colon'; readonly token: number }
  | { readonly kind: 'mark'; readonly token: number }
  | { readonly kind: 'bracket'; readonly token: number }
  | { readonly kind: 'cue'; readonly token: number }
  | { readonly kind: 'none'; readonly token: number };

export interface Reading extends Arguments {
  readonly arrival: Arrival;
  /** Who passed the words of the source on. */
  readonly via: Phrase | null;
  /** A noun phrase that is neither source nor addressee stood between: the content may be its own. */
  readonly object: boolean;
  /** The way led over a relative clause, which may hold a cue of its own. */
  readonly detour: boolean;
}

/** Verbs whose object in marks is the speaker's own word: انتقد «الصمت المريب». */
export const JUDGES: ReadonlySet<string> = new Set(['describe', 'criticize', 'praise', 'object', 'accuse', 'request']);

/** أعرب عن أمله في أن: the noun between decides what stands before the clause. */
export const EXPRESSES: ReadonlySet<string> = new Set(['أعرب', 'عبّر', 'أبدى']);

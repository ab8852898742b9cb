import type { CueWord } from '../cues.ts';
import type { Marked } from '../marks/index.ts';
import type { Before } from '../phrases/before.ts';
import type { Lead } from '../phrases/complement.ts';
import type { Phrase } from '../phrases/noun-phrase.ts';
import type { SentenceRange } from '../segment.ts';
import type { Range, Tokens } from '../tokens.ts';
import type { Cue, Status } from '../types.ts';
import type { ByToken } from './by-token.ts';

/** What every rule can look at; nothing of it changes while the rules run. */
export interface Context {
  readonly t: Tokens;
  readonly cues: readonly CueWord[];
  /** The cue word at a token, if any. */
  readonly cueAt: Readonly<ByToken<CueWord>>;
  readonly marks: readonly Marked[];
  /** The span that a mark token opens, if any. */
  readonly opened: Readonly<ByToken<Marked>>;
  /** The span that a mark token closes, if any. */
  readonly closed: Readonly<ByToken<Marked>>;
  /** The span that has lost its opener and begins at a token, if any. */
  readonly begun: Readonly<ByToken<Marked>>;
  /** The innermost quotation that a token stands in, brackets aside. */
  markAt(token: number): Marked | null;
  readonly sentences: readonly SentenceRange[];
  /** What stands before a cue in its clause; read once, when the first rule asks. */
  before(cue: number): Before;
  /** The index of the sentence that a token lies in. */
  sentenceOf(token: number): number;
}

/** A piece of content that a rule proposes. Its end is found later, when all cues are known. */
export interface Piece {
  /** `marked`: what is inside `marked`. `clause`: reported words from `first` on. `before`: the clause that ends at `last`. */
  readonly kind: 'marked' | 'clause' | 'before';
  readonly first: number;
  /** Half-open; -1 where the content runs on to its natural end. */
  readonly last: number;
  readonly lead: Lead | null;
  readonly marked: Marked | null;
  /** The marks hold a fragment that a preposition or a noun governs (وصفه بـ«خطير»). */
  readonly fragment: boolean;
}

/** An attribution as one rule sees it. */
export interface Candidate {
  readonly rule: string;
  /** How far the evidence carries, 0 to 1; the heaviest of those that conflict is kept. */
  readonly weight: number;
  /** Where it stands, for order. */
  readonly token: number;
  readonly cue: Omit<Cue, 'text'> | null;
  readonly word: CueWord | null;
  readonly source: Phrase | null;
  readonly via: Phrase | null;
  readonly addressee: Range | null;
  readonly channel: Range | null;
  readonly time: Range | null;
  readonly place: Range | null;
  readonly before: Before | null;
  /** Agreement that the unnamed speaker must have: of the verb or of the attached pronoun. */
  readonly agreement: number;
  /** Whether nobody in particular speaks: قيل, يُعتقد. */
  readonly impersonal: boolean;
  readonly status: Status;
  readonly pieces: readonly Piece[];
}

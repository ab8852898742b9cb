import * as ch from '../characters.ts';
import type { CueWord } from '../cues.ts';
import * as f from '../lexicon/features.ts';
import type { Tokens } from '../tokens.ts';
import { COMPLEMENT, type Lead } from './complement.ts';
import type { Phrase } from './noun-phrase.ts';
import { type Arguments, type Arrival, EXPRESSES } from './reading.ts';
import { endsIndefinite, isAnonymity, relativeEnd } from './relative-clause.ts';
import { canSpeak } from './speakable.ts';
import { has, isFiniteVerb } from './words.ts';

/** Tokens that content is ever behind its cue. */
export const ARGUMENTS = 64;

/** How far the reading of a cue's arguments has come, what it has found, and what it reads over on the way. */
export class ArgumentState {
  protected i: number;
  readonly limit: number;
  protected readonly args: Arguments = { source: null, addressee: null, channel: null, time: null, place: null };
  protected object = false;
  /** A preposition phrase that is no argument of the saying: أعرب عن أمله. */
  protected complemented = false;
  /** A relative clause was read over on the way. */
  protected detour = false;
  /** A prayer was the last thing read: (…) after it is what was said. */
  protected eulogy = false;
  /** Where the preposition phrase begins that was read last, if a comma ends it: it can be of the noun before it. */
  protected governed = -1;
  /** Something that may interrupt a source (time, comma) was the last thing read. */
  protected interrupted = false;
  /** Who passed the words of the source on: ذكرت الوكالة نقلا عن الوزير أن. */
  protected via: Phrase | null = null;

  constructor(
    readonly t: Tokens,
    readonly cue: CueWord,
    protected readonly isOpener: (token: number) => boolean,
    protected readonly isCue: (token: number) => boolean,
  ) {
    this.i = cue.token + 1;
    // no argument goes on past a word that takes the content over
    let limit = Math.min(t.count, this.i + ARGUMENTS);
    for (let j = this.i; j < limit; j++) if (t.kind[j] === ch.BREAK || (has(t, j, f.CUE) && isCue(j) && !isAnonymity(t, j))) limit = j;
    this.limit = limit;
  }

  protected stop(): Arrival {
    return { kind: 'none', token: this.i };
  }

  protected skip(width: number): null {
    this.i += width;
    return null;
  }

  /** نقلا عن gives the words of another, حسب only who tells of them. */
  protected cite(phrase: Phrase, end: number): null {
    const { t, i, args } = this;
    if (t.width[i] > 1 && args.source !== null && canSpeak(phrase)) {
      this.via = args.source;
      args.source = phrase;
    }
    this.interrupted = true;
    return this.skip(end - i);
  }

  /** A complementizer outside the frame passes for it only close by, and never behind an object (رفض الحجة بأنه). */
  protected isNear(lead: Lead): boolean {
    const { complements } = this.cue.verb;
    if ((complements & lead.bits) !== 0 || EXPRESSES.has(this.cue.verb.lemma)) return true;
    if (this.object) return false;
    const takesPlain = (complements & (COMPLEMENT['إن'] | COMPLEMENT['أن'] | COMPLEMENT['بأن'])) !== 0;
    return takesPlain || !(this.interrupted || this.detour);
  }

  /** كما، حيث، بينما … before the content ends the search, but a short aside between commas may be passed. */
  protected circumstance(): Arrival | null {
    const { t, i } = this;
    if (has(t, i, f.NEGATION) && isFiniteVerb(t, i + 1) && endsIndefinite(t, this.args.source, i)) return this.relative(); // مسؤول لم تسمه
    if (t.code[i] === f.KANA && endsIndefinite(t, this.args.source, i)) return this.relative(); // شاهد كان في المكان
    const deed = t.code[i] === f.MA && this.cue.verb.lemma === 'وصف'; // وصف ما جرى بأنه
    this.object ||= deed;
    if (t.code[i] === f.CIRCUMSTANCE || t.code[i] === f.KAMA || deed) return this.relative();
    return this.stop();
  }

  /** Reads on behind a relative or circumstantial clause. */
  protected relative(): Arrival | null {
    const end = relativeEnd(this.t, this.cue, this.i, this.limit, this.isOpener);
    this.detour = true;
    if (end < 0 && !this.isCue(this.limit)) return this.stop();
    if (end > 0 && (this.t.kind[end - 1] === ch.COMMA || this.t.kind[end - 1] === ch.DASH)) this.interrupted = true;
    return this.skip((end < 0 ? this.limit : end) - this.i);
  }
}

import * as ch from '../characters.ts';
import type { CueWord } from '../cues.ts';
import { OBJECT } from '../lexicon/cue-lexicon.ts';
import * as f from '../lexicon/features.ts';
import type { Range, Tokens } from '../tokens.ts';
import { hasClause } from './clause.ts';
import { accepts, COMPLEMENT, type Lead, readLead, suits } from './complement.ts';
import { type Phrase, readPhrase } from './noun-phrase.ts';
import { canBeSubject, canSpeak } from './speakable.ts';
import { readChannel, readPrepositional } from './prepositional.ts';
import { readTime } from './time.ts';
import { has, hasClitic, isAccusative, isFiniteVerb, isGroup, isWord, readingsOf, skipBrackets, skipMarked, stemStart } from './words.ts';

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
  /** A noun phrase that is neither source nor addressee stood between: the content may be its own. */
  readonly object: boolean;
  /** The way led over a relative clause, which may hold a cue of its own. */
  readonly detour: boolean;
}

const STANDS_IN = new Set(['جاء', 'ورد']);

/** Verbs whose object in marks is the speaker's own word: انتقد «الصمت المريب». */
export const JUDGES: ReadonlySet<string> = new Set(['describe', 'criticize', 'praise', 'object', 'accuse', 'request']);

/** أعرب عن أمله في أن: the noun between decides what stands before the clause. */
export const EXPRESSES: ReadonlySet<string> = new Set(['أعرب', 'عبّر', 'أبدى']);

/** ويدعى, وتدعى, واسمه: an aside that only names the source. */
function isNamed(t: Tokens, i: number): boolean {
  return /^و?[يت]دعي$/.test(ch.foldKey(t.text.slice(t.start[i], t.end[i])));
}

/** The lemma of the first reading of a cue form, else ''. */
const verbOf = (t: Tokens, i: number): string => (has(t, i, f.CUE) ? (readingsOf(t, i)[0]?.text ?? '') : '');

/** في دراسة نشرت في حزيران, مصدر طلب عدم نشر اسمه: a verb right after an indefinite noun is its relative clause. */
function describesNoun(t: Tokens, i: number): boolean {
  if (isAnonymity(t, i)) return true;
  const negated = has(t, i - 1, f.NEGATION);
  if (negated && t.kind[i - 2] === ch.COMMA) return true; // ، لم تكشف الصحيفة عن هويته،
  const noun = negated ? i - 2 : i - 1;
  return isWord(t, noun) && has(t, noun, negated ? f.SOURCE_HEAD | f.ADJECTIVE : f.DOCUMENT | f.CHANNEL) && !hasClitic(t, noun, f.AL) && t.suffix[noun] === 0;
}

/** مصدر طلب عدم نشر اسمه, رفض الكشف عن هويته, فضل عدم ذكر اسمها: the verb of a source that is not named. */
function isAnonymity(t: Tokens, i: number): boolean {
  const next = ch.foldKey(t.text.slice(t.start[i + 1], t.end[i + 1]));
  return ANONYMITY.has(next);
}

const ANONYMITY: ReadonlySet<string> = new Set(['عدم', 'الكشف', 'كشف', 'ذكر', 'نشر', 'الافصاح', 'حجب', 'اخفاء', 'التعريف'].map((word) => ch.foldKey(word)));

const TELLS: ReadonlySet<string> = new Set('أخبر أبلغ بلّغ أعلم أنبأ طمأن أقنع'.split(' '));
const NAMES_OBJECT: ReadonlySet<string> = new Set('وصف اتّهم اتهم ناشد'.split(' '));

/** Verbs that mean speech whatever stands beside them. */
const SPEECH: ReadonlySet<string> = new Set('قال أضاف أكّد أوضح أعلن صرّح أفاد تابع شدّد أردف لفت نوّه'.split(' '));
/** How many words without a source may stand between such a verb and its content. */
const NEAR = 16;

/** Cue and content are never further apart than this. */
const FARTHEST = 64;

/**
 * Reads to the right of a cue until its content begins, collecting the arguments on the way:
 *
 *     قال وزير الدفاع يوم الأربعاء للصحفيين في بروكسل إن …
 *     cue source───── time──────── addressee place─── lead
 *
 * @param isOpener whether a quotation mark opens a span
 * @param isCue whether a token is a participle or verb that may take over (قال فلان مؤكدا أن)
 */
export function readArguments(t: Tokens, cue: CueWord, isOpener: (token: number) => boolean, isCue: (token: number) => boolean): Reading {
  return new ArgumentReader(t, cue, isOpener, isCue).read();
}

class ArgumentReader {
  private i: number;
  private readonly limit: number;
  private readonly args: Arguments = { source: null, addressee: null, channel: null, time: null, place: null };
  private object = false;
  /** A preposition phrase that is no argument of the saying: أعرب عن أمله. */
  private complemented = false;
  /** A relative clause was read over on the way. */
  private detour = false;
  /** A prayer was the last thing read: (…) after it is what was said. */
  private eulogy = false;
  /** Where the preposition phrase begins that was read last, if a comma ends it: it can be of the noun before it. */
  private governed = -1;
  /** Something that may interrupt a source (time, comma) was the last thing read. */
  private interrupted = false;

  constructor(
    private readonly t: Tokens,
    private readonly cue: CueWord,
    private readonly isOpener: (token: number) => boolean,
    private readonly isCue: (token: number) => boolean,
  ) {
    this.i = cue.token + 1;
    // no argument goes on past a word that takes the content over
    let limit = Math.min(t.count, this.i + FARTHEST);
    for (let j = this.i; j < limit; j++) if (t.kind[j] === ch.BREAK || (has(t, j, f.CUE) && isCue(j) && !isAnonymity(t, j))) limit = j;
    this.limit = limit;
  }

  read(): Reading {
    let arrival: Arrival | null = null;
    while (arrival === null && this.i < this.limit) {
      const before = this.i;
      arrival = this.step();
      if (arrival === null && this.i === before) break;
    }
    if (arrival === null && this.i === this.limit && this.isCue(this.i)) arrival = { kind: 'cue', token: this.i };
    if (arrival === null || arrival.kind === 'none') arrival = this.far(this.i) ?? arrival;
    if (arrival?.kind === 'mark') arrival = this.behindName(arrival.token) ?? arrival;
    this.leaveObject(arrival);
    const { source, addressee, channel, time, place } = this.args; // a spread before other keys is twenty times as slow
    return { source, addressee, channel, time, place, object: this.object, detour: this.detour, arrival: arrival ?? { kind: 'none', token: this.i } };
  }

  /**
   * Where a step could not go on, the complementizer of the cue's own frame is still its content, or a colon before
   * marks, if nothing between could have called for it: no other verb of saying, no verb in the same part of the sentence.
   *
   *     فقد قال عدد كافٍ من البرلمان بأنهم سيلتزمون
   *         cue  ^ unknown         lead
   */
  private far(from: number): Arrival | null {
    const { t, cue } = this;
    if (cue.reading.form === 'noun' || cue.passive) return null;
    const circumstance = from === cue.token + 1 && hasClitic(t, from, f.WA); // وقال والدموع تغشى عينيه
    let aside = circumstance || this.detour || t.kind[from - 1] === ch.COMMA; // what stands between commas may have a verb of its own
    let verb = false;
    for (let j = from; j < this.limit; j++) {
      switch (t.kind[j]) {
        case ch.COMMA: case ch.DASH:
          aside = true;
          break;
        case ch.OPEN: case ch.QUOTE: {
          const next = t.kind[j] === ch.OPEN ? skipBrackets(t, j) : this.isOpener(j) ? skipMarked(t, j, 4) : -1;
          if (next < 0 || next > this.limit || (t.kind[j] === ch.QUOTE && hasClause(t, j + 1, next - 1))) return null;
          j = next - 1;
          break;
        }
        case ch.COLON: return !verb && cue.reading.form === 'verb' && this.isOpener(j + 1) && (cue.verb.complements & COMPLEMENT.marks) !== 0 ? { kind: 'colon', token: j } : null;
        case ch.SEMICOLON: return null;
        case ch.STOP:
          if (t.end[j] - t.start[j] === 1 && !(isWord(t, j - 1) && t.end[j - 1] === t.start[j] && t.end[j - 1] - t.start[j - 1] <= 2)) return null;
          break;
        case ch.LETTER: {
          const lead = readLead(t, j);
          if (lead !== null) {
            if (hasClitic(t, j, f.WA | f.FA) || !(suits(cue.verb.complements, lead) || (t.kind[j - 1] === ch.COMMA && this.args.source !== null && accepts(cue.verb.complements, lead))) || !this.isOwnLead(j) || this.isImpersonal(j)) return null;
            if (verb && t.kind[j - 1] !== ch.COMMA && t.kind[j - 1] !== ch.DASH) return null;
            if (!this.mayBeFar(lead, j - from)) return null;
            this.detour = true;
            return { kind: 'clause', lead };
          }
          if (has(t, j, f.RELATIVE)) aside = true;
          if (isFiniteVerb(t, j)) {
            if (STANDS_IN.has(verbOf(t, j)) && t.code[j + 1] === f.FI) return null; // في بيان جاء فيه:
            if (describesNoun(t, j)) {
              aside = true;
              break;
            }
            if (hasClitic(t, j, f.WA | f.FA) && !this.detour) return null;
            verb = !circumstance;
            if (!aside || has(t, j, f.CUE)) return null;
          } else if (has(t, j, f.CONJUNCTION) && !(t.code[j + 1] === f.FI && has(t, j + 2, f.DEMONSTRATIVE))) return null; // بما في ذلك
        }
      }
    }
    return null;
  }

  /** في برنامج «الميدان» أنه, على «فيسبوك»: «…»: short marks before the content hold a name. */
  private behindName(open: number): Arrival | null {
    const next = open > this.cue.token + 1 ? skipMarked(this.t, open, 4) : -1;
    return next < 0 || hasClause(this.t, open + 1, next - 1) ? null : this.far(next);
  }

  /** Somebody who speaks has been read, or the verb is one that is always of speech; إن with its hamza is any speaker's. */
  private mayBeFar(lead: Lead, distance: number): boolean {
    const { source } = this.args;
    if (source !== null) return source.first <= this.cue.token + 3 && (canSpeak(source) || source.kind === 'document');
    if (distance > NEAR) return false;
    if (this.args.addressee !== null || lead.last - lead.first > 1 || this.t.text.charCodeAt(this.t.start[lead.first]) === ch.ALEF_HAMZA_BELOW) return true;
    return SPEECH.has(this.cue.verb.lemma) && distance <= NEAR / 2;
  }

  /** أخبر الحشد أن, وصف الأجواء بـ: verbs that must have an object; a lone noun phrase is it, and the subject is dropped. */
  private leaveObject(arrival: Arrival | null): void {
    const { args, cue } = this;
    if (args.source === null || args.addressee !== null || this.object || cue.passive || cue.reading.form !== 'verb' || arrival === null || arrival.kind === 'cue' || arrival.kind === 'none') return;
    if (this.t.suffix[cue.token] !== 0) return; // أخبرنا الوزير أن
    if (TELLS.has(cue.verb.lemma)) args.addressee = { start: args.source.start, end: args.source.end };
    else if (!NAMES_OBJECT.has(cue.verb.lemma)) return;
    args.source = null;
    this.object = true;
  }

  private stop(): Arrival {
    return { kind: 'none', token: this.i };
  }

  private step(): Arrival | null {
    const { t, i } = this;
    switch (t.kind[i]) {
      case ch.COLON: return { kind: 'colon', token: i };
      case ch.QUOTE: return this.mark();
      case ch.OPEN: return this.bracket();
      case ch.DASH: {
        const next = this.asideEnd();
        this.interrupted = true;
        return this.skip(next > 0 ? next - i : 1);
      }
      case ch.COMMA: case ch.OTHER:
        this.interrupted = true;
        return this.skip(1);
      case ch.STOP:
        return t.end[i] - t.start[i] > 1 ? this.skip(1) : this.stop();
      case ch.LETTER: return this.word();
      case ch.FOREIGN: case ch.DIGIT: return this.nominal();
      default: return this.stop();
    }
  }

  /** The token after an aside between dashes (- حصلت الصحيفة على نسخة منه -), or -1. */
  private asideEnd(): number {
    const { t, i } = this;
    if (!isFiniteVerb(t, i + 1)) return -1;
    for (let j = i + 2; j < Math.min(this.limit, i + 14); j++) {
      if (t.kind[j] === ch.DASH) return j + 1;
      if (t.kind[j] === ch.STOP || t.kind[j] === ch.COLON) return -1;
    }
    return -1;
  }

  private skip(width: number): null {
    this.i += width;
    return null;
  }

  /** Marks are the content, unless they hold a name: a marked source (أكد «عادل» أن), a term in a phrase (جمعية «نور الضحى»). */
  private mark(): Arrival | null {
    const { t, i } = this;
    if (!this.isOpener(i)) return this.skip(1);
    const next = skipMarked(t, i, 4);
    const goesOn = next > 0 && (t.kind[next] === ch.LETTER || t.kind[next] === ch.COLON || t.kind[next] === ch.COMMA);
    if (!goesOn || hasClause(t, i + 1, next - 1)) return { kind: 'mark', token: i };
    if (t.kind[next] === ch.COMMA) return { kind: 'mark', token: i };
    if (this.args.source === null && i === this.cue.token + 1) return this.nominal();
    if (!JUDGES.has(this.cue.verb.type) && t.kind[i - 1] === ch.LETTER && !has(t, i - 1, f.PREPOSITION) && t.end[i - 1] < t.start[i] && i > this.cue.token + 1) {
      this.object = true;
      return this.skip(next - i);
    }
    return { kind: 'mark', token: i };
  }

  private bracket(): Arrival | null {
    const { t, i } = this;
    const braces = t.text.charCodeAt(t.start[i]) !== 0x28 && this.cue.verb.lemma === 'قال'; // {…} and ﴿…﴾ hold scripture
    if ((i === this.cue.token + 1 || this.eulogy || braces) && this.isOpener(i)) return { kind: 'bracket', token: i };
    const next = skipBrackets(t, i);
    return next < 0 ? this.stop() : this.skip(next - i);
  }

  private word(): Arrival | null {
    const { t, i, cue } = this;
    const lead = readLead(t, i);
    if (cue.verb.type === 'ask' && has(t, i, f.QUESTION)) return { kind: 'clause', lead: { first: i, last: i, bits: 0 } }; // متسائلا كيف
    if (lead !== null && !hasClitic(t, i, f.WA | f.FA)) {
      if (this.isImpersonal(i) || !this.isNear(lead)) return this.stop();
      if (accepts(cue.verb.complements, lead) || (this.complemented && EXPRESSES.has(cue.verb.lemma))) return { kind: 'clause', lead };
      return this.stop();
    }
    if (has(t, i, f.EULOGY)) {
      this.eulogy = true;
      return this.skip(t.width[i]);
    }
    if (has(t, i, f.RELATIVE) || (hasClitic(t, i, f.WA) && (has(t, i, f.PRONOUN) || (this.interrupted && isFiniteVerb(t, i) && this.args.source !== null && isNamed(t, i))))) return this.relative();
    const time = readTime(t, i);
    if (time > i) {
      this.args.time ??= { start: t.start[i], end: t.end[time - 1] };
      this.interrupted = true;
      return this.skip(time - i);
    }
    if (has(t, i, f.DEMONSTRATIVE) && (!isWord(t, i + 1) || has(t, i + 1, f.PREPOSITION | f.COMPLEMENTIZER) || hasClitic(t, i + 1, f.BI | f.LI))) {
      this.object = true; // عزا ذلك إلى أن
      return this.skip(1);
    }
    if (has(t, i, f.ADVERB) || has(t, i, f.PRONOUN)) return this.skip(t.width[i]); // المصدر نفسه
    if (has(t, i, f.CONJUNCTION | f.NEGATION | f.PARTICLE | f.QUESTION)) return this.circumstance();
    // بيلين right after a cue is a name, though بـ + يلين could be read
    if (i === cue.token + 1 && hasClitic(t, i, f.BI | f.KA) && has(t, i, f.GIVEN_NAME | f.SURNAME)) return this.nominal();
    if ((has(t, i, f.PREPOSITION) && t.width[i] === 1) || hasClitic(t, i, f.BI | f.LI | f.KA) || (t.end[i] - stemStart(t, i) <= 2 && this.isOpener(i + 1))) return this.preposition();
    if (isFiniteVerb(t, i)) {
      if (hasClitic(t, i, f.WA | f.FA) && !this.detour) return isNamed(t, i) ? this.relative() : this.stop();
      if (this.isIndefinite()) return this.relative();
      return ((this.args.channel !== null || this.object || this.detour) && !has(t, i, f.CUE)) || describesNoun(t, i) ? this.relative() : this.stop();
    }
    return this.nominal();
  }

  /** استطلاع أجرته قناة: a verb right after an indefinite source is its relative clause. */
  private isIndefinite(): boolean {
    const { t, i } = this;
    const { source } = this.args;
    const adjacent = source !== null && (source.last === i || (source.last === i - 1 && t.kind[i - 1] === ch.COMMA));
    if (source === null || !adjacent || source.names.length > 0) return false;
    for (let i = source.first; i < source.last && !has(t, i, f.PREPOSITION) && !hasClitic(t, i, f.LI | f.BI); i++) if (hasClitic(t, i, f.AL) || has(t, i, f.PLACE | f.NAMED_BODY)) return false;
    return true;
  }

  /** من المتوقع أن, هو أن: the complementizer is theirs. */
  private isImpersonal(i: number): boolean {
    const { t } = this;
    if (i <= this.cue.token + 1) return false;
    return (hasClitic(t, i - 1, f.AL) && t.code[i - 2] === f.MIN && !has(t, i - 1, f.SOURCE_HEAD | f.PLACE | f.NAME)) || (has(t, i - 1, f.PRONOUN) && t.code[i - 1] !== f.SELF && i > this.cue.token + 2);
  }

  /** A complementizer outside the frame passes for it only close by, and never behind an object (رفض الحجة بأنه). */
  private isNear(lead: Lead): boolean {
    const { complements } = this.cue.verb;
    if ((complements & lead.bits) !== 0 || EXPRESSES.has(this.cue.verb.lemma)) return true;
    if (this.object) return false;
    const takesPlain = (complements & (COMPLEMENT['إن'] | COMPLEMENT['أن'] | COMPLEMENT['بأن'])) !== 0;
    return takesPlain || !(this.interrupted || this.detour);
  }

  /** كما، حيث، بينما … before the content ends the search, but a short aside between commas may be passed. */
  private circumstance(): Arrival | null {
    const { t, i } = this;
    if (has(t, i, f.NEGATION) && isFiniteVerb(t, i + 1) && this.isIndefinite()) return this.relative(); // مسؤول لم تسمه
    if (t.code[i] === f.CIRCUMSTANCE || t.code[i] === f.KAMA) return this.relative();
    return this.stop();
  }

  /** A relative or circumstantial clause: read on behind its comma, or at a complementizer that only a cue can take. */
  private relative(): Arrival | null {
    const { t } = this;
    this.detour = true;
    for (let j = this.i + 1; j < this.limit; j++) {
      const kind = t.kind[j];
      if (kind === ch.COMMA || kind === ch.DASH) {
        this.interrupted = true;
        this.i = j + 1;
        return null;
      }
      if (kind === ch.QUOTE && this.isOpener(j)) {
        const next = skipMarked(t, j, 4); // حصلت عليها «الغارديان»
        if (next > 0 && next < this.limit) {
          j = next - 1;
          continue;
        }
      }
      if (kind === ch.COLON || kind === ch.BREAK || (kind === ch.QUOTE && this.isOpener(j))) {
        this.i = j;
        return null;
      }
      if (kind === ch.STOP && t.end[j] - t.start[j] === 1) return this.stop();
      if (kind === ch.LETTER && this.isOwnLead(j)) {
        this.i = j;
        return null;
      }
    }
    if (this.isCue(this.limit)) {
      this.i = this.limit;
      return null;
    }
    return this.stop();
  }

  /** A complementizer that belongs to the cue and not to a word of the relative clause (يجب أن, قبل أن). */
  private isOwnLead(j: number): boolean {
    const { t } = this;
    const lead = readLead(t, j);
    if (lead === null || hasClitic(t, j, f.WA | f.FA) || !accepts(this.cue.verb.complements, lead)) return false;
    if (t.text.charCodeAt(t.start[j]) === ch.ALEF_HAMZA_BELOW) return true;
    if (has(t, j - 1, f.VERB | f.PREPOSITION | f.CONJUNCTION | f.NEGATION | f.PARTICLE)) return false;
    // لم تسمه أن, عدم ذكر اسمه أن: a verb with its object on it has what it takes; قوله أن has not
    if (!isWord(t, j - 1) || (t.lexicon.features[t.entry[j - 1]] & f.CUE) === 0) return true;
    const readings = readingsOf(t, j - 1);
    if (hasClitic(t, j - 1, f.AL)) return readings.every(({ form }) => form !== 'noun'); // الأسبوع الماضي أن, but التأكيد أن
    return t.suffix[j - 1] !== 0 && readings.every(({ form }) => form === 'verb');
  }

  private preposition(): Arrival | null {
    const { t, i, args, cue } = this;
    if (this.isOpener(i + 1) && t.suffix[i] === 0 && !(hasClitic(t, i, f.LI) && has(t, i, f.ORGANIZATION))) return this.markedObject(); // لوكالة «سارين» is whom
    // جاء في البيان أن: what it stands in says it
    if (args.source === null && t.code[i] === f.FI && STANDS_IN.has(cue.verb.lemma)) {
      args.source = readPhrase(t, i + 1, { certain: true, limit: this.limit });
      if (args.source !== null) return this.skip(args.source.last - i);
    }
    const channel = readChannel(t, i);
    if (channel > i) {
      args.channel ??= { start: t.start[i], end: t.end[channel - 1] };
      return this.skip(channel - i);
    }
    const phrase = readPrepositional(t, i, this.limit);
    if (phrase === null) return this.relativeIfFrame();
    const own = cue.verb.addressee !== 0 && phrase.code === cue.verb.addressee;
    if (phrase.kind === 'addressee' || (own && phrase.person)) args.addressee ??= phrase.range;
    else if (phrase.kind === 'time') args.time ??= phrase.range;
    else if (phrase.kind === 'place') args.place ??= phrase.range;
    else this.complemented ||= phrase.kind === 'other';
    if ((phrase.kind === 'other' || phrase.kind === 'place') && t.kind[phrase.last] === ch.COMMA) this.governed = i;
    this.interrupted = true;
    return this.skip(phrase.last - i);
  }

  /** لـ«الحياة», لصحيفة is a noun; a lone letter before marks governs them: whom it is said to, or what is quoted of it. */
  private markedObject(): Arrival | null {
    const { t, i } = this;
    const next = skipMarked(t, i + 1, 4);
    const letter = ch.FOLD[t.text.charCodeAt(t.start[i])];
    if (next < 0 || letter !== ch.LAM || t.code[i] !== 0) return { kind: 'mark', token: i + 1 };
    this.args.addressee ??= { start: t.start[i], end: t.end[next - 1] };
    return this.skip(next - i);
  }

  private relativeIfFrame(): Arrival | null {
    const { t, i } = this;
    // بعد أن تحدث …
    if (has(t, i, f.PREPOSITION) && (t.code[i] === f.BADA || t.code[i] === f.QABLA || t.code[i] === f.MUNDHU) && has(t, i + 1, f.COMPLEMENTIZER)) return this.clauseOfTime();
    return has(t, i, f.PREPOSITION) ? this.skip(1) : this.stop();
  }

  private clauseOfTime(): Arrival | null {
    const { t, i, args } = this;
    for (let j = i + 2; j < Math.min(this.limit, i + 16); j++) {
      const kind = t.kind[j];
      if (kind === ch.COMMA || kind === ch.COLON || (kind === ch.QUOTE && this.isOpener(j)) || has(t, j, f.COMPLEMENTIZER)) {
        args.time ??= { start: t.start[i], end: t.end[j - 1] };
        this.i = j;
        return null;
      }
      if (kind === ch.BREAK || kind === ch.STOP) break;
    }
    return this.stop();
  }

  /** A noun phrase: the source, else the addressee of a verb that takes one, else an object. */
  private nominal(): Arrival | null {
    const { t, i, args, cue } = this;
    if (hasClitic(t, i, f.WA | f.FA) && args.source === null && !this.interrupted) return this.stop();
    const manner = this.mannerEnd(i);
    if (manner > i) return this.skip(manner - i);
    const phrase = readPhrase(t, i, { apposition: true, certain: true, limit: this.limit });
    if (phrase === null) return this.stop();
    const bearer = this.nameBetweenCommas(i);
    if (bearer !== null) {
      args.source = this.joined(bearer);
      return this.skip(bearer.last - i);
    }
    if (args.source === null && (cue.reading.form !== 'participle' || t.code[i] === f.STYLE) && !this.object && canBeSubject(t, cue, phrase)) args.source = phrase;
    else if (this.bears(phrase)) args.source = this.joined(phrase);
    else if (args.source !== null && (isGroup(t, args.source.first) || isAccusative(t, args.source.first)) && args.source.names.length === 0 && args.source.members.length === 0 && t.kind[i - 1] === ch.COMMA && (args.source.last === i - 1 || args.source.last === this.governed) && phrase.members.length > 1 && phrase.members.every(({ names }) => names.length > 0))
      args.source = { ...this.joined(phrase), kind: 'group', members: phrase.members }; // وزيرا الزراعة في البلدين، ميخائيل ترن وعادل سوباتي
    else if (args.source !== null && args.source.names.length === 0 && phrase.names.length > 0 && !hasClitic(t, i, f.WA | f.FA | f.BI) && this.interrupted && args.source.role !== null) args.source = phrase;
    else if (this.interrupted && args.source?.last === i - 1 && phrase.kind === args.source.kind && (phrase.role !== null || phrase.kind === 'organization')) {
      // another apposition: فينسن كومباني، قائد مانشستر سيتي، متصدر الدوري
    } else if (cue.verb.addressee === OBJECT && args.addressee === null) args.addressee = { start: t.start[phrase.first], end: phrase.end };
    else this.object = true;
    this.interrupted = false;
    return this.skip(phrase.last - i);
  }

  /**
   * A name behind the office of its bearer, next to it or across a comma, with at most what the office is of between:
   *
   *     النائبة عن حزب الوسط، منى الكيلاني، إن
   *     source─              name─────────
   */
  private bears({ first, names, role, members }: Phrase): boolean {
    const { t, args: { source } } = this;
    if (source === null || source.names.length > 0 || source.role === null || source.kind !== 'person' || members.length > 0) return false;
    if (names.length !== 1 || role !== null || hasClitic(t, first, f.WA | f.FA | f.BI | f.LI | f.KA)) return false;
    return source.last === first || (t.kind[first - 1] === ch.COMMA && (source.last === first - 1 || source.last === this.governed));
  }

  /**
   * Between the comma behind an office that has no name yet and the next comma: two to four words that nothing makes a
   * phrase of their own are its bearer's name, whatever else the first of them can be.
   *
   *     الكاتبة العامة للنقابة، رفيقة العبدولي، أن
   */
  private nameBetweenCommas(first: number): Phrase | null {
    const { t, args: { source } } = this;
    if (source === null || source.names.length > 0 || source.role === null || source.kind !== 'person' || !source.definite) return null;
    if (t.kind[first - 1] !== ch.COMMA || (source.last !== first - 1 && source.last !== this.governed)) return null;
    let last = first;
    let unknown = false;
    for (; isWord(t, last) && last < first + 5; last++) {
      if (hasClitic(t, last, f.WA | f.FA | f.BI | f.LI | f.KA) || t.suffix[last] !== 0 || isFiniteVerb(t, last)) return null;
      if (has(t, last, f.PREPOSITION | f.CONJUNCTION | f.COMPLEMENTIZER | f.RELATIVE | f.NEGATION | f.PRONOUN | f.TIME | f.TIME_UNIT | f.TIME_ADVERB | f.ADVERB | f.ORGANIZATION)) return null;
      unknown ||= t.features[last] === 0 || has(t, last, f.SURNAME | f.GIVEN_NAME);
    }
    const ends = t.kind[last] === ch.COMMA || t.kind[last] === ch.COLON || has(t, last, f.COMPLEMENTIZER);
    if (!ends || !unknown || last < first + 2) return null;
    if (hasClitic(t, last - 1, f.AL) && has(t, first, f.ROLE)) return null; // ، رئيس الوفد،
    return { first, last, start: t.start[first], end: t.end[last - 1], kind: 'person', agreement: 0, definite: true, title: null, role: null, organization: null, names: [{ start: first, end: last }], members: [] };
  }

  /** The source with the phrase behind it as its name. */
  private joined({ last, end, names, title }: Phrase): Phrase {
    const source = this.args.source as Phrase;
    if (this.args.place !== null && this.args.place.start > source.start) this.args.place = null; // what it was of
    return { ...source, last, end, names, title: source.title ?? title, definite: true };
  }

  /** How it was said: an active participle alone in the accusative (ضاحكا, مبتسما), an unknown noun behind بـ (بلهجة تحدٍّ). */
  private mannerEnd(i: number): number {
    const { t } = this;
    if (t.clitics[i] !== 0 || t.features[i] !== 0) return i;
    const word = ch.foldKey(t.text.slice(t.start[i], t.end[i]));
    const feminine = t.text.charCodeAt(t.end[i] - 1) === ch.TEH_MARBUTA;
    if (word.startsWith('ب') && feminine) return readPhrase(t, i, { certain: true, limit: this.limit })?.last ?? i;
    const participle = (/^.ا..[اه]$/.test(word) || /^م.{3,5}[اه]$/.test(word)) && (feminine || word.endsWith('ا'));
    return participle && t.kind[i + 1] !== ch.LETTER ? i + 1 : i;
  }
}

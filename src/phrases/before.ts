import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { endsSentence } from '../sentence-end.ts';
import type { Range, Tokens } from '../tokens.ts';
import { behindAside } from './asides.ts';
import type { Arguments } from './reading.ts';
import { readLead } from './complement.ts';
import { type Phrase, readPhrase } from './noun-phrase.ts';
import { APPOSITION, CERTAIN, PREPOSITION } from './phrase.ts';
import { isSide, readChannel, readPrepositional } from './prepositional.ts';
import { readTime } from './time.ts';
import { endsIn, has, hasClitic, isFiniteVerb, readingsOf, skipBrackets, stemStart } from './words.ts';

/** What stands before a cue in its clause. */
export interface Before extends Arguments {
  /** من جانبه, بدوره, أما X: somebody new speaks. */
  readonly newSpeaker: boolean;
  /** What a relative clause that the cue stands in hangs on: الوزير الذي قال. */
  readonly antecedent: Phrase | null;
  /** Gender and number of the relative pronoun; 0 where none tells. */
  readonly relative: number;
}

const FARTHEST = 48;
/** من جهة أخرى, من جانب آخر, من ناحية ثانية. */
const OTHER_SIDE = /^(?:[أا]خرى|[آا]خر|ثانية|ثان|مقابلة)$/;

/** Where the clause that a cue stands in begins: behind a stop, a colon or a paragraph's break, `farthest` tokens before it at most. */
export function clauseStart(t: Tokens, cue: number, farthest = FARTHEST): number {
  const least = Math.max(0, cue - farthest);
  let i = cue;
  while (i > least) {
    const kind = t.kind[i - 1];
    if (kind === ch.BREAK || kind === ch.SEMICOLON || kind === ch.COLON) break;
    if (kind === ch.STOP && endsSentence(t, i - 1)) break;
    i--;
  }
  return i;
}

/**
 * Reads forward from the clause's start to a cue and keeps what the cue can claim:
 *
 *     من جهته، قال في بيان أمس الوزير الذي زار بغداد، وقال إن
 *     side──         channel time source   relative      ^ nothing: و begins anew
 */
export function readBefore(t: Tokens, cue: number): Before {
  return new BeforeReader(t, cue).read();
}

/** الرأي الذي يخالفه فيه الناقد فلان، إذ يقول; ومنهم فلان إذ قال: somebody by name, right behind the verb or the pronoun that calls for him. */
function isSubject(t: Tokens, { names, first, last }: Phrase, at: number): boolean {
  if (names.length === 0 || (last !== at && !(last === at - 1 && t.kind[last] === ch.COMMA))) return false;
  return isFiniteVerb(t, first - 1) || (has(t, first - 1, f.PREPOSITION) && t.suffix[first - 1] !== 0);
}

/** The token behind a prayer for who is named before it, with the dashes or brackets round it; the same token where none stands. */
function eulogyEnd(t: Tokens, i: number): number {
  const set = t.kind[i] === ch.DASH || t.kind[i] === ch.OPEN ? 1 : 0;
  if (!has(t, i + set, f.EULOGY)) return i;
  const end = i + set + t.width[i + set];
  return set === 1 && (t.kind[end] === ch.DASH || t.kind[end] === ch.CLOSE) ? end + 1 : end;
}

class BeforeReader {
  private source: Phrase | null = null;
  /** The last noun phrase, whatever it is of its clause. */
  private last: Phrase | null = null;
  /** A subject that waits for its relative clause to end. */
  private held: Phrase | null = null;
  /** One whose relative clause holds a clause with أن. */
  private heldLong: Phrase | null = null;
  private antecedent: Phrase | null = null;
  private relativeAgreement = 0;
  private time: Range | null = null;
  private channel: Range | null = null;
  private place: Range | null = null;
  private newSpeaker = false;
  /** A verb that is not the cue stands in the clause, to the next comma: its time and place are its own. */
  private taken = false;
  /** The cue hangs on a verb of the writer's, in whose clause a channel is its own: علّق في حديث إذاعي على القرار قائلا. */
  private hangs = false;
  /** أما stands in front. */
  private topic = false;
  /** Where an adverbial may open the clause: at its start, behind a comma or another adverbial. */
  private edge = -1;
  /** A subject may begin here. */
  private opens = true;

  constructor(private readonly t: Tokens, private readonly cue: number) {}

  read(): Before {
    const participle = readingsOf(this.t, this.cue).some(({ form }) => form === 'participle');
    this.hangs = participle;
    this.edge = clauseStart(this.t, this.cue);
    for (let i = this.edge; i < this.cue; ) i = Math.max(i + 1, this.step(i));
    if (this.joins(this.cue)) this.drop();
    if (participle) this.time = this.place = null;
    const { source, channel, time, place, newSpeaker } = this;
    const antecedent = this.antecedent ?? this.author();
    return { source, addressee: null, channel, time, place, newSpeaker, antecedent: source === null ? antecedent : null, relative: this.antecedent === null ? 0 : this.relativeAgreement };
  }

  /** في بيان أصدره الأمين العام، قال فيه: whose text it is, told by a verb with a pronoun for the text. */
  private author(): Phrase | null {
    const { t, cue, last } = this;
    if (last === null || t.code[cue + 1] !== f.FI || t.suffix[cue + 1] === 0) return null;
    if (last.last === cue && has(t, last.first, f.DOCUMENT | f.CHANNEL)) { // تصريحات محام للحكومة أكد فيها
      const author = readPhrase(t, last.first + 1, CERTAIN, cue);
      return author !== null && author.last === cue && (author.kind === 'person' || author.kind === 'organization') ? author : null;
    }
    if (last.kind !== 'person' && last.kind !== 'organization') return null;
    return isFiniteVerb(t, last.first - 1) && t.suffix[last.first - 1] !== 0 ? last : null;
  }

  /** Reads what begins at a token; returns the token after it. */
  private step(i: number): number {
    const { t } = this;
    const prayer = eulogyEnd(t, i);
    if (prayer > i) return prayer;
    switch (t.kind[i]) {
      case ch.COMMA: case ch.DASH: return this.comma(i);
      case ch.OPEN: {
        const next = skipBrackets(t, i);
        return next > this.cue ? i : next;
      }
      case ch.QUOTE:
        if (this.source?.last !== i) this.forget();
        return this.behindUtterance(i);
      case ch.LETTER: return this.word(i);
      case ch.FOREIGN: case ch.DIGIT: return this.nominal(i);
      default: return i;
    }
  }

  /** Another clause begins: what was gathered belongs to the one before. */
  private forget(): void {
    this.source = null;
    this.drop();
    this.opens = this.taken = true;
  }

  private drop(): void {
    this.time = this.channel = this.place = null;
  }

  /** زار بغداد أمس، وقال: و and ف begin anew; only ف behind أما goes on (أما اليوم فقال). */
  private joins(i: number): boolean {
    return hasClitic(this.t, i, f.WA) || (hasClitic(this.t, i, f.FA) && !this.topic);
  }

  private range(first: number, next: number): Range {
    this.edge = next;
    return { start: stemStart(this.t, first, f.WA | f.FA), end: this.t.end[next - 1] };
  }

  /** Whether an adverbial that begins here opens the clause: يوم الجمعة، في بيروت، قال. */
  private isFronted(i: number): boolean {
    return i === this.edge || (!this.taken && this.joins(i));
  }

  /** أكد فلان، «عمق العلاقة»، شدد على: what he said first, parted off by commas, has no subject for the cue. */
  private behindUtterance(open: number): number {
    const { t, cue } = this;
    if (t.kind[open - 1] !== ch.COMMA && t.kind[open - 1] !== ch.COLON) return open;
    for (let i = open + 1; i < cue && t.kind[i] !== ch.BREAK; i++) if (t.kind[i] === ch.QUOTE) return t.kind[i + 1] === ch.COMMA && i - open > 2 ? i + 1 : open;
    return open;
  }

  private comma(i: number): number {
    // بلاتر الذي أعلن أنه لن يترشح، أكد: only where the cue follows at once
    const main = this.t.code[i + 1] === f.QAD ? i + 2 : i + 1;
    const subject = this.held ?? (main === this.cue ? this.heldLong : null);
    if (subject !== null) {
      this.source = subject;
      this.held = null;
    }
    this.antecedent = null;
    this.opens = true;
    this.taken = false;
    this.edge = i + 1;
    return i;
  }

  private word(i: number): number {
    const { t, cue } = this;
    if (hasClitic(t, i, f.WA | f.FA)) this.opens = true;
    if (t.code[i] === f.AMMA) {
      this.newSpeaker = this.opens = this.topic = true;
      this.edge = i + 1;
      return i;
    }
    const told = this.topic ? behindAside(t, i, cue) : -1;
    if (told > 0) {
      this.source ??= this.last;
      return told;
    }
    if (has(t, i, f.RELATIVE)) return this.relative(i);
    const lead = readLead(t, i);
    if (lead !== null) {
      this.forget();
      this.hangs = false;
      this.heldLong = this.held;
      this.held = this.antecedent = null;
      return lead.last;
    }
    const time = readTime(t, i);
    if (time > i && time <= cue) {
      if (!this.taken) this.time = this.range(i, time);
      return time;
    }
    if (this.joins(i) && (t.code[i] === f.KANA || has(t, i, f.NEGATION | f.PARTICLE) || isFiniteVerb(t, i))) this.drop();
    if (t.code[i] === f.KANA || has(t, i, f.NEGATION | f.PARTICLE) || (has(t, i, f.ADVERB) && t.code[i] !== f.SIDE)) return i + t.width[i];
    if (has(t, i, f.CONJUNCTION) && !(has(t, i, f.PREPOSITION) && t.width[i] === 1 && !has(t, i + 1, f.COMPLEMENTIZER | f.CONJUNCTION))) { // but عند القصر
      this.forget();
      this.hangs = false;
      if (t.code[i] === f.CIRCUMSTANCE && this.last !== null && isSubject(t, this.last, i)) this.hangOn(this.last);
      return i;
    }
    if ((has(t, i, f.PREPOSITION) && t.width[i] === 1) || t.code[i] === f.SIDE || hasClitic(t, i, f.BI | f.LI | f.KA)) return this.preposition(i);
    if (isFiniteVerb(t, i)) {
      const { channel } = this;
      if (this.held === null) this.forget();
      if (channel?.end === t.end[i - 1] && !this.joins(i)) this.channel = channel; // في بيان أصدره أمس، قال
      this.opens = false;
      this.taken = true;
      return i;
    }
    return this.nominal(i);
  }

  private hangOn(noun: Phrase): void {
    this.antecedent = noun;
    this.relativeAgreement = 0;
  }

  private relative(i: number): number {
    this.held = this.source;
    const { last } = this;
    const hangs = last !== null && (last.last === i || (last.last === i - 1 && this.t.kind[i - 1] === ch.COMMA && (last.names.length > 0 || last.organization !== null)));
    this.antecedent = this.source ?? (hangs ? this.inside(last) : null);
    this.relativeAgreement = endsIn(this.t, i, ch.YEH) ? f.SINGULAR | (ch.FOLD[this.t.text.charCodeAt(this.t.end[i] - 2)] === ch.TEH ? f.FEMININE : f.MASCULINE) : 0; // التي, الذي
    this.source = null;
    this.opens = this.hangs = false;
    this.taken = true;
    return i;
  }

  /** رضا هيئة المنافسة، التي: the body inside a noun that speaks for nobody. */
  private inside(noun: Phrase): Phrase {
    const { organization } = noun;
    if (noun.kind !== 'unknown' || organization === null || organization.start === noun.first) return noun;
    return readPhrase(this.t, organization.start, 0, noun.last) ?? noun;
  }

  private preposition(i: number): number {
    const { t, cue } = this;
    if (isSide(t, i, i) || isSide(t, i, i + 1)) {
      this.newSpeaker = true;
      const next = isSide(t, i, i) ? i + 1 : i + 2;
      return (this.edge = OTHER_SIDE.test(t.text.slice(t.start[next], t.end[next])) ? next + 1 : next);
    }
    const end = readChannel(t, i);
    if (end > i && end <= cue) {
      if (!this.taken || this.hangs) this.channel = this.range(i, end);
      return end;
    }
    const phrase = readPrepositional(t, i, cue);
    if (phrase === null || phrase.last > cue) return i;
    if ((phrase.kind === 'place' || phrase.kind === 'time') && this.isFronted(i)) this[phrase.kind] = this.range(i, phrase.last);
    this.last = readPhrase(t, hasClitic(t, i, f.BI | f.LI | f.KA) ? i : i + 1, PREPOSITION | (t.code[i] === f.AN_FROM ? CERTAIN : 0), cue);
    // عن أبي هريرة رضي الله عنه قال: the last of those who hand a saying down is who says it
    if (t.code[i] === f.AN_FROM && this.last !== null && this.last.names.length > 0 && eulogyEnd(t, this.last.last) === cue) this.source = this.last;
    return phrase.last;
  }

  private nominal(i: number): number {
    const phrase = readPhrase(this.t, i, APPOSITION, this.cue);
    if (phrase === null) return i;
    if (phrase.names.length === 0 && phrase.role === null && phrase.last === i + 1 && this.opens && has(this.t, i, f.CUE) && readingsOf(this.t, i).some(({ form }) => form === 'verb')) { // ردّ قائلا
      this.forget();
      this.opens = false;
      return i;
    }
    this.last = phrase;
    if (this.isPredicate(phrase)) return phrase.last;
    // لا يزال كومباني يعتقد, نسمع الوزير يقول: a present right behind the noun takes it for its subject
    const raised = phrase.last === this.cue && readingsOf(this.t, this.cue).some(({ tense }) => tense === 'present');
    if (this.held === null) this.source = this.opens || raised ? phrase : null;
    this.opens = false;
    return phrase.last;
  }

  /** وهو تعليق قال إنه أسيء فهمه: what something is, told on by a clause of its own. */
  private isPredicate({ first, last, definite }: Phrase): boolean {
    return !definite && last === this.cue && first > 0 && has(this.t, first - 1, f.PRONOUN);
  }
}

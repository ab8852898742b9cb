import * as ch from '../characters.ts';
import type { CueWord } from '../cues.ts';
import { OBJECT } from '../lexicon/cue-lexicon.ts';
import * as f from '../lexicon/features.ts';
import type { Tokens } from '../tokens.ts';
import { ArgumentState } from './argument-state.ts';
import { awaitsClause, citedAside, dashedAside, isComment, isToldOf, seatEnd } from './asides.ts';
import { hasClause } from './clause.ts';
import { accepts, readLead } from './complement.ts';
import { findBare } from './bare-content.ts';
import { beforeCalled, findBehindName, findFar, STANDS_IN } from './far-content.ts';
import { beforeObject, leaveObject } from './leave-object.ts';
import { bareName, withFamilyName } from './family-name.ts';
import { withName } from './name-of-source.ts';
import { isNamePart } from './name-words.ts';
import { type Phrase, readPhrase } from './noun-phrase.ts';
import { APPOSITION, CERTAIN } from './phrase.ts';
import { mannerEnd } from './manner.ts';
import { isImpersonal } from './own-lead.ts';
import { isShown, readChannel, readPrepositional, tellsOfNoun, timeInside } from './prepositional.ts';
import { type Arrival, EXPRESSES, JUDGES, type Reading } from './reading.ts';
import { describesNoun, endsIndefinite, identityEnd, isNamed, timeClauseEnd } from './relative-clause.ts';
import { canBeSubject, canSpeak, isDrawn } from './speakable.ts';
import { readTime } from './time.ts';
import { wholeSource } from './whole-source.ts';
import { has, hasClitic, isFiniteVerb, isLoneLetter, isWord, skipBrackets, skipMarked, stemStart } from './words.ts';

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

class ArgumentReader extends ArgumentState {
  read(): Reading {
    let arrival: Arrival | null = null;
    while (arrival === null && this.i < this.limit) {
      const before = this.i;
      arrival = this.step();
      if (arrival === null && this.i === before) break;
    }
    if (arrival === null && this.i === this.limit && this.isCue(this.i)) arrival = { kind: 'cue', token: this.i };
    if (arrival === null || arrival.kind === 'none' || arrival.kind === 'mark') arrival = this.lookAhead(arrival) ?? arrival;
    this.args.source = wholeSource(this.t, this.cue, this.args, arrival) ?? this.args.source;
    if (!this.object && leaveObject(this.t, this.cue, this.args, arrival)) this.object = true;
    if (this.cue.verb.type === 'accuse') this.args.addressee = null; // who is accused need not hear it
    const { source, addressee, channel, time, place } = this.args; // a spread before other keys is twenty times as slow
    return { source, via: this.via, addressee, channel, time, place, object: this.object, detour: this.detour, arrival: arrival ?? { kind: 'none', token: this.i } };
  }

  /** Where the grammar could not go on, or came to marks that hold a name, the content may still be recognized. */
  private lookAhead(arrival: Arrival | null): Arrival | null {
    const { t, cue, limit, isOpener, detour, args: { source, addressee } } = this;
    const search = { t, cue, limit, isOpener, source, addressee, detour };
    const far = arrival?.kind === 'mark' ? findBehindName(search, arrival.token) : (t.kind[this.i - 1] === ch.COMMA ? (findFar(search, this.i) ?? findBare(search, this.i)) : (findBare(search, this.i) ?? findFar(search, this.i)));
    if (far?.kind === 'clause') this.detour = true;
    return far;
  }

  private step(): Arrival | null {
    const { t, i } = this;
    switch (t.kind[i]) {
      case ch.COLON: return { kind: 'colon', token: i };
      case ch.QUOTE: return this.mark();
      case ch.OPEN: return this.bracket();
      case ch.DASH: {
        const next = dashedAside(t, i, this.limit, this.args.source);
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

  /** Marks are the content, unless they hold a name: a marked source (أكد «عادل» أن), a term in a phrase (جمعية «نور الضحى»). */
  private mark(): Arrival | null {
    const { t, i } = this;
    if (!this.isOpener(i)) return this.skip(1);
    const next = skipMarked(t, i, 4);
    const goesOn = next > 0 && (t.kind[next] === ch.LETTER || t.kind[next] === ch.COLON || (t.kind[next] === ch.OPEN && t.kind[skipBrackets(t, next)] === ch.LETTER));
    const name = next > 0 && !hasClause(t, i + 1, next - 1);
    if (name && i === this.cue.token + 1 && (isComment(t, this.cue.token) || isToldOf(t, next) || awaitsClause(t, next, this.cue.verb.complements))) return this.nominal(); // وفق ما نقلت «رويترز»; قالت «أونغ سان سو تشي»، وهي سياسية
    if (!goesOn || !name) return { kind: 'mark', token: i };
    if (this.args.source === null && i === this.cue.token + 1) return this.nominal();
    const whom = (this.cue.verb.type === 'accuse' || this.cue.verb.type === 'request') && (hasClitic(t, next, f.BI) || isLoneLetter(t, next)); // اتهم الوزير «حزب الله» بـ«…»
    if ((whom || !JUDGES.has(this.cue.verb.type)) && t.kind[i - 1] === ch.LETTER && !has(t, i - 1, f.PREPOSITION) && t.end[i - 1] < t.start[i] && i > this.cue.token + 1) {
      this.object = true;
      return this.skip(next - i);
    }
    return { kind: 'mark', token: i };
  }

  private bracket(): Arrival | null {
    const { t, i } = this;
    const braces = t.text.charCodeAt(t.start[i]) !== 0x28 && this.cue.verb.lemma === 'قال'; // {…} and ﴿…﴾ hold scripture
    if ((i === this.cue.token + 1 || this.eulogy || braces) && this.isOpener(i) && !has(t, i + 1, f.EULOGY)) return { kind: 'bracket', token: i };
    const next = skipBrackets(t, i);
    this.eulogy ||= has(t, i + 1, f.EULOGY);
    return next < 0 ? this.stop() : this.skip(next - i);
  }

  private word(): Arrival | null {
    const { t, i, cue } = this;
    const lead = readLead(t, i);
    if (cue.verb.type === 'ask' && has(t, i, f.QUESTION)) return { kind: 'clause', lead: { first: i, last: i, bits: 0 } }; // متسائلا كيف
    if (lead !== null && !hasClitic(t, i, f.WA | f.FA)) {
      if (isImpersonal(t, cue, i) || !this.isNear(lead)) return this.stop();
      if (accepts(cue.verb.complements, lead) || (this.complemented && EXPRESSES.has(cue.verb.lemma))) return { kind: 'clause', lead };
      return this.stop();
    }
    if (has(t, i, f.EULOGY)) {
      this.eulogy = true;
      return this.skip(t.width[i]);
    }
    if (t.code[i] === f.AGED || has(t, i, f.RELATIVE) || (hasClitic(t, i, f.WA) && (has(t, i, f.PRONOUN) || (this.interrupted && isFiniteVerb(t, i) && this.args.source !== null && isNamed(t, i))))) return this.relative();
    const told = Math.max(seatEnd(t, i, this.limit), identityEnd(t, i));
    if (told > i) return this.skip(told - i);
    const cited = citedAside(t, i, this.limit);
    if (cited !== null) return this.cite(cited.phrase, cited.end);
    const time = readTime(t, i);
    if (time > i) {
      this.args.time ??= { start: t.start[i], end: t.end[time - 1] };
      this.interrupted = true;
      return this.skip(time - i);
    }
    if (has(t, i, f.DEMONSTRATIVE) && has(t, i + 1, f.ROLE | f.TITLE) && t.clitics[i + 1] === 0) return this.skip(1); // أعلن ذلك وزير الزراعة
    if (has(t, i, f.DEMONSTRATIVE) && (!isWord(t, i + 1) || has(t, i + 1, f.PREPOSITION | f.COMPLEMENTIZER) || hasClitic(t, i + 1, f.BI | f.LI))) {
      this.object = true; // عزا ذلك إلى أن
      return this.skip(1);
    }
    if (has(t, i, f.ADVERB) || has(t, i, f.PRONOUN)) return this.skip(t.width[i]); // المصدر نفسه
    if (i === cue.token + 1 && has(t, i, f.CONJUNCTION) && ((has(t, i, f.QUANTIFIER) && t.code[i + 1] === f.MIN) || isNamePart(t, i + 1))) return this.nominal(); // أي من الطرفين, أم ياسر
    if (has(t, i, f.CONJUNCTION | f.NEGATION | f.PARTICLE | f.QUESTION)) return this.circumstance();
    // بيلين right after a cue is a name, though بـ + يلين could be read
    if (i === cue.token + 1 && hasClitic(t, i, f.BI | f.KA) && has(t, i, f.GIVEN_NAME | f.SURNAME)) return this.nominal();
    if ((has(t, i, f.PREPOSITION) && t.width[i] === 1) || hasClitic(t, i, f.BI | f.LI | f.KA) || (t.end[i] - stemStart(t, i) <= 2 && (this.isOpener(i + 1) || t.kind[i + 1] === ch.OPEN))) return this.preposition();
    if (this.args.channel?.end === t.end[i - 1] && tellsOfNoun(t, i)) return this.relative();
    if (this.args.source !== null && t.kind[i - 1] === ch.COMMA && isShown(t, i)) return this.relative(); // خلال برنامجه «…»، المذاع على قناة
    const bare = i === cue.token + 1 ? bareName(t, cue, this.limit) : null;
    if (bare !== null) {
      this.args.source = bare;
      return this.skip(bare.last - i);
    }
    if (isFiniteVerb(t, i)) {
      if (hasClitic(t, i, f.WA | f.FA) && !this.detour) return isNamed(t, i) ? this.relative() : this.stop();
      if (endsIndefinite(t, this.args.source, i)) return this.relative();
      const resumes = t.suffix[i] !== 0 && (this.complemented || this.args.channel?.end === t.end[i - 1]); // في تحذير أصدرته
      return resumes || ((this.args.channel !== null || this.object || this.detour) && !has(t, i, f.CUE)) || describesNoun(t, i) ? this.relative() : this.stop();
    }
    return this.nominal();
  }

  private preposition(): Arrival | null {
    const { t, i, args, cue } = this;
    if (this.isOpener(i + 1) && t.suffix[i] === 0 && readChannel(t, i) === i && !(hasClitic(t, i, f.LI) && has(t, i, f.ORGANIZATION))) return this.markedObject(); // لوكالة «سارين» is whom
    // جاء في البيان أن: what it stands in says it
    if (args.source === null && t.code[i] === f.FI && STANDS_IN.has(cue.verb.lemma)) {
      args.source = readPhrase(t, i + 1, CERTAIN, this.limit);
      if (args.source !== null) return this.skip(args.source.last - i);
    }
    const channel = readChannel(t, i);
    if (channel > i) {
      const next = this.metEnd(channel);
      args.channel ??= { start: t.start[i], end: t.end[next - 1] };
      args.time ??= timeInside(t, i + 1, channel);
      return this.skip(next - i);
    }
    if (t.suffix[i] !== 0 && t.code[i] !== 0 && t.code[i] !== f.LI_WORD && cue.verb.addressee === t.code[i] && cue.verb.lemma !== 'علّق') { // طلب منهم أن
      args.addressee ??= { start: stemStart(t, i, f.WA | f.FA), end: t.end[i] };
      return this.skip(1);
    }
    const phrase = readPrepositional(t, i, beforeCalled(this, i));
    if (phrase === null) return this.relativeIfFrame();
    const own = cue.verb.addressee !== 0 && phrase.code === cue.verb.addressee;
    // الناطق للجناح العسكري لحزب العمال، لـ«الشرق الأوسط»: what is right behind the source is of it
    if (phrase.kind === 'addressee' && args.addressee !== null && args.source !== null && args.addressee.start - args.source.end === 1 && t.kind[i - 1] === ch.COMMA) args.addressee = phrase.range;
    else if (phrase.kind === 'addressee' || (own && phrase.person)) args.addressee ??= phrase.range;
    else if (phrase.kind === 'time') {
      const next = this.metEnd(phrase.last);
      args.time ??= { start: phrase.range.start, end: t.end[next - 1] };
      this.interrupted = true;
      return this.skip(next - i);
    }
    else if (phrase.kind === 'place') args.place ??= phrase.range;
    else this.complemented ||= phrase.kind === 'other';
    if ((phrase.kind === 'other' || phrase.kind === 'place') && t.kind[phrase.last] === ch.COMMA) this.governed = i;
    this.interrupted = true;
    return this.skip(phrase.last - i);
  }

  /** لـ«الحياة», لصحيفة is a noun; a lone letter before marks governs them: whom it is said to, or what is quoted of it. */
  private markedObject(): Arrival | null {
    const { t, i } = this;
    const next = t.kind[i + 1] === ch.OPEN ? skipBrackets(t, i + 1, 5) : skipMarked(t, i + 1, 4);
    if (next > 0 && t.kind[i + 1] === ch.OPEN && has(t, i, f.PREPOSITION) && !hasClause(t, i + 2, next - 1)) return this.skip(next - i); // على (إنستغرام)
    if (next < 0 || ch.FOLD[t.text.charCodeAt(t.start[i])] !== ch.LAM || t.code[i] !== 0) return { kind: 'mark', token: i + 1 };
    this.args.addressee ??= { start: t.start[i], end: t.end[next - 1] };
    return this.skip(next - i);
  }

  /** خلال لقائه وزير المال: whom he who speaks met or received, behind a noun with a pronoun for him. */
  private metEnd(next: number): number {
    const { t, args, cue } = this;
    if (args.source === null || cue.verb.addressee === OBJECT || t.suffix[next - 1] === 0 || t.kind[next] !== ch.LETTER || has(t, next - 1, f.DOCUMENT | f.PREPOSITION) || t.clitics[next] & ~f.AL || readTime(t, next) > next) return next;
    const phrase = readPhrase(t, next, APPOSITION | CERTAIN, this.limit);
    return phrase !== null && phrase.kind !== 'unknown' && canSpeak(phrase) ? phrase.last : next;
  }

  private relativeIfFrame(): Arrival | null {
    const { t, i } = this;
    // بعد أن تحدث …
    if (has(t, i, f.PREPOSITION) && t.suffix[i] === 0 && (t.code[i] === f.BADA || t.code[i] === f.QABLA || t.code[i] === f.MUNDHU) && has(t, i + 1, f.COMPLEMENTIZER) && t.text.charCodeAt(t.start[i + 1]) !== ch.ALEF_HAMZA_BELOW) { // but من قبل إنه
      const end = timeClauseEnd(t, i, this.limit, this.isOpener);
      if (end < 0) return this.stop();
      this.args.time ??= { start: t.start[i], end: t.end[end - 1] };
      return this.skip(end - i);
    }
    return has(t, i, f.PREPOSITION) ? this.skip(1) : this.stop();
  }

  /** A noun phrase: the source, else the addressee of a verb that takes one, else an object. */
  private nominal(): Arrival | null {
    const { t, i, args, cue } = this;
    if (hasClitic(t, i, f.WA | f.FA) && args.source === null && !this.interrupted) return this.stop();
    if (isDrawn(t, cue, i)) return this.skip(1);
    const manner = mannerEnd(t, i, this.limit);
    if (manner > i) return this.skip(manner - i);
    let phrase = readPhrase(t, i, APPOSITION | CERTAIN, beforeObject(t, cue, i, beforeCalled(this, i)));
    if (phrase === null) return this.stop();
    const marks = this.marksAtEnd(phrase);
    if (marks > i) phrase = readPhrase(t, i, APPOSITION | CERTAIN, marks) ?? phrase;
    const named = withName(t, args.source, this.governed, phrase);
    if (named !== null) {
      if (args.place !== null && args.place.start > named.start) args.place = null; // what the office is of
      args.source = named;
      this.interrupted = false;
      return this.skip(named.last - i);
    }
    if (args.source === null && (cue.reading.form !== 'participle' || t.code[i] === f.STYLE) && !this.object && canBeSubject(t, cue, phrase)) {
      phrase = withFamilyName(t, cue, phrase, this.limit) ?? phrase;
      args.source = phrase;
    }
    else if (args.source !== null && args.source.names.length === 0 && phrase.names.length > 0 && !hasClitic(t, i, f.WA | f.FA | f.BI) && this.interrupted && args.source.role !== null) args.source = phrase;
    else if (this.interrupted && args.source?.last === i - 1 && phrase.kind === args.source.kind && (phrase.role !== null || phrase.kind === 'organization')) {
      // another apposition: فينسن كومباني، قائد مانشستر سيتي، متصدر الدوري
    } else if (cue.verb.addressee === OBJECT && args.addressee === null) args.addressee = { start: t.start[phrase.first], end: phrase.end };
    else this.object = true;
    this.interrupted = false;
    return this.skip(phrase.last - i);
  }

  /** قال رئيس اللجنة «الصبر مفتاح الفرج».: marks that end the sentence are what is said and no name; where they open, or -1. */
  private marksAtEnd({ first, last }: Phrase): number {
    const { t, cue } = this;
    const next = t.kind[last];
    if (this.args.source !== null || cue.reading.form !== 'verb' || t.kind[last - 1] !== ch.QUOTE || (next !== ch.STOP && next !== ch.BREAK)) return -1;
    for (let open = last - 2; open > first; open--) if (t.kind[open] === ch.QUOTE) return hasClitic(t, open - 1, f.AL) && last - open > 3 ? open : -1;
    return -1;
  }
}

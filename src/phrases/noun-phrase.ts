import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { type Range, type Tokens, WORD } from '../tokens.ts';
import type { SpeakerKind } from '../types.ts';
import { canAttach } from './attach.ts';
import { agreementOf, endsPhrase, has, hasClitic, hasTanwin, isFiniteVerb, isWord, skipBrackets, skipMarked, stemStart, touches } from './words.ts';

/** A noun phrase as half-open token ranges; every range lies inside `first`…`last`. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
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

export interface PhraseOptions {
  /** Read on across a comma into an apposition (جون هيلي، وزير الدفاع البريطاني). */
  readonly apposition?: boolean;
  /** Tokens from here on belong to others. */
  readonly limit?: number;
  /** An attached preposition on the first word is the caller's (بحسب, لـ). */
  readonly preposition?: boolean;
  /** The phrase stands where only a noun can: unknown words are nouns. */
  readonly certain?: boolean;
}

/** Parts of a phrase, in the order in which they can follow each other. */
const NONE = 0, TITLE = 1, ROLE = 2, BODY = 3, NOUN = 4, NAMED = 5;
const LONGEST = 40;

/**
 * Reads the noun phrase that begins at a token, or null. One grammar for sources, topics, roles, organisations and
 * mentions: titles, a head with its construct and adjectives, a name, appositions.
 *
 *     وزير الدفاع الأمريكي بيت هيغسيث
 *     role──────────────── name──────
 *
 * A construct stays open until something definite closes it (an article, a place, a proper name); an indefinite word
 * after that begins the name.
 */
export function readPhrase(t: Tokens, at: number, options: PhraseOptions = {}): Phrase | null {
  return new PhraseReader(t, at, options).read();
}

class PhraseReader {
  private i: number;
  private part = NONE;
  /** The construct has met its definite end. */
  private closed = false;
  private kind: SpeakerKind = 'unknown';
  private agreement = 0;
  private quantified: '' | 'one' | 'many' = '';
  private title: Range | null = null;
  private role: Range | null = null;
  private organization: Range | null = null;
  private readonly names: { start: number; end: number }[] = [];
  private readonly members: Phrase[] = [];
  private readonly limit: number;

  constructor(private readonly t: Tokens, private readonly first: number, private readonly options: PhraseOptions) {
    this.i = first;
    this.limit = Math.min(options.limit ?? t.count, first + LONGEST, t.count);
  }

  read(): Phrase | null {
    const { t, first } = this;
    while (this.i < this.limit) {
      const before = this.i;
      const more = this.step();
      if (this.i === before || !more) break;
    }
    if (this.i === first || this.part === NONE) return null;
    return this.finish(t.end[this.i - 1]);
  }

  /** Consumes what stands at `i`; false at the phrase's end. */
  private step(): boolean {
    const { t, i } = this;
    switch (t.kind[i]) {
      case WORD: return this.word();
      case ch.FOREIGN: return this.foreign();
      case ch.DIGIT: return this.number();
      case ch.QUOTE: return this.marked();
      case ch.DASH: return this.dash();
      case ch.OPEN: return this.brackets();
      case ch.COMMA: return this.comma();
      case ch.STOP: return this.abbreviation();
      default: return false;
    }
  }

  // ---- words ------------------------------------------------------------------------------------------------------

  private word(): boolean {
    const { t, i } = this;
    const opening = i === this.first;
    if (has(t, i, f.DEMONSTRATIVE) && (opening || this.quantified !== '')) {
      this.i++;
      return true;
    }
    if (!opening) {
      if (hasClitic(t, i, f.FA)) return false;
      if (hasClitic(t, i, f.WA)) return this.coordinate();
      if (has(t, i, f.PREPOSITION) && t.width[i] === 1) return this.attach(i, i + 1);
      if (hasClitic(t, i, f.BI | f.LI | f.KA)) return this.attach(i, i);
    } else if (hasClitic(t, i, f.BI | f.LI | f.KA) && !this.options.preposition) return false;
    else if (has(t, i, f.PREPOSITION)) return false;
    if (!opening && this.part !== NONE && (hasTanwin(t, i) || (this.part === NAMED && t.suffix[i] !== 0))) return false;
    if (this.part !== NAMED && has(t, i, f.QUANTIFIER) && this.part === NONE) return this.quantifier();
    if (endsPhrase(t, i) && !this.isNameAfterTitle(i) && !(opening && this.options.certain && t.features[i] === 0)) return false;
    return this.consume();
  }

  /** أحد المسؤولين is one person, بعض السكان are many. */
  private quantifier(): boolean {
    const { t, i } = this;
    this.quantified = t.code[i] === f.ONE_OF ? 'one' : 'many';
    this.agreement = t.code[i] === f.ONE_OF ? (ch.FOLD[t.text.charCodeAt(t.end[i] - 1)] === ch.YEH ? f.FEMININE : f.MASCULINE) | f.SINGULAR : f.PLURAL;
    this.i++;
    const next = this.i;
    // العديد من السكان
    if (t.code[next] === f.MIN && isWord(t, next + 1)) this.i++;
    if (!isWord(t, this.i) || endsPhrase(t, this.i)) this.open(NOUN, i, true, 'group');
    return true;
  }

  /** A title takes whatever follows as a name, unless it is plainly something else. */
  private isNameAfterTitle(i: number): boolean {
    const { t } = this;
    return (this.part === TITLE || this.part === NAMED) && has(t, i, f.GIVEN_NAME | f.SURNAME);
  }

  /** Adds one word to the part it belongs to, or opens the next part. */
  private consume(): boolean {
    const { t, i } = this;
    const features = t.features[i];
    const definite = hasClitic(t, i, f.AL) || t.suffix[i] !== 0;
    const width = t.width[i];
    if ((features & f.TITLE) !== 0 && this.isTitle(i)) {
      if (this.part === BODY && !this.closed) return this.extend(width, definite); // جامعة الملك سعود
      this.open(TITLE, i, false, 'person');
      this.title = { start: this.title?.start ?? i, end: i + width };
      this.i += width;
      return true;
    }
    if ((features & f.NAMED_BODY) !== 0 && (this.part === NONE || (!this.closed && this.part !== NAMED && this.part !== TITLE))) {
      if (this.part === NONE) this.open(BODY, i, true, 'organization');
      else this.organization ??= { start: i, end: i + width };
      return this.extend(width, true);
    }
    if (this.isName(i)) return this.name(width);
    if ((features & (f.ROLE | f.PERSON)) !== 0 && !((features & f.ADJECTIVE) !== 0 && this.part !== NONE && this.part !== NAMED && this.part !== TITLE)) {
      if (this.part !== NONE && this.part !== TITLE && this.part !== NAMED && !this.closed) return this.extend(width, definite);
      if (this.part === BODY && !definite) return false;
      if (this.part === NAMED && !definite && !this.options.certain) return false;
      const plural = (agreementOf(t, i) & f.PLURAL) !== 0 && (t.lexicon.agreement[t.entry[i]] & f.SINGULAR) === 0;
      this.open(ROLE, i, definite, plural ? 'group' : 'person');
      this.role = { start: i, end: i + width };
      return this.extend(width, definite);
    }
    if ((features & (f.ORGANIZATION | f.GENERIC | f.DOCUMENT | f.CHANNEL)) !== 0 && this.part === NONE) {
      const kind = (features & f.ORGANIZATION) !== 0 ? 'organization' : (features & f.GENERIC) !== 0 ? this.genericKind(i) : 'document';
      this.open(BODY, i, definite, kind);
      return this.extend(width, definite);
    }
    if ((features & f.ORGANIZATION) !== 0 && this.part === ROLE && !this.closed) {
      this.organization ??= { start: i, end: i + width };
      return this.extend(width, definite);
    }
    if ((features & f.PLACE) !== 0) {
      if (this.part === NONE) {
        this.open(BODY, i, true, 'organization');
        return this.extend(width, true);
      }
      if (this.part === NAMED && !definite && !this.options.certain) return false;
      if (this.part !== NAMED && this.closed && !definite) return false;
      return this.extend(width, true);
    }
    if ((features & f.ADJECTIVE) !== 0 && this.part !== NONE && this.part !== NAMED && this.part !== TITLE) return this.extend(width, definite || this.closed);
    return this.unknown(definite);
  }

  private genericKind(i: number): SpeakerKind {
    return (agreementOf(this.t, i) & (f.MASCULINE | f.SINGULAR)) === (f.MASCULINE | f.SINGULAR) ? 'person' : 'group';
  }

  /** A word that the lexicon does not know, or knows only as something that says nothing here. */
  private unknown(definite: boolean): boolean {
    const { t, i } = this;
    const afterName = this.part === NAMED || this.part === TITLE;
    if (afterName) {
      if (definite && this.part === NAMED && this.nameLength() > 3) return false;
      if (!this.options.certain && this.part === NAMED && !definite && this.nameLength() >= 4) return false;
      return this.name(1);
    }
    if (this.part === NONE) {
      this.open(NOUN, i, definite, 'unknown');
      return this.extend(1, definite);
    }
    if (!this.closed) return this.extend(1, definite);
    if (definite) return this.extend(1, true);
    if (t.text.charCodeAt(t.start[i]) === ch.LAM && t.end[i] - t.start[i] > 4 && (this.part === BODY || hasClitic(t, i + 1, f.AL))) {
      this.closed = false; // لحقوق: an attached ل on a word that the lexicon does not know
      return this.extend(1, false);
    }
    // An indefinite word after a closed construct: the name of a person, never of a body.
    if (this.part === BODY && this.kind !== 'person' && this.kind !== 'unknown') return false;
    if (isFiniteVerb(t, i)) return false;
    return this.name(1);
  }

  private isTitle(i: number): boolean {
    const { t } = this;
    const next = i + t.width[i] + (t.kind[i + 1] === ch.STOP ? 1 : 0);
    if (t.end[i] - t.start[i] === 1 && t.kind[i + 1] !== ch.STOP && !has(t, next, f.GIVEN_NAME)) return false; // د, م without a stop
    if (!has(t, i, f.ROLE)) return true;
    if (has(t, next, f.GIVEN_NAME | f.TITLE | f.NAME_PARTICLE)) return true;
    return has(t, next, f.SURNAME) && !has(t, next, f.ADJECTIVE);
  }

  /** Whether the word begins or continues a personal name. */
  private isName(i: number): boolean {
    const { t } = this;
    const features = t.features[i];
    if ((features & f.NAME) === 0) return false;
    if (this.part === NAMED) return (features & (f.ROLE | f.ORGANIZATION)) === 0 || (features & f.GIVEN_NAME) !== 0 && !hasClitic(t, i, f.AL);
    if (this.part === TITLE) return true;
    if (this.part === BODY && !this.closed) return false; // مؤسسة محمد بن راشد
    if (hasClitic(t, i, f.AL) && this.part !== NONE) return false; // an adjective more often than a surname alone
    if ((features & f.NAME) === f.NAME_PARTICLE && isWord(t, i + 1) && t.features[i + 1] === 0) return true; // بن برافمان
    if ((features & f.COMMON_WORD) !== 0 || (features & f.NAME) === f.NAME_PARTICLE) return has(t, i + 1, f.NAME) || (this.part === ROLE && this.closed);
    if (this.part === BODY) return this.kind === 'person';
    return true;
  }

  private name(width: number): boolean {
    const { i } = this;
    if (this.part === NAMED && this.nameLength() >= 8) return false;
    if (this.part !== NAMED) {
      this.names.push({ start: i, end: i });
      if (this.part === NONE) this.agreement = this.t.agreement[i] & (f.MASCULINE | f.FEMININE);
      if (this.quantified === '' && this.kind !== 'group') this.kind = 'person';
      this.part = NAMED;
    }
    this.i += width;
    this.names[this.names.length - 1].end = this.i;
    return true;
  }

  private nameLength(): number {
    const name = this.names.at(-1);
    return name === undefined ? 0 : name.end - name.start;
  }

  private open(part: number, i: number, closed: boolean, kind: SpeakerKind): void {
    if (this.part === NONE) {
      this.kind = this.quantified === 'one' ? (kind === 'group' ? 'person' : kind) : this.quantified === 'many' ? 'group' : kind;
      if (this.quantified === '') this.agreement = agreementOf(this.t, i);
    } else if (this.part === TITLE && part === ROLE && this.role === null) this.agreement ||= agreementOf(this.t, i);
    this.part = part;
    this.closed = closed;
  }

  private extend(width: number, closes: boolean): boolean {
    this.i += width;
    if (closes) this.closed = true;
    if (this.part === ROLE && this.role !== null) this.role = { start: this.role.start, end: this.i };
    if (this.organization !== null && this.part === ROLE) this.organization = { start: this.organization.start, end: this.i };
    if (this.part === BODY && this.kind === 'organization') this.organization = { start: this.organization?.start ?? this.i - width, end: this.i };
    return true;
  }

  // ---- what is no plain word --------------------------------------------------------------------------------------

  private foreign(): boolean {
    if (this.part === BODY || (this.part === NOUN && !this.closed)) return this.extend(1, true);
    if (this.part === ROLE && !this.closed) return this.extend(1, true);
    return this.name(1);
  }

  /** القناة 12, مجموعة الـ 20; elsewhere a number is no part of a source. */
  private number(): boolean {
    const { t, i } = this;
    if (i === this.first) {
      // 70 شركة
      if (!isWord(t, i + 1) || endsPhrase(t, i + 1) || hasClitic(t, i + 1, f.AL | f.WA)) return false;
      this.quantified = 'many';
      this.agreement = f.PLURAL;
      this.i++;
      return true;
    }
    return this.part === BODY && t.kind[i + 1] !== ch.DIGIT ? this.extend(1, this.closed) : false;
  }

  /** شركة «هواوي», and at the opening «هواوي» alone. */
  private marked(): boolean {
    const { t, i } = this;
    const next = skipMarked(t, i);
    if (next < 0 || next > this.limit) return false;
    if (i === this.first) {
      if (!this.options.certain) return false;
      this.open(BODY, i, true, 'organization');
      this.i = next;
      this.organization = { start: i + 1, end: next - 1 };
      return true;
    }
    if (this.part !== BODY && !(this.part === ROLE && (!this.closed || has(t, i - 1, f.ORGANIZATION | f.BI))) && !(this.part === NOUN && !this.closed)) return false;
    if (this.part === ROLE) this.organization = { start: this.organization?.start ?? i, end: next };
    return this.extend(next - i, true);
  }

  /** A dash without spaces joins (بن-غفير). */
  private dash(): boolean {
    const { t, i } = this;
    if (i === this.first || !touches(t, i - 1) || !touches(t, i) || !isWord(t, i + 1) || this.part === NONE) return false;
    this.i++;
    if (this.part === NAMED) this.names[this.names.length - 1].end = this.i;
    return true;
  }

  /** A bracket is read over only where the phrase goes on behind it: الرئيس (السابق) محمد. */
  private brackets(): boolean {
    const { t, i } = this;
    const next = skipBrackets(t, i, 8);
    if (i === this.first || next < 0 || !isWord(t, next) || next >= this.limit) return false;
    if (this.part === NAMED || !has(t, next, f.NAME) || hasClitic(t, next, f.WA | f.FA | f.BI | f.LI)) return false;
    this.i = next;
    return true;
  }

  /** د. محمد: the stop belongs to the title. */
  private abbreviation(): boolean {
    const { t, i } = this;
    if (this.part !== TITLE || t.end[i - 1] !== t.start[i] || t.end[i - 1] - t.start[i - 1] > 1 || !isWord(t, i + 1)) return false;
    this.i++;
    return true;
  }

  /** Across a comma: name ، role or role ، name, if the phrase then ends as a source does. */
  private comma(): boolean {
    const { t, i } = this;
    if (!this.options.apposition || this.part === NONE || !isWord(t, i + 1) || hasClitic(t, i + 1, f.WA | f.FA | f.BI | f.LI | f.KA)) return false;
    const wantsName = this.part === ROLE && this.names.length === 0;
    const wantsRole = this.part === NAMED && this.role === null;
    if (!wantsName && !wantsRole) return false;
    const more = readPhrase(t, i + 1, { limit: this.limit });
    if (more === null || more.members.length > 0 || !endsLikeSource(t, more.last)) return false;
    if (wantsName && (more.names.length === 0 || more.role !== null)) return false;
    if (wantsRole && (more.role === null || more.names.length > 0)) return false;
    this.names.push(...more.names);
    this.role ??= more.role;
    this.title ??= more.title;
    this.organization ??= more.organization;
    this.i = more.last;
    this.part = wantsName ? NAMED : ROLE;
    this.closed = true;
    return false; // one apposition is as far as sources go
  }

  // ---- prepositions and coordination ------------------------------------------------------------------------------

  /** A preposition phrase inside the noun phrase: المتحدث باسم الكرملين, مسؤول في الوزارة, المجلس الوطني لحقوق الإنسان. */
  private attach(preposition: number, object: number): boolean {
    const { t } = this;
    if (this.part === NAMED || this.part === NONE || this.part === TITLE) return false;
    if (!canAttach(t, preposition, object, { role: this.part === ROLE, body: this.part === BODY, indefinite: !this.closed, quantified: this.quantified === 'many' })) return false;
    const width = t.width[object];
    const features = t.features[object];
    if (this.part === ROLE && (features & (f.ORGANIZATION | f.NAMED_BODY | f.PLACE)) !== 0) this.organization ??= { start: object, end: object + width };
    this.closed = false;
    return this.extend(object + width - this.i, hasClitic(t, object, f.AL) || t.suffix[object] !== 0 || (features & (f.NAMED_BODY | f.PLACE)) !== 0);
  }

  /** و joins a second speaker (الوزير X والسفير Y) or a second noun of the same construct (وزير الخارجية والتعاون). */
  private coordinate(): boolean {
    const { t, i } = this;
    if (hasClitic(t, i, f.BI | f.LI | f.KA) || endsPhrase(t, i) || has(t, i, f.PREPOSITION | f.DEMONSTRATIVE)) return false;
    const features = t.features[i];
    const definite = hasClitic(t, i, f.AL);
    const opensSpeaker = (features & (f.SOURCE_HEAD | f.PLACE | f.GIVEN_NAME | f.SURNAME)) !== 0 && (this.part === NAMED || (features & f.NAME) !== 0 || ((features & (f.NAMED_BODY | f.PLACE)) !== 0 && this.part === BODY) || (features & f.SOURCE_HEAD) !== 0);
    if (opensSpeaker && this.part !== NONE) {
      const own = this.finish(t.end[i - 1]);
      const other = readPhrase(t, i, { limit: this.limit });
      if (other === null || other.first !== i) return false;
      this.members.push(own, ...(other.members.length > 0 ? other.members : [other]));
      this.i = other.last;
      return false;
    }
    if (this.part === NAMED || this.part === TITLE || this.part === NONE) return false;
    if (!definite && (features & f.ADJECTIVE) === 0) return false;
    return this.extend(1, definite);
  }

  private finish(end: number): Phrase {
    const { t, first, members } = this;
    const many = members.length > 1;
    return {
      first,
      last: this.i,
      start: stemStart(t, first),
      end,
      kind: many ? (members.every((m) => m.kind === 'organization') ? 'organization' : 'group') : this.kind === 'unknown' && this.names.length > 0 ? 'person' : this.kind,
      agreement: many ? (this.agreement & (f.MASCULINE | f.FEMININE)) | f.PLURAL : this.agreement,
      definite: this.closed || this.names.length > 0,
      title: this.title,
      role: this.role,
      organization: this.organization,
      names: this.names.map(({ start, end: last }) => ({ start, end: last })),
      members: [...members],
    };
  }
}

/** What may stand right after a source with an apposition: a comma, the content, an argument, the sentence's end. */
function endsLikeSource(t: Tokens, i: number): boolean {
  const kind = t.kind[i];
  if (kind !== WORD) return kind !== ch.FOREIGN && kind !== ch.DIGIT;
  return has(t, i, f.COMPLEMENTIZER | f.PREPOSITION | f.TIME | f.TIME_UNIT | f.TIME_ADVERB | f.CUE | f.RELATIVE | f.ADVERB) || hasClitic(t, i, f.BI | f.LI);
}

import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { type Range, type Tokens, WORD } from '../tokens.ts';
import type { SpeakerKind } from '../types.ts';
import { BODY, type Core, isGroup, NOUN, readCore, ROLE } from './core.ts';
import { isNamePart, nameEnd, startsName } from './names.ts';
import { isTitle } from './titles.ts';
import { agreementOf, agrees, endsPhrase, has, hasClitic, hasPronounEnding, isAccusative, isFiniteVerb, isLoneLetter, isWord, skipBrackets, skipMarked, stemStart } from './words.ts';

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

const LONGEST = 40;
const HAMZA = 0x0621;

/**
 * Reads the noun phrase that begins at a token, or null. One grammar for sources, topics, roles, organisations and
 * mentions: quantifier, titles, a core (head with construct, adjectives and prepositional parts), a name, appositions.
 *
 *     وزير الدفاع الأمريكي بيت هيغسيث، رئيس الوفد
 *     core──────────────── name──────  apposition
 */
export function readPhrase(t: Tokens, at: number, options: PhraseOptions = {}): Phrase | null {
  return new PhraseReader(t, at, options).read();
}

class PhraseReader {
  private i: number;
  private kind: SpeakerKind = 'unknown';
  private agreement = 0;
  private definite = false;
  private quantified: '' | 'one' | 'many' = '';
  /** What looks like an attached preposition is not. */
  private whole = false;
  /** A quantifier with the article takes no noun. */
  private alone = false;
  private title: Range | null = null;
  private role: Range | null = null;
  private organization: Range | null = null;
  private core: Core | null = null;
  private readonly names: Range[] = [];
  /** An office stands behind the name. */
  private appositive = false;
  private members: Phrase[] = [];
  private readonly limit: number;
  private readonly certain: boolean;

  constructor(private readonly t: Tokens, private readonly first: number, private readonly options: PhraseOptions) {
    this.i = first;
    this.limit = Math.min(options.limit ?? t.count, first + LONGEST, t.count);
    this.certain = options.certain === true;
  }

  read(): Phrase | null {
    const { first } = this;
    if (!this.canOpen()) return null;
    if (!this.whole) this.opening();
    if (!this.whole) this.titles();
    if (!this.whole && !this.alone && !this.markedName() && !this.nameAt(this.i, this.title === null && (!this.certain || this.quantified !== ''))) {
      this.readCore();
      this.brackets();
      this.titles();
      if (this.core !== null || this.title !== null) this.nameAfterCore();
    }
    if (this.i === first || (this.core === null && this.names.length === 0 && this.title === null && this.quantified === '')) return null;
    if (this.names.length > 0 && this.apposition() && this.i < this.limit) this.apposition();
    this.comma();
    this.coordinate();
    if (this.members.length > 0) this.nameOfBoth();
    return this.finish();
  }

  private canOpen(): boolean {
    const { t, first: i, options } = this;
    if (i >= this.limit) return false;
    switch (t.kind[i]) {
      case ch.FOREIGN: return true;
      case ch.QUOTE: return this.certain;
      case ch.DIGIT: return isWord(t, i + 1) && !endsPhrase(t, i + 1) && !hasClitic(t, i + 1, f.AL | f.WA); // 70 شركة
      case WORD:
        if (hasClitic(t, i, f.BI | f.LI | f.KA)) return options.preposition === true || this.isWholeName(i);
        if (isLoneLetter(t, i) || (has(t, i, f.TIME_UNIT) && has(t, i + 1, f.TIME))) return false; // صباح is a name, too
        return !has(t, i, f.PREPOSITION) || t.width[i] > 1;
      default: return false;
    }
  }

  /** بنينا شور: a verb's subject has no preposition, so ب is of the name. */
  private isWholeName(i: number): boolean {
    const { t } = this;
    if (!this.certain || this.options.apposition !== true || !hasClitic(t, i, f.BI) || hasClitic(t, i, f.AL | f.WA | f.FA) || t.suffix[i] !== 0) return false;
    if ((t.features[i] & ~(f.NAME | f.COMMON_WORD)) !== 0 || !isWord(t, i + 1) || !startsName(t, i + 1, false)) return false;
    this.whole = true;
    this.takeName(i, nameEnd(t, i, this.limit, true, true));
    return true;
  }

  // ---- what stands before the head --------------------------------------------------------------------------------

  /** Demonstratives and quantifiers: أحد المسؤولين is one person, بعض السكان are many. */
  private opening(): void {
    const { t } = this;
    while (this.i < this.limit) {
      const { i } = this;
      const number = t.kind[i] === ch.DIGIT;
      if (t.code[i] === f.SAME && has(t, i, f.QUANTIFIER)) {
        if (!this.isQuantity(i)) break;
        this.i++;
        continue;
      }
      if (number || (has(t, i, f.QUANTIFIER) && !(has(t, i, f.ROLE | f.ADJECTIVE) && !this.isQuantity(i)))) {
        const one = t.code[i] === f.ONE_OF;
        this.quantified = one ? 'one' : 'many';
        this.agreement = one ? (ch.FOLD[t.text.charCodeAt(t.end[i] - 1)] === ch.YEH ? f.FEMININE : f.MASCULINE) | f.SINGULAR : f.PLURAL;
        this.kind = one ? 'person' : 'group';
        this.definite = true;
        this.i++;
        if (!this.partitive() && !number && startsWithArticle(t, i)) this.alone = true; // الجميع، البعض
      } else if (has(t, i, f.DEMONSTRATIVE) && this.isQuantity(i) && !has(t, i + 1, f.PREPOSITION)) this.i++;
      else break;
    }
  }

  /** كبار المسؤولين, عامة الناس: a quantity only before a genitive. */
  private isQuantity(i: number): boolean {
    return isWord(this.t, i + 1) && hasClitic(this.t, i + 1, f.AL);
  }

  /** العديد من السكان, 70 في المائة من هؤلاء, أحد في المدينة. */
  private partitive(): boolean {
    const { t } = this;
    let { i } = this;
    if (t.code[i] === f.FI && has(t, i + 1, f.NOUN) && t.code[i + 2] === f.MIN) i += 2; // في المئة
    if (t.code[i] === f.MIN && t.suffix[i] === 0 && isWord(t, i + 1) && !endsPhrase(t, i + 1)) this.i = i + 1;
    else return false;
    return true;
  }

  /** Titles, with the stop of د. and م. */
  private titles(): void {
    const { t } = this;
    while (this.i < this.limit && isWord(t, this.i) && has(t, this.i, f.TITLE) && !hasClitic(t, this.i, f.WA | f.FA)) {
      const { i } = this;
      if (i !== this.first && hasClitic(t, i, f.BI | f.LI | f.KA)) break;
      if (!isTitle(t, i, this.core !== null && this.core.nature !== BODY && this.core.definite)) break;
      this.agreement ||= agreementOf(t, i);
      this.i += t.width[i];
      if (t.kind[this.i] === ch.STOP && t.end[this.i - 1] === t.start[this.i] && t.end[i] - t.start[i] === 1) this.i++;
      this.title = { start: this.title?.start ?? i, end: this.i };
      if (this.kind === 'unknown') this.kind = 'person';
    }
  }

  // ---- core and name ----------------------------------------------------------------------------------------------

  private readCore(): void {
    const { t, i } = this;
    if (i >= this.limit || (i !== this.first && isWord(t, i) && hasClitic(t, i, f.WA | f.FA | f.BI | f.LI | f.KA))) return;
    const core = readCore(t, i, this.limit, this.certain || i > this.first, this.quantified !== '');
    if (core === null) return;
    this.core = core;
    this.i = core.last;
    this.definite = core.definite || this.quantified !== '';
    this.organization = core.organization;
    if (core.nature === ROLE && !(t.code[i] === f.NATIONALITY && core.last === i + 1)) this.role = { start: i, end: core.last };
    if (this.quantified === '') {
      this.agreement ||= core.agreement;
      if (this.kind === 'unknown') this.kind = core.kind;
      if (this.kind === 'unknown' && i === this.first && core.last === i + 1 && this.certain && this.options.apposition) this.surname(i);
    } else if (this.quantified === 'one' && core.kind !== 'group' && core.kind !== 'unknown') this.kind = core.kind;
  }

  /** An unknown word with the article that stands alone where a subject must: mostly a family name (السركال). */
  private surname(i: number): void {
    const { t } = this;
    if (t.features[i] !== 0 || !hasClitic(t, i, f.AL) || agreementOf(t, i) !== 0) return;
    this.names.push({ start: i, end: i + 1 });
    this.kind = 'person';
  }

  /** A bracket is read over only where a name follows: الرئيس (السابق) محمد. */
  private brackets(): void {
    const { t, i } = this;
    if (this.core === null || this.core.nature !== ROLE || t.kind[i] !== ch.OPEN) return;
    const next = skipBrackets(t, i, 8);
    if (next > 0 && next < this.limit && isWord(t, next) && startsName(t, next, true)) this.i = next;
  }

  /** A name in marks: أكد «عادل», البروفيسور «عرادا زكية». */
  private markedName(): boolean {
    const { t, i } = this;
    if (i >= this.limit || t.kind[i] !== ch.QUOTE || (i === this.first && !this.certain)) return false;
    const next = skipMarked(t, i, 4);
    if (next < 0 || next > this.limit || !startsName(t, i + 1, i === this.first) || nameEnd(t, i + 1, next - 1, true) !== next - 1) return false;
    this.takeName(i + 1, next - 1);
    this.i = next;
    return true;
  }

  private nameAt(i: number, bare: boolean): boolean {
    const { t } = this;
    if (i >= this.limit || (!startsName(t, i, bare) && !this.isOddName(i))) {
      // after a title any word is a name
      if (this.title === null || (this.core !== null && this.title.end !== i) || i >= this.limit || !isWord(t, i) || endsPhrase(t, i) || has(t, i, f.ROLE | f.PREPOSITION) || hasClitic(t, i, f.WA | f.FA | f.BI | f.LI | f.KA)) return false;
    }
    const end = nameEnd(t, i, this.limit, this.certain, this.isOddName(i));
    if (end === i + 1 && this.title === null && this.core === null && isConstruct(t, i)) return false;
    return this.takeName(i, end);
  }

  /** Where only a subject can stand: البحري الهذيلي, whose first name is a family name; جوي دوريل, which is an adjective too. */
  private isOddName(i: number): boolean {
    const { t } = this;
    if (i !== this.first || !this.certain || !isWord(t, i) || t.suffix[i] !== 0 || hasClitic(t, i, f.WA | f.FA | f.BI | f.LI | f.KA)) return false;
    if (hasClitic(t, i, f.AL)) {
      if (t.features[i] !== 0) return has(t, i, f.SURNAME | f.GIVEN_NAME) && !has(t, i, f.SOURCE_HEAD | f.NOUN);
      return isWord(t, i + 1) && t.features[i + 1] === 0 && startsName(t, i + 1, false) && !endsIn(t, i, ch.YEH) && !endsIn(t, i + 1, ch.HEH); // الستير ثورنتن
    }
    if (t.code[i] === f.AND_THEN) return isNamePart(t, i + 1) && t.end[i] - t.start[i] === 2 && !hasClitic(t, i + 1, f.AL); // أم سليمان
    if (t.features[i] === 0 && isFiniteVerb(t, i)) { // ويست, يوسفي: hardly a verb, right after one, if it has no subject
      return ch.FOLD[t.text.charCodeAt(t.start[i])] === ch.WAW || !isWord(t, i + 1) || has(t, i + 1, f.COMPLEMENTIZER | f.PREPOSITION) || (t.features[i + 1] === 0 && !hasClitic(t, i + 1, f.AL));
    }
    if (t.clitics[i] === 0 && isFiniteVerb(t, i) && !has(t, i, f.SOURCE_HEAD)) return t.kind[i + 1] === ch.COLON || has(t, i + 1, f.COMPLEMENTIZER) || (isWord(t, i + 1) && hasClitic(t, i + 1, f.AL) && has(t, i + 1, f.SURNAME) && !has(t, i + 1, f.ADJECTIVE)); // a verb right after a verb
    if (hasClitic(t, i, f.SA) && has(t, i, f.VERB)) return isWord(t, i + 1) && startsName(t, i + 1, false); // سيمور هايد
    if (!has(t, i, f.ADJECTIVE) || has(t, i, f.SOURCE_HEAD | f.QUANTIFIER | f.CUE) || isElative(t, i) || !isWord(t, i + 1)) return false;
    return hasClitic(t, i + 1, f.AL) ? has(t, i + 1, f.SURNAME | f.GIVEN_NAME) : t.features[i + 1] === 0 && startsName(t, i + 1, false);
  }

  private takeName(i: number, end: number): boolean {
    const { t } = this;
    if (end === i) return false;
    this.names.push({ start: i, end });
    if (this.agreement === 0 && this.core === null) this.agreement = t.agreement[i] & (f.MASCULINE | f.FEMININE);
    if (this.kind === 'unknown') this.kind = 'person';
    this.i = end;
    this.definite = true;
    return true;
  }

  /** The name of who the core describes: never of a body or a group, and an unknown word only where the core says it is a person. */
  private nameAfterCore(): void {
    const { t, core, i } = this;
    if (core === null || core.nature === ROLE) if (this.markedName()) return;
    if (core !== null) {
      if (core.kind === 'group' && core.nature === ROLE && core.definite && this.quantified !== 'one') return this.namesOfGroup();
      if (core.kind === 'organization' || core.kind === 'document' || (core.kind === 'group' && this.quantified !== 'one') || this.quantified === 'many') return;
      const unknown = isWord(t, i) && t.features[i] === 0;
      if (unknown && (core.nature === NOUN || !core.definite)) return;
      if (!core.definite && isWord(t, i) && !startsName(t, i, true)) return; // مصدر مطلع فضل عدم ذكر اسمه
      if (core.nature === NOUN && !startsName(t, i, true)) return;
      // الرئيس جورجي إيفانوف: after a definite office an adjective without article is a name
      if (core.nature === ROLE && core.definite && isWord(t, i) && has(t, i, f.ADJECTIVE) && !hasClitic(t, i, f.AL | f.WA | f.FA | f.BI | f.LI | f.KA) && !isAccusative(t, i) && (startsName(t, i + 1, false) || core.last - core.first === 1)) {
        this.takeName(i, nameEnd(t, i, this.limit, this.certain, true));
        return;
      }
      // مدرب جامايكا الألماني وينفريد شايفر: more a name than و with a verb
      if (core.nature === ROLE && core.definite && this.certain && isWord(t, i) && t.features[i] === 0 && isFiniteVerb(t, i) && startsName(t, i + 1, false)) {
        this.takeName(i, nameEnd(t, i, this.limit, true, true));
        return;
      }
      if (core.nature === ROLE && t.code[i] === f.BISM && isNamePart(t, i + 1)) { // المدرب باسم قاسم
        this.takeName(i, nameEnd(t, i, this.limit, this.certain, true));
        return;
      }
      // الصحفية الهندية سودها جي تيلاك: no pronoun, for a name follows
      if (core.nature === ROLE && core.definite && unknown && hasPronounEnding(t, i) && startsName(t, i + 1, false)) {
        this.takeName(i, nameEnd(t, i, this.limit, this.certain, true));
        return;
      }
      // القطري العطية
      if (t.code[core.first] === f.NATIONALITY && isWord(t, i) && hasClitic(t, i, f.AL) && !hasClitic(t, i, f.WA | f.FA | f.BI | f.LI | f.KA) && has(t, i, f.GIVEN_NAME | f.SURNAME)) {
        this.takeName(i, nameEnd(t, i, this.limit, this.certain, true));
        return;
      }
      // الوزير البطاينة: no adjective, for it does not agree
      if (core.nature === ROLE && core.last - core.first === 1 && isWord(t, i) && t.features[i] === 0 && hasClitic(t, i, f.AL) && !hasClitic(t, i, f.WA | f.FA | f.BI | f.LI | f.KA) && hasClitic(t, core.first, f.AL)) {
        this.takeName(i, i + 1);
        return;
      }
    }
    this.nameAt(i, false);
  }

  /** الوزيران غازي الدباس ولينا الحسن: the first of their names, if another follows. */
  private namesOfGroup(): void {
    const { t, i } = this;
    if (i >= this.limit || !startsName(t, i, true)) return;
    const end = nameEnd(t, i, this.limit, this.certain);
    if (end < this.limit && isWord(t, end) && hasClitic(t, end, f.WA) && has(t, end, f.GIVEN_NAME | f.SURNAME)) this.takeName(i, end);
  }

  // ---- appositions ------------------------------------------------------------------------------------------------

  /** A role right after the name (يوسف المساكني مهاجم فريق لخويا), or where its bearer comes from (نايفة من معهد مصدر). */
  private apposition(): boolean {
    const { t, i } = this;
    if (i >= this.limit || !isWord(t, i)) return false;
    const titled = this.title !== null || (this.role !== null && this.role.end === this.role.start + 1);
    if (titled && isOrigin(t, i)) return this.origin(i);
    if (t.code[i] === f.ONE_OF && isWord(t, i + 1) && hasClitic(t, i + 1, f.AL)) return this.origin(i); // إحدى المشاركات في اللجنة
    if (!has(t, i, f.ROLE | f.PERSON) || hasClitic(t, i, f.WA | f.FA | f.BI | f.LI | f.KA) || isAccusative(t, i) || isGroup(t, i)) return false;
    const article = hasClitic(t, i, f.AL);
    // نائب رئيس الوزراء is said of a woman too, نائبة of no man
    if (!agreesInGender(agreementOf(t, i), this.agreement) && (article || (agreementOf(t, i) & f.FEMININE) !== 0)) return false;
    if (this.role !== null && article && this.names[0].end - this.names[0].start === 1) return this.familyName(i);
    if (this.role !== null && (article || !this.certain)) return false;
    const core = readCore(t, i, this.limit, false, false, true);
    if (core === null || (!article && core.last === i + 1) || (!article && !this.certain && !core.definite)) return false;
    this.role ??= { start: i, end: core.last };
    this.organization ??= core.organization;
    this.i = core.last;
    this.appositive = true;
    return true;
  }

  /** وزير الخارجية وليد المعلم: his office is known, so this is his name. */
  private familyName(i: number): boolean {
    this.names[0] = { start: this.names[0].start, end: i + 1 };
    this.i = i + 1;
    return true;
  }

  private origin(i: number): boolean {
    const core = readCore(this.t, i + 1, this.limit, false, false);
    if (core === null) return false;
    this.organization ??= core.organization;
    this.i = core.last;
    return true;
  }

  /** Across a comma: name ، role or role ، name, if the phrase then ends as a source does. */
  private comma(): void {
    const { t, i } = this;
    if (!this.options.apposition || i >= this.limit || !(t.kind[i] === ch.COMMA || (t.kind[i] === ch.DASH && t.end[i - 1] < t.start[i] && this.names.length > 0)) || !isWord(t, i + 1) || hasClitic(t, i + 1, f.WA | f.FA | f.BI | f.LI | f.KA)) return;
    const wantsName = this.core?.nature === ROLE && this.names.length === 0 && this.core.kind !== 'group';
    const wantsRole = this.names.length > 0 && (this.role === null || (this.role.end === this.role.start + 1 && hasClitic(t, this.role.start, f.AL))); // a lone السفير is like a title
    if (this.names.length > 0 && isOrigin(t, i + 1)) return this.fromBody(i + 1);
    if (!wantsName && !wantsRole && !this.isGenitive()) return;
    const more = readPhrase(t, i + 1, { limit: this.limit, certain: !wantsRole });
    if (wantsRole && more !== null && more.role === null && more.names.length === 0 && this.isEnclosed(more)) {
      this.i = more.last;
      return;
    }
    if (more === null || (more.members.length > 0 && !(wantsRole && isOffices(more))) || !endsLikeSource(t, more.last)) return;
    if (!wantsName && !wantsRole) {
      if (more.role !== null || more.names.length === 0) return;
      this.role = { start: this.role?.start ?? this.first, end: i };
      this.names.length = 0;
    } else if (wantsName ? more.names.length === 0 || (more.role !== null && !isTitleLike(t, more.role)) : more.role === null || more.names.length > 0 || (more.kind === 'group' && more.members.length === 0)) return;
    if (wantsName && more.title === null && !isNameLike(t, more.names[0])) return;
    this.names.push(...more.names);
    if (wantsRole) this.role = more.members.length > 0 ? { start: more.first, end: more.last } : more.role;
    this.title ??= more.title;
    this.organization ??= more.organization;
    this.i = more.last;
    this.definite = true;
    if (t.kind[this.i] === ch.COMMA && isOrigin(t, this.i + 1)) this.fromBody(this.i + 1);
    if (wantsRole && t.kind[this.i] === ch.COMMA) this.secondOffice();
  }

  /** فلان، بستاني الحديقة، إن: an unknown noun between two commas before the clause is his office as well. */
  private isEnclosed({ first, last, kind }: Phrase): boolean {
    const { t } = this;
    if (t.kind[last] !== ch.COMMA || isAccusative(t, first) || kind === 'organization' || kind === 'document' || has(t, first, f.CHANNEL | f.NOUN | f.TIME_UNIT)) return false;
    return last - first > 1 && (has(t, last + 1, f.COMPLEMENTIZER) || t.kind[last + 1] === ch.COLON);
  }

  /** …، أستاذة القانون الدولي، عضو لجنة الخبراء، أن: another office behind another comma, where the clause follows. */
  private secondOffice(): void {
    const { t, i } = this;
    if (!isWord(t, i + 1) || !has(t, i + 1, f.ROLE) || hasClitic(t, i + 1, f.WA | f.FA | f.BI | f.LI | f.KA | f.AL)) return;
    const core = readCore(t, i + 1, this.limit, false, false, true);
    if (core === null || core.kind !== 'person' || core.last === i + 2) return;
    if (t.kind[core.last] === WORD ? has(t, core.last, f.COMPLEMENTIZER) : t.kind[core.last] === ch.COMMA || t.kind[core.last] === ch.COLON) this.i = core.last;
  }

  /** محامية إيفانز، كاري غولبيرغ: the name right after an indefinite office was whose it is. */
  private isGenitive(): boolean {
    return this.core?.nature === ROLE && !this.core.definite && this.title === null && this.names.length === 1;
  }

  /** شون ريموند، من جامعة بوردو. */
  private fromBody(i: number): void {
    const core = readCore(this.t, i + 1, this.limit, false, false);
    if (core === null || !endsLikeSource(this.t, core.last)) return;
    this.organization ??= core.organization;
    this.i = core.last;
  }

  // ---- coordination -----------------------------------------------------------------------------------------------

  /** A second speaker (الوزير X والسفير Y), or a second office of the same (الخبير والمحاضر الدولي طارق غزالي). */
  private coordinate(): void {
    const { t } = this;
    let { i } = this;
    if (i >= this.limit || !isWord(t, i)) return;
    if (hasClitic(t, i, f.WA) ? hasClitic(t, i, f.BI | f.LI | f.KA) || endsPhrase(t, i) || has(t, i, f.PREPOSITION | f.DEMONSTRATIVE | f.PRONOUN) : !isLoneWa(t, i)) return;
    if (isLoneWa(t, i)) i++;
    const features = t.features[i];
    if (hasClitic(t, i, f.AL) && has(t, i, f.COMMON_WORD) && !has(t, i, f.NAME)) return;
    const speaker = (features & (f.SOURCE_HEAD | f.PLACE | f.GIVEN_NAME | f.SURNAME)) !== 0 || ((features & f.QUANTIFIER) !== 0 && this.kind === 'group') || ((features & f.ADJECTIVE) !== 0 && this.kind === 'group' && isGroup(t, i));
    if (!speaker) return;
    const whole = this.finish();
    const own: Phrase = whole.kind === 'group' && whole.names.length > 0 ? { ...whole, kind: 'person' } : whole;
    const other = readPhrase(t, i, { limit: this.limit });
    if (other === null || other.last <= i) return;
    this.i = other.last;
    if (this.appositive && other.kind === 'person' && other.names.length === 0 && other.role !== null && other.members.length === 0) return; // الناشط السياسي والقيادي
    if (this.appositive && other.kind === 'organization' && own.organization !== null && other.members.length === 0) return; // حارس الزمالك ومنتخب مصر
    if (this.isSamePerson(own, other)) {
      this.names.push(...other.names);
      this.role = this.role === null ? other.role : { start: this.role.start, end: other.role?.end ?? this.role.end };
      this.title ??= other.title;
      return;
    }
    this.members = [own, ...(other.members.length > 0 ? other.members : [other])];
  }

  /** عضو مجلس الشيوخ ورئيس الجمعية، جون بيار: a name across the comma is that of one person with two offices. */
  private nameOfBoth(): void {
    const { t, i, members } = this;
    if (!this.options.apposition || t.kind[i] !== ch.COMMA || members.some(({ kind, role, names }) => kind !== 'person' || role === null || names.length > 0)) return;
    if (!isWord(t, i + 1) || hasClitic(t, i + 1, f.WA | f.FA | f.BI | f.LI | f.KA)) return;
    const more = readPhrase(t, i + 1, { limit: this.limit, certain: true });
    if (more === null || more.names.length !== 1 || more.role !== null || more.members.length > 0 || !endsLikeSource(t, more.last) || !isNameLike(t, more.names[0])) return;
    this.members = [];
    this.names.push(...more.names);
    this.i = more.last;
  }

  /** Two offices before one name, both with the article or both without. */
  private isSamePerson(own: Phrase, other: Phrase): boolean {
    const { t } = this;
    if (own.names.length > 0 || own.kind !== 'person' || own.role === null || other.role === null || other.kind !== 'person') return false;
    if (other.members.length > 0 || other.names.length !== 1 || other.names[0].start < other.role.end) return false;
    return hasClitic(t, own.role.start, f.AL) || !hasClitic(t, other.role.start, f.AL) ? agrees(other.agreement, own.agreement) : agrees(other.agreement, own.agreement);
  }

  private finish(): Phrase {
    const { t, first, members } = this;
    const many = members.length > 1;
    return {
      first,
      last: this.i,
      start: this.whole ? t.start[first] : stemStart(t, first),
      end: t.end[this.i - 1],
      kind: many ? (members.every((m) => m.kind === 'organization') ? 'organization' : 'group') : this.kind,
      agreement: many ? (this.agreement & (f.MASCULINE | f.FEMININE)) | f.PLURAL : this.agreement,
      definite: this.definite || this.names.length > 0,
      title: this.title,
      role: this.role,
      organization: this.organization,
      names: [...this.names],
      members: [...members],
    };
  }
}

function startsWithArticle(t: Tokens, i: number): boolean {
  const at = stemStart(t, i);
  return ch.FOLD[t.text.charCodeAt(at)] === ch.ALEF && ch.FOLD[t.text.charCodeAt(at + 1)] === ch.LAM;
}

const endsIn = (t: Tokens, i: number, unit: number): boolean => ch.FOLD[t.text.charCodeAt(t.end[i] - 1)] === unit;

/** أكبر, أفضل: opens a construct. */
const isElative = (t: Tokens, i: number): boolean => ch.FOLD[t.text.charCodeAt(t.start[i])] === ch.ALEF;

/** A role of one word with the article before a name: الكوري بارك سو جين, المهندس فلان. */
const isTitleLike = (t: Tokens, { start, end }: Range): boolean => end === start + 1 && hasClitic(t, start, f.AL);

/** Several offices of one person: وزير الخارجية الأسبق ووزير الطاقة. */
const isOffices = ({ members }: Phrase): boolean => members.every(({ kind, role, names }) => kind === 'person' && role !== null && names.length === 0);

/** من with a body: where somebody comes from. */
const isOrigin = (t: Tokens, i: number): boolean => t.code[i] === f.MIN && t.suffix[i] === 0 && has(t, i + 1, f.ORGANIZATION) && !has(t, i + 1, f.CHANNEL) && t.code[i + 1] !== f.VENUE;

/** مصفف الشعر: an unknown word before a noun with the article is a noun, too. */
function isConstruct(t: Tokens, i: number): boolean {
  if (!isWord(t, i) || t.features[i] !== 0 || hasClitic(t, i, f.AL) || !isWord(t, i + 1)) return false;
  if (!hasClitic(t, i + 1, f.AL)) return has(t, i + 1, f.NAMED_BODY) && startsWithArticle(t, i + 1);
  const first = ch.FOLD[t.text.charCodeAt(t.start[i])];
  const nominal = first === ch.MEEM || ch.FOLD[t.text.charCodeAt(t.end[i] - 1)] === HAMZA; // مصفف, حلفاء
  return nominal && has(t, i + 1, f.NOUN | f.ORGANIZATION | f.DOCUMENT) && !has(t, i + 1, f.NAME);
}

function agreesInGender(a: number, b: number): boolean {
  const gender = f.MASCULINE | f.FEMININE;
  return (a & gender) === 0 || (b & gender) === 0 || (a & b & gender) !== 0;
}

/** A و that stands alone. */
const isLoneWa = (t: Tokens, i: number): boolean => t.end[i] - t.start[i] === 1 && ch.FOLD[t.text.charCodeAt(t.start[i])] === ch.WAW;

/** A name across a comma is known in part, or has two words. */
const isNameLike = (t: Tokens, { start, end }: Range): boolean => end - start > 1 || has(t, start, f.GIVEN_NAME | f.SURNAME) || t.kind[start] === ch.FOREIGN;

/** What may stand right after a source with an apposition: a comma, the content, an argument, the sentence's end. */
function endsLikeSource(t: Tokens, i: number): boolean {
  const kind = t.kind[i];
  if (kind !== WORD) return kind !== ch.FOREIGN && kind !== ch.DIGIT;
  return has(t, i, f.COMPLEMENTIZER | f.PREPOSITION | f.TIME | f.TIME_UNIT | f.TIME_ADVERB | f.CUE | f.RELATIVE | f.ADVERB) || hasClitic(t, i, f.BI | f.LI) || isFiniteVerb(t, i);
}

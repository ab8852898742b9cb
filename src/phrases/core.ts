import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { type Range, type Tokens, WORD } from '../tokens.ts';
import type { SpeakerKind } from '../types.ts';
import { canAttach } from './attach.ts';
import { isNamePart, nameEnd, startsName } from './names.ts';
import { isTitle } from './titles.ts';
import { agreementOf, agrees, endsPhrase, has, hasClitic, hasPronounEnding, isAccusative, isLoneLetter, isWord, skipMarked, touches } from './words.ts';

/** What the head of a phrase is. */
export const ROLE = 1, BODY = 2, NOUN = 3;
/**
 * How a construct can go on. OPEN: a genitive may follow (وزير …). DEFINITE: an article, a pronoun or a name has closed
 * it (وزير الدفاع). INDEFINITE: an adjective without article has (مصدر أمني).
 */
const OPEN = 0, DEFINITE = 1, INDEFINITE = 2;

/** The part of a noun phrase without personal names: head, construct, adjectives, prepositional parts. */
export interface Core {
  readonly first: number;
  readonly last: number;
  readonly nature: number;
  readonly kind: SpeakerKind;
  readonly agreement: number;
  readonly definite: boolean;
  /** Ends in a genitive that is a name, so that a name after it is somebody else's. */
  readonly organization: Range | null;
}

const THING = f.ORGANIZATION | f.NAMED_BODY | f.DOCUMENT | f.CHANNEL | f.GENERIC | f.NOUN;

/**
 * Reads the core of a noun phrase that begins at a token, or null. `certain`: only a noun can stand there; `genitives`:
 * names in it are whose, not who (يوسف المساكني مدرب محمد صلاح).
 */
export function readCore(t: Tokens, first: number, limit: number, certain: boolean, quantified: boolean, genitives = false): Core | null {
  return new CoreReader(t, first, limit, certain, quantified, genitives).read();
}

class CoreReader {
  private i: number;
  private link = OPEN;
  private nature = NOUN;
  private kind: SpeakerKind = 'unknown';
  /** The last token that is a noun and no adjective. */
  private noun: number;
  private organization: Range | null = null;
  private attached = false;
  /** The head itself has no article, adjective or genitive that makes it definite. */
  private indefiniteHead = false;

  constructor(private readonly t: Tokens, private readonly first: number, private limit: number, private readonly certain: boolean, private readonly quantified: boolean, private readonly genitives: boolean) {
    this.i = this.noun = first;
  }

  read(): Core | null {
    if (!this.head()) return null;
    for (let before = -1; before < this.i && this.i < this.limit; ) {
      before = this.i;
      if (!this.step()) break;
    }
    const { t, first, nature, kind, organization, link } = this;
    return { first, last: this.i, nature, kind, agreement: agreementOf(t, first), definite: link === DEFINITE, organization };
  }

  // ---- the head ---------------------------------------------------------------------------------------------------

  private head(): boolean {
    const { t, first: i } = this;
    if (t.kind[i] === ch.QUOTE) return this.certain && this.marked();
    if (t.kind[i] !== WORD) return false;
    const features = t.features[i];
    if ((endsPhrase(t, i) && !(this.certain && features === 0)) || (has(t, i, f.PREPOSITION) && t.width[i] === 1)) return false;
    if (isAccusative(t, i) && (features & (f.ROLE | f.PERSON)) === 0) { // أضاف كثيراً, قال ضاحكا: a phrase by itself, and nobody
      this.i += t.width[i];
      this.limit = this.i;
      return true;
    }
    const definite = hasClitic(t, i, f.AL) || t.suffix[i] !== 0 || hasPronounEnding(t, i);
    if ((features & f.NAMED_BODY) !== 0) this.set(BODY, 'organization');
    else if ((features & f.ROLE) !== 0 && (features & f.ORGANIZATION) !== 0 && (features & f.COMMON_WORD) !== 0) this.set(BODY, 'organization'); // فريق
    else if (t.code[i] === f.NATIONALITY && definite && this.certain && startsName(t, i + 1, false)) this.set(ROLE, 'person'); // التشيلي مانويل
    else if ((features & (f.ROLE | f.PERSON)) !== 0) this.set(ROLE, isGroup(t, i) ? 'group' : 'person');
    else if ((features & f.ORGANIZATION) !== 0) this.set(BODY, 'organization');
    else if ((features & f.GENERIC) !== 0) this.set(BODY, (agreementOf(t, i) & (f.MASCULINE | f.SINGULAR)) === (f.MASCULINE | f.SINGULAR) ? 'person' : 'group');
    else if ((features & (f.DOCUMENT | f.CHANNEL)) !== 0) this.set(BODY, 'document');
    else if ((features & f.PLACE) !== 0) this.set(BODY, 'organization');
    else if ((features & f.ADJECTIVE) !== 0 && definite && isGroup(t, i)) this.set(ROLE, 'group'); // السعوديون
    else if (t.code[i] === f.NATIONALITY && definite && this.certain) this.set(ROLE, 'person'); // الفرنسي زين الدين زيدان
    else if (has(t, i, f.DEMONSTRATIVE) && isGroup(t, i)) this.set(NOUN, 'group'); // هؤلاء
    if (definite || (features & (f.NAMED_BODY | f.PLACE)) !== 0 || t.code[i] === f.STYLE) this.link = DEFINITE;
    else if (takesNoGenitive(t, i)) this.link = INDEFINITE;
    this.i += t.width[i];
    if (this.kind === 'organization') this.organization = { start: i, end: this.i };
    return true;
  }

  private set(nature: number, kind: SpeakerKind): void {
    this.nature = nature;
    this.kind = kind;
  }

  // ---- one step ---------------------------------------------------------------------------------------------------

  /** Consumes what stands at `i`; false at the core's end. */
  private step(): boolean {
    const { t, i } = this;
    switch (t.kind[i]) {
      case WORD: return this.word();
      case ch.FOREIGN: return this.foreign();
      case ch.DIGIT: return this.nature === BODY && t.kind[i + 1] !== ch.DIGIT && !has(t, i + 1, f.NOUN) && this.extend(1, this.link); // القناة 12
      case ch.QUOTE: return this.marked();
      case ch.DASH: return touches(t, i - 1) && touches(t, i) && isWord(t, i + 1) && this.extend(1, this.link);
      default: return false;
    }
  }

  private word(): boolean {
    const { t, i } = this;
    if (hasClitic(t, i, f.FA)) return false;
    if (hasClitic(t, i, f.WA)) return this.coordinate(i);
    if (has(t, i, f.PREPOSITION) && t.width[i] === 1) return t.suffix[i] !== 0 ? governsNext(t, i - 1) && this.extend(1, DEFINITE) : this.attach(i, i + 1); // المقربين منه
    if (hasClitic(t, i, f.BI | f.LI | f.KA)) return this.attach(i, i);
    if (isLoneLetter(t, i)) return isWa(t, i) ? isWord(t, i + 1) && this.coordinate(i + 1) : this.attach(i, i + 1); // و المناجم; بـ«…»
    if (has(t, i, f.PRONOUN) && t.code[i] === f.SELF) return this.extend(1, this.link); // المصدر نفسه
    // إقليم سيبيتوكي: a genitive must follow, whatever it looks like
    if (this.link === OPEN && t.features[i] === 0 && (this.genitives || this.isNameOfPlace(i))) return this.noun_(i, OPEN);
    if (this.link === OPEN && t.code[i] === f.AND_THEN && t.end[i] - t.start[i] === 2 && isWord(t, i + 1)) return this.extend(2, DEFINITE); // جامعة أم القرى
    const genitive = this.link === OPEN && this.noun === i - 1 && has(t, i - 1, f.ORGANIZATION) && has(t, i, f.NOUN) && hasClitic(t, i + 1, f.AL); // جمعية دفع التجارة
    if (isAccusative(t, i) || (endsPhrase(t, i) && !genitive)) return false;
    return hasClitic(t, i, f.AL) || t.suffix[i] !== 0 || hasPronounEnding(t, i) ? this.definite() : this.indefinite();
  }

  private isNameOfPlace(i: number): boolean {
    const { t } = this;
    if (t.code[i - 1] === f.LOCALITY || t.code[i - 1] === f.VENUE) return true;
    return this.nature === BODY && ch.FOLD[t.text.charCodeAt(t.start[i])] === ch.SEEN && (has(t, i - 1, f.ORGANIZATION) || t.features[i - 1] === 0);
  }

  /** A word with an article or a pronoun: closes an open construct; after that only what describes it belongs to it. */
  private definite(): boolean {
    const { t, i } = this;
    const features = t.features[i];
    if (t.code[i] === f.AGED || ((features & f.CUE) !== 0 && this.isRelative(i))) return false;
    if (this.link === INDEFINITE && !(t.code[i - 1] === f.GENERAL && this.noun === i - 2)) return false;
    if (this.link !== DEFINITE) {
      if ((features & f.TITLE) !== 0 && isTitle(t, i)) return this.genitiveName();
      return this.noun_(i, DEFINITE);
    }
    if (!hasClitic(t, i, f.AL)) return false; // an object: مرسي يده
    if ((features & f.TITLE) !== 0 && isTitle(t, i)) return false;
    if (this.isSecondOffice(i)) return this.noun_(i, DEFINITE);
    const adjective = agreementOf(t, i);
    if ((features & f.ADJECTIVE) !== 0 || governsNext(t, i)) return this.describes(adjective) && this.extend(1, DEFINITE);
    if ((features & (f.GIVEN_NAME | f.SURNAME)) !== 0) { // الانحراف الفكري: no name after a thing
      const nisba = t.text.charCodeAt(t.end[i] - 1) === ch.YEH && !has(t, this.noun, f.ROLE | f.PERSON | f.TITLE);
      return nisba && this.describes(f.MASCULINE | f.SINGULAR) && this.extend(1, DEFINITE);
    }
    if ((features & f.ROLE) !== 0 && isGroup(t, i) && this.noun !== this.first && this.describes(adjective)) return this.extend(1, DEFINITE); // اتحاد لاعبي الكرة المحترفين
    if ((features & f.ROLE) !== 0) return has(t, i - 1, f.ROLE | f.PERSON) && i - 1 === this.noun && hasClitic(t, i - 1, f.AL) && agrees(adjective, agreementOf(t, i - 1)) && this.extend(1, DEFINITE); // الكاتب الصحفي, اللاعبين المحترفين
    if ((features & (THING | f.PERSON | f.PLACE | f.TITLE)) !== 0) return false;
    return this.describes(adjective) && this.extend(1, DEFINITE);
  }

  /** وزير العدل السابق الخبير الدستوري إبراهيم نجار: a second office with the article, if its own complement or a name follows. */
  private isSecondOffice(i: number): boolean {
    const { t } = this;
    if (this.nature !== ROLE || this.kind !== 'person' || !has(t, i, f.ROLE) || has(t, i, f.ADJECTIVE | f.COMMON_WORD) || isGroup(t, i) || i - 1 === this.first) return false;
    if (!agrees(agreementOf(t, i), agreementOf(t, this.first))) return false;
    let next = i + 1;
    while (isWord(t, next) && hasClitic(t, next, f.AL) && has(t, next, f.ADJECTIVE) && next < i + 3) next++;
    if (next >= this.limit) return false;
    return governsAt(t, i, next) || t.code[i + 1] === f.GENERAL || startsName(t, next, true) || (isWord(t, next) && has(t, next, f.TITLE) && isTitle(t, next));
  }

  /** القائل, المؤكد: a participle of saying with the article is a relative clause. */
  private isRelative(i: number): boolean {
    const { t } = this;
    if (has(t, i, f.SOURCE_HEAD | f.ADJECTIVE | f.NOUN)) return false;
    return this.link === DEFINITE && (t.lexicon.readings[t.entry[i]] ?? []).some(({ form }) => form === 'participle');
  }

  /** A word without: goes on in an open construct, closes it as a name or a place, or ends it as an adjective. */
  private indefinite(): boolean {
    const { t, i } = this;
    const features = t.features[i];
    if (this.link === DEFINITE && (features & f.NAMED_BODY) !== 0 && has(t, i - 1, f.ORGANIZATION) && this.noun === i - 1 && startsWithArticle(t, i)) return this.extend(t.width[i], DEFINITE); // المحكمة الجنائية الدولية
    if (this.link === DEFINITE) return this.secondPost() || this.outletName() || this.unknownLi();
    if ((features & f.ADJECTIVE) !== 0 && (features & (THING | f.ROLE)) === 0 || ((features & f.ADJECTIVE) !== 0 && this.link === INDEFINITE)) {
      if (isElative(t, i) && isWord(t, i + 1) && !has(t, i + 1, f.PREPOSITION | f.COMPLEMENTIZER)) return this.noun_(i, this.link); // صاحب أقدم المقاهي
      return i > this.first && this.describes(agreementOf(t, i)) ? this.extend(1, INDEFINITE) : this.noun_(i, this.link);
    }
    if (this.link === INDEFINITE) {
      if (t.code[i - 1] !== f.GENERAL || this.noun !== i - 2 || (features & f.NAME) !== 0) return false; // مدير عام شركة
      return this.noun_(i, (features & (f.NAMED_BODY | f.PLACE)) !== 0 ? DEFINITE : OPEN);
    }
    if ((features & (f.NAMED_BODY | f.PLACE)) !== 0 && !isNamePart(t, i)) return this.noun_(i, DEFINITE);
    if ((features & f.TITLE) !== 0 && isTitle(t, i)) return this.genitiveName();
    if (startsName(t, i, true)) return this.isOwnName(i) ? false : this.genitiveName();
    return this.noun_(i, OPEN);
  }

  /** Whether a name right after an indefinite noun is its bearer's (جنرال ديفيد بتريوس) and not a genitive (محامية ترامب). */
  private isOwnName(i: number): boolean {
    const { t } = this;
    if (t.features[i - 1] === 0 && this.noun === i - 1 && i - 1 > this.first) return this.nature === ROLE; // مدرب ليفربول يورغن
    return this.nature === ROLE && this.kind === 'person' && !this.genitives && has(t, this.noun, f.ROLE) && has(t, i, f.GIVEN_NAME) && !isRelational(t, this.noun);
  }

  /** A genitive that is a personal name, its title with it: جامعة الملك سعود, مؤسسة محمد بن راشد. */
  private genitiveName(): boolean {
    const { t } = this;
    let i = this.i;
    while (i < this.limit && has(t, i, f.TITLE) && isTitle(t, i)) i += t.kind[i + 1] === ch.STOP && t.end[i] - t.start[i] === 1 ? 2 : t.width[i];
    const end = nameEnd(t, i, this.limit, false);
    if (end === this.i) return false;
    if (t.code[this.first] === f.LOCALITY) this.kind = 'organization'; // مدينة الملك عبدالعزيز
    return this.extend(end - this.i, DEFINITE);
  }

  /** صحيفة واشنطن إكزامنر: an outlet's name goes on with unknown words. */
  private outletName(): boolean {
    const { t, i } = this;
    return (t.features[i] === 0 || has(t, i, f.PLACE)) && has(t, i - 1, f.PLACE) && t.code[this.noun] === f.MEDIA && !hasClitic(t, i - 1, f.AL) && this.extend(1, DEFINITE);
  }

  /** نائب رئيس الوزراء وزير الخارجية: another post of the same person, right after a closed one. */
  private secondPost(): boolean {
    const { t, i } = this;
    if (this.nature !== ROLE || this.kind !== 'person' || t.code[i] !== f.CHIEF && !has(t, i, f.ROLE)) return false;
    const general = t.code[i + 1] === f.GENERAL; // أمين عام مجلس …
    if ((has(t, i, f.NAME | f.ADJECTIVE | f.COMMON_WORD | f.TITLE) && !general) || isGroup(t, i) || has(t, i, f.PERSON)) return false;
    if (general && isWord(t, i + 2)) return this.noun_(i, OPEN);
    if (!agrees(agreementOf(t, i), agreementOf(t, this.first)) || !isWord(t, i + 1) || !(hasClitic(t, i + 1, f.AL) || has(t, i + 1, THING | f.ROLE))) return false;
    return this.noun_(i, OPEN);
  }

  /** الأمين العام لحراك تونس: ل on an unknown word, where an office wants it and something definite follows. */
  private unknownLi(): boolean {
    const { t, i } = this;
    if (t.features[i] !== 0 || ch.FOLD[t.text.charCodeAt(t.start[i])] !== ch.LAM || t.end[i] - t.start[i] < 4 || !isWord(t, i + 1)) return false;
    if ((t.lexicon.governs[t.entry[this.noun]] & f.GOVERNS_LI) === 0 && !has(t, this.noun, f.ORGANIZATION)) return false;
    if (!(hasClitic(t, i + 1, f.AL) || has(t, i + 1, f.PLACE | f.NAMED_BODY | f.ORGANIZATION)) || isNamePart(t, i + 1)) return false;
    this.attached = true;
    return this.noun_(i, OPEN);
  }

  // ---- what is no plain word --------------------------------------------------------------------------------------

  private foreign(): boolean {
    const inside = this.link === OPEN || (this.t.kind[this.i - 1] === ch.FOREIGN && this.nature === BODY);
    return inside && this.extend(1, DEFINITE);
  }

  /** شركة «هواوي», حركة "النهضة"; at the opening «هواوي» alone. */
  private marked(): boolean {
    const { t, i } = this;
    const next = skipMarked(t, i);
    if (next < 0 || next > this.limit) return false;
    if (i === this.first) {
      this.set(BODY, 'organization');
      this.organization = { start: i + 1, end: next - 1 };
      this.i = next;
      this.link = DEFINITE;
      return true;
    }
    if (this.nature === NOUN ? this.link !== OPEN : this.nature === ROLE && this.link === DEFINITE && !has(t, this.noun, f.ORGANIZATION)) return false;
    if (this.nature === ROLE) this.organization = { start: this.organization?.start ?? i, end: next };
    return this.extend(next - i, DEFINITE);
  }

  // ---- prepositions and coordination ------------------------------------------------------------------------------

  /** A preposition phrase inside: المتحدث باسم الكرملين, مسؤول في الوزارة, المجلس الوطني لحقوق الإنسان. */
  private attach(preposition: number, object: number): boolean {
    const { t } = this;
    const host = {
      person: this.nature === ROLE || this.kind === 'person' || this.kind === 'group', body: this.nature === BODY, document: this.kind === 'document',
      head: this.first, noun: this.noun, inBody: this.hasBody(), indefinite: this.link !== DEFINITE || this.indefiniteHead, quantified: this.quantified && preposition - 1 <= this.first, placed: this.attached && this.organization !== null,
    };
    if (object >= this.limit || !(canAttach(t, preposition, object, host) || this.leadsToName(preposition, object))) return false;
    if (!this.attached) this.indefiniteHead = this.link !== DEFINITE;
    this.attached = true;
    if (t.kind[object] === ch.QUOTE) {
      const next = skipMarked(t, object);
      if (next < 0 || next > this.limit) return false;
      this.organization ??= { start: object, end: next };
      return this.extend(next - this.i, DEFINITE);
    }
    const features = t.features[object];
    if (this.nature === ROLE && (features & (f.ORGANIZATION | f.NAMED_BODY | f.PLACE)) !== 0) this.organization ??= { start: object, end: object + t.width[object] };
    const closes = hasClitic(t, object, f.AL) || t.suffix[object] !== 0 || (features & (f.NAMED_BODY | f.PLACE)) !== 0 || t.kind[object] === ch.FOREIGN;
    this.noun = object;
    return this.extend(object + t.width[object] - this.i, closes ? DEFINITE : OPEN);
  }

  /** وزير الدفاع في المملكة المتحدة جون هيلي: a place before the name of who holds the office. */
  private leadsToName(preposition: number, object: number): boolean {
    const { t } = this;
    if (this.nature !== ROLE || this.kind !== 'person' || t.code[preposition] !== f.FI || object === preposition || !has(t, object, f.PLACE | f.ORGANIZATION | f.NAMED_BODY)) return false;
    let i = object + t.width[object];
    while (isWord(t, i) && hasClitic(t, i, f.AL) && has(t, i, f.ADJECTIVE | f.ROLE | f.NOUN) && i < object + 4) i++;
    return i < this.limit && startsName(t, i, true) && has(t, i, f.GIVEN_NAME);
  }

  /** و joins a second noun of the same construct (وزير الخارجية والتعاون) or a second adjective; a new speaker is the phrase's affair. */
  private coordinate(i: number): boolean {
    const { t } = this;
    if (hasClitic(t, i, f.BI | f.LI | f.KA) || isAccusative(t, i) || has(t, i, f.PREPOSITION | f.DEMONSTRATIVE | f.PRONOUN) || (endsPhrase(t, i) && !hasClitic(t, i, f.AL))) return false;
    const features = t.features[i];
    const genitive = this.noun !== this.first;
    if (hasClitic(t, i, f.AL)) {
      if (this.link !== DEFINITE) return false;
      if ((features & f.ADJECTIVE) !== 0 && (features & (f.ROLE | f.PERSON)) === 0) return this.describes(agreementOf(t, i)) && this.extend(i - this.i + 1, DEFINITE);
      if (!genitive || ((features & f.ROLE) !== 0 && (features & f.COMMON_WORD) === 0 && this.nature === ROLE && !isGroup(t, i))) return false;
      return this.noun_(i, DEFINITE);
    }
    if ((features & (f.SOURCE_HEAD | f.PLACE | f.NAME)) !== 0) return false;
    if ((features & f.ADJECTIVE) !== 0) return this.link !== DEFINITE && this.extend(i - this.i + 1, INDEFINITE);
    return genitive && (features & f.NOUN) !== 0 && t.suffix[i] === 0 && this.noun_(i, OPEN);
  }

  // ---- bookkeeping ------------------------------------------------------------------------------------------------

  /** A body among the nouns: شركة صلة, جمعية البركة. */
  private hasBody(): boolean {
    if (this.kind === 'organization') return true;
    for (let i = this.first; i < this.i; i++) if (has(this.t, i, f.ORGANIZATION | f.NAMED_BODY)) return true;
    return false;
  }

  /** Whether an adjective agrees with one of the nouns so far. */
  private describes(adjective: number): boolean {
    const { t } = this;
    for (let i = this.i - 1; i >= this.first; i--)
      if (t.kind[i] !== WORD || ((i === this.first || i === this.noun || !has(t, i, f.ADJECTIVE) || has(t, i, THING | f.ROLE | f.PERSON)) && !has(t, i, f.PREPOSITION) && agrees(adjective, agreementOf(t, i)))) return true;
    return false;
  }

  /** Takes a noun into the construct. */
  private noun_(i: number, link: number): boolean {
    const { t } = this;
    const width = i - this.i + t.width[i];
    if (!has(t, i, f.PLACE | f.NAMED_BODY) || this.nature !== BODY) this.noun = i;
    if (this.nature === ROLE && has(t, i, f.ORGANIZATION | f.NAMED_BODY)) this.organization ??= { start: i, end: i };
    return this.extend(width, link);
  }

  private extend(width: number, link: number): boolean {
    this.i += width;
    this.link = link;
    if (this.organization !== null) this.organization = { start: this.organization.start, end: this.i };
    return true;
  }
}

/** Several people by the word's number. */
export function isGroup(t: Tokens, i: number): boolean {
  const agreement = agreementOf(t, i);
  return (agreement & (f.PLURAL | f.DUAL)) !== 0 && (agreement & f.SINGULAR) === 0;
}

/** أقدم, أبرز: opens a construct of its own. */
const isElative = (t: Tokens, i: number): boolean => t.end[i] - t.start[i] === 4 && t.text.charCodeAt(t.start[i]) === ch.ALEF_HAMZA_ABOVE;

const isWa = (t: Tokens, i: number): boolean => ch.FOLD[t.text.charCodeAt(t.start[i])] === ch.WAW;

const startsWithArticle = (t: Tokens, i: number): boolean => ch.FOLD[t.text.charCodeAt(t.start[i])] === ch.ALEF && ch.FOLD[t.text.charCodeAt(t.start[i] + 1)] === ch.LAM;

/** زوجة, شقيق: somebody's, and what follows names whose. */
const isRelational = (t: Tokens, i: number): boolean => has(t, i, f.PERSON) && !hasClitic(t, i, f.AL);

/** A plural or dual with its ن stands before no genitive: مسؤولون، كثيرون. */
function takesNoGenitive(t: Tokens, i: number): boolean {
  const agreement = agreementOf(t, i);
  if ((agreement & f.SINGULAR) !== 0 || (agreement & (f.PLURAL | f.DUAL)) === 0 || ch.FOLD[t.text.charCodeAt(t.end[i] - 1)] !== ch.NOON) return false;
  const before = ch.FOLD[t.text.charCodeAt(t.end[i] - 2)];
  return before === ch.WAW || before === ch.YEH || (before === ch.ALEF && (agreement & f.DUAL) !== 0); // سكان and زبائن are broken plurals
}

const BY_CODE = new Map([[f.FI, f.GOVERNS_FI], [f.MIN, f.GOVERNS_MIN], [f.ALA, f.GOVERNS_ALA], [f.ILA, f.GOVERNS_ILA], [f.AN_FROM, f.GOVERNS_AN], [f.LADA, f.GOVERNS_LADA]]);

/** Whether a word is followed by a preposition that it governs: المقيم بأمريكا, الصادر عن. */
const governsNext = (t: Tokens, i: number): boolean => governsAt(t, i, i + 1);

function governsAt(t: Tokens, i: number, preposition: number): boolean {
  const governs = t.lexicon.governs[t.entry[i]];
  if (governs === 0 || !isWord(t, preposition)) return false;
  if (hasClitic(t, preposition, f.BI)) return (governs & f.GOVERNS_BI) !== 0;
  if (hasClitic(t, preposition, f.LI)) return (governs & f.GOVERNS_LI) !== 0;
  return has(t, preposition, f.PREPOSITION) && (governs & (BY_CODE.get(t.code[preposition]) ?? 0)) !== 0;
}


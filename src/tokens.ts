import * as ch from './characters.ts';
import { type Lexicon, foldInto } from './lexicon/build.ts';
import * as f from './lexicon/features.ts';
import { ATTACHED_PRONOUNS } from './lexicon/function-words.ts';

/** Token kinds are the character classes; a line of words ends with one BREAK. */
export const WORD = ch.LETTER;
export const NUMBER = ch.DIGIT;

/**
 * The words and marks of a text, side by side in typed arrays: token `i` is `text.slice(start[i], end[i])`. A word's
 * `features` are those of the lexicon entry that it reduces to once `clitics` and an attached pronoun are cut off:
 *
 *     وبحكومتها   clitics WA|BI, entry حكومة, suffix ها
 */
export interface Tokens {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly entry: Int32Array;
  readonly features: Int32Array;
  readonly agreement: Uint8Array;
  readonly code: Uint8Array;
  readonly clitics: Uint8Array;
  /** Agreement of an attached pronoun; 0 where there is none. */
  readonly suffix: Uint8Array;
  /** How many tokens the phrase that starts here has, where the lexicon knows it whole; else 1. */
  readonly width: Uint8Array;
}

/** Half-open range of the text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const FUNCTION_WORD = f.PREPOSITION | f.CONJUNCTION | f.COMPLEMENTIZER | f.RELATIVE | f.PRONOUN | f.DEMONSTRATIVE | f.NEGATION | f.PARTICLE | f.ADVERB | f.QUESTION;
const NEVER_WITH_PRONOUN = f.GIVEN_NAME | f.SURNAME | f.PLACE | f.NAMED_BODY | f.NAME_PARTICLE | f.COMPLEMENTIZER;
/** Nouns and adjectives that take the ا of an indefinite accusative. */
const COMMON_NOUN = f.NOUN | f.ADJECTIVE | f.ROLE | f.PERSON | f.GENERIC | f.ORGANIZATION | f.DOCUMENT | f.CHANNEL;
const LONGEST_WORD = 40;

const PRONOUNS = ATTACHED_PRONOUNS.map(([text, agreement]) => ({ units: Uint16Array.from(text, (c) => c.charCodeAt(0)), agreement }));

/** Cuts the paragraphs of a text into tokens and looks each word up once. */
export function scanTokens(text: string, paragraphs: readonly Range[], lexicon: Lexicon): Tokens {
  return new Scanner(text, lexicon).scan(paragraphs);
}

class Scanner {
  private size: number;
  private count = 0;
  private start: Int32Array;
  private end: Int32Array;
  private kind: Uint8Array;
  private entry: Int32Array;
  private features: Int32Array;
  private agreement: Uint8Array;
  private code: Uint8Array;
  private clitics: Uint8Array;
  private suffix: Uint8Array;
  private readonly units = new Uint16Array(LONGEST_WORD);
  /** Tokens that may open a phrase of the lexicon, each with the entry that says so. */
  private readonly openings: number[] = [];
  private readonly tellsTeh: boolean;
  /** The text has على, so that it tells it from علي. */
  private tellsAla = false;

  constructor(private readonly text: string, private readonly lexicon: Lexicon) {
    const size = (this.size = (text.length >> 2) + 16);
    this.tellsTeh = text.includes('ة');
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.kind = new Uint8Array(size);
    this.entry = new Int32Array(size);
    this.features = new Int32Array(size);
    this.agreement = new Uint8Array(size);
    this.code = new Uint8Array(size);
    this.clitics = new Uint8Array(size);
    this.suffix = new Uint8Array(size);
  }

  scan(paragraphs: readonly Range[]): Tokens {
    for (const paragraph of paragraphs) {
      this.scanLine(paragraph.start, paragraph.end);
      this.push(ch.BREAK, paragraph.end, paragraph.end);
    }
    const { text, lexicon, count, start, end, kind, entry, features, agreement, code, clitics, suffix } = this;
    const width = new Uint8Array(count).fill(1);
    this.joinPhrases(width);
    if (this.tellsAla) this.readAliAsName();
    return { text, lexicon, count, start, end, kind, entry, features, agreement, code, clitics, suffix, width };
  }

  /** Where a text writes على, its علي is the name; elsewhere it can be both. */
  private readAliAsName(): void {
    for (let i = 0; i < this.count; i++)
      if (this.code[i] === f.ALA && this.text.charCodeAt(this.end[i] - 1) === ch.YEH && this.suffix[i] === 0) {
        this.features[i] &= ~f.PREPOSITION;
        this.code[i] = 0;
      }
  }

  private scanLine(from: number, to: number): void {
    const { text } = this;
    for (let i = from; i < to; ) {
      const kind = ch.CLASS[text.charCodeAt(i)];
      const at = i++;
      switch (kind) {
        case ch.SPACE: case ch.CONTROL: case ch.MARK: case ch.BREAK:
          break;
        case ch.LETTER:
          i = this.wordEnd(i, to);
          this.push(WORD, at, this.trimControls(at, i));
          this.lookUp(this.count - 1);
          break;
        case ch.FOREIGN:
          i = this.foreignEnd(i, to);
          this.push(kind, at, i);
          break;
        case ch.DIGIT:
          i = this.numberEnd(i, to);
          this.push(kind, at, i);
          break;
        case ch.STOP: case ch.DASH:
          while (i < to && ch.CLASS[text.charCodeAt(i)] === kind) i++;
          this.push(kind, at, i);
          break;
        case ch.QUOTE: case ch.OPEN: case ch.CLOSE: {
          const doubled = i < to && text.charCodeAt(i) === text.charCodeAt(at);
          const single = text.charCodeAt(at);
          if (doubled && DOUBLED.includes(text[at])) i++;
          const quotes = i - at > 1 ? ch.QUOTE : kind; // ((…)) are quotation marks
          this.push((single === 0x3c || single === 0x3e) && i - at === 1 ? ch.OTHER : quotes, at, i);
          break;
        }
        default:
          this.push(kind, at, i);
      }
    }
  }

  private wordEnd(i: number, to: number): number {
    for (; i < to; i++) {
      const kind = ch.CLASS[this.text.charCodeAt(i)];
      if (kind !== ch.LETTER && kind !== ch.MARK && kind !== ch.CONTROL) break;
    }
    return i;
  }

  /** A Latin name keeps its apostrophe and its inner stop: O'Neill, U.S. */
  private foreignEnd(i: number, to: number): number {
    for (; i < to; i++) {
      const unit = this.text.charCodeAt(i);
      const kind = ch.CLASS[unit];
      if (kind === ch.FOREIGN || kind === ch.DIGIT || unit === 0x0301) continue;
      const inner = unit === 0x27 || unit === 0x2019 || unit === ch.FULL_STOP;
      if (!inner || i + 1 >= to || ch.CLASS[this.text.charCodeAt(i + 1)] !== ch.FOREIGN) break;
    }
    return i;
  }

  /** 3.5, 10:30, 1,000, 2014/2015 are one number. */
  private numberEnd(i: number, to: number): number {
    for (; i < to; i++) {
      const unit = this.text.charCodeAt(i);
      if (ch.CLASS[unit] === ch.DIGIT) continue;
      if (!'.,:/-٫٬'.includes(this.text[i]) || i + 1 >= to || ch.CLASS[this.text.charCodeAt(i + 1)] !== ch.DIGIT) break;
    }
    return i;
  }

  private trimControls(from: number, to: number): number {
    while (to > from + 1 && ch.CLASS[this.text.charCodeAt(to - 1)] === ch.CONTROL) to--;
    return to;
  }

  private push(kind: number, start: number, end: number): void {
    if (this.count === this.size) this.grow();
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.kind[this.count++] = kind;
  }

  private grow(): void {
    const size = (this.size *= 2);
    const wider = <T extends Int32Array | Uint8Array>(old: T, next: T): T => (next.set(old), next);
    this.start = wider(this.start, new Int32Array(size));
    this.end = wider(this.end, new Int32Array(size));
    this.kind = wider(this.kind, new Uint8Array(size));
    this.entry = wider(this.entry, new Int32Array(size));
    this.features = wider(this.features, new Int32Array(size));
    this.agreement = wider(this.agreement, new Uint8Array(size));
    this.code = wider(this.code, new Uint8Array(size));
    this.clitics = wider(this.clitics, new Uint8Array(size));
    this.suffix = wider(this.suffix, new Uint8Array(size));
  }

  // ---- words ------------------------------------------------------------------------------------------------------

  /** Finds the word's entry: whole, then without clitics, then without an attached pronoun too. */
  private lookUp(token: number): void {
    const { units } = this;
    const length = foldInto(units, this.text, this.start[token], this.end[token]);
    if (length === 0 || length === LONGEST_WORD) return;
    // كتابه is كتاب with its pronoun before it is كتابة, where the writer has ة
    if (units[length - 1] === ch.HEH && this.tellsTeh && this.text.charCodeAt(this.end[token] - 1) === ch.HEH && length > 3 && !this.isWholly(length) && this.tryPrefixes(token, length - 1, f.MASCULINE | f.SINGULAR)) return;
    if (this.tryPrefixes(token, length)) return;
    const marbuta = this.text.charCodeAt(this.end[token] - 1) === ch.TEH_MARBUTA;
    for (const pronoun of PRONOUNS) {
      if (marbuta && pronoun.units.length === 1) continue; // حديثة is no حديثه
      const stem = length - pronoun.units.length;
      if (stem < 2 || !endsWith(units, length, pronoun.units)) continue;
      if (this.tryPrefixes(token, stem, pronoun.agreement)) return;
      // ة before a pronoun is written ت: وزارة → وزارتها
      if (units[stem - 1] === ch.TEH) {
        units[stem - 1] = ch.HEH;
        const found = this.tryPrefixes(token, stem, pronoun.agreement);
        units[stem - 1] = ch.TEH;
        if (found) return;
      }
    }
    if (units[length - 1] === ch.ALEF && length > 3 && this.tryPrefixes(token, length - 1, f.ACCUSATIVE)) return;
    if (!this.splitGlued(token)) this.guess(token, length);
  }

  /**
   * A complementizer that a slip has glued to the word before it is a token of its own. Inside an Arabic word إ is
   * never found otherwise, but behind an attached letter.
   *
   *     قال كلاركإن
   *             ^
   */
  private splitGlued(token: number): boolean {
    const { text } = this;
    const end = this.end[token];
    let at = this.start[token] + 3;
    while (at < end && text.charCodeAt(at) !== ch.ALEF_HAMZA_BELOW) at++;
    if (at + 2 > end || ch.FOLD[text.charCodeAt(at + 1)] !== ch.NOON) return false;
    const word = foldInto(this.units, text, at, end);
    const id = this.lexicon.find(this.units, 0, word);
    if (id === 0 || (this.lexicon.features[id] & f.COMPLEMENTIZER) === 0) return false;
    if (ch.FOLD[text.charCodeAt(at - 1)] === ch.BEH && at - this.start[token] > 4) at--; // المعلمبإن
    this.end[token] = at;
    this.lookUp(token);
    this.push(WORD, at, end);
    this.lookUp(this.count - 1);
    return true;
  }

  /**
   * What the shape of an unknown word tells: و + ال, ب + ال, ل + ل can hardly be anything but clitics; verbal nouns
   * (استخدام, تطوير) and words in ات and ية are nouns; عبدال… is a name.
   */
  private guess(token: number, length: number): void {
    const { units } = this;
    let at = 0;
    let clitics = 0;
    if (units[0] === ch.WAW || units[0] === ch.FEH) {
      clitics = units[0] === ch.WAW ? f.WA : f.FA;
      at = 1;
    }
    if (isArticle(units, at, length) && this.isBareAlef(token, at)) {
      clitics |= f.AL;
      at += 2;
    } else if (units[at] === ch.BEH && isArticle(units, at + 1, length)) {
      clitics |= f.AL | f.BI; // كال… is a foreign name more often: كالديرون
      at += 3;
    } else if (units[at] === ch.LAM && units[at + 1] === ch.LAM && length - at > 4) {
      clitics |= f.AL | f.LI;
      at += 2;
    } else if (units[at] === ch.BEH || units[at] === ch.LAM) {
      const shape = shapeOf(units, at + 1, length) || brokenPlural(units, at + 1, length); // لتطوير, بإنشاء, لتراخيص
      if (shape !== 0) {
        clitics |= units[at] === ch.BEH ? f.BI : f.LI;
        at++;
      }
    }
    if (length - at > 6 && units[at] === AIN && units[at + 1] === ch.BEH && units[at + 2] === DAL && isArticle(units, at + 3, length)) {
      this.clitics[token] = clitics;
      this.features[token] = f.GIVEN_NAME;
      this.agreement[token] = f.MASCULINE;
      return;
    }
    const shape = shapeOf(units, at, length) || ((clitics & (f.BI | f.LI)) !== 0 ? brokenPlural(units, at, length) : 0);
    if (shape === 0 && (clitics & ~(f.WA | f.FA)) === 0 && at === 1 && this.inflectedShape(token, 1, length, clitics) === 0) return; // وانغ, فاندربلت
    this.clitics[token] = clitics;
    this.features[token] = shape || this.inflectedShape(token, at, length, clitics);
    if (this.features[token] === (f.NOUN | f.ADJECTIVE)) this.agreement[token] = f.FEMININE | f.SINGULAR;
  }

  /** A verbal noun with a pronoun (انتباهي, استقبالهم) or in the accusative (إخفاقا), and a participle in it (معددا). */
  private inflectedShape(token: number, from: number, length: number, clitics: number): number {
    const { units } = this;
    if ((clitics & f.AL) !== 0) return 0;
    if (units[length - 1] === ch.ALEF) {
      const participle = units[from] === ch.MEEM && length - from >= 5 && length - from <= 7 && units.subarray(from + 1, length - 1).every(isConsonant);
      if (!participle && shapeOf(units, from, length - 1) === 0) return 0;
      this.agreement[token] = f.ACCUSATIVE;
      return f.NOUN;
    }
    for (const { units: pronoun, agreement } of PRONOUNS) {
      if (!endsWith(units, length, pronoun) || shapeOf(units, from, length - pronoun.length) !== f.NOUN) continue;
      if (pronoun[0] === ch.YEH && units[length - 2] === ch.TEH) continue; // ساعاتي is a family name
      this.suffix[token] = agreement;
      return f.NOUN;
    }
    return 0;
  }

  private tryPrefixes(token: number, length: number, suffix = 0): boolean {
    const { units } = this;
    if (!this.isAttached(token) && this.tryStem(token, 0, length, 0, suffix)) {
      if (suffix === 0 && isArticle(units, 0, length)) this.addStem(token, length);
      return true;
    }
    const article = isArticle(units, 0, length) && this.isBareAlef(token, 0);
    if (suffix !== 0 && article) return false; // no word has both an article and a pronoun
    if (article && this.tryStem(token, 2, length, f.AL, suffix)) return true;
    const first = units[0];
    if (first === ch.WAW || first === ch.FEH) {
      const clitic = first === ch.WAW ? f.WA : f.FA;
      if (this.tryStem(token, 1, length, clitic, suffix)) return true;
      if (suffix === 0 && isArticle(units, 1, length) && this.tryStem(token, 3, length, clitic | f.AL, suffix)) return true;
      return this.tryPrepositions(token, 1, length, clitic, suffix);
    }
    return this.tryPrepositions(token, 0, length, 0, suffix);
  }

  /** نبيه, سموه, فيه: a name, a style or a particle as it stands, whatever it looks like. */
  private isWholly(length: number): boolean {
    const id = this.lexicon.find(this.units, 0, length);
    return id !== 0 && ((this.lexicon.features[id] & (NEVER_WITH_PRONOUN | FUNCTION_WORD)) !== 0 || this.lexicon.code[id] === f.STYLE);
  }

  /** The article is never spelled with a hamza: ألبرتو, إلياس. */
  private isBareAlef(token: number, offset: number): boolean {
    const unit = this.text.charCodeAt(this.start[token] + offset);
    return unit !== ch.ALEF_HAMZA_ABOVE && unit !== ch.ALEF_HAMZA_BELOW;
  }

  /** No word has إ as its second letter: وإلى is no والي, and فإن no فان. */
  private isAttached(token: number): boolean {
    return this.text.charCodeAt(this.start[token] + 1) === ch.ALEF_HAMZA_BELOW;
  }

  /** A name that has the article is mostly a noun or an adjective with it as well: المصري, القاضي, السعودية. */
  private addStem(token: number, length: number): void {
    if ((this.features[token] & COMMON_NOUN) !== 0) this.clitics[token] = f.AL;
    const id = this.lexicon.find(this.units, 2, length);
    const features = this.lexicon.features[id] & ~(FUNCTION_WORD | f.VERB | f.QUANTIFIER | f.CUE | f.COMMON_WORD);
    if (features === 0 || (this.features[token] & (f.SURNAME | f.PLACE | f.NAMED_BODY)) === 0) return;
    this.features[token] |= features;
    this.agreement[token] |= this.lexicon.agreement[id];
    if (this.code[token] === 0) this.code[token] = this.lexicon.code[id];
    this.clitics[token] = f.AL;
  }

  private tryPrepositions(token: number, at: number, length: number, clitics: number, suffix: number): boolean {
    const { units } = this;
    switch (units[at]) {
      case ch.BEH: case ch.KAF: {
        const clitic = clitics | (units[at] === ch.BEH ? f.BI : f.KA);
        if (this.tryStem(token, at + 1, length, clitic, suffix)) return true;
        return suffix === 0 && isArticle(units, at + 1, length) && this.tryStem(token, at + 3, length, clitic | f.AL, suffix);
      }
      case ch.LAM:
        if (at + 1 < length && units[at + 1] === ch.LAM && suffix === 0) {
          if (this.tryStem(token, at + 2, length, clitics | f.LI | f.AL, suffix)) return true;
          units[at] = ch.ALEF; // للقاهرة: the entry is القاهرة
          const found = this.tryStem(token, at, length, clitics | f.LI | f.AL, suffix);
          units[at] = ch.LAM;
          if (found) return true;
        }
        return this.tryStem(token, at + 1, length, clitics | f.LI, suffix);
      case ch.SEEN:
        return this.tryStem(token, at + 1, length, clitics | f.SA, suffix);
      default:
        return false;
    }
  }

  private tryStem(token: number, from: number, to: number, clitics: number, suffix: number): boolean {
    if (to - from < 2 && (from > 0 || suffix !== 0)) return false;
    let id = this.lexicon.find(this.units, from, to);
    if (id === 0) return false;
    if (this.lexicon.code[id] === f.AMAM && from === 0 && suffix === 0 && this.text.charCodeAt(this.start[token]) === ch.ALEF_HAMZA_BELOW) id = this.lexicon.find(IMAM, 0, IMAM.length); // إمام is no أمام
    if (id === 0) return false;
    if (suffix === 0 && this.lexicon.continuations[id] !== undefined && (clitics & f.SA) === 0) this.openings.push(token, id, clitics);
    // فإن with its hamza is ف + إن, and no Dutch فان
    if (from === 0 && (this.lexicon.features[id] & f.NAME_PARTICLE) !== 0 && this.text.charCodeAt(this.start[token] + 1) === ch.ALEF_HAMZA_BELOW) return false;
    let features = this.lexicon.features[id];
    if (suffix === f.ACCUSATIVE) {
      if ((features & COMMON_NOUN) === 0 || (features & NEVER_WITH_PRONOUN) !== 0 || (clitics & ~(f.WA | f.FA)) !== 0) return false;
      features &= COMMON_NOUN;
    }
    if ((clitics & f.AL) !== 0) features &= ~(FUNCTION_WORD | f.VERB | f.QUANTIFIER);
    if ((clitics & (f.BI | f.KA | f.LI)) !== 0) features &= ~(f.PREPOSITION | f.CONJUNCTION | f.PARTICLE | f.ADVERB | f.PRONOUN);
    if ((clitics & (f.BI | f.KA)) !== 0) {
      features &= ~f.VERB;
      if ((features & f.CUE) !== 0 && this.lexicon.readings[id]?.every(({ form }) => form === 'verb')) features &= ~f.CUE; // براد
    }
    if ((clitics & f.SA) !== 0) features &= f.VERB | f.CUE;
    if ((clitics & f.AL) !== 0 && (this.lexicon.agreement[id] & (f.CONSTRUCT | f.SINGULAR)) === f.CONSTRUCT) return false; // الخريجي is no خريجي "graduates of"
    if ((clitics & (f.FA | f.AL | f.BI | f.LI)) === f.FA && suffix === 0 && (features & (FUNCTION_WORD | f.VERB | f.CUE | f.QUANTIFIER | f.TIME_ADVERB)) === 0) return false; // فرومان is no ف + رومان
    // على is written with ى where a writer tells it from the name علي
    if (this.lexicon.code[id] === f.ALA && suffix === 0 && this.text.charCodeAt(this.end[token] - 1) === ch.ALEF_MAQSURA) {
      features &= f.PREPOSITION;
      this.tellsAla = true;
    }
    if (suffix !== 0 && (features & NEVER_WITH_PRONOUN) !== 0) return false;
    if (suffix === f.SINGULAR && this.units[to] === ch.YEH) { // "my": names and adjectives end so, so only verbal nouns are taken for it
      if (!this.lexicon.readings[id]?.some(({ form }) => form === 'noun')) return false;
      features &= ~f.VERB;
    }
    if (suffix !== 0 && this.lexicon.code[id] !== f.BIHASAB) features &= ~FUNCTION_WORD; // حسبها, برأيها
    if (features === 0) return false;
    this.entry[token] = id;
    this.features[token] = features;
    this.agreement[token] = this.lexicon.agreement[id];
    this.code[token] = this.lexicon.code[id];
    this.clitics[token] = clitics;
    this.suffix[token] = suffix;
    if (suffix === f.ACCUSATIVE) {
      this.agreement[token] |= f.ACCUSATIVE;
      this.suffix[token] = 0;
    } else if ((this.agreement[token] & f.WITH_PRONOUN) !== 0) this.suffix[token] = this.agreement[token] & ~f.WITH_PRONOUN; // إليه
    return true;
  }

  /** Marks the phrases that the lexicon knows as a whole: البيت الأبيض, سي إن إن. The longest wins. */
  private joinPhrases(width: Uint8Array): void {
    const { openings } = this;
    for (let i = 0; i < openings.length; i += 3) {
      const token = openings[i];
      if (width[token] > 1) continue;
      for (const phrase of this.lexicon.continuations[openings[i + 1]] ?? []) {
        if (!phrase.keys.every((key, k) => this.isWord(token + 1 + k, key))) continue;
        width[token] = phrase.keys.length + 1;
        this.features[token] = phrase.features;
        this.agreement[token] = phrase.agreement;
        this.code[token] = phrase.code;
        this.entry[token] = openings[i + 1];
        this.clitics[token] = openings[i + 2];
        this.suffix[token] = 0;
        break;
      }
    }
  }

  private isWord(token: number, key: string): boolean {
    return token < this.count && (this.kind[token] === WORD || this.kind[token] === ch.FOREIGN) && ch.foldKey(this.text.slice(this.start[token], this.end[token])) === key;
  }
}

/** الإمام, whose features إمام has. */
const IMAM = Uint16Array.from('الامام', (letter) => letter.charCodeAt(0));
const AIN = 0x0639, DAL = 0x062f;
const DOUBLED = '\'`<>()‘’«»,';

const isArticle = (units: Uint16Array, at: number, length: number): boolean => length - at > 3 && units[at] === ch.ALEF && units[at + 1] === ch.LAM;

/**
 * The features of an unknown word that only a noun is shaped like, or 0: words in ات and ية, and the verbal nouns of the
 * derived forms (استخدام، اجتماع، انسحاب، إصدار; أفعال is a plural of the same shape; تطوير).
 */
function shapeOf(units: Uint16Array, from: number, to: number): number {
  const length = to - from;
  if (length < 5) return 0;
  const last = units[to - 1];
  const before = units[to - 2];
  if (last === ch.TEH && before === ch.ALEF) return f.NOUN;
  if (last === ch.HEH && before === ch.YEH) return f.NOUN | f.ADJECTIVE;
  if (length === 5 && units[from] === ch.ALEF && units[from + 2] === ch.ALEF && last === ch.HEH) return f.NOUN; // إعادة
  if (units[from] === ch.ALEF && before === ch.ALEF) {
    if (length === 5) return isConsonant(units[from + 1]) && isConsonant(units[from + 2]) ? f.NOUN : 0;
    if (length === 6) return units[from + 2] === ch.TEH || units[from + 1] === ch.NOON ? f.NOUN : 0;
    return length === 7 && units[from + 1] === ch.SEEN && units[from + 2] === ch.TEH ? f.NOUN : 0;
  }
  return length === 5 && units[from] === ch.TEH && before === ch.YEH && isConsonant(units[from + 1]) && units[from + 2] !== ch.ALEF && isConsonant(last) ? f.NOUN : 0;
}

/** تراخيص, مفاهيم: a noun where a preposition is attached; alone it could be a foreign name (ستالين). */
function brokenPlural(units: Uint16Array, from: number, to: number): number {
  const fits = to - from === 6 && units[from + 2] === ch.ALEF && units[from + 4] === ch.YEH;
  return fits && isConsonant(units[from]) && isConsonant(units[from + 1]) && isConsonant(units[from + 3]) && isConsonant(units[from + 5]) ? f.NOUN : 0;
}

const isConsonant = (unit: number): boolean => unit !== ch.ALEF && unit !== ch.WAW && unit !== ch.YEH;

function endsWith(units: Uint16Array, length: number, ending: Uint16Array): boolean {
  for (let i = 0, at = length - ending.length; i < ending.length; i++) if (units[at + i] !== ending[i]) return false;
  return true;
}

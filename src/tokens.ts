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

  constructor(private readonly text: string, private readonly lexicon: Lexicon) {
    const size = (this.size = (text.length >> 2) + 16);
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
    return { text, lexicon, count, start, end, kind, entry, features, agreement, code, clitics, suffix, width };
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
    if (this.tryPrefixes(token, length)) return;
    for (const pronoun of PRONOUNS) {
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
    // Nothing known, but و + ال, ب + ال, ل + ل can hardly be anything else.
    let at = 0;
    if (units[0] === ch.WAW || units[0] === ch.FEH) at = 1;
    if (at === 0 && isArticle(units, 0, length)) this.clitics[token] = f.AL;
    else if (at === 1 && isArticle(units, 1, length)) this.clitics[token] = f.AL | (units[0] === ch.WAW ? f.WA : f.FA);
    else {
      const clitic = at === 1 ? (units[0] === ch.WAW ? f.WA : f.FA) : 0;
      if ((units[at] === ch.BEH || units[at] === ch.KAF) && isArticle(units, at + 1, length)) this.clitics[token] = clitic | f.AL | (units[at] === ch.BEH ? f.BI : f.KA);
      else if (units[at] === ch.LAM && units[at + 1] === ch.LAM && length - at > 4) this.clitics[token] = clitic | f.AL | f.LI;
    }
  }

  private tryPrefixes(token: number, length: number, suffix = 0): boolean {
    const { units } = this;
    if (this.tryStem(token, 0, length, 0, suffix)) return true;
    if (isArticle(units, 0, length) && this.tryStem(token, 2, length, f.AL, suffix)) return true;
    const first = units[0];
    if (first === ch.WAW || first === ch.FEH) {
      const clitic = first === ch.WAW ? f.WA : f.FA;
      if (this.tryStem(token, 1, length, clitic, suffix)) return true;
      if (isArticle(units, 1, length) && this.tryStem(token, 3, length, clitic | f.AL, suffix)) return true;
      return this.tryPrepositions(token, 1, length, clitic, suffix);
    }
    return this.tryPrepositions(token, 0, length, 0, suffix);
  }

  private tryPrepositions(token: number, at: number, length: number, clitics: number, suffix: number): boolean {
    const { units } = this;
    switch (units[at]) {
      case ch.BEH: case ch.KAF: {
        const clitic = clitics | (units[at] === ch.BEH ? f.BI : f.KA);
        if (this.tryStem(token, at + 1, length, clitic, suffix)) return true;
        return isArticle(units, at + 1, length) && this.tryStem(token, at + 3, length, clitic | f.AL, suffix);
      }
      case ch.LAM:
        if (units[at + 1] === ch.LAM && this.tryStem(token, at + 2, length, clitics | f.LI | f.AL, suffix)) return true;
        return this.tryStem(token, at + 1, length, clitics | f.LI, suffix);
      case ch.SEEN:
        return this.tryStem(token, at + 1, length, clitics | f.SA, suffix);
      default:
        return false;
    }
  }

  private tryStem(token: number, from: number, to: number, clitics: number, suffix: number): boolean {
    if (to - from < 2 && (from > 0 || suffix !== 0)) return false;
    const id = this.lexicon.find(this.units, from, to);
    if (id === 0) return false;
    if (suffix === 0 && this.lexicon.continuations[id] !== undefined && (clitics & f.SA) === 0) this.openings.push(token, id, clitics);
    let features = this.lexicon.features[id];
    if ((clitics & f.AL) !== 0) features &= ~(FUNCTION_WORD | f.VERB | f.QUANTIFIER);
    if ((clitics & (f.BI | f.KA | f.LI)) !== 0) features &= ~(f.PREPOSITION | f.CONJUNCTION | f.PARTICLE | f.ADVERB | f.PRONOUN);
    if ((clitics & (f.BI | f.KA)) !== 0) features &= ~f.VERB;
    if ((clitics & f.SA) !== 0) features &= f.VERB | f.CUE;
    // على is written with ى where a writer tells it from the name علي
    if (this.lexicon.code[id] === f.ALA && suffix === 0) features &= this.text.charCodeAt(this.end[token] - 1) === ch.ALEF_MAQSURA ? f.PREPOSITION : -1;
    if (suffix !== 0 && (features & NEVER_WITH_PRONOUN) !== 0) return false;
    if (suffix !== 0 && this.lexicon.code[id] !== f.BIHASAB) features &= ~FUNCTION_WORD; // حسبها, برأيها
    if (features === 0) return false;
    this.entry[token] = id;
    this.features[token] = features;
    this.agreement[token] = this.lexicon.agreement[id];
    this.code[token] = this.lexicon.code[id];
    this.clitics[token] = clitics;
    this.suffix[token] = suffix;
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

const DOUBLED = '\'`<>()‘’«»,';

const isArticle = (units: Uint16Array, at: number, length: number): boolean => length - at > 3 && units[at] === ch.ALEF && units[at + 1] === ch.LAM;

function endsWith(units: Uint16Array, length: number, ending: Uint16Array): boolean {
  for (let i = 0, at = length - ending.length; i < ending.length; i++) if (units[at + i] !== ending[i]) return false;
  return true;
}

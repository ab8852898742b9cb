import * as ch from './characters.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import * as f from './lexicon/features.ts';
import { WordLookUp } from './tokens/look-up.ts';
import { readNamesBehindCues } from './tokens/read-names.ts';
import { readSpelledNames } from './tokens/read-spelled-names.ts';
import { readSurnames } from './tokens/read-surnames.ts';
import { TokenTable } from './tokens/table.ts';

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

/**
 * Cuts the paragraphs of a text into tokens and looks each word up once.
 *
 * @param memo null to look words up that are known from before, too: what the fast path is tested against
 */
export function scanTokens(text: string, paragraphs: readonly Range[], lexicon: Lexicon, memo?: null): Tokens {
  return new Scanner(text, lexicon, memo).scan(paragraphs);
}

class Scanner {
  private readonly table: TokenTable;
  private readonly words: WordLookUp;

  constructor(private readonly text: string, private readonly lexicon: Lexicon, memo?: null) {
    this.table = new TokenTable((text.length >> 2) + 16);
    this.words = new WordLookUp(this.table, text, lexicon, memo);
  }

  scan(paragraphs: readonly Range[]): Tokens {
    for (const paragraph of paragraphs) {
      this.scanLine(paragraph.start, paragraph.end);
      this.table.push(ch.BREAK, paragraph.end, paragraph.end);
    }
    const { text, lexicon } = this;
    const { count, start, end, kind, entry, features, agreement, code, clitics, suffix } = this.table;
    const width = new Uint8Array(count).fill(1);
    this.joinPhrases(width);
    this.readAnneAsName();
    this.readAnswered();
    this.readThat();
    this.readGoverned();
    readSpelledNames(this.table, text, width);
    readNamesBehindCues(this.table, text);
    readSurnames(this.table, text);
    if (this.words.tellsAla) this.readAliAsName();
    return { text, lexicon, count, start, end, kind, entry, features, agreement, code, clitics, suffix, width };
  }

  /** آن, آنا are names; without the madda they would be أن and أنا. */
  private readAnneAsName(): void {
    const { table } = this;
    for (let i = 0; i < table.count; i++)
      if ((table.features[i] & (f.COMPLEMENTIZER | f.PRONOUN)) !== 0 && this.text.charCodeAt(table.start[i]) === ch.ALEF_MADDA) {
        table.features[i] = f.GIVEN_NAME;
        table.agreement[i] = f.FEMININE | f.SINGULAR;
        table.code[i] = table.suffix[i] = 0;
      } else if (table.code[i] === f.AND_THEN && this.text.charCodeAt(table.start[i]) === ch.ALEF_HAMZA_BELOW) table.features[i] = table.agreement[i] = table.code[i] = 0; // إم, a letter's name
  }

  /** ، فان الأسعار ارتفعت: where writers leave out the hamza, فإن is spelled like the فان of فان دايك. A name has no article. */
  private readThat(): void {
    const { table } = this;
    const { features, kind, clitics } = table;
    for (let i = 0; i + 1 < table.count; i++) {
      if ((features[i] & f.NAME_PARTICLE) === 0 || clitics[i] !== 0 || table.end[i] - table.start[i] !== 3 || !ch.hasKey(this.text, table.start[i], table.end[i], 'فان')) continue;
      const before = i > 0 && kind[i - 1] === WORD;
      const therefore = before && (features[i - 1] & (f.DEMONSTRATIVE | f.CONJUNCTION)) !== 0; // لذلك فان موسكو ستضطر
      if (before && !therefore && (clitics[i - 1] & f.AL) === 0 && table.suffix[i - 1] === 0) continue; // بحسب العلي فان الأسعار, روبن فان بيرسي
      if (!therefore && (clitics[i + 1] & f.AL) === 0 && (features[i + 1] & (f.DEMONSTRATIVE | f.PREPOSITION | f.QUANTIFIER | f.NOUN)) === 0) continue;
      this.words.cutConjunction(i, f.FA);
    }
  }

  /** وفقا لأمين, وفقا لكاماو: ل is the preposition that وفقا takes, whatever the whole word is elsewhere. */
  private readGoverned(): void {
    const { table } = this;
    for (let i = 1; i < table.count; i++) {
      if (table.code[i - 1] !== f.BIHASAB || (table.clitics[i] & f.LI) !== 0 || this.unitAt(table.start[i]) !== ch.LAM || this.unitAt(table.start[i] + 1) === 0 || this.unitAt(table.end[i - 1] - 1) !== ch.ALEF) continue;
      if (table.end[i] - table.start[i] === 2 && table.kind[i + 1] === ch.STOP) table.features[i] = f.TITLE; // لد. سعاد
      else this.words.cutConjunction(i, f.LI);
      if (table.features[i] === 0 || table.features[i] === f.TITLE) table.clitics[i] = f.LI;
    }
  }

  private unitAt(at: number): number {
    return ch.FOLD[this.text.charCodeAt(at)];
  }

  /** ورد الوزير بأن, وردت عليه: "and answered"; ورد في البيان is "came". What follows tells. */
  private readAnswered(): void {
    const { table } = this;
    for (let i = 0; i + 1 < table.count; i++) {
      if ((table.features[i] & f.CUE) === 0 || table.clitics[i] !== 0 || table.end[i] - table.start[i] > 5 || !/^ورد(?:ت|وا|ا)?$/.test(this.text.slice(table.start[i], table.end[i]))) continue;
      const answers = (table.features[i + 1] & (f.SOURCE_HEAD | f.NAME)) !== 0 || (table.clitics[i + 1] & f.AL) !== 0 || table.code[i + 1] === f.ALA;
      if (answers && (table.clitics[i + 1] & (f.BI | f.LI | f.KA)) === 0) this.words.cutConjunction(i);
    }
  }

  /** Where a text writes على, its علي is the name; elsewhere it can be both. */
  private readAliAsName(): void {
    const { table } = this;
    for (let i = 0; i < table.count; i++)
      if (table.code[i] === f.ALA && this.text.charCodeAt(table.end[i] - 1) === ch.YEH && table.suffix[i] === 0) {
        table.features[i] &= ~f.PREPOSITION;
        table.code[i] = 0;
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
          i = this.words.spelling.read(text, at, to);
          this.table.push(WORD, at, this.trimControls(at, i));
          this.words.lookUp(this.table.count - 1);
          break;
        case ch.FOREIGN:
          i = this.foreignEnd(i, to);
          this.table.push(kind, at, i);
          break;
        case ch.DIGIT:
          i = this.numberEnd(i, to);
          this.table.push(kind, at, i);
          break;
        case ch.STOP: case ch.DASH:
          while (i < to && ch.CLASS[text.charCodeAt(i)] === kind) i++;
          this.table.push(kind, at, i);
          break;
        case ch.QUOTE: case ch.OPEN: case ch.CLOSE: {
          const doubled = i < to && text.charCodeAt(i) === text.charCodeAt(at);
          const single = text.charCodeAt(at);
          if (doubled && DOUBLED.includes(text[at])) i++;
          const quotes = i - at > 1 ? ch.QUOTE : kind; // ((…)) are quotation marks
          this.table.push((single === 0x3c || single === 0x3e) && i - at === 1 ? ch.OTHER : quotes, at, i);
          break;
        }
        default:
          if (isSlashes(text, at, from, to)) this.table.push(ch.QUOTE, at, ++i);
          else this.table.push(kind, at, i);
      }
    }
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
    if (ch.CLASS[this.text.charCodeAt(to - 1)] !== ch.CONTROL) return to;
    while (to > from + 1 && ch.CLASS[this.text.charCodeAt(to - 1)] === ch.CONTROL) to--;
    this.words.spelling.read(this.text, from, to);
    return to;
  }

  /** Marks the phrases that the lexicon knows as a whole: البيت الأبيض, سي إن إن. The longest wins. */
  private joinPhrases(width: Uint8Array): void {
    const { table } = this;
    const { openings } = this.words;
    for (let i = 0; i < openings.length; i += 3) {
      const token = openings[i];
      if (width[token] > 1) continue;
      const next = ch.FOLD[this.text.charCodeAt(table.start[token + 1])];
      for (const phrase of this.lexicon.continuations[openings[i + 1]] ?? []) {
        if ((next !== 0 && phrase.first !== next) || !this.goesOn(token + 1, phrase.keys)) continue;
        width[token] = phrase.keys.length + 1;
        table.features[token] = phrase.features;
        table.agreement[token] = phrase.agreement;
        table.code[token] = phrase.code;
        table.entry[token] = openings[i + 1];
        table.clitics[token] = openings[i + 2];
        table.suffix[token] = 0;
        break;
      }
    }
  }

  private goesOn(token: number, keys: readonly string[]): boolean {
    for (let k = 0; k < keys.length; k++) if (!this.isWord(token + k, keys[k])) return false;
    return true;
  }

  private isWord(token: number, key: string): boolean {
    const { table } = this;
    return token < table.count && (table.kind[token] === WORD || table.kind[token] === ch.FOREIGN) && ch.hasKey(this.text, table.start[token], table.end[token], key);
  }
}

/** // … //, quotation marks of some agencies: two slashes by themselves, and two more in the line. */
function isSlashes(text: string, at: number, from: number, to: number): boolean {
  if (!arePair(text, at)) return false;
  for (let i = text.indexOf('//', from); i >= 0 && i < to; i = text.indexOf('//', i + 2)) if (i !== at && arePair(text, i)) return true;
  return false;
}

/** Not of an address, a number or a longer run. */
function arePair(text: string, at: number): boolean {
  if (text[at] !== '/' || text[at + 1] !== '/') return false;
  const before = ch.CLASS[text.charCodeAt(at - 1)];
  const after = ch.CLASS[text.charCodeAt(at + 2)];
  return text[at - 1] !== ':' && text[at - 1] !== '/' && text[at + 2] !== '/' && before !== ch.DIGIT && after !== ch.DIGIT && after !== ch.FOREIGN;
}

const DOUBLED = '\'`<>()‘’«»,';

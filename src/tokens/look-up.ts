import * as ch from '../characters.ts';
import { foldInto } from '../lexicon/key-table.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import * as f from '../lexicon/features.ts';
import { endsWith, isArticle, pronounsIn } from '../lexicon/shapes.ts';
import { guessWord, isBareAlef } from './guess.ts';
import { Spelling } from './spelling.ts';
import type { TokenTable } from './table.ts';
import { NO_PLACE, type WordMemo, memoOf } from './word-memo.ts';

const FUNCTION_WORD = f.PREPOSITION | f.CONJUNCTION | f.COMPLEMENTIZER | f.RELATIVE | f.PRONOUN | f.DEMONSTRATIVE | f.NEGATION | f.PARTICLE | f.ADVERB | f.QUESTION;
const NEVER_WITH_PRONOUN = f.GIVEN_NAME | f.SURNAME | f.PLACE | f.NAMED_BODY | f.NAME_PARTICLE | f.COMPLEMENTIZER;
/** Nouns and adjectives that take the ا of an indefinite accusative. */
const COMMON_NOUN = f.NOUN | f.ADJECTIVE | f.ROLE | f.PERSON | f.GENERIC | f.ORGANIZATION | f.DOCUMENT | f.CHANNEL | f.TIME_UNIT;
const HAMZA = 0x0621, WAW_HAMZA = 0x0624, YEH_HAMZA = 0x0626;
const LONGEST_WORD = 40;
const NOTHING: readonly number[] = [];
/** A text without ة that is no longer than this says nothing about how its writer spells it. */
const SHORT = 200;
/** الصحه: a word with the article takes no pronoun, so that its ه is a ة; but not الله, المياه, الفقه. */
const WRITES_HEH = /(?:^|\s)ال[^\s]+[^لاقج]ه(?=\s|$)/;

/** Finds the lexicon entry of each word: the scratch buffer is filled anew for every one. */
export class WordLookUp {
  /** Of the word that is looked up. */
  readonly spelling = new Spelling();
  private readonly units = new Uint16Array(LONGEST_WORD);
  /** Tokens that may open a phrase of the lexicon, each with the entry that says so and its clitics. */
  readonly openings: number[] = [];
  /** The text has على, so that it tells it from علي. */
  tellsAla = false;
  private readonly tellsTeh: boolean;
  private readonly memo: WordMemo | null;

  /** @param memo what has been found for a spelling; null to look every word up */
  constructor(private readonly table: TokenTable, private readonly text: string, private readonly lexicon: Lexicon, memo?: null) {
    this.tellsTeh = text.includes('ة') || (text.length < SHORT && !WRITES_HEH.test(text));
    this.memo = memo === null ? null : memoOf(lexicon, this.tellsTeh);
  }

  /** Finds the entry of the word whose spelling has been read, in the memory or anew. */
  lookUp(token: number): void {
    const { memo, table, spelling, openings } = this;
    if (memo === null) return this.find(token);
    const place = memo.placeOf(spelling);
    if (place >= 0) {
      memo.recall(place, table, token);
      const opened = memo.openingsOf(place);
      for (let i = 0; i < opened.length; i += 2) openings.push(token, opened[i], opened[i + 1]);
      if (memo.tellsAla(place)) this.tellsAla = true;
      return;
    }
    const { tellsAla } = this;
    const { length } = openings;
    const { count } = table;
    this.tellsAla = false;
    this.find(token);
    if (place !== NO_PLACE && table.count === count) memo.keep(~place, table, token, spelling, openings.length === length ? NOTHING : openings.slice(length).filter((_, i) => i % 3 !== 0), this.tellsAla);
    if (tellsAla) this.tellsAla = true;
  }

  /** Finds the word's entry: whole, then without clitics, then without an attached pronoun too. */
  private find(token: number): void {
    const { units, table } = this;
    const length = foldInto(units, this.text, table.start[token], table.end[token]);
    if (length === 0 || length === LONGEST_WORD) return;
    // كتابه is كتاب with its pronoun before it is كتابة, where the writer has ة
    if (units[length - 1] === ch.HEH && this.tellsTeh && this.text.charCodeAt(table.end[token] - 1) === ch.HEH && length > 3 && !this.isWholly(length) && this.tryWithPronoun(token, length - 1, f.MASCULINE | f.SINGULAR)) return;
    if (this.tryPrefixes(token, length)) return;
    const marbuta = this.text.charCodeAt(table.end[token] - 1) === ch.TEH_MARBUTA;
    for (const pronoun of pronounsIn(units[length - 1])) {
      if (marbuta && pronoun.units.length === 1) continue; // حديثة is no حديثه
      const stem = length - pronoun.units.length;
      if (stem < 2 || !endsWith(units, length, pronoun.units)) continue;
      if (this.tryWithPronoun(token, stem, pronoun.agreement)) return;
    }
    if (units[length - 1] === ch.ALEF && length > 3 && this.tryPrefixes(token, length - 1, f.ACCUSATIVE)) return;
    if (!this.splitGlued(token)) guessWord(table, this.text, token, units, length, marbuta || !this.tellsTeh);
  }

  /** Before a pronoun ة is written ت (وزارة → وزارته, which is not و with زارته), and ء with its vowel (وزراء → وزرائها). */
  private tryWithPronoun(token: number, stem: number, pronoun: number): boolean {
    const { units } = this;
    const last = units[stem - 1];
    const alone = last === ch.TEH ? ch.HEH : (last === YEH_HAMZA || last === WAW_HAMZA) && units[stem - 2] === ch.ALEF ? HAMZA : last;
    if (alone === last) return this.tryPrefixes(token, stem, pronoun);
    units[stem - 1] = alone;
    const whole = this.tryStem(token, 0, stem, 0, pronoun);
    units[stem - 1] = last;
    if (whole || this.tryPrefixes(token, stem, pronoun)) return true;
    units[stem - 1] = alone;
    const found = this.tryPrefixes(token, stem, pronoun);
    units[stem - 1] = last;
    return found;
  }

  /**
   * A complementizer that a slip has glued to the word before it is a token of its own. Inside an Arabic word إ is
   * never found otherwise, but behind an attached letter.
   *
   *     قال كلاركإن
   *             ^
   */
  private splitGlued(token: number): boolean {
    const { text, table } = this;
    const end = table.end[token];
    let at = table.start[token] + 3;
    while (at < end && text.charCodeAt(at) !== ch.ALEF_HAMZA_BELOW) at++;
    if (at + 2 > end || ch.FOLD[text.charCodeAt(at + 1)] !== ch.NOON) return false;
    const word = foldInto(this.units, text, at, end);
    const id = this.lexicon.find(this.units, 0, word);
    if (id === 0 || (this.lexicon.features[id] & f.COMPLEMENTIZER) === 0) {
      foldInto(this.units, text, table.start[token], end);
      return false;
    }
    if (ch.FOLD[text.charCodeAt(at - 1)] === ch.BEH && at - table.start[token] > 4) at--; // المعلمبإن
    table.end[token] = at;
    this.spelling.read(text, table.start[token], at);
    this.lookUp(token);
    table.push(ch.LETTER, at, end);
    this.spelling.read(text, at, end);
    this.lookUp(table.count - 1);
    return true;
  }

  /** Reads a word anew that begins with و, ف or ل as that and the rest; it stays as it is where the rest is no word. */
  cutConjunction(token: number, clitic = f.WA): void {
    const length = foldInto(this.units, this.text, this.table.start[token], this.table.end[token]);
    this.tryStem(token, 1, length, clitic, 0);
  }

  private tryPrefixes(token: number, length: number, suffix = 0): boolean {
    const { units } = this;
    if (!this.isAttached(token) && this.tryStem(token, 0, length, 0, suffix)) {
      if (suffix === 0 && isArticle(units, 0, length)) this.addStem(token, length);
      return true;
    }
    const article = isArticle(units, 0, length) && isBareAlef(this.text, this.table.start[token]);
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
    if (this.units[0] === ch.WAW && this.lexicon.code[this.lexicon.find(this.units, 1, length)] === f.LAKIN) return true; // ولكنه
    const id = this.lexicon.find(this.units, 0, length);
    return id !== 0 && ((this.lexicon.features[id] & (NEVER_WITH_PRONOUN | FUNCTION_WORD)) !== 0 || this.lexicon.code[id] === f.STYLE || (this.lexicon.features[id] === 0 && this.lexicon.continuations[id] !== undefined)); // حفظه of حفظه الله
  }

  /** No word has إ as its second letter: وإلى is no والي, and فإن no فان. */
  private isAttached(token: number): boolean {
    return this.text.charCodeAt(this.table.start[token] + 1) === ch.ALEF_HAMZA_BELOW;
  }

  /** A name that has the article is mostly a noun or an adjective with it as well: المصري, القاضي, السعودية. */
  private addStem(token: number, length: number): void {
    const { table } = this;
    if ((table.features[token] & COMMON_NOUN) !== 0) table.clitics[token] = f.AL;
    const id = this.lexicon.find(this.units, 2, length);
    const features = this.lexicon.features[id] & ~(FUNCTION_WORD | f.VERB | f.QUANTIFIER | f.CUE | f.COMMON_WORD);
    if (features === 0 || isConstructPlural(this.lexicon.agreement[id]) || (table.features[token] & (f.SURNAME | f.PLACE | f.NAMED_BODY | f.COMMON_WORD)) === 0) return;
    table.features[token] |= features;
    table.agreement[token] |= this.lexicon.agreement[id];
    if (table.code[token] === 0) table.code[token] = this.lexicon.code[id];
    table.clitics[token] = f.AL;
    this.dropConstruct(token);
  }

  /** قاضي is a judge or "judges of", القاضي a judge. */
  private dropConstruct(token: number): void {
    const { clitics, agreement } = this.table;
    if ((clitics[token] & f.AL) !== 0 && (agreement[token] & f.CONSTRUCT) !== 0) agreement[token] &= ~(f.PLURAL | f.DUAL | f.CONSTRUCT);
  }

  /** آمنتا: what ends in تا and does not begin like a present takes no سـ (سامنتا is a name). */
  private isPast(from: number, to: number): boolean {
    const { units } = this;
    return units[to - 1] === ch.ALEF && units[to - 2] === ch.TEH && units[from] === ch.ALEF;
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
          const bare = this.tryStem(token, at + 2, length, clitics | f.LI | f.AL, suffix);
          units[at] = ch.ALEF; // للقاهرة: the entry is القاهرة; للهلال الأحمر begins with the entry الهلال
          const found = bare ? this.opensPhrase(token, at, length, clitics | f.LI | f.AL) : this.tryStem(token, at, length, clitics | f.LI | f.AL, suffix);
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

  /** Notes that a phrase of several words may begin with a word that is an entry of its own, too; always true. */
  private opensPhrase(token: number, from: number, to: number, clitics: number): true {
    const id = this.lexicon.find(this.units, from, to);
    if (id !== 0 && this.lexicon.continuations[id] !== undefined) this.openings.push(token, id, clitics);
    return true;
  }

  /** ابنه, ابنها: "his son", "her son", and no ابنة, whose ة many write as ه. */
  private isHisSon(token: number, from: number, suffix: number): boolean {
    const { units } = this;
    if (units[from] !== ch.ALEF || units[from + 1] !== ch.BEH || units[from + 2] !== ch.NOON || units[from + 3] !== ch.HEH) return false;
    return suffix === f.ACCUSATIVE || (suffix === 0 && this.text.charCodeAt(this.table.end[token] - 1) === ch.HEH);
  }

  private tryStem(token: number, from: number, to: number, clitics: number, suffix: number): boolean {
    const { table } = this;
    if (to - from < 2 && (from > 0 || suffix !== 0)) return false;
    let id = this.lexicon.find(this.units, from, to);
    if (id === 0 || (to - from === 4 && this.isHisSon(token, from, suffix))) return false;
    if (this.lexicon.code[id] === f.AMAM && from === 0 && suffix === 0 && this.text.charCodeAt(table.start[token]) === ch.ALEF_HAMZA_BELOW) id = this.lexicon.find(IMAM, 0, IMAM.length); // إمام is no أمام
    if (id === 0) return false;
    if (suffix === 0 && this.lexicon.continuations[id] !== undefined && (clitics & f.SA) === 0) this.openings.push(token, id, clitics);
    let features = this.lexicon.features[id];
    if (suffix === f.ACCUSATIVE) {
      if ((features & COMMON_NOUN) === 0 || (features & NEVER_WITH_PRONOUN) !== 0 || (clitics & ~(f.WA | f.FA)) !== 0) return false;
      features &= COMMON_NOUN;
    }
    if ((clitics & f.AL) !== 0) features &= ~(FUNCTION_WORD | f.VERB | f.QUANTIFIER | f.TIME | ((features & f.GIVEN_NAME) === 0 ? 0 : f.NAMED_BODY)); // الأب is no August, الزين no زين
    if ((clitics & (f.BI | f.KA | f.LI)) !== 0) features &= ~(f.PREPOSITION | f.CONJUNCTION | f.PARTICLE | f.ADVERB | f.PRONOUN);
    if ((clitics & (f.BI | f.KA)) !== 0) {
      features &= ~f.VERB;
      if ((features & f.CUE) !== 0 && this.lexicon.readings[id]?.every(({ form }) => form === 'verb')) features &= ~f.CUE; // براد
    }
    if ((clitics & f.SA) !== 0) features &= this.isPast(from, to) ? 0 : f.VERB | f.CUE;
    if ((clitics & f.AL) !== 0 && isConstructPlural(this.lexicon.agreement[id])) return false;
    if ((clitics & (f.FA | f.AL | f.BI | f.LI)) === f.FA && suffix === 0 && (features & (FUNCTION_WORD | f.VERB | f.CUE | f.QUANTIFIER | f.TIME_ADVERB)) === 0) return false; // فرومان is no ف + رومان
    // على is written with ى where a writer tells it from the name علي
    if (this.lexicon.code[id] === f.ALA && suffix === 0 && this.text.charCodeAt(table.end[token] - 1) === ch.ALEF_MAQSURA) {
      features &= f.PREPOSITION;
      this.tellsAla = true;
    }
    if (suffix !== 0 && (features & f.PERSON) !== 0) features &= ~f.NAME_PARTICLE; // ابنه
    if (suffix !== 0 && (features & NEVER_WITH_PRONOUN) !== 0) return false;
    if (suffix === f.SINGULAR && this.units[to] === ch.YEH) { // "my": names and adjectives end so, so only verbal nouns are taken for it
      if (!this.lexicon.readings[id]?.some(({ form }) => form === 'noun')) return false;
      features &= ~f.VERB;
    }
    if (suffix !== 0 && this.lexicon.code[id] !== f.BIHASAB) features &= ~FUNCTION_WORD; // حسبها, برأيها
    if (features === 0) return false;
    table.entry[token] = id;
    table.features[token] = features;
    table.agreement[token] = this.lexicon.agreement[id];
    table.code[token] = this.lexicon.code[id];
    table.clitics[token] = clitics;
    this.dropConstruct(token);
    table.suffix[token] = suffix;
    if (suffix === f.ACCUSATIVE) {
      table.agreement[token] |= f.ACCUSATIVE;
      table.suffix[token] = 0;
    } else if ((table.agreement[token] & f.WITH_PRONOUN) !== 0) table.suffix[token] = table.agreement[token] & ~f.WITH_PRONOUN; // إليه
    return true;
  }
}

/** Before the article stands no خريجي "graduates of": الخريجي. */
const isConstructPlural = (agreement: number): boolean => (agreement & (f.CONSTRUCT | f.SINGULAR)) === f.CONSTRUCT;

/** الإمام, whose features إمام has. */
const IMAM = Uint16Array.from('الامام', (letter) => letter.charCodeAt(0));

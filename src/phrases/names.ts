import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { type Tokens, WORD } from '../tokens.ts';
import * as word from './name-words.ts';
import { has, hasClitic, isWord, touches } from './words.ts';

export { isNamePart, startsName } from './name-words.ts';

const { COMMON, KNOWN } = word;
/** Parts and words of a name at most; a name of unknown words alone is shorter. */
const LONGEST = 9;
const LONGEST_UNKNOWN = 4;

/**
 * The token after the personal name that begins at a token (`forced`: whatever the first word is). Its parts are known
 * names, particles with the word they bind (بن سلمان, عبد الله), unknown words, and one family name with the article,
 * after which no unknown word follows:
 *
 *     قال يوسف المساكني رضاه عن …
 *         given family─ ^ object
 */
export function nameEnd(t: Tokens, at: number, limit: number, certain: boolean, forced = false): number {
  return new NameReader(t, at, limit, certain, forced).read();
}

class NameReader {
  private i: number;
  /** A name with the article has been read. */
  private family = false;
  /** The particle before takes any word. */
  private bound: boolean;
  /** بن has been read. */
  private chain = false;
  private known = false;
  private unknown = 0;

  constructor(private readonly t: Tokens, private readonly at: number, private readonly limit: number, private readonly certain: boolean, private readonly forced: boolean) {
    this.i = at;
    this.bound = forced;
  }

  read(): number {
    const { t, at, limit } = this;
    while (this.i < limit && this.i - at < LONGEST && this.step());
    const last = t.kind[this.i - 1];
    return this.i > at && (last === ch.DASH || last === ch.STOP) ? this.i - 1 : this.i;
  }

  private step(): boolean {
    const { t, i, at } = this;
    switch (t.kind[i]) {
      case WORD: return this.word();
      case ch.FOREIGN:
        this.bound = false;
        return this.take();
      case ch.DASH:
        if (i === at || !touches(t, i - 1) || !touches(t, i) || !(isWord(t, i + 1) || t.kind[i + 1] === ch.FOREIGN)) return false;
        this.bound = true;
        return this.take();
      case ch.QUOTE: return this.nickname();
      case ch.STOP: return i > at && i + 1 < this.limit && word.isInitial(t, i) && this.take();
      default: return false;
    }
  }

  /** براد «ريندرمان» هاينز: a word in marks inside a name. */
  private nickname(): boolean {
    const { t, i, at } = this;
    const next = i + 3;
    if (i === at || next >= this.limit || touches(t, i - 1) || !touches(t, i + 1) || t.kind[i + 2] !== ch.QUOTE || !isWord(t, i + 1) || !isWord(t, next) || t.clitics[next] !== 0) return false;
    if (!has(t, next, KNOWN) && t.features[next] !== 0) return false;
    this.i = next;
    return true;
  }

  private word(): boolean {
    const { t, i, at } = this;
    if ((i > at + 1 && word.isKoreanEnd(t, i)) || (i > at && (i > at + 1 ? t.kind[i + 1] === ch.COMMA : this.certain) && word.isVerbalSurname(t, i))) { // نصر فريد واصل، …
      this.i++;
      return false;
    }
    if (i > at + 1 && word.isTeen(t, i)) return this.take(); // ليو الرابع عشر
    if (i > at && t.code[i] === f.ALA && word.isPrepositionAla(t, i, at)) return false;
    if (i > at && ((t.kind[i - 1] === ch.STOP && word.isInitial(t, i + 1)) || word.isMiddleInitial(t, i))) return this.take();
    if ((i > at && word.isSyllable(t, i)) || (i === at + 1 && word.isFuture(t, i))) return this.takeUnknown(LONGEST);
    if (i === at + 1 && has(t, at, KNOWN) && word.isByGod(t, i)) {
      this.family = false;
      return this.take();
    }
    if (!this.canStand()) return false;
    if (i > at && word.isMisread(t, i)) {
      this.family = true;
      return this.takeUnknown(LONGEST);
    }
    if (word.isParticle(t, i, i === at, this.bound)) return this.particle();
    if (this.bound) {
      this.bound = false;
      return this.take();
    }
    const article = hasClitic(t, i, f.AL);
    if (has(t, i, KNOWN) && (!article || !has(t, i, COMMON & ~f.ADJECTIVE))) return this.knownName(article);
    return article ? this.nameWithArticle() : this.otherName();
  }

  private canStand(): boolean {
    const { t, i, at } = this;
    if ((this.forced && i === at) || (this.bound && word.isBound(t, i))) return true;
    return word.canStandInName(t, i, i === at) || word.isVerbalName(t, i, at);
  }

  private particle(): boolean {
    const { t, i } = this;
    this.bound = !hasClitic(t, i, f.AL) && t.code[i] !== f.NAME_ENDING;
    if (this.bound && !has(t, i, KNOWN)) {
      this.family = false; // بن opens a name anew
      this.chain = true;
    }
    return this.take();
  }

  private knownName(article: boolean): boolean {
    const { t, i } = this;
    // نجم المنتخب: a name that is an office too, before a genitive
    if (i > this.at && has(t, i, f.COMMON_WORD) && has(t, i, COMMON & ~f.ADJECTIVE) && ((this.family && !word.isNameBeforeFamily(t, i)) || word.isBeforeGenitive(t, i))) return false;
    if (i > this.at + 1 && word.isOfficeBefore(t, i)) return false;
    // علاء النعيمي حصة: a woman's name, which is a noun, ends a man's
    if (this.family && !article && (t.agreement[i] & (f.MASCULINE | f.FEMININE)) === f.FEMININE) return false;
    this.known = true;
    this.family ||= article;
    return this.take();
  }

  /** المساكني; الستير, a first name that only begins like one with the article; المصري behind a family name. */
  private nameWithArticle(): boolean {
    const { t, i, at } = this;
    if (t.code[i] === f.AGED) return false;
    if (i > at) {
      if (word.isOthers(t, i)) return false;
      if (i === at + 1) {
        if (word.isBeforeFather(t, i) || word.isTitleInName(t, i)) return this.take();
        if (word.isDescribed(t, i)) return false;
        if (word.isAge(t, i + 1) || word.isNounFamily(t, i) || word.isOtherGender(t, i) || word.isPeople(t, i) || word.isBeforeOffice(t, i)) {
          this.family = true;
          return this.take();
        }
        if (word.isCompound(t, i)) {
          this.family = false;
          return this.take();
        }
      }
      if (this.family) {
        if (!word.isNisba(t, i) || word.isAfterFamily(t, i - 1) || word.isOfficeOf(t, i)) return false;
      } else if (has(t, i, word.ordinary(t.features[i]) & ~(this.chain ? f.NOUN : 0)) && !word.isCraft(t, i)) return false;
      this.family = true;
    } else this.family = word.isNisba(t, i);
    return this.take();
  }

  /** A word without the article that no table has as a name. */
  private otherName(): boolean {
    const { t, i, at, family, known } = this;
    const features = t.features[i];
    if ((features & f.PLACE) !== 0) return known && !family && has(t, i - 1, f.GIVEN_NAME) && this.take(); // جورج واشنطن
    if (i > at) {
      if (word.isOfFaith(t, i)) return this.take();
      if (!family && (features & COMMON) === f.ADJECTIVE && (features & f.COMMON_WORD) === 0) return this.takeUnknown(2); // ألبرتو روسي: no adjective, for the name is definite
      if (i === at + 1 && (word.isBrand(t, i) || word.isNounSurname(t, i))) return this.takeUnknown(LONGEST);
      if ((features & f.TITLE) !== 0 && (features & f.ROLE) === 0) return !family && this.take(); // لويد بيك, أحمد باشا
    }
    if ((features !== 0 && !word.isConstructPlural(t, i)) || family) return false;
    return this.takeUnknown(this.certain ? LONGEST_UNKNOWN + 1 : LONGEST_UNKNOWN);
  }

  /** An unknown word, of which there are `most`. */
  private takeUnknown(most: number): boolean {
    return this.unknown++ < most && this.take();
  }

  private take(): true {
    this.i += this.t.width[this.i];
    return true;
  }
}

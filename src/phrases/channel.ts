import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { type Range, type Tokens, WORD } from '../tokens.ts';
import { governsAt, isAudience } from './attach.ts';
import { GENITIVES, readCore } from './core.ts';
import { readPhrase } from './noun-phrase.ts';
import { CERTAIN, PREPOSITION } from './phrase.ts';
import { readTime } from './time.ts';
import { agreementOf, agrees, endsPhrase, has, hasClitic, isElative, isFiniteVerb, isLoneLetter, isWord, readingsOf, skipBrackets, skipMarked } from './words.ts';

const LONGEST = 30;
/** Nouns that are whom one hears, and no part of what one hears them in: قال في بيان وزير الدفاع. */
const SUBJECT = f.ROLE | f.TITLE | f.GIVEN_NAME | f.PERSON | f.SURNAME;
const BODY = f.ORGANIZATION | f.NAMED_BODY;

/**
 * Reads the channel of a saying that begins at a preposition: في بيان صحفي, خلال مؤتمر مع قناة العربية,
 * عبر حسابه على تويتر, في تصريح لوكالة رويترز. Returns the token after it, or `at` where there is none. A relative
 * clause is no part of it:
 *
 *     قال في مؤتمر صحفي عقده أمس في الرباط
 *        channel──────
 */
export function readChannel(t: Tokens, at: number): number {
  if (t.kind[at + 1] === ch.QUOTE && (t.code[at] === f.ABRA || (t.code[at] === f.ALA && isPlatform(t, at + 2)))) return Math.max(at, skipMarked(t, at + 1, 3)); // عبر «السفير», على «تويتر»
  const noun = channelNoun(t, at);
  return noun < 0 ? at : new ChannelReader(t, noun).read();
}

/** The token of the noun that makes a preposition phrase a channel, or -1. */
function channelNoun(t: Tokens, at: number): number {
  if (!isWord(t, at)) return -1;
  if (hasClitic(t, at, f.BI)) return has(t, at, f.CHANNEL) && has(t, at, f.DOCUMENT | f.CUE) && !hasClitic(t, at, f.AL) && !isPlatform(t, at) ? at : -1; // ببيان
  if (!has(t, at, f.PREPOSITION) || t.width[at] > 1 || t.suffix[at] !== 0) return -1;
  let i = at + 1;
  switch (t.code[at]) {
    case f.ALA: if (t.code[i] === f.FRAME && isWord(t, i + 1) && ch.hasKey(t.text, t.start[i], t.end[i], 'هامش')) return i; // على هامش القمة
      return isPlatform(t, i) || isLatinPlatform(t, i) || (has(t, i, f.NAMED_BODY) && t.code[i] === f.MEDIA) ? i : -1;
    case f.ABRA: break;
    case f.FI: case f.KHILAL: break;
    default: return -1;
  }
  if (t.kind[i] === ch.FOREIGN) return isLatinPlatform(t, i) ? i : -1;
  if (t.code[i] === f.FRAME || (has(t, i, f.TIME_UNIT) && has(t, i + 1, f.CHANNEL))) i++; // في سياق حديثها, في ختام اجتماع
  if (has(t, i, f.DEMONSTRATIVE) || t.code[i] === f.SAME) i++;
  // في أحدث دراسة, في أول تصريح
  if ((has(t, i, f.ADJECTIVE) || isElative(t, i)) && t.clitics[i] === 0 && has(t, i + 1, f.CHANNEL) && !hasClitic(t, i + 1, f.AL)) i++;
  return isWord(t, i) && has(t, i, f.CHANNEL) && !hasClitic(t, i, f.WA | f.FA | f.BI | f.LI | f.KA) ? i : -1;
}

const isPlatform = (t: Tokens, i: number): boolean => has(t, i, f.CHANNEL) && (t.code[i] === f.PLATFORM || t.code[i] === f.MEDIA);

/** على X: networks in Latin letters, which no table holds. */
const LATIN = new Set(['x', 'twitter', 'facebook', 'instagram', 'telegram', 'youtube', 'tiktok', 'linkedin']);
const isLatinPlatform = (t: Tokens, i: number): boolean => t.kind[i] === ch.FOREIGN && LATIN.has(t.text.slice(t.start[i], t.end[i]).toLowerCase());

class ChannelReader {
  private i: number;
  /** A genitive may still follow: في بيان الوزارة. */
  private open: boolean;
  private readonly limit: number;

  constructor(private readonly t: Tokens, private readonly noun: number) {
    this.i = noun + t.width[noun];
    this.open = isWord(t, noun) && !hasClitic(t, noun, f.AL) && t.suffix[noun] === 0;
    this.limit = Math.min(t.count, noun + LONGEST);
  }

  read(): number {
    for (let before = -1; before < this.i && this.i < this.limit; ) {
      before = this.i;
      if (!this.step()) break;
    }
    return this.i;
  }

  private step(): boolean {
    const { t, i } = this;
    switch (t.kind[i]) {
      case WORD: return this.word();
      case ch.FOREIGN: case ch.DIGIT: return this.open && this.take(i + 1);
      case ch.QUOTE: return this.marked(i);
      default: return false;
    }
  }

  private word(): boolean {
    const { t, i } = this;
    const time = readTime(t, i);
    if (time > i) return partsChannel(t, time) && this.take(time);
    if (hasClitic(t, i, f.FA)) return false;
    if (hasClitic(t, i, f.WA)) return this.coordinate();
    if (t.suffix[i] !== 0 && has(t, i, f.PREPOSITION)) return this.pronoun();
    if (has(t, i, f.PREPOSITION) && t.width[i] === 1) return this.preposition(i, i + 1);
    if (isNegated(t, i)) return this.take(i + 2);
    if (isLoneLetter(t, i)) return t.kind[i + 1] === ch.QUOTE ? this.marked(i + 1) : t.kind[i + 1] === ch.OPEN && this.bracketed(i + 1);
    if (hasClitic(t, i, f.LI) || (hasClitic(t, i, f.BI) && !hasClitic(t, i, f.KA))) return this.preposition(i, i);
    if (this.open && tellsOfNoun(t, i)) return false;
    if (hasClitic(t, i, f.KA) || (has(t, i, f.CUE) && !hasClitic(t, i, f.AL) && !has(t, i, f.DOCUMENT | f.ADJECTIVE | f.GENERIC | f.NOUN))) return false;
    if (endsPhrase(t, i)) return false;
    if (has(t, i, f.ADJECTIVE) && t.suffix[i] !== 0) return false;
    if (has(t, i, f.ADJECTIVE) && !(this.open && has(t, i, f.ORGANIZATION | f.NAMED_BODY))) {
      // في بيان صحفي; the article tells a subject apart (في بيان المصري)
      if (hasClitic(t, i, f.AL) === this.open && t.suffix[this.noun] === 0 && this.i === this.noun + t.width[this.noun]) return false;
      if (!agrees(agreementOf(t, i), agreementOf(t, this.noun)) && this.i === this.noun + 1) return false;
      this.open &&= hasClitic(t, i, f.AL);
      return this.take(i + 1);
    }
    if ((has(t, i, SUBJECT) && !has(t, i, BODY)) || !this.open) return false;
    const genitive = readCore(t, i, this.limit, CERTAIN | GENITIVES);
    if (genitive === null) return false;
    this.open = false;
    return this.take(genitive.last);
  }

  /** With whom, where it was published, about what, for whom: never what the verb itself takes (على أن, إلى ضرورة). */
  private preposition(at: number, object: number): boolean {
    const { t } = this;
    if (object !== at) {
      if (!isWord(t, object) && t.kind[object] !== ch.FOREIGN && t.kind[object] !== ch.QUOTE && t.kind[object] !== ch.OPEN) return false;
      if (has(t, object, f.COMPLEMENTIZER | f.RELATIVE | f.PRONOUN) || t.code[object] === f.MA) return false;
      switch (t.code[at]) {
        case f.MAA: case f.ABRA: case f.AMAM: case f.ABOUT: case f.KHILAL: break;
        case f.ALA: if (t.kind[object] !== ch.OPEN && !isPlatform(t, t.kind[object] === ch.QUOTE ? object + 1 : object) && !isLatinPlatform(t, object) && t.code[object] !== f.MEDIA && !(t.suffix[at - 1] !== 0 && ch.hasKey(t.text, t.start[at - 1], t.start[at - 1] + 5, 'تعليق'))) return false; break; // في تعليقه على النتيجة
        case f.AN_FROM: if (t.suffix[this.noun] === 0) return false; break; // حديثها عن الأعراض
        case f.ILA: if (t.kind[object] !== ch.QUOTE && t.kind[object] !== ch.OPEN && !has(t, object, f.NAMED_BODY) && t.code[object] !== f.MEDIA && !governsAt(t, at - 1, at)) return false; break; // في حديث إلى «الوطن»
        case f.FI: if (!(has(t, object, f.CHANNEL) || (t.kind[object] === ch.QUOTE && has(t, object + 1, f.CHANNEL))) || has(t, object, f.PLACE)) return false; break;
        default: return false;
      }
    } else if (hasClitic(t, at, f.BI) && !has(t, at, f.CHANNEL) && !governsAt(t, at - 1, at)) return false;
    this.open = false;
    if (t.kind[object] === ch.QUOTE) return this.marked(object);
    if (t.kind[object] === ch.OPEN) return this.bracketed(object);
    if (object !== at && channelNoun(t, at) === object) return this.take(readChannel(t, at)); // على حساب النادي على تويتر
    const phrase = readPhrase(t, object, (object === at ? PREPOSITION : 0) | CERTAIN, this.limit);
    return phrase !== null && this.take(phrase.last);
  }

  /** في بيان لها, في بيان صحفي لها, في بيان صادر عنها. */
  private pronoun(): boolean {
    const { t, i } = this;
    const own = t.code[i] === f.LI_WORD && t.suffix[this.noun] === 0 && !hasClitic(t, this.noun, f.AL) && (i === this.noun + 1 || (i === this.noun + 2 && has(t, i - 1, f.ADJECTIVE)));
    return (own || governsAt(t, i - 1, i)) && this.take(i + 1);
  }

  /** مع (البيان), as some outlets mark a name. */
  private bracketed(open: number): boolean {
    const next = skipBrackets(this.t, open, 5);
    return next > 0 && this.take(next);
  }

  /** مع «الشرق الأوسط», برنامج «صباح الخير»; marks right after a lone noun or adjective open what is said. */
  private marked(mark: number): boolean {
    const { t } = this;
    if (has(t, mark + 1, f.COMPLEMENTIZER)) return false; // في كلمته «إن العمل …»
    const next = skipMarked(t, mark);
    const before = mark - 1;
    const inside = has(t, before, f.PREPOSITION | f.ORGANIZATION | f.NOUN) || t.code[before] === f.MEDIA || (t.lexicon.naming.has(t.entry[before]) && !hasClitic(t, before, f.AL)) || hasClitic(t, before, f.LI) || isLoneLetter(t, before) || (mark === this.noun + 1 && isPlatform(t, this.noun)) || (next === mark + 3 && isPlatform(t, mark + 1)); // موقع التواصل الاجتماعي «تويتر»
    if (next < 0 || !(inside || (has(t, before, f.GENERIC) && t.code[before - 1] === f.MEDIA))) return false;
    this.open = false;
    return this.take(next);
  }

  /** تصريحات وبيانات, لقاء الوزير والسفير: a second noun with the article, or a second channel. */
  private coordinate(): boolean {
    const { t, i } = this;
    if (endsPhrase(t, i) || hasClitic(t, i, f.BI | f.LI | f.KA) || has(t, i, f.PREPOSITION | f.DEMONSTRATIVE)) return false;
    if (!has(t, i, f.CHANNEL | f.ADJECTIVE) || hasClitic(t, i, f.AL) !== hasClitic(t, i - 1, f.AL)) return false;
    return this.take(i + 1);
  }

  private take(next: number): boolean {
    this.i = next;
    return true;
  }
}

/** في بيان نشرته الوزارة: a verb, or what may be one, with a pronoun for the noun right before it. */
export const tellsOfNoun = (t: Tokens, i: number): boolean => t.suffix[i] !== 0 && t.clitics[i] === 0 && (isFiniteVerb(t, i) || readingsOf(t, i).some(({ form }) => form === 'verb') || ch.hasKey(t.text, t.start[i], t.start[i] + 4, 'نشرت')); // نشرة is a bulletin

/** المذاع على قناة, المعروض عبر فضائية: where a programme is on the air. */
export const isShown = (t: Tokens, i: number): boolean => /^ال(?:مذاع|معروض)ة?$/.test(t.text.slice(t.start[i], t.end[i])) && has(t, i + 1, f.PREPOSITION);

/** في اتصال هاتفي أمس مع …: with whom it is goes on behind the time. */
const partsChannel = (t: Tokens, i: number): boolean => (t.code[i] === f.MAA && t.suffix[i] === 0) || (hasClitic(t, i, f.LI) && isAudience(t, i));

/** The time that stands inside a channel, or null: في اتصال هاتفي أمس مع «الشرق الأوسط». */
export function timeInside(t: Tokens, first: number, next: number): Range | null {
  for (let i = first; i < next && t.kind[i] !== ch.QUOTE; i++) {
    const end = readTime(t, i);
    if (end > i && end < next && partsChannel(t, end)) return { start: t.start[i], end: t.end[end - 1] };
  }
  return null;
}

/** غير مسبوقة, غير العادية. */
const isNegated = (t: Tokens, i: number): boolean => isWord(t, i) && has(t, i, f.NEGATION) && t.end[i] - t.start[i] === 3 && (has(t, i + 1, f.ADJECTIVE) || (t.features[i + 1] === 0 && agreementOf(t, i + 1) !== 0)) && (t.clitics[i + 1] & ~f.AL) === 0;

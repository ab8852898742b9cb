import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { type Tokens } from '../tokens.ts';
import { GENITIVES, readCore } from './core.ts';
import { CERTAIN } from './phrase.ts';
import { endsPhrase, has, hasClitic, isWord, monthOf, skipBrackets } from './words.ts';

const TIME_WORD = f.TIME | f.TIME_UNIT | f.TIME_ADVERB;
/** A time phrase has no more words than this. */
const LONGEST = 20;

/**
 * Reads a time phrase: أمس الأربعاء, يوم 5 يناير (كانون الثاني) 2014, في وقت سابق من اليوم, الأسبوع الماضي,
 * بعد ساعات من وصوله. Returns the token after it, or `at` where there is none. A unit of time alone is none (الموعد,
 * الفصل): something has to say which, a preposition (منذ أيام), a name (يوم الأربعاء), an adjective (العام الماضي).
 */
export function readTime(t: Tokens, at: number): number {
  let i = at;
  if (has(t, i, f.PREPOSITION) && t.width[i] === 1) {
    if (t.suffix[i] !== 0) return has(t, i, f.TIME_ADVERB) ? i + 1 : at; // بعدها
    if (!takesTime(t.code[i])) return at;
    i++;
  }
  const first = i;
  let settled = false; // which time it is
  let units = 0;
  while (i < first + LONGEST) {
    if (isWord(t, i)) {
      if (i > first && hasClitic(t, i, f.WA | f.FA)) break;
      const started = units > 0 || settled;
      if (has(t, i, TIME_WORD) && isTimeWord(t, i, started)) {
        if (has(t, i, f.TIME | f.TIME_ADVERB) || t.code[i] === f.DAY_PART) settled = true;
        units++;
        i += t.width[i];
      } else if (i === first && has(t, i, f.QUANTIFIER) && t.clitics[i] === 0 && has(t, i + 1, f.TIME_UNIT) && !hasClitic(t, i + 1, f.AL)) {
        settled = ch.hasKey(t.text, t.start[i], t.end[i], 'كل'); // في كل مرة; but بعد عدة أيام
        i++;
      } else if (i === first && monthOf(t, i) >= 0) {
        i = monthOf(t, i);
      } else if (has(t, i, f.DEMONSTRATIVE) && has(t, i + 1, f.TIME_UNIT)) {
        settled = true;
        i++;
      } else if (started && has(t, i - 1, f.TIME_UNIT) && has(t, i, f.QUANTIFIER) && t.clitics[i] === 0 && (!isWord(t, i + 1) || endsPhrase(t, i + 1) || has(t, i + 1, f.PREPOSITION))) i++; // أسابيع عدة
      else if (started && describesTime(t, i)) {
        settled ||= t.code[i] === f.WHICH_TIME || isDual(t, i) || (has(t, i, f.ADJECTIVE) && !hasClitic(t, i, f.AL));
        i++;
      } else if (started && isBetween(t, i)) i++;
      else break;
    } else if (t.kind[i] === ch.DIGIT && (units > 0 || has(t, i + 1, f.TIME | f.TIME_UNIT))) {
      settled ||= units > 0 && (t.end[i] - t.start[i] === 4 || has(t, i + 1, f.TIME)); // عام 2014; but الفصل 21
      i++;
    } else if (units > 0 && t.kind[i] === ch.OPEN && (has(t, i + 1, TIME_WORD) || t.kind[i + 1] === ch.DIGIT)) {
      const next = skipBrackets(t, i, 8);
      if (next < 0) break;
      i = next;
    } else if (units > 0 && t.kind[i] === ch.OTHER && has(t, i + 1, f.TIME)) i++; // ايار/مايو
    else if (units > 0 && t.kind[i] === ch.DASH && has(t, i + 1, f.TIME) && t.end[i] === t.start[i + 1]) i++;
    else break;
  }
  if (units === 0) return at;
  if (settled || units > 1) return i;
  if (first === at || !isMeasured(t, at, first)) return at;
  return t.code[at] === f.MUNDHU ? i : sinceWhat(t, i);
}

function takesTime(preposition: number): boolean {
  switch (preposition) {
    case f.FI: case f.KHILAL: case f.MUNDHU: case f.BADA: case f.QABLA: case f.ALA: case f.MIN: case f.WITHOUT: case f.OUTSIDE: return true;
    default: return false;
  }
}

/** No noun with a pronoun or a preposition (أسبوعها, للموسم), no verb (عقد "held"), no given name. */
function isTimeWord(t: Tokens, i: number, started: boolean): boolean {
  if (t.suffix[i] !== 0 || hasClitic(t, i, f.LI | f.BI | f.KA)) return has(t, i, f.TIME_ADVERB);
  if (started) return true;
  if (has(t, i, f.GIVEN_NAME | f.SURNAME) && !has(t, i + 1, f.TIME | f.TIME_ADVERB)) return false;
  return !(has(t, i, f.VERB) && has(t, i, f.TIME_UNIT) && !hasClitic(t, i, f.AL) && (!has(t, i + 1, TIME_WORD | f.ADJECTIVE) || has(t, i + 1, f.TIME_ADVERB)));
}

function describesTime(t: Tokens, i: number): boolean {
  if (hasClitic(t, i, f.WA | f.FA | f.BI | f.LI | f.KA)) return false;
  if (!has(t, i, f.ADJECTIVE)) return t.code[i] === f.SELF;
  if (t.code[i] === f.WHICH_TIME) return true;
  return !has(t, i, f.SOURCE_HEAD) && ((t.agreement[i] & f.PLURAL) === 0 || isDual(t, i)) && (hasClitic(t, i, f.AL) || !(hasClitic(t, i - 1, f.AL) || has(t, i - 1, f.TIME)));
}

/** في اليومين الماضيين, the ending of which could be a plural's. */
const isDual = (t: Tokens, i: number): boolean => (t.agreement[i] & f.DUAL) !== 0;

/** من and بعد between two times: في وقت سابق من اليوم. */
function isBetween(t: Tokens, i: number): boolean {
  if (t.code[i] !== f.MIN && t.code[i] !== f.BADA && t.code[i] !== f.QABLA) return false;
  return has(t, i + 1, TIME_WORD) ? t.suffix[i + 1] === 0 : has(t, i + 1, f.DEMONSTRATIVE) && has(t, i + 2, f.TIME_UNIT);
}

/** منذ فترة, بعد ساعات, قبل يومين, خلال أيام: a span counted from or to the saying. */
const isMeasured = (t: Tokens, preposition: number, unit: number): boolean =>
  (t.code[preposition] === f.MUNDHU || t.code[preposition] === f.BADA || t.code[preposition] === f.QABLA || t.code[preposition] === f.KHILAL) && !hasClitic(t, unit, f.AL);

/** بعد ساعات من وصوله: what the span is counted from. */
function sinceWhat(t: Tokens, i: number): number {
  if (t.code[i] !== f.MIN || t.suffix[i] !== 0 || !isWord(t, i + 1) || has(t, i + 1, f.COMPLEMENTIZER)) return i;
  return readCore(t, i + 1, Math.min(t.count, i + 8), CERTAIN | GENITIVES)?.last ?? i;
}

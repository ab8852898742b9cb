import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { type Tokens } from '../tokens.ts';
import { has, hasClitic, isWord, skipBrackets } from './words.ts';

const TIME_WORD = f.TIME | f.TIME_UNIT | f.TIME_ADVERB;

/**
 * Reads a time phrase: أمس الأربعاء, يوم 5 يناير (كانون الثاني) 2014, في وقت سابق من اليوم, الأسبوع الماضي,
 * بعد ساعات من وصوله. Returns the token after it, or `at` where there is none.
 */
export function readTime(t: Tokens, at: number): number {
  let i = at;
  if (has(t, i, f.PREPOSITION) && t.width[i] === 1) {
    if (t.suffix[i] !== 0) return at;
    switch (t.code[i]) {
      case f.FI: case f.KHILAL: case f.MUNDHU: case f.BADA: case f.QABLA: case f.ALA: case f.MIN: case f.WITHOUT: i++; break;
      default: return at;
    }
  }
  let seen = false;
  const first = i;
  for (; i < first + 20; ) {
    if (isWord(t, i)) {
      if (i > first && hasClitic(t, i, f.WA | f.FA)) break;
      if (has(t, i, TIME_WORD) && !(has(t, i, f.GIVEN_NAME | f.SURNAME) && !seen) && !isVerbOnly(t, i, seen)) {
        seen = true;
        i += t.width[i];
      } else if (has(t, i, f.DEMONSTRATIVE) && has(t, i + 1, f.TIME_UNIT)) i++;
      else if (seen && has(t, i, f.ADJECTIVE) && !has(t, i, f.SOURCE_HEAD & ~f.ROLE)) i++;
      else if (seen && isRelativeAdjective(t, i)) i++;
      else if (seen && (t.code[i] === f.MIN || t.code[i] === f.BADA || t.code[i] === f.QABLA) && (has(t, i + 1, TIME_WORD) || (has(t, i + 1, f.DEMONSTRATIVE) && has(t, i + 2, f.TIME_UNIT)))) i++;
      else break;
    } else if (t.kind[i] === ch.DIGIT && (seen || has(t, i + 1, f.TIME | f.TIME_UNIT))) i++;
    else if (seen && t.kind[i] === ch.OPEN && (has(t, i + 1, TIME_WORD) || t.kind[i + 1] === ch.DIGIT)) {
      const next = skipBrackets(t, i, 8);
      if (next < 0) break;
      i = next;
    } else if (seen && t.kind[i] === ch.OTHER && has(t, i + 1, f.TIME)) i++; // ايار/مايو
    else if (seen && t.kind[i] === ch.DASH && has(t, i + 1, f.TIME) && t.end[i] === t.start[i + 1]) i++;
    else break;
  }
  return seen ? i : at;
}

/** الماضي, المقبل, الجاري … after a unit of time, known by their article and form. */
function isRelativeAdjective(t: Tokens, i: number): boolean {
  return hasClitic(t, i, f.AL) && RELATIVE_TIMES.has(ch.foldKey(t.text.slice(t.start[i], t.end[i])));
}

const RELATIVE_TIMES = new Set('الماضي الماضية الجاري الجارية المقبل المقبلة القادم القادمة الحالي الحالية المنصرم المنصرمة الفائت الفائتة نفسه ذاته الأول الثاني الثالث الرابع الخامس السادس السابع الأخير الأخيرة ذاتها نفسها'.split(' ').map(ch.foldKey));

/** عقد "held", ظهر "appeared": verbs before they are times, unless a time phrase is under way. */
const isVerbOnly = (t: Tokens, i: number, seen: boolean): boolean => !seen && has(t, i, f.VERB) && has(t, i, f.TIME_UNIT) && !hasClitic(t, i, f.AL) && !has(t, i + 1, TIME_WORD | f.ADJECTIVE);

import * as ch from '../characters.ts';
import { KeySet } from '../key-set.ts';
import * as f from '../lexicon/features.ts';
import { has, hasClitic, isOneOf } from '../phrases/words.ts';
import type { Tokens } from '../tokens.ts';
import type { Head, Line } from './head.ts';
import { canBeName, isName, isWordLike, keyOf } from './words.ts';

/** What opens the line of a reporter: كتب: خالد, بقلم خالد. */
const BYLINES = /* @__PURE__ */ new KeySet('كتب كتبت كتبا كتبوا بقلم');
/** The same, and more often something else (تقرير: …): only with a sign behind it and a name that is known. */
const CREDITED = /* @__PURE__ */ new KeySet('إعداد أعده أعدته أعدها حاوره حاورته حاورها حاورهم حوار ترجمة تقرير متابعة تغطية تحقيق');
/** Words of a line that dates the text, beside weekdays and months. */
const DATING = /* @__PURE__ */ new KeySet('تاريخ التاريخ النشر نشر نشرت آخر تحديث الموافق في الساعة صباحا مساء م ه هـ ص بتوقيت غرينتش am pm gmt');
const LATIN_DATE = /^(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?$|^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*$/;

const MOST_DATE_TOKENS = 16;

/** كتب: خالد …, كتب - خالد …:, بقلم خالد …: a line of its own, or the head of one where a sign ends it. */
export function readByline(t: Tokens, { first, last }: Line): Head | null {
  const sure = isOneOf(t, first, BYLINES);
  if (!sure && !isOneOf(t, first, CREDITED)) return null;
  let from = first + 1;
  const signed = !isWordLike(t.kind[from]) || hasTatweel(t, from);
  while (from < last && (t.kind[from] === ch.COLON || t.kind[from] === ch.DASH || t.kind[from] === ch.OTHER)) from++;
  if (!sure && !signed) return null;
  let to = from;
  while (to < last && isWordLike(t.kind[to])) to++;
  if (sure ? !isName(t, from, to, 6) && !(signed && canBeName(t, from, to)) : !isName(t, from, to, 6) || !has(t, from, f.GIVEN_NAME)) return null;
  const ended = to === last || t.kind[to] === ch.COLON || t.kind[to] === ch.DASH;
  if (!ended) return null;
  const end = to === last ? to : to + 1;
  return end === last || signed ? { first, last: end, place: null, date: null, agency: null, author: { first: from, last: to } } : null;
}

/** Whether a word opens the line of a reporter and names no place. */
export const isCredited = (t: Tokens, i: number): boolean => isOneOf(t, i, CREDITED) || isOneOf(t, i, BYLINES);

/** 17/04/2012, تاريخ النشر: الثلاثاء 1 مايو 2012, Tuesday, July 10, 2012 - 10:57 PM: nothing but a date. */
export function readDateLine(t: Tokens, { first, last }: Line): Head | null {
  if (last - first > MOST_DATE_TOKENS) return null;
  let number = false;
  let dated = false;
  for (let i = first; i < last; i++) {
    switch (t.kind[i]) {
      case ch.DIGIT: {
        const digits = t.text.slice(t.start[i], t.end[i]);
        number = true;
        if (digits.length >= 8 || (last === first + 1 && digits.length > 5)) dated = true; // 17/04/2012
        break;
      }
      case ch.LETTER: {
        const time = has(t, i, f.TIME | f.TIME_UNIT);
        if (time && !hasClitic(t, i, f.WA | f.FA)) dated = true;
        else if (!isOneOf(t, i, DATING)) return null;
        break;
      }
      case ch.FOREIGN: {
        const key = keyOf(t, i);
        if (LATIN_DATE.test(key)) dated = true;
        else if (!isOneOf(t, i, DATING)) return null;
        break;
      }
      case ch.STOP: case ch.QUOTE:
        return null;
    }
  }
  return number && dated ? { first, last, place: null, date: { first, last }, agency: null, author: null } : null;
}

function hasTatweel({ text, start, end }: Tokens, i: number): boolean {
  return text.slice(end[i - 1], start[i]).includes('ـ');
}

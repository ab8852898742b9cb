import { DIGIT, foldKey, LETTER, QUOTE } from '../characters.ts';
import * as f from '../lexicon/features.ts';
import type { Phrase } from '../phrases/noun-phrase.ts';
import { has, hasClitic } from '../phrases/words.ts';
import type { Tokens } from '../tokens.ts';
import { originOf } from './bodies.ts';
import { type Entity, isSacred, latestBefore } from './entity.ts';
import { EPITHETS, isGenericRole, SPORTSMEN } from './generic-roles.ts';
import { nameWords, phraseText } from './names.ts';
import { isFrom } from './nationalities.ts';
import { differInGender } from './same.ts';

/** المصدر نفسه, ذات المسؤول: the one who spoke before, and nobody else. */
export function pointsBack(t: Tokens, { first, last }: Phrase): boolean {
  return t.code[last] === f.SELF || t.code[last - 1] === f.SELF || ['ذات', 'نفس'].includes(foldKey(t.text.slice(t.start[first], t.end[first])));
}

/** The word of a title that a style is made of: سموه, سمو; فضيلته, فضيلة. */
function styleOf(text: string): string {
  const word = foldKey(text);
  return word.endsWith('ته') ? `${word.slice(0, -2)}ه` : word.slice(0, -1);
}

/** سموه, معاليه: who speaks, if that is his style, else the last person named with it, else the last named. */
export function styled(t: Tokens, phrase: Phrase, last: Entity | null, persons: readonly Entity[]): Entity | null {
  const style = styleOf(t.text.slice(phrase.start, phrase.end));
  if (last?.styles?.has(style) === true) return last;
  const before = persons.filter((entity) => entity.named && entity.kind === 'person' && latestBefore(entity, phrase.start) >= 0);
  const bearers = before.filter(({ styles }) => styles?.has(style));
  if (bearers.length === 0 && last !== null && takesUp(t, phrase, last)) return last;
  return (bearers.length > 0 ? bearers : before).sort((a, b) => latestBefore(b, phrase.start) - latestBefore(a, phrase.start))[0] ?? null;
}

/** سماحته, المتحدث نفسه, اللاعب البلجيكي: a style or a definite description that fits the speaker before. */
function takesUp(t: Tokens, phrase: Phrase, last: Entity): boolean {
  if (phrase.kind !== 'person' || last.kind !== 'person' || phrase.role === null || phrase.names.length > 0) return false;
  if (differInGender(phrase.agreement, last.agreement) || isSacred({ name: phraseText(t, phrase) })) return false;
  if (t.code[phrase.first] === f.STYLE || tellsAge(t, phrase)) return true;
  if (isFromElsewhere(originOf(t, phrase), last)) return false;
  if (isOfBody(t, phrase, last)) return true;
  if (t.kind[phrase.first + 1] === QUOTE && last.roles.some(([head]) => head === headOf(t, phrase.first))) return true; // مدرب «نسور قرطاج» after the coach of Tunisia
  if (phrase.definite && phrase.last > phrase.first + 1 && EPITHETS.has(headOf(t, phrase.first))) return true;
  if (!hasClitic(t, phrase.first, f.AL) && !has(t, phrase.first, f.DEMONSTRATIVE) && !/نا$/.test(t.text.slice(t.start[phrase.first], t.end[phrase.first]))) return false; // محدثنا
  return last.role === null || has(t, phrase.role.start, f.PERSON) || isGenericRole(headOf(t, phrase.role.start));
}

/** The Iranian whom المسؤولة الأوروبية does not mean; an adjective may be in either gender. */
const isFromElsewhere = (origin: string | null, { origin: own }: Entity): boolean => origin !== null && own != null && !/^ال(?:دولي|محلي)ه?$/.test(own) && own.replace(/ه$/, '') !== origin.replace(/ه$/, '');

const headOf = (t: Tokens, i: number): string => nameWords(t.text.slice(t.start[i], t.end[i]))[0] ?? '';

/** المدرب البرتغالي, المسؤول البوليفي: the person named last whose role tells that he is from there. */
export function compatriot(t: Tokens, phrase: Phrase, persons: readonly Entity[]): Entity | null {
  const origin = phrase.kind === 'person' && phrase.names.length === 0 ? originOf(t, phrase) : null;
  const head = headOf(t, phrase.first);
  if (origin === null || !hasClitic(t, phrase.first, f.AL) || !(isGenericRole(head) || SPORTSMEN.has(head))) return null;
  const [from] = nameWords(origin);
  let best: Entity | null = null;
  for (const entity of persons) {
    if (!entity.named || entity.kind !== 'person' || latestBefore(entity, phrase.start) < 0 || differInGender(entity.agreement, phrase.agreement)) continue;
    if (!entity.roles.some((role) => role.some((word) => word === from || isFrom(from, word)))) continue;
    if (best === null || latestBefore(entity, phrase.start) > latestBefore(best, phrase.start)) best = entity;
  }
  return best;
}

/** مسؤول المؤسسة after a manager of مؤسسة خدمات البريد: anybody of that body. */
function isOfBody(t: Tokens, phrase: Phrase, { role, organization }: Entity): boolean {
  const [head, body, ...more] = nameWords(phraseText(t, phrase));
  return phrase.definite && isGenericRole(head) && body !== undefined && more.length === 0 && nameWords(`${role ?? ''} ${organization ?? ''}`).some((word) => word.replace(/^ل+(?=...)/, '') === body);
}

/** صاحب الـ57 عاما, ابن الـ25 ربيعا. */
const tellsAge = (t: Tokens, { first, last }: Phrase): boolean => last - first <= 4 && t.kind[last - 2] === DIGIT && has(t, last - 1, f.TIME_UNIT);

/** The speaker before whom a description takes up; where it is one word, who cannot be meant is passed over (المتحدث). */
export function takenUp(t: Tokens, phrase: Phrase, recent: readonly Entity[]): Entity | null {
  const alone = phrase.last === phrase.first + 1;
  const person = alone ? recent.find(({ kind, named, agreement }, k) => kind === 'person' && (k === 0 || named) && !differInGender(agreement, phrase.agreement)) : recent[0];
  return person !== undefined && takesUp(t, phrase, person) ? person : null;
}

/** الدكتور, البابا: a title alone, of whoever was called by it last, else of the first who is, below. */
export function titled(t: Tokens, { first, last, start, agreement }: Phrase, persons: readonly Entity[]): Entity | null {
  if (last !== first + 1 || !has(t, first, f.TITLE) || !hasClitic(t, first, f.AL) || (t.kind[last] === LETTER && t.features[last] === 0)) return null; // الدكتور سيتهول
  const [word] = nameWords(t.text.slice(t.start[first], t.end[first]));
  let best: Entity | null = null;
  for (const entity of persons) {
    if (!entity.named || entity.styles?.has(word) !== true || differInGender(entity.agreement, agreement)) continue;
    if (best === null || latestBefore(entity, start) > latestBefore(best, start)) best = entity;
  }
  return best;
}

/** معالي وزير الصحة, سماحة المفتي: an office behind a style, which is no part of what one is called. */
export function withoutStyle(t: Tokens, phrase: Phrase): Phrase {
  const { title, role, names, members, kind } = phrase;
  if (kind !== 'person' || title === null || role === null || names.length > 0 || members.length > 0 || title.start !== phrase.first || role.start !== title.end) return phrase;
  return { ...phrase, first: role.start, start: t.start[role.start], title: null };
}

import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { type Phrase, readPhrase } from '../phrases/noun-phrase.ts';
import { PREPOSITION } from '../phrases/phrase.ts';
import { has, hasClitic } from '../phrases/words.ts';
import type { Range, Tokens } from '../tokens.ts';
import { canBeCalled, isBodyWord } from './body-words.ts';
import type { Entity } from './entity.ts';
import { differInGender } from './same.ts';

/** In tokens. */
const FARTHEST_BODY = 80;

/** The noun that a body's name begins with (مجموعة سوفان); null for a name alone (آبل), undefined for no body. */
export function bodyHead(t: Tokens, { kind, first }: Phrase, [word]: readonly string[]): string | null | undefined {
  if (kind !== 'organization') return undefined;
  return has(t, first, f.NAMED_BODY) && !has(t, first, f.ORGANIZATION) ? null : word;
}

/**
 * Where the name of a body ends: a nationality behind a name of its own is none of it (شركة «دلما» المصرية, but وزارة
 * الدفاع المصرية), nor that an agency is official (وكالة الأنباء المصرية الرسمية).
 */
export function bodyNameEnd(t: Tokens, { kind, first, bare, members }: Phrase): number {
  const end = t.end[bare - 1];
  if (kind !== 'organization' || members.length > 0) return end;
  let i = bare - 1;
  if (i > first + 1 && hasClitic(t, i, f.AL) && ch.hasKey(t.text, t.start[i], t.end[i], 'الرسميه') && hasClitic(t, i - 1, f.AL)) i--;
  if (i > first && t.code[i] === f.NATIONALITY && hasClitic(t, i, f.AL) && isOwnName(t, i - 1)) i--;
  return i === bare - 1 ? end : t.end[i];
}

/** الشرطة الإسبانية, الشرطة الأوروبية: where a body with no name of its own is from, by the adjective that it ends in, or null. */
export const originOf = (t: Tokens, { last, first }: Phrase): string | null => originAt(t, { start: first, end: last });

/** The same of the words between two tokens. */
export function originAt(t: Tokens, { start, end }: Range): string | null {
  const i = end - 1;
  if (i === start || !hasClitic(t, i, f.AL) || !has(t, i, f.ADJECTIVE)) return null;
  const word = ch.foldKey(t.text.slice(t.start[i], t.end[i]));
  return t.code[i] === f.NATIONALITY || REGIONAL.test(word) ? word : null;
}
const REGIONAL = /^ال(?:اورو?بي|عربي|افريقي|اسيوي|غربي|خليجي|دولي|محلي)ه?$/;

/** Marks, Latin letters, a brand or a word that no table has. */
const isOwnName = (t: Tokens, i: number): boolean => t.kind[i] === ch.QUOTE || t.kind[i] === ch.FOREIGN || (t.clitics[i] === 0 && (t.features[i] === 0 || has(t, i, f.NAMED_BODY)));

/** سوفان, short for مجموعة سوفان للدراسات. */
export const longFor = (word: string, entities: readonly Entity[]): Entity | null => entities.find(({ kind, head, roles }) => kind === 'organization' && typeof head === 'string' && roles[0].indexOf(word) === 1) ?? null;

/**
 * The body that a single definite word means by its sort alone: who spoke last, else the one that is named nearest before.
 *
 *     هبطت أسهم تسلا أمس. وقالت الشركة إن
 *              named             phrase
 */
export function findBody(t: Tokens, phrase: Phrase, word: string, last: Entity | null, resolve: (named: Phrase) => Entity): Entity | null {
  const { first } = phrase;
  if (phrase.kind !== 'organization' || phrase.last !== first + 1 || !hasClitic(t, first, f.AL) || !isBodyWord(word)) return null;
  const fits = ({ head, kind, name, agreement }: Entity, outlet: boolean): boolean => head !== undefined && (kind !== 'person' || !differInGender(agreement, phrase.agreement)) && name !== '' && canBeCalled(word, head, outlet);
  if (last !== null && fits(last, last.outlet === true)) return last;
  for (let i = first - 1; i >= Math.max(0, first - FARTHEST_BODY); i--) {
    if (!has(t, i, f.NAMED_BODY) || has(t, i, f.PLACE)) continue;
    const named = readPhrase(t, i, PREPOSITION, first);
    if (named === null || named.kind !== 'organization' || named.members.length > 0) continue;
    const entity = resolve(named);
    if (fits(entity, t.code[i] === f.MEDIA)) return entity;
  }
  return null;
}

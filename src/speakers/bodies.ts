import * as f from '../lexicon/features.ts';
import { type Phrase, readPhrase } from '../phrases/noun-phrase.ts';
import { has, hasClitic } from '../phrases/words.ts';
import type { Tokens } from '../tokens.ts';
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
    const named = readPhrase(t, i, { preposition: true, limit: first });
    if (named === null || named.kind !== 'organization' || named.members.length > 0) continue;
    const entity = resolve(named);
    if (fits(entity, t.code[i] === f.MEDIA)) return entity;
  }
  return null;
}

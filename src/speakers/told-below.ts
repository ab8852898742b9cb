import type { Phrase } from '../phrases/noun-phrase.ts';
import { type Entity, latestBefore } from './entity.ts';

/** In tokens. */
const LONGEST_HEADLINE = 12;

/** مدير مشروع and مدير لمشروع. */
const bare = (word: string): string => (word.length > 3 && word.startsWith('ل') ? word.slice(word.startsWith('لل') ? 2 : 1) : word);

/** مدير مشروع النخيل in a headline: the one person below whose office says as much in more or fewer words. */
export function toldBelow(words: readonly string[], { kind, first, start }: Phrase, holders: readonly Entity[]): Entity | null {
  if (kind !== 'person' || first > LONGEST_HEADLINE || words.length < 3) return null;
  const own = words.map(bare);
  const below = holders.filter((entity) => entity.named && entity.kind === 'person' && latestBefore(entity, start) < 0
    && entity.roles.some((role) => role.length > 1 && (role.every((word) => own.includes(bare(word))) || own.every((word) => role.some((other) => bare(other) === word)))));
  return below.length === 1 ? below[0] : null;
}

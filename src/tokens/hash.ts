/** FNV-1a of a spelling, one step a code unit: what a word is known again by. */
export const SEED = 0x811c9dc5 | 0;
export const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

export function hashOf(text: string, start: number, end: number): number {
  let hash = SEED;
  for (let i = start; i < end; i++) hash = mix(hash, text.charCodeAt(i));
  return hash;
}

/** FNV-1a of a key, one step a code unit. */
export const SEED = 0x811c9dc5 | 0;
export const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

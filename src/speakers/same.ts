import * as f from '../lexicon/features.ts';
import type { SpeakerKind } from '../types.ts';

/** Whether two mentions can be of one entity, as far as each of these goes. */

export const GENDER = f.MASCULINE | f.FEMININE;
/** Both tell a gender, and not the same. */
export const differInGender = (a: number, b: number): boolean => (a & GENDER) !== 0 && (b & GENDER) !== 0 && (a & b & GENDER) === 0;
export const sameWords = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((word, i) => word === b[i]);
export const sameKind = (a: SpeakerKind, b: SpeakerKind): boolean => a === b || a === 'unknown' || b === 'unknown';

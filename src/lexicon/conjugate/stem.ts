import type { Form, Root } from './root.ts';
import { sounds } from './spelling.ts';

/**
 * The forms' stems in the grammar books' manner (فَعَّلَ, يُفَعِّلُ, تَفْعيل), with 1 2 3 4 for ف ع ل and T for the infix
 * of form VIII. Columns: past, present without its prefix, verbal noun. The vowel of form I's present is the
 * lexicon's to tell, and so is its verbal noun. For the letters see `spelling.ts`.
 */
export const STEMS: Readonly<Record<Form, readonly [past: string, present: string, noun: string]>> = {
  I: ['1a2a3', '12u3', ''],
  II: ['1a22a3', '1a22i3', 'ta12I3'],
  III: ['1A2a3', '1A2i3', 'mu1A2a3aة'],
  IV: ["'a12a3", '12i3', "'i12A3"],
  V: ['ta1a22a3', 'ta1a22a3', 'ta1a22u3'],
  VI: ['ta1A2a3', 'ta1A2a3', 'ta1A2u3'],
  VII: ['in1a2a3', 'n1a2i3', 'in1i2A3'],
  VIII: ['i1Ta2a3', '1Ta2i3', 'i1Ti2A3'],
  IX: ['i12a3a3', '12a3i3', 'i12i3A3'],
  X: ['ista12a3', 'sta12i3', 'isti12A3'],
  QI: ['1a23a4', '1a23i4', '1a23a4aة'],
  QII: ['ta1a23a4', 'ta1a23a4', 'ta1a23u4'],
  other: ['', '', ''],
};

/**
 * A stem before endings: `long` where the ending begins with a vowel or there is none (قال, ردّ), `short` where it
 * begins with a consonant (قلـت, رددت). Of a defective verb both are what stands before the weak ending.
 */
export interface Stem {
  readonly long: string;
  readonly short: string;
}

/** The stem that a pattern makes of a root. */
export function stemOf(pattern: string, root: Root): Stem {
  if (root.weakness === 'hollow') {
    const long = hollow(pattern);
    return { long: fill(long, root), short: fill(long.replace(/[AIU]3$/, (end) => end.toLowerCase()), root) };
  }
  if (root.weakness === 'defective') pattern = pattern.replace(/[aiu]3$/, '');
  return { long: fill(root.weakness === 'doubled' ? contract(pattern) : pattern, root), short: fill(pattern, root) };
}

/** Puts the radicals in their places. */
export function fill(pattern: string, root: Root): string {
  if (root.form === 'other') return root.radicals.join('');
  return sounds(pattern).replace(/[1-4T]/g, (place) => (place === 'T' ? root.infix : (root.radicals[Number(place) - 1] as string)));
}

/** الإعلال بالقلب والنقل: the weak middle radical lends its vowel's length (يُ1ْ2ِ3 → يُشير, 1َ2َ3 → قال). */
function hollow(pattern: string): string {
  return pattern
    .replace(/a2[ai]3$/, 'A3') // قال, انهار, يختار
    .replace(/u2i3$/, 'I3') // قيل, اختير
    .replace(/i2A3$/, 'iyA3') // اختيار
    .replace(/([1-4])2A3$/, '$1A3aة') // إشارة, استطاعة: the ة makes up for the lost letter
    .replace(/([1-4])2([ai])3$/, (_, first: string, vowel: string) => `${first}${vowel.toUpperCase()}3`); // أشار, يشير
}

/** الإدغام: the last two radicals meet once the vowel between them is dropped (ردّ) or moved forward (يصرّ). */
function contract(pattern: string): string {
  return pattern.replace(/([aiuA])([23])[aiu]3$/, '$1$23').replace(/12([aiu])3$/, (_, vowel: string) => `1${vowel}23`);
}

/** المبني للمجهول of a past stem: every vowel before the last becomes u, the last i (قوبِل, استُؤنِف). */
export function passive(pattern: string): string {
  const last = pattern.search(/[aiu][34]$/);
  return pattern.slice(0, last).replace(/[aiu]/g, 'u').replace(/A/g, 'U') + 'i' + pattern.slice(last + 1);
}

/** … and of a present stem: its last vowel becomes a (يُقابَل). */
export const passivePresent = (pattern: string): string => pattern.replace(/[aiu]([34])$/, 'a$1');

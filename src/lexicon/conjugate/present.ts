import { bare, letters, vowelOf, type Root } from './root.ts';
import { sounds } from './spelling.ts';
import { passivePresent, stemOf, STEMS, type Stem } from './stem.ts';
import { isPassivePerson, type Sounds } from './past.ts';

/**
 * المضارع: person, gender, number; prefix; ending of the indicative (مرفوع), and of the subjunctive and jussive
 * (منصوب ومجزوم) where its spelling differs. The second person singular masculine is spelled as تقول, she says.
 */
const PERSONS = [
  ['3ms', 'y', ''], ['3fs', 't', ''], ['3mp', 'y', 'Una', 'UW'], ['3md', 'y', 'Ani', 'A'], ['3fd', 't', 'Ani', 'A'], ['3fp', 'y', 'na'],
  ['1-s', "'", ''], ['1-p', 'n', ''], ['2mp', 't', 'Una', 'UW'], ['2fs', 't', 'Ina', 'I'],
].map(([person, ...affixes]) => [person, ...affixes.map(sounds)] as [person: string, prefix: string, ending: string, other?: string]);

/** What a defective verb's ending is after i (ينفي), u (يدعو) and a (يتمنى). */
const WEAK_ENDINGS = new Map([
  ['', 'I', 'U', 'aY'], ['A', 'iyA', 'uwA', 'ayA'], ['Ani', 'iyAni', 'uwAni', 'ayAni'], ['UW', 'UW', 'UW', 'awW'],
  ['Una', 'Una', 'Una', 'awna'], ['na', 'Ina', 'Una', 'ayna'], ['I', 'I', 'I', 'ay'], ['Ina', 'Ina', 'Ina', 'ayna'],
].map((row) => row.map(sounds)).map(([ending, ...after]) => [ending as string, after as string[]]));

/** A stem, and of a defective verb the vowel that it ends in. */
interface PresentStem extends Stem {
  readonly vowel: 'i' | 'u' | 'a' | null;
}

export function presentActive(root: Root, present: string): Sounds[] {
  const stem = root.form === 'I' || root.form === 'other' ? writtenStem(root, present) : derivedStem(STEMS[root.form][1], root);
  return inflect(stem, root, /^(II|III|IV|QI)$/.test(root.form) ? 'u' : 'a');
}

export function presentPassive(root: Root, present: string): Sounds[] {
  if (root.form === 'VII' || root.form === 'IX' || root.form === 'other') return [];
  const lostHamza = root.weakness === 'defective' && root.radicals[1] === 'ء' && letters(present).length === 3;
  const stem = lostHamza ? writtenStem(root, present) : derivedStem(passivePresent(STEMS[root.form][1]), root); // يُرى
  return inflect(stem, root, 'u').filter(isPassivePerson);
}

function derivedStem(pattern: string, root: Root): PresentStem {
  return { ...stemOf(pattern, root), vowel: root.weakness === 'defective' ? (pattern.endsWith('a3') ? 'a' : 'i') : null };
}

/** Form I: the lexicon's present, taken apart (يقول, يصف, ينفي). */
function writtenStem(root: Root, present: string): PresentStem {
  const written = letters(present).slice(1); // without its ي
  const last = written[written.length - 1] ?? '';
  const plain = written.map(bare);
  if (root.form === 'other') return { long: written.join(''), short: written.join(''), vowel: null };
  if (root.weakness === 'defective') {
    const base = plain.slice(0, -1).join('');
    return { long: base, short: base, vowel: last === 'ي' ? 'i' : last === 'و' ? 'u' : 'a' };
  }
  if (root.weakness === 'doubled') return { ...stemOf(STEMS.I[1], root), vowel: null };
  if (root.weakness === 'hollow') {
    const [first = '', middle, end = ''] = plain;
    const vowel = middle === 'و' ? 'U' : middle === 'ي' ? 'I' : 'A';
    return { long: first + vowel + end, short: first + vowel.toLowerCase() + end, vowel: null };
  }
  // the vowel before the last radical shows only in the seat of a hamza: يسأل, يقرأ
  const vowel = vowelOf(last) || vowelOf(written[written.length - 2] ?? '') || 'u';
  const stem = plain.slice(0, -1).join('') + vowel + bare(last);
  return { long: stem, short: stem, vowel: null };
}

function inflect(stem: PresentStem, root: Root, prefixVowel: string): Sounds[] {
  const out: Sounds[] = [];
  for (const [person, prefix, ending, other] of PERSONS) {
    const say = (end: string): string => {
      if (stem.vowel !== null) return stem.long + (WEAK_ENDINGS.get(end) as string[])['iua'.indexOf(stem.vowel)];
      return (end > 'z' ? stem.short : stem.long) + end;
    };
    const head = prefix + prefixVowel;
    out.push([person, head + say(ending)]);
    if (other) out.push([person, head + say(other)]);
    // المجزوم: the long vowel is shortened (لم يقل), the weak ending falls (لم ينف); يردد beside لم يردّ is rare
    else if (ending === '' && root.weakness === 'hollow') out.push([`${person}!`, head + stem.short]);
    else if (ending === '' && stem.vowel !== null) out.push([`${person}!`, head + stem.long + stem.vowel]);
  }
  return out;
}

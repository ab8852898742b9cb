import { letters, vowelOf, type Root } from './root.ts';
import { sounds } from './spelling.ts';
import { passive, stemOf, STEMS } from './stem.ts';

/**
 * الماضي: person, gender, number and ending. The second person singular is spelled as the first (قلت), so it is left out.
 * Endings that begin with a consonant take the short stem.
 */
const ENDINGS = [
  ['3ms', ''], ['3fs', 'at'], ['3mp', 'UW'], ['3md', 'A'], ['3fd', 'atA'], ['3fp', 'na'],
  ['1-s', 'tu'], ['1-p', 'nA'], ['2mp', 'tum'],
].map(([person, ending]) => [person, sounds(ending as string)] as [person: string, ending: string]);

/** Sounds of one form, with its person, gender and number; `!` marks the jussive: `3ms`, `3ms!`. */
export type Sounds = readonly [person: string, sounds: string];

export function pastActive(root: Root, lemma: string, present: string): Sounds[] {
  const pattern = root.form === 'I' ? basicPattern(lemma) : STEMS[root.form][0];
  const stem = stemOf(pattern, root);
  if (root.weakness === 'defective') return lemma.endsWith('ي') ? endingInI(stem.long) : endingInA(stem.long, root);
  const short = root.form === 'I' && root.weakness === 'hollow' ? shortHollow(root, present) : stem.short;
  return ENDINGS.map(([person, ending]) => [person, (ending > 'z' ? short : stem.long) + ending]);
}

/** Of the passive the third persons that are met; in the others it mostly coincides with the active. */
export const isPassivePerson = ([person]: Sounds): boolean => /^3(?:[mf]s|mp)$/.test(person);

export function pastPassive(root: Root): Sounds[] {
  if (root.form === 'VII' || root.form === 'IX' || root.form === 'other') return [];
  if (root.form === 'III' && root.radicals[0] === 'و') return []; // ووفق, ووجه: the conjunction before وفق, وجه
  const stem = stemOf(passive(STEMS[root.form][0]), root).long;
  const forms = root.weakness === 'defective' ? endingInI(stem) : ENDINGS.map(([person, ending]): Sounds => [person, stem + ending]);
  return forms.filter(isPassivePerson);
}

/** The second vowel of form I shows only where a hamza stands beside it: سأل, سئم; قرأ, وطئ. */
function basicPattern(lemma: string): string {
  const [, middle = '', last = ''] = letters(lemma);
  return `1a2${vowelOf(middle) || vowelOf(last) || 'a'}3`;
}

/** قلت has the present's ū shortened (يقول), خفت and جئت have i; written only in the hamza's seat (ساء: سؤت). */
function shortHollow(root: Root, present: string): string {
  return root.radicals[0] + (letters(present)[2] === 'و' ? 'u' : 'i') + root.radicals[2];
}

/** نفى, دعا: ā at the end; it falls before ت and وا, and elsewhere the weak radical comes back (نفيت, دعوت). */
function endingInA(base: string, root: Root): Sounds[] {
  const waw = root.form === 'I' && root.radicals[2] === 'ا';
  return ENDINGS.map(([person, ending]) => {
    if (ending === '') return [person, base + (waw ? 'A' : 'aY')];
    if (ending === 'UW') return [person, `${base}aوW`];
    return [person, ending[0] === 'a' ? base + ending : `${base}a${waw ? 'و' : 'ي'}${ending}`];
  });
}

/** نسي, and every passive of this class (نُفي, دُعي). */
function endingInI(base: string): Sounds[] {
  return ENDINGS.map(([person, ending]) => [person, base + (ending === 'UW' ? ending : `iي${ending}`)]);
}

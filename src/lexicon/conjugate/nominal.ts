import type { Root } from './root.ts';
import { spell } from './spelling.ts';
import { fill, stemOf, STEMS } from './stem.ts';

/** A noun form with its gender and number: `ms`. */
export type NominalForm = readonly [kind: string, text: string];

/** اسم الفاعل, without ending; null where the form has none. Of a defective verb what stands before its ي (مُدلٍ, داعٍ). */
export function participleOf(root: Root): string | null {
  const { form, weakness, radicals } = root;
  const hollow = form === 'I' && weakness === 'hollow';
  if (form === 'other' || (hollow && radicals[2] === 'ء')) return null; // الجائي is not met
  const pattern = form === 'I' ? '1A2i3' : `mu${STEMS[form][1].replace(/[aiu]([34])$/, 'i$1')}`;
  const sounds = stemOf(pattern, hollow ? withRadical(root, 1, 'ء') : root).long; // قائل
  return weakness === 'defective' ? spell(`${sounds}I`).slice(0, -1) : spell(sounds);
}

/** The participle's forms: the accusative with alef first, for most cues are that (مشيرا, قائلا). */
export function participleForms(base: string, defective: boolean): NominalForm[] {
  const stem = base.replace(/يء$/, 'يئ'); // مسيء, مسيئا
  const full = defective ? `${stem}ي` : stem; // المدعي, مدعية
  const forms: NominalForm[] = [['ms', base]];
  if (defective) forms.push(['ms', full]);
  if (!base.endsWith('اء')) forms.push(['ms', `${full}ا`]);
  forms.push(['fs', `${full}ة`], ['mp', `${stem}ون`], ['mp', `${stem}ين`], ['fp', `${full}ات`], ['md', `${full}ان`]);
  if (defective) forms.push(['md', `${full}ين`]);
  forms.push(['fd', `${full}تان`], ['fd', `${full}تين`]);
  return forms;
}

/** المصدر of a derived form; null where the lexicon has to tell. */
export function nounOf(root: Root): string | null {
  const pattern = STEMS[root.form][2];
  if (pattern === '') return null;
  if (root.form === 'II' && (root.weakness === 'defective' || root.radicals[2] === 'ء'))
    return spell(fill('ta12i3aة', root.weakness === 'defective' ? withRadical(root, 2, 'ي') : root)); // تسمية, تهنئة
  if (root.weakness !== 'defective') return spell(stemOf(pattern, root).long);
  if (root.form === 'III') return spell(fill('mu1A2Aة', root)); // مقاضاة
  if (root.form === 'V' || root.form === 'VI') return spell(fill(pattern.replace('u3', 'I'), root)); // التمني
  return spell(fill(pattern, withRadical(root, 2, 'ء'))); // إدلاء, ادعاء: after ā the weak radical becomes a hamza
}

/** The same root, treated as sound, with another letter in one place. */
function withRadical(root: Root, place: number, letter: string): Root {
  return { ...root, weakness: 'sound', radicals: root.radicals.map((old, i) => (i === place ? letter : old)) };
}

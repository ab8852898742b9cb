/** The ten common verb forms (أوزان), IX among them, and the two of four radicals. `other`: a shape that none of them fits. */
export type Form = 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI' | 'VII' | 'VIII' | 'IX' | 'X' | 'QI' | 'QII' | 'other';

/**
 * How a root behaves. `doubled` (مضعّف): its last two radicals are the same and contract. `hollow` (أجوف): a weak
 * middle radical that became ā. `defective` (ناقص): a weak last radical. `sound` is everything else, hamzated and
 * assimilated (مثال) roots too: their changes follow from the sounds alone.
 */
export type Weakness = 'sound' | 'doubled' | 'hollow' | 'defective';

export interface Root {
  readonly form: Form;
  /** Hamzas without seat; a weak radical that became ā stays as it is written: ا, ى. */
  readonly radicals: readonly string[];
  readonly weakness: Weakness;
  /** The ت of form VIII, or what it became: ازداد, اضطر, ادّعى. */
  readonly infix: string;
}

const SHADDA = '\u0651';
/** Signs that a dictionary may write and that carry no form: tatweel, the vowel signs, the dagger alef. */
const isSign = (letter: string): boolean => letter === '\u0640' || letter === '\u0670' || (letter >= '\u064B' && letter <= '\u0652');

/** The letters that are there once the shadda and the madda are written out: صرّح is ص ر ر ح, آمن ء ا م ن. */
export function letters(word: string): string[] {
  const out: string[] = [];
  for (const letter of word) {
    if (letter === SHADDA) out.push(out[out.length - 1] ?? '');
    else if (letter === 'آ') out.push('ء', 'ا');
    else if (!isSign(letter)) out.push(letter);
  }
  return out;
}

/** A hamza without its seat. */
export const bare = (letter: string): string => ('أإؤئ'.includes(letter) ? 'ء' : letter);

/** Which vowel a written hamza betrays: سأل has a, سئم i. */
export const vowelOf = (letter: string): string => (letter === 'أ' ? 'a' : letter === 'ؤ' ? 'u' : letter === 'ئ' ? 'i' : '');

/** The form and the root of a lemma, read off its shape. */
export function rootOf(lemma: string): Root {
  const word = letters(lemma);
  const [form, places, infix] = shape(word);
  const radicals = places.map((place) => (form === 'other' ? (word[place] as string) : bare(word[place] as string)));
  return { form, radicals, infix: infix ? (word[infix] as string) : 'ت', weakness: weaknessOf(form, radicals, contracted(lemma)) };
}

/** Form, the places of its radicals, and the place of the infix. */
function shape(word: readonly string[]): [form: Form, radicals: readonly number[], infix?: number] {
  const [first, second, third, fourth, fifth] = word;
  const size = word.length;
  if (first === 'ا') {
    if (size === 6 && second === 'س' && third === 'ت') return ['X', [3, 4, 5]]; // استقبل, استمرّ; five letters are VIII: استمع
    if (size === 5 && second === 'ن' && third !== 'ت') return ['VII', [2, 3, 4]]; // انسحب; but انتقد is VIII of ن ق د
    if (size === 5 && fourth === fifth && !'تدط'.includes(third as string)) return ['IX', [1, 2, 3]]; // احمرّ
    if (size === 5) return ['VIII', [1, 3, 4], 2]; // اعتقد; and the radical may be part of the infix: اتّهم, ادّعى
    if (size === 4 && second === 'ت') return ['VIII', [1, 2, 3], 1]; // اتهم, its shadda left out
  } else if (size === 5 && first === 'ت') {
    if (third === 'ا') return ['VI', [1, 3, 4]]; // تساءل
    return third === fourth ? ['V', [1, 2, 4]] : ['QII', [1, 2, 3, 4]]; // تحدّث; تدهور
  } else if (size === 4) {
    if (first === 'ء' && second === 'ا') return ['IV', [0, 2, 3]]; // آمن, from أأمن
    if (second === 'ا') return ['III', [0, 2, 3]]; // طالب
    if (second === third) return ['II', [0, 1, 3]]; // صرّح, أكّد
    return first === 'أ' ? ['IV', [1, 2, 3]] : ['QI', [0, 1, 2, 3]]; // أعلن, أصرّ; ترجم
  } else if (size === 3) return ['I', [0, 1, 2]];
  else if (size === 2) return ['I', [0, 1, 1]]; // رد, its shadda left out
  return ['other', word.map((_, place) => place)];
}

/** حاجّ is contracted, حاجج is not. */
const contracted = (lemma: string): boolean => lemma.length === 2 || [...lemma].filter((letter) => letter === SHADDA || !isSign(letter)).pop() === SHADDA;

function weaknessOf(form: Form, radicals: readonly string[], contracted: boolean): Weakness {
  const [, middle, last] = radicals;
  if (form === 'other' || radicals.length !== 3) return 'sound';
  if (last === 'ى' || last === 'ا' || (last === 'ي' && form === 'I')) return 'defective';
  if (middle === 'ا') return 'hollow';
  if (contracted && form !== 'II' && form !== 'V') return 'doubled'; // ردّ; but not ردّد, تردّد
  return 'sound';
}

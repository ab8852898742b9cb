/**
 * From sounds to letters. The paradigms are written in a small phonemic alphabet, because the seat of a hamza and the shape of a final ā follow from vowels that Arabic does not write:
 *
 * - consonants are Arabic letters, hamza without its seat: ء; the affixes' own consonants are Latin: ' t n m s y w;
 * - a i u are short vowels, A I U long ones;
 * - Y is a final ā written ى (الألف المقصورة), W the silent alef after a plural's و (الألف الفارقة);
 * - a doubled consonant is written twice.
 */
const CONSONANTS: Readonly<Record<string, string>> = { "'": 'ء', t: 'ت', n: 'ن', m: 'م', s: 'س', y: 'ي', w: 'و' };

/** A pattern or an affix with its own consonants in Arabic letters too: `muta` is مuتa. */
export const sounds = (pattern: string): string => pattern.replace(/['tnmsyw]/g, (letter) => CONSONANTS[letter] as string);

const isVowel = (sound: string | undefined): boolean => sound !== undefined && sound <= 'z'; // the Latin letters that are left

/** The ordinary unvocalised spelling of {@link sounds}: `يaقUلUنa` gives يقولون, `سuءiل` سئل, `تaسAءuل` تساؤل. */
export function spell(word: string): string {
  let text = '';
  let before = '';
  for (let i = 0; i < word.length; i++) {
    const sound = word[i] as string;
    const after = word[i + 1] ?? '';
    if (sound === after && sound > 'z') continue; // الإدغام: one letter, the shadda is not written
    switch (sound) {
      case 'a':
      case 'i':
      case 'u':
        if (i === 0) text = 'ا'; // همزة الوصل
        break;
      case 'A':
      case 'W':
        text += 'ا';
        break;
      case 'Y':
        text += after === '' && !text.endsWith('ي') ? 'ى' : 'ا'; // أدلى; but أحيا
        break;
      case 'I':
        text += 'ي';
        break;
      case 'U':
        text += 'و';
        break;
      case 'و':
        text += before === 'i' && !isVowel(word[i + 1]) ? 'ي' : 'و'; // إيضاح: ياء for واو after kasra
        break;
      case 'ي':
        text += before === 'u' && !isVowel(word[i + 1]) ? 'و' : 'ي'; // يوقن: واو for ياء after damma
        break;
      case 'ة':
        text += after === '' ? 'ة' : 'ت';
        break;
      case 'ء': {
        const two = i === 0 && word[2] === 'ء' && !isVowel(word[3]); // two hamzas: آخذ, إيمان; but أؤمن
        const seat = hamza(before, after);
        if (two && after !== 'u') {
          text = after === 'a' ? 'آ' : 'إي';
          i = 2;
        } else if (seat === 'أ' && after === 'A') {
          text += 'آ'; // تآمر
          i++;
        } else text += seat;
        break;
      }
      default:
        text += sound;
    }
    before = sound;
  }
  return text;
}

/** The seat of the hamza: at the head of a word, at its end, and between the stronger of its two neighbours. */
function hamza(before: string, after: string): string {
  if (before === '') return after === 'i' || after === 'I' ? 'إ' : 'أ';
  if (after === '') return before === 'i' ? 'ئ' : before === 'u' ? 'ؤ' : before === 'a' ? 'أ' : 'ء';
  if ('iIي'.includes(before) || 'iI'.includes(after)) return 'ئ';
  if (before === 'U' || before === 'و') return 'ء';
  if (before === 'u' || after === 'u' || after === 'U') return 'ؤ';
  return before === 'A' ? 'ء' : 'أ';
}

/** What a written word looks like before an attached pronoun, where it differs: أبلغوا + ه is أبلغوه. */
export function constructs(text: string, part: 'past' | 'present' | 'noun'): readonly string[] {
  const stem = text.slice(0, -1);
  const previous = stem[stem.length - 1];
  switch (text[text.length - 1]) {
    case 'ا':
      return part !== 'noun' && previous === 'و' ? [stem] : [];
    case 'م':
      return part === 'past' && previous === 'ت' && text.length > 3 ? [`${text}و`] : []; // قلتموه
    case 'ى':
      return [previous === 'أ' ? `${stem.slice(0, -1)}آ` : `${stem}ا`]; // نفاه, رآه
    case 'ة':
      return [`${stem}ت`];
    case 'أ':
    case 'ء': // ادعاؤه, ادعائه; يقرؤه; مجيئه
      if (part === 'past' || previous === 'و') return [];
      if (text === `${stem}ء` && previous === 'ي') return [`${stem}ئ`];
      return part === 'noun' ? [`${stem}ؤ`, `${stem}ئ`] : [`${stem}ؤ`];
    case 'ؤ':
      return part === 'noun' ? [`${stem}ئ`] : [];
    default:
      return [];
  }
}

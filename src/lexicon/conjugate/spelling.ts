/**
 * From sounds to letters. The paradigms are written in a small phonemic alphabet, because the seat of a hamza, the
 * fall of a weak letter and the shape of a final ā follow from vowels that Arabic does not write:
 *
 * - consonants are Arabic letters, hamza without its seat: ء; the affixes' own consonants are Latin: ' t n m s y w;
 * - a i u are short vowels, A I U long ones;
 * - Y is a final ā written ى (الألف المقصورة), W the silent alef after a plural's و (الألف الفارقة);
 * - a doubled consonant is written twice.
 */
const LETTERS = new Map(Object.entries({ "'": 'ء', t: 'ت', n: 'ن', m: 'م', s: 'س', y: 'ي', w: 'و', A: 'ا', I: 'ي', U: 'و', W: 'ا', a: '', i: '', u: '' }));
const VOWELS = 'aiuAIU';

/** The ordinary unvocalised spelling: `yaقUلUna` gives يقولون, `suءil` سئل, `tasAءuل` تساؤل. */
export function spell(sounds: string): string {
  const word = assimilate(sounds);
  let text = '';
  for (let i = 0; i < word.length; i++) {
    const letter = word[i] as string;
    const next = word[i + 1] ?? '';
    if (letter === 'ء') {
      const seat = hamza(word[i - 1] ?? '', next);
      const madda = seat === 'أ' && next === 'A'; // أ and ا meet: آ (تآمر, آخذ)
      text += madda ? 'آ' : seat;
      if (madda) i++;
    } else if (i === 0 && VOWELS.includes(letter)) text += 'ا'; // همزة الوصل
    else if (letter === 'Y') text += next === '' && word[i - 2] !== 'ي' ? 'ى' : 'ا'; // أدلى, أدلاه; but أحيا
    else if (letter === 'ة' && next !== '') text += 'ت';
    else text += LETTERS.get(letter) ?? letter;
  }
  return text;
}

/** What neighbouring sounds do to each other before anything is written. */
function assimilate(sounds: string): string {
  return sounds
    .replace(/['tnmsyw]/g, (letter) => LETTERS.get(letter) as string)
    .replace(/([ء-ي])\1/g, '$1') // الإدغام: one letter, the shadda is not written
    .replace(/^ءaء(?![aiuAIU])/, 'ءA') // آخذ
    .replace(/^ءiء(?![aiuAIU])/, 'ءI') // إيمان
    .replace(/iو(?![aiuAIUY])/, 'I') // إيضاح: the ياء takes the place of the واو after kasra
    .replace(/uي(?![aiuAIUY])/, 'U'); // يوقن: the واو takes the place of the ياء after damma
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
export function constructs(text: string, part: 'past' | 'present' | 'noun'): string[] {
  const stem = text.slice(0, -1);
  if (part !== 'noun' && text.endsWith('وا')) return [stem];
  if (part === 'past' && text.endsWith('تم')) return [`${text}و`]; // قلتموه
  if (text.endsWith('أى')) return [`${stem.slice(0, -1)}آ`]; // رآه
  if (text.endsWith('ى')) return [`${stem}ا`];
  if (text.endsWith('ة')) return [`${stem}ت`];
  if (part === 'past') return [];
  if (text.endsWith('اء')) return part === 'noun' ? [`${stem}ؤ`, `${stem}ئ`] : [`${stem}ؤ`]; // ادعاؤه, ادعائه
  if (text.endsWith('يء')) return [`${stem}ئ`];
  if (text.endsWith('أ')) return part === 'noun' ? [`${stem}ؤ`, `${stem}ئ`] : [`${stem}ؤ`]; // يقرؤه
  if (text.endsWith('ؤ') && part === 'noun') return [`${stem}ئ`];
  return [];
}

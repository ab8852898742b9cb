import { describe, expect, it } from 'vitest';
import { splitParagraphs, splitSentences } from '../src/index.ts';
import { parse } from './helpers/parse.ts';

const sentences = (text: string): string[] => splitSentences(text).map((sentence) => sentence.text);
/** A text of sentences that each end where the table has a bar. */
const barred = (text: string): [string, string[]] => [text.replaceAll('|', ''), text.split('|').map((part) => part.trim())];

describe('sentences', () => {
  it.each([
    ['a stop', 'عاد الوفد. |وبدأ الاجتماع.'],
    ['a question mark', 'من عاد؟ |لا أحد يعلم.'],
    ['an exclamation mark', 'عاد الوفد! |لم نصدق.'],
    ['several marks', 'عاد الوفد؟! |لم نصدق.'],
    ['no space after it', 'عاد الوفد.|وبدأ الاجتماع.'],
    ['a space before it', 'عاد الوفد . |وبدأ الاجتماع .'],
    ['the space on the wrong side', 'عاد الوفد .|وبدأ الاجتماع .'],
    ['an Urdu stop', 'عاد الوفد۔ |وبدأ الاجتماع۔'],
    ['a number at the end', 'بلغ العدد 15. |وبدأ الاجتماع.'],
    ['a year with its sign', 'كان ذلك عام 2015 م. |وبدأ الاجتماع.'],
    ['a Hijri year', 'كان ذلك عام 1436هـ. |وبدأ الاجتماع.'],
    ['a stop that the digits have swapped', 'كان ذلك في سنة .2013 |وبدأ الاجتماع.'],
    ['a group by its letter', 'تصدر المجموعة ب. |وبدأ الاجتماع.'],
    ['a size with a Latin letter', 'شاشة بدقة 5K. |وبدأ الاجتماع.'],
  ])('end at %s', (_, text) => {
    const [plain, expected] = barred(text);
    expect(sentences(plain)).toEqual(expected);
  });

  it.each([
    ['a title', 'قال د. سالم إنه عاد.'],
    ['a title with its space on the wrong side', 'قال د .سالم إنه عاد.'],
    ['a title with spaces', 'قال أ . د . سالم إنه عاد.'],
    ['two titles', 'قال أ.د. سالم إنه عاد.'],
    ['an engineer', 'قال م. سالم إنه عاد.'],
    ['an agency', 'نقلت أ.ف.ب عن مصدر قوله.'],
    ['an agency with spaces', 'نقلت د. ب. أ عن مصدر قوله.'],
    ['an agency, another spelling', 'نقلت (ا.ف.ب) عن مصدر قوله.'],
    ['names of letters', 'قالت قناة بي.بي.سي إنه عاد.'],
    ['names of letters before a name', 'قال إم.في سالم إنه عاد.'],
    ['years before the era', 'كان ذلك سنة 168 ق.م. في الشام.'],
    ['an address', 'قال لموقع العربية.نت إنه عاد.'],
    ['an address in Latin letters', 'نشر موقع www.example.org الخبر.'],
    ['hours', 'عاد في 10.30 صباحا.'],
    ['a decimal', 'ارتفع بنسبة 3.5 بالمئة.'],
    ['Latin initials', 'كتب J. K. Rowling رواية.'],
    ['Latin abbreviations', 'زار U.S. Steel صباحا.'],
    ['a Latin title', 'قال Dr. Smith إنه عاد.'],
    ['a.m.', 'عاد في 10 a.m. مع الوفد.'],
    ['two dots', 'عاد الوفد.. ثم رحل.'],
    ['three dots', 'عاد الوفد... ثم رحل.'],
    ['an ellipsis', 'عاد الوفد… ثم رحل.'],
    ['a remark in brackets', 'عاد بعد خمسة (!) أيام.'],
    ['the number of a list', '1. وقف النار.'],
    ['the number of a list without a space', '2.تبادل الأسرى.'],
    ['the letter of a list', 'ب. تبادل الأسرى.'],
    ['a comma after a mark', 'سأل: «متى؟»، ثم رحل.'],
    ['a semicolon after a mark', 'سأل متى؛ ثم رحل.'],
    ['a colon', 'قال: عاد الوفد.'],
  ])('do not end at %s', (_, text) => expect(sentences(text)).toEqual([text]));

  it.each([
    ['directed marks', 'قال: «عاد الوفد.» |وبدأ الاجتماع.'],
    ['straight marks', 'قال: "عاد الوفد." |وبدأ الاجتماع.'],
    ['straight marks, no space', 'قال: "عاد الوفد."|وبدأ الاجتماع.'],
    ['curled marks', 'قال: “عاد الوفد.” |وبدأ الاجتماع.'],
    ['one glyph at both ends', 'قال: “عاد الوفد.“ |وبدأ الاجتماع.'],
    ['brackets', '(عاد الوفد.) |وبدأ الاجتماع.'],
    ['a space before the mark', 'قال: «عاد الوفد. » |وبدأ الاجتماع.'],
    ['two marks', 'قال: «قرأت "النهر."» |وبدأ الاجتماع.'],
    ['a stop on both sides', 'سأل: «متى؟». |وبدأ الاجتماع.'],
    ['an opener is none', 'عاد الوفد. |«وبدأ الاجتماع».'],
    ['a straight opener is none', 'عاد الوفد. |"وبدأ الاجتماع".'],
    ['a straight opener without a space is none', 'عاد الوفد.|"وبدأ الاجتماع".'],
    ['an opening bracket is none', 'عاد الوفد. |(وبدأ الاجتماع).'],
  ])('take their closing marks: %s', (_, text) => {
    const [plain, expected] = barred(text);
    expect(sentences(plain)).toEqual(expected);
  });

  it.each([
    ['a verb', '«متى نعود؟» سأل الوزير. |وبدأ الاجتماع.'],
    ['a verb after a stop', '«سنعود غدا.» قال الوزير سالم. |وبدأ الاجتماع.'],
    ['a participle', '«متى نعود؟» متسائلا. |وبدأ الاجتماع.'],
  ])('go on with who said it: %s', (_, text) => {
    const [plain, expected] = barred(text);
    expect(sentences(plain)).toEqual(expected);
  });

  it.each([
    ['a conjunction', '«متى نعود؟» |وسأل الوزير عن الطريق.'],
    ['words of its own', '«متى نعود؟» |قال: غدا.'],
    ['a report of its own', '«متى نعود؟» |قال الوزير إن الطريق مغلق.'],
    ['no cue', '«متى نعود؟» |الطريق مغلق.'],
  ])('do not go on with %s', (_, text) => {
    const [plain, expected] = barred(text);
    expect(sentences(plain)).toEqual(expected);
  });
});

describe('paragraphs', () => {
  it.each([
    ['lines', 'أول\nثان\n\nثالث', ['أول', 'ثان', 'ثالث']],
    ['every line break', 'أ\nب\r\nج\rد\u2028ه\u2029و', ['أ', 'ب', 'ج', 'د', 'ه', 'و']],
    ['white space round them', ' \u00a0أول\t\n \ufeff\n\u3000ثان ', ['أول', 'ثان']],
    ['no other control', 'أول\u000bثان\u0085ثالث', ['أول\u000bثان\u0085ثالث']],
    ['nothing', ' \n\t\r\n ', []],
  ])('are %s', (_, text, expected) => expect(splitParagraphs(text).map((one) => one.text)).toEqual(expected));

  it.each([
    ['blocks between blank lines', 'أول\nما زال أول\n\nثان', ['أول\nما زال أول', 'ثان']],
    ['with white space in the blank line', 'أول\n \t\nثان', ['أول', 'ثان']],
    ['CR LF counts once', 'أول\r\nما زال أول\r\n\r\nثان', ['أول\r\nما زال أول', 'ثان']],
    ['many blank lines', 'أول\n\n\n\nثان', ['أول', 'ثان']],
    ['blank lines at the ends', '\n\nأول\n\n', ['أول']],
  ])('of hard-wrapped text are %s', (_, text, expected) => expect(splitParagraphs(text, { paragraphs: 'blank-lines' }).map((one) => one.text)).toEqual(expected));

  it('a line break in hard-wrapped text ends no sentence', () => {
    expect(splitSentences('عاد الوفد\nمساء. وبدأ\nالاجتماع.', { paragraphs: 'blank-lines' }).map((one) => one.text)).toEqual(['عاد الوفد\nمساء.', 'وبدأ\nالاجتماع.']);
  });
});

describe('the article', () => {
  it.each([
    ['closers and stops', '"؟". «.» (!) . .. … ؟!"'],
    ['stops alone', '. .\n..\n…'],
    ['lists', '1. أول\n2. ثان\nأ. ثالث'],
    ['both modes', 'أول.\nثان.\n\nثالث.'],
  ])('keeps its invariants with %s', (_, text) => {
    parse(text);
    parse(text, { paragraphs: 'blank-lines' });
  });
});

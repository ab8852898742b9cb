import { describe, expect, it } from 'vitest';
import type { NormalizeOptions } from '../../src/normalize/index.ts';
import { textOf } from './check.ts';

/** One option alone, then pairs of input and expected text; where the two are the same, the case is a negative one. */
const CASES: readonly (readonly [options: NormalizeOptions, ...pairs: (readonly [input: string, expected: string])[]])[] = [
  [{ alef: 'fold' }, ['أكد إن آخر ٱلمؤتمر', 'اكد ان اخر المؤتمر'], ['ؤ ئ ء ى ة ٲ ٵ', 'ؤ ئ ء ى ة ٲ ٵ'], ['ا\u0653', 'ا\u0653']],
  [{ alefMaqsura: 'fold' }, ['على مستشفى', 'علي مستشفي'], ['ئ ی ۍ', 'ئ ی ۍ']],
  [{ tehMarbuta: 'heh' }, ['وزارة الصحة', 'وزاره الصحه'], ['ۃ ت ه', 'ۃ ت ه']],
  [{ hamzaCarriers: 'hamza' }, ['مسؤول هيئة', 'مسءول هيءة'], ['أإآء و ي', 'أإآء و ي']],
  [{ persianLetters: 'fold' }, ['کیلو ہندي ھذا', 'كيلو هندي هذا'], ['ۂ', 'ه\u0654'], ['ەۃےگچپژ', 'ەۃےگچپژ']],
  [
    { digits: 'ascii' },
    ['عام ٢٠١٤ و۱۹۹۹', 'عام 2014 و1999'],
    ['١٢٫٥ و١٬٢٣٤٬٥٦٧', '12.5 و1,234,567'],
    ['٩٩٪', '99%'],
    ['نعم٫ لا٬ نسبة ٪', 'نعم٫ لا٬ نسبة ٪'],
    ['١٢٫', '12٫'],
    ['٫٥', '٫5'],
    ['٣،٥', '3،5'],
    ['ⅷ½²', 'ⅷ½²'],
  ],
  [{ digits: 'arabic-indic' }, ['عام 2014 و۱۹۹۹', 'عام ٢٠١٤ و١٩٩٩'], ['50% و100 %', '٥٠٪ و١٠٠ %'], ['3.5 و1,234', '٣.٥ و١,٢٣٤']],
  [{ quotes: 'ascii' }, ['«نص» “نص” „نص‟ ‘نص’ ‹نص› ‚‛', `"نص" "نص" "نص" 'نص' 'نص' ''`], ['5′ 10″ `نص` ((نص)) ﴿نص﴾', '5′ 10″ `نص` ((نص)) ﴿نص﴾']],
  [
    { quotes: 'guillemets' },
    ['"نص" “نص” „نص‟', '«نص» «نص» «نص»'],
    ['قال ”نعم“ ثم "لا"', 'قال «نعم» ثم «لا»'],
    ['و"نص"، ثم"نص"', 'و«نص»، ثم«نص»'],
    ['"لم تغلق\n"سطر" آخر', '«لم تغلق\n«سطر» آخر'],
    ['«نص "في" نص»', '«نص »في« نص»'],
    ["‹نص› ‘نص’ it's", "‹نص› ‘نص’ it's"],
  ],
  [{ bidi: 'strip' }, ['\u200fنص\u200e \u202bنص\u202c \u2067نص\u2069\u061c', 'نص نص نص'], ['\u200c\u200d\u200b\ufeff', '\u200c\u200d\u200b\ufeff']],
  [{ joiners: 'strip' }, ['می\u200cشود هـ\u200d', 'میشود هـ'], ['\u200b\u200f', '\u200b\u200f']],
  [{ diacritics: 'strip' }, ['كَتَبَ مُحَمَّدٌ رِسَالَةً', 'كتب محمد رسالة'], ['ٱلرَّحۡمَٰنِ ۖ', 'ٱلرحمن '], ['أإآؤئ ا\u0654 و\u0655 ك\u065f', 'أإآؤئ ا\u0654 و\u0655 ك\u065f'], ['ا\u0653 و\u0653', 'ا\u0653 و'], ['e\u0301 \u06dd \u06de', 'e\u0301 \u06dd \u06de']],
  [
    { invisibles: 'strip' },
    ['\ufeffنص\u2060نص\u00adنص\0نص\u001b', 'نصنصنصنص'],
    ['نص\u200bنص', 'نص نص'],
    ['نصَ\u200b\u200bنص', 'نصَ نص'],
    ['نص \u200bنص\u200b، \u200b3\u200b4', 'نص نص، 34'],
    ['نص\tنص\nنص\r\nنص\fنص\u0085\u007f', 'نص\tنص\nنص\r\nنص\fنص\u0085\u007f'],
  ],
  [
    { whitespace: 'collapse' },
    ['نص\u00a0نص\u2009\u2009نص   نص\t\u3000نص', 'نص نص نص نص نص'],
    ['نص \n\n  نص\r\n', 'نص \n\n نص\r\n'],
    ['  نص  ', ' نص '],
    ['نص\u200bنص\u2028', 'نص\u200bنص\u2028'],
  ],
  [
    { presentationForms: 'letters' },
    ['ﻣﺮﺣﺒﺎ ﺑﺎﻟﻌﺎﻟﻢ', 'مرحبا بالعالم'],
    ['ﭘﺎﺭﻳﺲ ﯾﻚ', 'پاريس یك'],
    ['ﻻ ﻼ ﻷ ﻹ ﻵ ﲂ', 'لا لا لأ لإ لآ كم'],
    ['ﷺ ﷽ ﷼ ﷲ ﴾ﹶ', 'ﷺ ﷽ ﷼ ﷲ ﴾ﹶ'],
  ],
  [
    { presentationForms: 'expand' },
    ['ﷺ', 'صلى الله عليه وسلم'],
    ['﷼ ﷲ', 'ریال الله'],
    ['﷽', 'بسم الله الرحمن الرحيم'],
    ['ﻷ', 'لأ'],
    ['ﹶ ﹷ ﱞ', ' \u064e ـ\u064e  \u064c\u0651'],
    ['﴾نص﴿ \ufeff ①', '﴾نص﴿ \ufeff ①'],
  ],
  [{ unicode: 'NFC' }, ['ا\u0654كد مس\u0648\u0654ول', 'أكد مسؤول'], ['مح\u0651\u064eد', 'مح\u064e\u0651د'], ['e\u0301 \u2126 \u2000', 'é Ω \u2002'], ['ﻷ ½ ﬁ', 'ﻷ ½ ﬁ']],
];

describe.each(CASES.map(([options, ...pairs]) => ({ options, pairs })))('$options alone', ({ options, pairs }) => {
  it.each(pairs)('%j gives %j', (input, expected) => expect(textOf(input, { preset: 'none', ...options })).toBe(expected));
});

it('changes nothing without options', () => {
  const text = '\ufeffأَﷺ  ،ـ\u200b&amp;“١٪” ا\u0654 جداااا ی';
  expect(textOf(text, { preset: 'none' })).toBe(text);
});

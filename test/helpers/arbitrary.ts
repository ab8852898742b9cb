import fc from 'fast-check';

const WORDS = (
  'قال وقال قالت فقالت قالوا يقول قائلا قائلة قوله بقوله أضاف وأضافت مضيفا أكد مؤكدا أعلن أعلنت نفى ينفي أشار لافتا حذر أخبر اتهم وصفه يعتقد توقع ذكرت ' +
  'بحسب وفقا لـ نقلا عن كما حسبما على حد تعبيره إن أن إنه بأن إلى من أنه وأن عما إذا لم لن قد هل سوف لا ' +
  'الوزير وزير الدفاع رئيس الرئيس الرئيسة المتحدث باسم المسؤولون خبراء مصدر أمني وكالة صحيفة بيان تقرير الحكومة سليم الدرهاوي نائل سمية الغزلاوي أحمد محمد بن أبو عبد ' +
  'يوم الأربعاء أمس في بيروت مؤتمر صحفي للصحفيين لشبكة خلال من جانبه بدوره أما هو هي وهو الذي التي حيث لكن بينما السد الحرب خطير جديدة سيبدأ العمل ' +
  'شَدَّدَ قـــال Kolt NATO X 2014 ٢٠١٤ ٪ constructor __proto__ toString'
).split(' ');
const MARKS = ['«', '»', '“', '”', '„', '‟', '‘', '’', '‹', '›', '"', "'", "''", '((', '))', '(', ')', '<<', '>>', '﴿', '﴾', '{', '}', '[', ']', '٬'];
const POINTS = ['.', '..', '…', '،', ',', '؛', ':', '؟', '!', '–', '-', '—', '/', '*', '#', '@'];
const BREAKS = ['\n', '\r\n', '\r', '\n\n', '\u2028', '\u2029', '\n \n', '\v', '\f', '\u0085'];
const INVISIBLE = ['\u200e', '\u200f', '\u061c', '\u202a', '\u202b', '\u202c', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069', '\u200b', '\u200c', '\u200d', '\ufeff', '\u00ad', '\u0640', '\u064b', '\u0651'];
const STRANGE = ['\0', '\ud800', '\udc00', '\ufffd', '👍', '𞸀', '\u00a0', '\u3000', 'ﷺ', 'ﻻ', 'ی', '&quot;', '<p>', 'http://a.b/c?d=«e»', '\u001b[0m'];

const from = (list: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...list);
const piece = fc.oneof({ weight: 12, arbitrary: from(WORDS) }, { weight: 4, arbitrary: from(MARKS) }, { weight: 2, arbitrary: from(POINTS) }, from(BREAKS), from(INVISIBLE), from(STRANGE));
const space = fc.oneof({ weight: 6, arbitrary: fc.constant(' ') }, { weight: 2, arbitrary: fc.constant('') }, from(['  ', '\t', '\u00a0']));

/** Text that looks like news to a parser and like nothing to a reader. */
export const newsLike: fc.Arbitrary<string> = fc.array(fc.tuple(piece, space), { maxLength: 120 }).map((parts) => parts.flat().join(''));

/** Any code units at all, lone surrogates among them. */
export const anyText: fc.Arbitrary<string> = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((units) => String.fromCharCode(...units));

/** A short pattern over and over: what makes a careless scanner slow or deep. */
export const repeated: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.oneof(piece, fc.constant(' ')), { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 400 }))
  .map(([parts, times]) => parts.join('').repeat(times));

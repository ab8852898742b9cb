import { nameWords } from './names.ts';

/** Roles that anybody who speaks can be called by. */
const GENERIC: ReadonlySet<string> = new Set('متحدث محدث مسؤول مسوول مسئول مصدر ناطق خبير محلل باحث دبلوماسي سياسي ناشط نجم لاعب فنان كاتب شاهد متهم مواطن مؤلف اعلامي صحفي صحافي روائي اديب مفكر اكاديمي محاضر عالم قيادي'.split(' ').map((word) => nameWords(word)[0]));

/** A man's or a woman's. */
export const isGenericRole = (word: string): boolean => GENERIC.has(word) || (word.endsWith('ه') && GENERIC.has(word.slice(0, -1)));

/** What the press calls somebody whom it has named, in construct: أسطورة الكرة الفرنسية, نجم الفريق. */
export const EPITHETS: ReadonlySet<string> = new Set('نجم نجمة اسطورة هداف صاحب صاحبة ايقونة'.split(' ').map((word) => nameWords(word)[0]));

/** Those of sport, who are called by them with where they are from: المدرب البرتغالي. */
export const SPORTSMEN: ReadonlySet<string> = new Set('مدرب مهاجم مدافع حارس لاعب نجم سباح عداء ملاكم سائق'.split(' ').map((word) => nameWords(word)[0]));

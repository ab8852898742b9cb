import { nameWords } from './names.ts';

/** Roles that anybody who speaks can be called by. */
export const GENERIC_ROLES: ReadonlySet<string> = new Set('متحدث محدث مسؤول مسوول مسئول مصدر ناطق خبير محلل باحث دبلوماسي سياسي ناشط نجم لاعب فنان كاتب شاهد متهم مواطن مؤلف اعلامي صحفي صحافي روائي اديب مفكر اكاديمي محاضر عالم قيادي'.split(' ').map((word) => nameWords(word)[0]));

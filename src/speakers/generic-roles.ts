import { nameWords } from './names.ts';

/** Roles that anybody who speaks can be called by. */
export const GENERIC_ROLES: ReadonlySet<string> = new Set('متحدث محدث مسؤول مسوول مسئول مصدر ناطق خبير محلل باحث دبلوماسي سياسي ناشط نجم لاعب فنان كاتب شاهد متهم مواطن'.split(' ').map((word) => nameWords(word)[0]));

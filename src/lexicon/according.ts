/**
 * Phrases that attribute the clause beside them to the noun after them: بحسب رويترز, وفقا للوثائق. One a line; a
 * trailing ل is attached to the source and no part of the cue. Source: the prepositions and fixed phrases of
 * attribution in the written language (Ryding 2005, chapter 16).
 */
export const ACCORDING = `
بحسب
حسب
وفق
وفقا ل
طبقا ل
وفاقا ل
نقلا عن
استنادا إلى
على حد
في رأي
برأي
في نظر
بنظر
من وجهة نظر
في وجهة نظر
بزعم
`;

/** Verbal nouns that join such a phrase: بحسب قول فلان, على حد تعبيره, وفقا لتغريدة فلان. */
export const SAYING_NOUNS = 'قول أقوال تعبير وصف رأي تصريح تصريحات تغريدة كلام زعم تأكيد تقدير إفادة ادعاء مزاعم رواية';

/** Nouns after which no attribution is meant: وفق القانون, حسب الحاجة, وفقا للوائح. */
export const NORM_NOUNS = 'قانون قوانين لائحة لوائح نظام أنظمة دستور اتفاقية اتفاق معاهدة عقد مادة قرار قرارات معايير معيار شروط شرط ضوابط أحكام جدول خطة حاجة ظروف ظرف إمكانيات إمكانات أولوية أولويات مبدأ مبادئ آلية نتائج نتيجة نسبة نوع حالة طريقة أصول قواعد قاعدة أعراف تقاليد شريعة ترتيب طلب رغبة منهج مناهج أسلوب أساليب حجم عدد عمر أعمار سن فئة فئات جنس منطقة منظور رؤية مواصفات مقاييس متطلبات متطلب تعليمات توجيهات توقيت احتياجات أجندة';

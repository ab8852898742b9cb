/**
 * Verbs that take a position: they affirm, claim, deny, judge and describe. For the columns see
 * `CUE_VERBS`.
 */
export const POSITIONS = `
# affirm
أكّد|أن,على أن,بأن,marks|ل|||ات
شدّد|على أن,أن,marks
ركّز|على أن,marks
جزم|بأن,أن,marks||يجزم||جزم
أصرّ|على أن,marks
تمسّك|بأن,marks
تشبّث|بأن,marks
جدّد|أن,marks||||-
كرّر|أن,marks||||تكرار
أقسم|أن,بأن,على أن,marks|ل|||قسم
حلف|أن,بأن,على أن,marks|ل|يحلف||حلف
شهد|بأن,على أن,marks||يشهد||شهادة شهادات
أفتى|أن,بأن,marks|ل|||فتوى فتاوى
# claim
زعم|أن,بأن,marks||يزعم||زعم مزاعم
ادّعى|أن,بأن,marks||||ات
روّج|أن,بأن,marks
أشاع|أن,بأن,marks||||إشاعة إشاعات
تباهى|بأن,marks
تفاخر|بأن,marks
تبجّح|بأن,marks
# argue
جادل|أن,بأن,في أن,marks
حاجج|بأن,marks
احتجّ|بأن,على أن,marks||||احتجاج/حجة احتجاجات
دافع|بأن,marks||||-
دفع|بأن||يدفع||-
استدلّ|بأن,على أن
دلّل|على أن
ذهب|إلى أن||يذهب
# deny
نفى|أن,marks||ينفي||نفي
أنكر|أن,marks
فنّد|أن,marks
كذّب|أن,marks
دحض|أن,marks||يدحض||دحض
# admit
أقرّ|أن,بأن,marks
اعترف|أن,بأن,marks|ل|||ات
سلّم|بأن||||-
باح|بأن,marks|ل|يبوح||بوح
# agree
اتفق|على أن,في أن,marks||||ات
توافق|على أن
وافق|على أن,marks
أجمع|على أن,marks
أيّد|أن,marks
# object
اعترض|على أن,بأن,marks||||ات
عارض|أن,marks||||-
رفض|أن,marks||يرفض||رفض
تحفّظ|على أن,بأن,marks||||ات
شكّك|في أن,بأن,marks
اشتكى|من أن,أن,بأن,marks|إلى|||شكوى شكاوى
شكا|من أن,أن,بأن,marks|إلى|يشكو||شكوى شكاوى
تذمّر|من أن,marks
تظلّم|من أن,marks
# accuse
اتهم|بأن,marks|object|||ات
حمّل|marks|object
عاتب|على أن,marks|object
# criticize
انتقد|أن,marks||||ات
ندّد|بأن,marks
استنكر|أن,marks
استهجن|أن,marks
استغرب|أن,من أن,marks
تعجّب|من أن,marks
شجب|أن,marks||يشجب||شجب
أدان|أن,marks
هاجم|marks|||-|-
وبّخ|marks|object
سخر|من أن,marks||يسخر||سخرية
تهكّم|على أن,marks
استهزأ|marks
# praise
أشاد|بأن,marks
أثنى|على أن,marks||||ثناء
امتدح|أن,marks||||امتداح/مديح
مدح|marks||يمدح||مدح
ثمّن|أن,marks
رحّب|بأن,marks
هنّأ|على أن,بأن,marks|object
حيّا|marks|object|||تحية تحيات
بارك|marks|ل|||-
شكر|على أن,marks|object|يشكر||شكر
# describe
وصف|بأن,marks||يصف||وصف أوصاف
نعت|بأن,marks||ينعت||نعت نعوت
شبّه|بأن,marks
صوّر|على أن,بأن,marks||||-
سمّى|marks
أسمى|marks||||-
`;

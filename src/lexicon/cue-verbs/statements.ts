/**
 * Verbs that put something forward: what was said, written, announced, explained, affirmed. For the columns see
 * `CUE_VERBS`.
 */
export const STATEMENTS = `
# say
قال|إن,marks|ل|يقول||قول/مقولة أقوال
ذكر|أن,marks|ل|يذكر
صرّح|أن,بأن,marks|ل|||ات
تحدّث|عن أن,marks|إلى|||حديث أحاديث
تكلّم|عن أن,marks|إلى|||كلام
حكى|أن,عن أن,marks|ل|يحكي||حكاية حكايات
روى|أن,marks|ل|يروي||رواية روايات
أدلى|بأن,marks|إلى
أعرب|عن أن,marks
عبّر|عن أن,marks
أبدى|marks
ردّد|أن,marks
حدّث|أن,marks|object|||-
خاطب|marks|object
هتف|بأن,marks||يهتف||هتاف هتافات
صاح|بأن,marks||يصيح||صياح
صرخ|بأن,marks||يصرخ||صراخ
همس|بأن,marks|ل|يهمس||همس
تمتم|marks
غمغم|marks
تفوّه|marks
أسرّ|أن,بأن,marks|إلى
جهر|بأن,marks||يجهر||جهر
تلا|marks||يتلو||تلاوة
مازح|marks|object
مزح|بأن,marks||يمزح
كتب|أن,marks|ل|يكتب||كتابة كتابات
غرّد|أن,بأن,marks||||تغريدة تغريدات
دوّن|أن,marks||||تدوينة تدوينات
# add
أضاف|أن,marks|ل|||-
زاد|أن,marks||يزيد||-
تابع|أن,marks||||-
أردف|أن,marks||||-
استطرد|أن,marks
واصل|أن,marks||||-
استأنف|marks||||-
مضى|marks||يمضي||-
أكمل|أن,marks||||-
استرسل|أن,marks
أسهب|marks
# conclude
ختم|أن,بأن,marks||يختم||-
اختتم|أن,بأن,marks||||-
أنهى|marks||||-
خلص|إلى أن,marks||يخلص||-
توصّل|إلى أن
استنتج|أن,marks||||ات
استخلص|أن,marks||||ات
لخّص|أن,marks
أوجز|أن,marks
# announce
أعلن|أن,عن أن,بأن,marks|ل|||ات
كشف|أن,عن أن,عما إذا,marks|ل|يكشف||كشف
أفصح|عن أن,عما إذا,marks|ل
أذاع|أن,marks||||-
حدّد|ما إذا||||-
بشّر|بأن,marks|object
# inform
أخبر|أن,بأن,marks|object
أبلغ|أن,بأن,marks|object
بلّغ|أن,بأن,marks|object
أعلم|بأن,marks|object
أطلع|على أن,marks|object||-
أفاد|أن,بأن,marks|ل|||ات
أنبأ|أن,بأن,marks|object
أخطر|أن,بأن,marks|object
صارح|أن,بأن,marks|object
طمأن|إلى أن,بأن,على أن,marks|object
# report
نقل|أن,marks|إلى|ينقل
أورد|أن,marks||||-
نشر|أن,marks||ينشر
تداول|أن,marks||||-
تناقل|أن,marks||||-
بثّ|أن,marks||يبث
نسب|أن,marks||ينسب
سرّب|أن,marks||||ات
وثّق|أن,marks
عنون|marks||||-
اقتبس|marks||||ات
# explain
أوضح|أن,بأن,ما إذا,marks|ل|||ات
وضّح|أن,بأن,ما إذا,marks|ل|||ات
بيّن|أن,بأن,ما إذا,marks|ل|||-
أبان|أن,عن أن,marks||||-
شرح|أن,marks|ل|يشرح||شرح شروحات
فصّل|أن,marks
فسّر|أن,بأن,marks|ل|||ات
برّر|بأن,marks|ل|||ات
سوّغ|بأن,marks
علّل|بأن,marks
عزا|إلى أن,marks||يعزو||عزو
أرجع|إلى أن,marks
# note
أشار|إلى أن,بأن,marks||||ات
لفت|إلى أن,أن,marks||يلفت
نوّه|إلى أن,بأن,أن,marks
نبّه|إلى أن,على أن,أن,marks|object|||ات
ألمح|إلى أن,بأن,marks||||ات
لمّح|إلى أن,بأن,marks||||ات
ذكّر|أن,بأن,marks|object
استذكر|أن,marks
تطرّق|إلى أن
لاحظ|أن,marks||||ات
استدرك|أن,بأن,marks
سجّل|أن,marks||||-
أبرز|أن,marks||||-
`;

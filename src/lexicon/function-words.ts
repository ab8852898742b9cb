import * as f from './features.ts';

/**
 * The closed classes of modern written Arabic: features, code (0 where no rule asks for it by name) and the words.
 * Source: the inventories of particles in the reference grammars (Ryding 2005, chapters 16–19; Badawi, Carter and
 * Gully 2004), with the spellings that news has.
 */
export const FUNCTION_WORDS: readonly (readonly [features: number, code: number, words: string])[] = [
  [f.COMPLEMENTIZER, f.AN, 'أن أنه أنها أنهم أنهما أنهن أنني أني أننا أنك أنكم إن إنه إنها إنهم إنهما إنهن إنني إني إننا إنك إنكم انو'],
  [f.COMPLEMENTIZER, f.BIAN, 'بأن بأنه بأنها بأنهم بأنهما بأنهن بأنني بأني بأننا بأنك بأنكم'],
  [f.CONJUNCTION, f.LIANNA, 'لأن لأنه لأنها لأنهم لأننا لأنني لأني كأن كأنه كأنها كأنهم'],
  [f.PREPOSITION, f.ILA, 'إلى الى'],
  [f.PREPOSITION, f.ALA, 'على'],
  [f.PREPOSITION, f.AN_FROM, 'عن'],
  [f.PREPOSITION, f.MIN, 'من'],
  [f.PREPOSITION, f.FI, 'في'],
  [f.PREPOSITION, f.BAYNA, 'بين'],
  [f.PREPOSITION, f.BISM, 'باسم بإسم'],
  [f.PREPOSITION, f.MAA, 'مع برفقة بصحبة'],
  [f.PREPOSITION, f.ABRA, 'عبر بواسطة'],
  [f.PREPOSITION, f.KHILAL, 'خلال أثناء ضمن'],
  [f.PREPOSITION, f.LADA, 'لدى'],
  [f.PREPOSITION, f.AMAM, 'أمام قبالة'],
  [f.PREPOSITION, f.BADA, 'بعد بعدما عقب إثر غداة فور'],
  [f.PREPOSITION, f.QABLA, 'قبل قبيل قبلما'],
  [f.PREPOSITION, f.MUNDHU, 'منذ مذ'],
  [f.PREPOSITION, f.ABOUT, 'حول بشأن حيال إزاء تجاه بخصوص بصدد'],
  [f.PREPOSITION, f.WITHOUT, 'دون بدون سوى رغم برغم بسبب نتيجة جراء بفضل بغية بهدف بغرض بحجة بدعوى بدل بدلا عوض خلافا إضافة فضلا علاوة ردا تعليقا تعقيبا ضد نحو تحت فوق وراء خلف جنب مقابل طوال طيلة حتى مثل عند لولا حوالي قرابة نظرا بناء عدا ماعدا باستثناء لصالح لأجل كون لكون بحضور بمشاركة بمناسبة'],
  [f.PREPOSITION, f.OUTSIDE, 'خارج داخل قرب وسط بجانب بجوار'],
  [f.CONJUNCTION, f.CIRCUMSTANCE, 'حيث بحيث فيما بينما إذ عندما حين حينما حيثما لما كلما طالما ريثما كيما لكي كي ليتسنى عند مما شريطة'],
  [f.CONJUNCTION, f.LAKIN, 'لكن لكنه لكنها لكنهم لكنني لكننا ولكن بل'],
  [f.CONJUNCTION, f.AND_THEN, 'ثم أو أم'],
  [f.CONJUNCTION, f.CONDITION, 'لو'],
  [f.CONJUNCTION, f.IDHA, 'إذا'],
  [f.CONJUNCTION, f.KAMA, 'كما'],
  [f.CONJUNCTION, f.ILLA, 'إلا'],
  [f.CONJUNCTION, f.AMMA, 'أما إما'],
  [f.CONJUNCTION, f.AS, 'حسبما بحسبما وفقما مثلما'],
  [f.CONJUNCTION, 0, 'لعل ليت سواء أي بما إنما'],
  [f.RELATIVE, 0, 'الذي التي الذين اللذان اللذين اللتان اللتين اللاتي اللواتي اللائي ممن لمن بمن كمن'],
  [f.PARTICLE, f.MA, 'ما'],
  [f.CONJUNCTION, f.WHETHER, 'عما'],
  [f.PRONOUN, f.SELF, 'نفسه نفسها نفسهم نفسهما أنفسهم ذاته ذاتها ذاتهم عينه عينها'],
  [f.PRONOUN, f.FIRST_PERSON, 'أنا نحن'],
  [f.PRONOUN, f.THIRD_PERSON, 'هو هي'],
  [f.PRONOUN, 0, 'هم هما هن أنت أنتم كلاهما'],
  [f.DEMONSTRATIVE, 0, 'هذا هذه هذان هذين هاتان هاتين ذلك تلك ذاك ثمة هناك هنا هنالك'],
  [f.NEGATION, f.LAYSA, 'ليس ليست ليسوا لست لسنا ليسا'],
  [f.NEGATION, 0, 'لم لا لن غير'],
  [f.NEGATION, f.LEST, 'ألا'],
  [f.PARTICLE, f.QAD, 'قد لقد فقد'],
  [f.PARTICLE, 0, 'يا أيها أيتها'],
  [f.PARTICLE, f.SAWFA, 'سوف'],
  [f.PARTICLE, f.PERHAPS, 'ربما'],
  [f.VERB, f.KANA, 'كان كانت كانا كانوا يكون تكون يكونوا يكونون كنا كنت أكون نكون'],
  [f.QUESTION, 0, 'هل كيف لماذا متى أين كم ماذا'],
  [f.ADVERB, 0, 'أيضا فقط كذلك بالمثل معا تماما جدا أبدا بعدئذ آنذاك عندئذ حينها يومها إذن هكذا طبعا تحديدا خاصة خصوصا لاسيما بالتالي بالفعل بالتأكيد بالطبع حتما علنا صراحة بوضوح بجلاء بصراحة رسميا شخصيا مازحا ساخرا كثيرا قليلا بمعنى باختصار بالضبط بدقة قطعا مجددا مرارا أساسا أصلا أخيرا أولا ثانيا ثالثا عموما مباشرة بإيجاز بالمقابل بشدة بقوة بحزم بأسف بالإجماع سوية إلخ مبدئيا ضمنيا ضمنا نظريا عمليا تلقائيا حرفيا شفهيا شفويا خطيا هاتفيا'],
  [f.ADVERB, 0, 'على_حد_سواء على_حد_السواء في_الواقع في_المقابل في_الحقيقة في_النهاية في_البداية في_المجمل في_نفس_الوقت في_الوقت_نفسه في_الوقت_ذاته في_الوقت_عينه في_ذات_الوقت في_الآن_نفسه في_الآن_ذاته بما_لا_يدع_مجالا_للشك على_الأقل على_الأرجح على_الإطلاق على_الدوام على_وجه_الخصوص على_وجه_التحديد من_جديد بشكل_عام بوجه_عام بصفة_عامة أكثر_من_مرة غير_مرة عدة_مرات مرة_أخرى مرارا_وتكرارا إلى_ذلك مع_ذلك من_ثم'],
  [f.QUANTIFIER, f.ONE_OF, 'أحد إحدى'],
  [f.QUANTIFIER, f.SAME, 'نفس ذات'],
  [f.QUANTIFIER, 0, 'بعض كل جميع كافة عدد عديد عدة كبار كثير معظم غالبية أغلب أكثر كلا كلتا اثنان اثنين سائر أي مختلف شتى أغلبية بضعة بضع حفنة ثلة قلة باقي بقية عامة'],
  [f.QUANTIFIER, 0, 'عددا بعضا عشرات مئات'],
  [f.QUANTIFIER, 0, 'البعض الجميع الكل العديد الكثير القليل المزيد الغالبية الأغلبية العشرات المئات الآلاف'],
  [f.QUANTIFIER, 0, 'ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة ثلاث أربع خمس ست سبع ثماني تسع عشر عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين عشرات مئات آلاف'],
  [f.ADVERB, f.SIDE, 'بدوره بدورها بدورهم بدورهما جانب جهة ناحية جانبه جهته ناحيته جانبها جهتها ناحيتها جانبهم جهتهم'],
  [f.ADVERB, f.OATH, 'والله بالله تالله'],
];

/**
 * What a preposition is written as before an attached pronoun, and its code: إليه, علينا, له, به. A pronoun after it is
 * all of its object.
 */
export const BEFORE_PRONOUNS: readonly (readonly [stem: string, code: number])[] = [
  ['إلي', f.ILA], ['علي', f.ALA], ['عن', f.AN_FROM], ['من', f.MIN], ['في', f.FI], ['ب', 0], ['ل', f.LI_WORD], ['بين', f.BAYNA], ['مع', f.MAA], ['لدي', f.LADA],
  ['أمام', f.AMAM], ['بعد', f.BADA], ['قبل', f.QABLA], ['قبيل', f.QABLA], ['حول', f.ABOUT], ['تجاه', f.ABOUT], ['ضد', f.WITHOUT], ['عند', f.WITHOUT], ['بدون', f.WITHOUT], ['خلال', f.KHILAL],
];

/** Pronouns that attach to a noun, a verb or a preposition, with the gender and number that they tell. */
export const ATTACHED_PRONOUNS: readonly (readonly [text: string, agreement: number])[] = [
  ['هما', f.DUAL],
  ['هم', f.MASCULINE | f.PLURAL],
  ['هن', f.FEMININE | f.PLURAL],
  ['ها', f.FEMININE | f.SINGULAR],
  ['نا', f.PLURAL],
  ['كم', f.PLURAL],
  ['ني', f.SINGULAR],
  ['ه', f.MASCULINE | f.SINGULAR],
  ['ك', f.SINGULAR],
  ['ي', f.SINGULAR],
];

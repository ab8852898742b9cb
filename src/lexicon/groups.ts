/**
 * Sources that are neither a person nor a body (مصدر مطلع, أوساط سياسية, شهود عيان).
 * From the openings of agency news; words of quantity (أحد, بعض, عدد) are function words.
 *
 * Columns: word | plural | gender and number of the first form, `m` or `f`, and `p` where it is plural only.
 * The plural of a thing takes the feminine singular (قالت مصادر); that of people is masculine (أكد شهود).
 */
export const SOURCES_GENERIC = `
# whoever it was
مصدر|مصادر|m
مصدران/مصدرين||mp
جهة|جهات|f
طرف|أطراف|m
جانب?|جوانب|m
وسط?|أوساط|m
دائرة?|دوائر|f
محفل?|محافل|m
شخصية|شخصيات|f
فئة|فئات|f
وفد|وفود|m
طاقم|طواقم|m
فعاليات||fp
قيادات||fp
كوادر||fp
كفاءات||fp
أنباء||fp
أخبار?||fp
تسريبات||fp
شائعات||fp
وسيلة إعلام|وسائل إعلام|f
وسائل الإعلام||fp
وسائل||fp
مواقع التواصل||fp
رأي عام||m
# people in the plural
شهود عيان||mp
شهود||mp
مراقبون||mp
مطلعون||mp
ناشطون||mp
نشطاء||mp
أهالي||mp
أهال||mp
سكان||mp
ناس||mp
جمهور|جماهير|m
شعب|شعوب|m
شارع?||m
عائلة|عائلات/عوائل|f
أسرة|أسر|f
ذوو/ذوي||mp
أقارب||mp
أعيان||mp
وجهاء||mp
نخبة|نخب|f
كثيرون||mp
آخرون||mp
بعضهم||mp
أحدهم||m
إحداهن||f
أحدهما||m
اثنان/اثنين?||mp
حضور?||mp
طرفان/طرفين?||mp
جانبان/جانبين?||mp
# those who stand for a side
قبيلة|قبائل|f
عشيرة|عشائر|f
أقلية|أقليات|f
`;

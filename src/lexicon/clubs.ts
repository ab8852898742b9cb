/**
 * Sports bodies and clubs by their own names: the second part of NAMED_ORGANIZATIONS, columns as there. From the tables of
 * the leagues that Arabic sports pages follow.
 */
export const CLUBS = `
# sport
فيفا|m
يويفا|m
الكاف|m
ريال مدريد|m
برشلونة|m
أتلتيكو مدريد|m
مانشستر يونايتد|m
مانشستر سيتي|m
ليفربول|m
تشيلسي|m
أرسنال|m
توتنهام|m
بايرن ميونيخ/بايرن|m
بوروسيا دورتموند/دورتموند|m
يوفنتوس|m
إنتر ميلان|m
ميلان|m
باريس سان جرمان/باريس سان جيرمان|m
الأهلي?|m
الزمالك|m
الهلال?|m
النصر?|m
الترجي|m
الوداد|m
الرجاء?|m
`;

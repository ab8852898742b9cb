import { describe, expect, it } from 'vitest';
import { parseArticle } from '../src/index.ts';
import { parse } from './helpers/parse.ts';

type Parts = { place?: string; date?: string; agency?: string; author?: string };

/** The dateline's text and the parts that it has. */
function datelineOf(text: string): [string, Parts] | null {
  const { dateline } = parseArticle(text);
  if (dateline === null) return null;
  const parts: Parts = {};
  for (const key of ['place', 'date', 'agency', 'author'] as const) if (dateline[key] !== null) parts[key] = dateline[key].text;
  return [dateline.text, parts];
}

const TEXT = 'قال مسؤول محلي إن الوفد عاد إلى المدينة.';
const NOUNS = 'الوفد الذي زار المدينة في الصيف الماضي عاد إليها أمس مع عدد من المرافقين.';
const HEADLINE = 'الوفد يعود إلى المدينة';

describe('a dateline before its text', () => {
  it.each<[string, Parts]>([
    ['بروكسل –', { place: 'بروكسل' }],
    ['دمشق -', { place: 'دمشق' }],
    ['عمان-', { place: 'عمان' }],
    ['بغداد ـ', { place: 'بغداد' }],
    ['وادي الزهور –', { place: 'وادي الزهور' }],
    ['القاهرة (رويترز) -', { place: 'القاهرة', agency: 'رويترز' }],
    ['القاهرة(د ب أ)-', { place: 'القاهرة', agency: 'د ب أ' }],
    ['باريس (أ ف ب) –', { place: 'باريس', agency: 'أ ف ب' }],
    ['باريس (أ.ف.ب) –', { place: 'باريس', agency: 'أ.ف.ب' }],
    ['أبوظبي (الاتحاد) -', { place: 'أبوظبي', agency: 'الاتحاد' }],
    ['وادي الزهور (نسيم برس) -', { place: 'وادي الزهور', agency: 'نسيم برس' }],
    ['الرياض - واس -', { place: 'الرياض', agency: 'واس' }],
    ['نيقوسيا - ا ف ب -', { place: 'نيقوسيا', agency: 'ا ف ب' }],
    ['دبي - العربية.نت:', { place: 'دبي', agency: 'العربية.نت' }],
    ['لندن - «الشرق الأوسط»:', { place: 'لندن', agency: 'الشرق الأوسط' }],
    ['واشنطن - (أ ف ب):', { place: 'واشنطن', agency: 'أ ف ب' }],
    ['عواصم - وكالات -', { place: 'عواصم', agency: 'وكالات' }],
    ['واشنطن 5 يناير/كانون الثاني (رويترز) -', { place: 'واشنطن', date: '5 يناير/كانون الثاني', agency: 'رويترز' }],
    ['وادي الزهور 5-3-2025 (نسيم) -', { place: 'وادي الزهور', date: '5-3-2025', agency: 'نسيم' }],
    ['مسقط في 14 مايو / العمانية /', { place: 'مسقط', date: 'في 14 مايو', agency: 'العمانية' }],
    ['عمان - محمد السالم -', { place: 'عمان', author: 'محمد السالم' }],
    ['بغداد/ محمد السالم :', { place: 'بغداد', author: 'محمد السالم' }],
    ['عمان - الدستور - محمد السالم -', { place: 'عمان', agency: 'الدستور', author: 'محمد السالم' }],
    ['محمد السالم (القاهرة) -', { place: 'القاهرة', author: 'محمد السالم' }],
    ['محمد السالم، وكالات (بيروت، نيويورك) -', { place: 'بيروت، نيويورك', agency: 'وكالات', author: 'محمد السالم' }],
    ['(القاهرة) -', { place: 'القاهرة' }],
    ['محمد السالم -', { author: 'محمد السالم' }],
    ['كتب - محمد السالم:', { author: 'محمد السالم' }],
  ])('%s', (dateline, parts) => {
    expect(datelineOf(`${dateline} ${TEXT}`)).toEqual([dateline, parts]);
    expect(datelineOf(`${HEADLINE}\n${dateline} ${TEXT}`)).toEqual([dateline, parts]);
  });

  it('goes before a noun as well, where its place is known', () => {
    expect(datelineOf(`بروكسل – ${NOUNS}`)).toEqual(['بروكسل –', { place: 'بروكسل' }]);
  });
});

describe('a dateline on lines of its own', () => {
  it.each<[string, Parts]>([
    ['لندن: «الشرق الأوسط»', { place: 'لندن', agency: 'الشرق الأوسط' }],
    ['بيروت: "النهار"', { place: 'بيروت', agency: 'النهار' }],
    ['الرياض - واس', { place: 'الرياض', agency: 'واس' }],
    ['عواصم - وكالات', { place: 'عواصم', agency: 'وكالات' }],
    ['دبي - العربية.نت', { place: 'دبي', agency: 'العربية.نت' }],
    ['بغداد – الصباح', { place: 'بغداد', agency: 'الصباح' }],
    ['بغداد/ نسيم برس', { place: 'بغداد', agency: 'نسيم برس' }],
    ['بغداد - محمد السالم', { place: 'بغداد', author: 'محمد السالم' }],
    ['بغداد – واسط/ محمد السالم', { place: 'بغداد – واسط', author: 'محمد السالم' }],
    ['بغداد / محمد السالم', { place: 'بغداد', author: 'محمد السالم' }],
    ['الجزائر: سمية السالم', { place: 'الجزائر', author: 'سمية السالم' }],
    ['الكويت - (ا.ف.ب)', { place: 'الكويت', agency: 'ا.ف.ب' }],
    ['لندن (رويترز) –', { place: 'لندن', agency: 'رويترز' }],
    ['كتب: محمد السالم', { author: 'محمد السالم' }],
    ['كتبت- منى السالم', { author: 'منى السالم' }],
    ['كتب - جمال الليل', { author: 'جمال الليل' }],
    ['بقلم: محمد السالم', { author: 'محمد السالم' }],
    ['ترجمة - محمد السالم', { author: 'محمد السالم' }],
    ['17/04/2012', { date: '17/04/2012' }],
    ['2012.11.04', { date: '2012.11.04' }],
    ['20/10/2012 12:00 صباحا', { date: '20/10/2012 12:00 صباحا' }],
    ['الثلاثاء 1 مايو 2012', { date: 'الثلاثاء 1 مايو 2012' }],
    ['تاريخ النشر: السبت 05 مايو 2012', { date: 'تاريخ النشر: السبت 05 مايو 2012' }],
    ['Friday, May 4, 2012 - 10:15 AM', { date: 'Friday, May 4, 2012 - 10:15 AM' }],
  ])('%s', (dateline, parts) => expect(datelineOf(`${HEADLINE}\n${dateline}\n${TEXT}`)).toEqual([dateline, parts]));

  it.each<[string, string, string, Parts]>([
    ['a date and a paper', 'الثلاثاء 1 مايو 2012\nالاتحاد', 'الثلاثاء 1 مايو 2012\nالاتحاد', { date: 'الثلاثاء 1 مايو 2012', agency: 'الاتحاد' }],
    ['a place with a paper, and a date', 'دبي - البيان\n10 ديسمبر 2012', 'دبي - البيان\n10 ديسمبر 2012', { place: 'دبي', agency: 'البيان', date: '10 ديسمبر 2012' }],
    ['a place, a section and a reporter', 'الرباط\nخاص\nمنى السالم', 'الرباط', { place: 'الرباط' }],
    ['a reporter, then a place', 'كتب: محمد السالم\nبغداد - نسيم برس', 'بغداد - نسيم برس', { place: 'بغداد', agency: 'نسيم برس' }],
  ])('takes %s', (_, lines, dateline, parts) => expect(datelineOf(`${HEADLINE}\n${lines}\n${TEXT}`)).toEqual([dateline, parts]));
});

describe('no dateline', () => {
  it.each([
    ['a sentence', TEXT],
    ['a headline with a colon', `مصر: خلاف جديد على المياه\n${TEXT}`],
    ['a headline with a speaker', `الوزير: لن نعود إلى المدينة\n${TEXT}`],
    ['a headline with a place that speaks', `باريس: لن نعود إلى الاتفاق\n${TEXT}`],
    ['a headline with a place and words that nothing is known of', `الصين: بلوكتشين ميتافيرس\n${TEXT}`],
    ['a place that heads a section', `القاهرة\n${TEXT}`],
    ['a place that heads a section without a stop', `القاهرة\nقال مسؤول محلي إن الوفد عاد\n${TEXT}`],
    ['a headline with a dash', `مصر - خلاف جديد على المياه\n${TEXT}`],
    ['a headline of two places', `مصر - السودان: خلاف جديد على المياه\n${TEXT}`],
    ['a route', `بغداد - دمشق\n${TEXT}`],
    ['a match', `برشلونة - باريس سان جيرمان\n${TEXT}`],
    ['a headline with a name in marks', `«النهر»: رواية جديدة\n${TEXT}`],
    ['a headline with a remark in brackets', `صبر الأمير (عليه السلام)\n${TEXT}`],
    ['a headline of two sentences', `الوفد يعود.. والوزير - كعادته - يصمت\n${TEXT}`],
    ['the item of a list', `1 - نظف الأواني جيدا قبل البدء في الطبخ.\n${TEXT}`],
    ['a dialogue', `- إلى أين تذهب الآن يا صديقي القديم؟\n${TEXT}`],
    ['a remark between dashes', `قال الوزير - وهو يبتسم - إن الوفد عاد إلى المدينة أمس.`],
    ['a hyphen between words', `أنقرة-دمشق طريق الشاحنات والحافلات الذي قال الوزير إنه سيبقى مفتوحا أمام المسافرين.`],
    ['a place in a sentence', `القاهرة عادت إلى الحياة بعد العاصفة كما قال الوزير.`],
    ['a place with a relative', `دمشق، التي عادت إليها الحياة، قالت إن الوفد غادر.`],
    ['a section', `اقتصاد\n${TEXT}`],
    ['a lone paper', `الاتحاد\n${TEXT}`],
    ['a lone number', `0\n${TEXT}`],
    ['a verb of writing', `كتب الوزير رسالة إلى نظيره قبل عودة الوفد إلى المدينة.`],
    ['what somebody wrote', `كتب: لن أعود إلى هذه المدينة أبدا\n${TEXT}`],
    ['a report in a headline', `تقرير: الطيور تعود إلى المدينة\n${TEXT}`],
    ['a year in a headline', `كأس 2012: عودة الفريق\n${TEXT}`],
    ['a place at the end', `${TEXT}\nالقاهرة - واس`],
    ['a dateline below the text', `${TEXT.repeat(6)}\nالقاهرة (رويترز) - ${TEXT}`],
    ['nothing', ''],
  ])('%s', (_, text) => expect(datelineOf(text)).toBeNull());
});

const creditOf = (text: string): string | null => parseArticle(text).credit?.text ?? null;

describe('a credit', () => {
  it.each([
    ['(أ ف ب)'],
    ['(أ.ف.ب)'],
    ['-(وكالات)'],
    ['(رويترز)'],
    ['(أ ف ب، رويترز، "النهار")'],
    ['("المستقبل")'],
    ['(إعداد سالم السالم للنشرة العربية - تحرير منى السالم)'],
    ['– سي إن إن'],
    ['- رويترز'],
    ['– وادي الزهور ديلي نيوز'],
    ['المصدر: وكالات'],
    ['المصدر : الجزيرة'],
    ['(النهاية) س ر / ب م'],
  ])('at the end of the last sentence: %s', (credit) => {
    expect(creditOf(`${TEXT} ${credit}`)).toBe(credit);
    expect(creditOf(`${TEXT}\n${credit}`)).toBe(credit);
  });

  it.each([
    ['وكالات'],
    ['صحيفة حريت التركية'],
    ['نقلا عن صحيفة النهر'],
    ['خاص بـ«الشرق الأوسط»'],
    ['* خدمة «نيويورك تايمز»'],
    ['إعداد: منى السالم'],
    ['محمد السالم'],
    ['الشيخ محمد السالم'],
    ['خالد النجار'],
    ['محمد شريف سكر'],
    ['- محمد السالم'],
    ['محمد السالم (عنيزة)'],
    ['ق. إ'],
    ['ر.ب.'],
    ['=========== ر.ب.'],
    ['واس/ ن.ع'],
  ])('on a line of its own: %s', (credit) => expect(creditOf(`${TEXT}\n${credit}`)).toBe(credit));

  it('where no stop goes before it', () => expect(creditOf('قال مسؤول إن الوفد عاد (أ ف ب)')).toBe('(أ ف ب)'));
});

describe('no credit', () => {
  it.each([
    ['a plain end', TEXT],
    ['an agency that the bracket explains', 'نقلت ذلك وكالة الأنباء الفرنسية (أ ف ب)'],
    ['a channel that the bracket explains', 'قال ذلك في حديث مع قناة النيل (رويترز).'],
    ['a number', `${TEXT} (1)`],
    ['a year', `عاد الوفد في الصيف (2012).`],
    ['a place', `عاد الوفد إلى المدينة (جنوب).`],
    ['a remark', `عاد الوفد إلى المدينة (كما قيل).`],
    ['a verse', `قال تعالى: {واصبر} (المدثر: 7)`],
    ['a score', `فاز الفريق على ضيفه 3 - 1`],
    ['the end of a list', `${TEXT}\n- تنظيف الشوارع والحدائق`],
    ['a list of names', `عاد الوفد: سالم - خالد - محمد`],
    ['a farewell', `${TEXT}\nإلى اللقاء..`],
    ['a blessing', `${TEXT}\nوالله من وراء القصد.`],
    ['more of it', `${TEXT}\n...المزيد`],
    ['an address', `${TEXT}\nsalem@example.org`],
    ['a question', `${TEXT}\nمن يعود؟`],
    ['a short sentence', `${TEXT}\nعاد الوفد أخيرا`],
    ['a sentence about the source of something', `${TEXT} المصدر مجهول.`],
    ['a verb that a sign-off is spelled like', `${TEXT} انتهى الاجتماع في المساء.`],
    ['a remark between dashes', `عاد الوفد - كما قال - رويدا`],
    ['a group', `${TEXT}\nالمجموعة ب`],
    ['a word behind a dash', `${TEXT} - عراك`],
    ['two letters in a sentence', `فاز الفريق في المجموعة ب على أ`],
    ['one line', 'محمد السالم'],
    ['nothing', ''],
  ])('%s', (_, text) => expect(creditOf(text)).toBeNull());
});

describe('the article', () => {
  it.each([
    ['القاهرة (رويترز) - قال الوزير سالم حداد إن الوفد عاد. (أ ف ب)'],
    ['17/04/2012\nالاتحاد\n\nقال الوزير سالم حداد إن الوفد عاد.\nر.ب.'],
    ['- -\n(رويترز)\n:'],
    ['كتب:\nكتب: \nكتب - -'],
    ['بقلم'],
  ])('keeps its invariants: %s', (text) => expect(parse(text).text).toBe(text));
});

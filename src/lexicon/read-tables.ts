import { foldKey } from '../characters.ts';
import { ACCORDING, SAYING_NOUNS } from './according.ts';
import { ADJECTIVES } from './adjectives.ts';
import { AGENCIES } from './agencies.ts';
import type { LexiconBuilder } from './build.ts';
import { CITIES } from './cities.ts';
import { CHANNELS, DOCUMENTS, PLATFORMS } from './documents.ts';
import * as f from './features.ts';
import { ATTACHED_PRONOUNS, BEFORE_PRONOUNS, FUNCTION_WORDS } from './function-words.ts';
import { GIVEN_FEMININE, GIVEN_MASCULINE, NAME_PARTICLES } from './given-names.ts';
import { SOURCES_GENERIC } from './groups.ts';
import { FEMININE, MASCULINE, addPersons, each, feminineOf, rows } from './inflect.ts';
import { NAMED_ORGANIZATIONS } from './named-organizations.ts';
import { NAMING_NOUNS } from './naming.ts';
import { NISBAS } from './nisbas.ts';
import { LOCALITIES, NOUNS, VENUE_NOUNS } from './nouns.ts';
import { ORGANIZATIONS } from './organizations.ts';
import { PERSONS } from './persons.ts';
import { COUNTRIES } from './places.ts';
import { QUALITIES } from './qualities.ts';
import { ROLES } from './roles.ts';
import { SURNAMES } from './surnames.ts';
import { MONTHS, TIME_ADVERBS, TIME_NOUNS, WEEKDAYS } from './time.ts';
import { BRANCHES, EULOGIES, RANKS, STYLES, TITLES } from './titles.ts';
import { VALENCY } from './valency.ts';

/** Outlets among the organisations: whom one tells (قال لقناة …). */
const OUTLETS = new Set(['وكالة', 'صحيفة', 'قناة', 'شبكة', 'إذاعة', 'تلفزيون', 'موقع', 'مجلة', 'جريدة', 'راديو', 'فضائية', 'محطة', 'صحف', 'وكالات', 'قنوات', 'وسائل'].map(foldKey));

/** How something is said: بصوت عال, بالتفصيل, بلهجة الواثق. */
const MANNERS = 'صوت لهجة نبرة غضب أسى حزن فخر ثقة هدوء تفصيل حرف نص كلمة اسم قول لغة عبارة خط يد شكل طريقة صورة سرعة سهولة مرارة سخرية حدة حماس شدة قوة بساطة إيجاز اختصار لسان'.split(' ');
/** Bodies of state: their head speaks in them, not of them (رئيس الحكومة في البرلمان). */
const STATES = new Set(['حكومة', 'دولة', 'جمهورية', 'مجلس', 'برلمان', 'سلطة', 'وزارة'].map(foldKey));
/** Organisations that are places first: بولاية تكساس. */
const TERRITORIES = new Set(['ولاية', 'محافظة', 'إمارة', 'مملكة'].map(foldKey));
/** Organisations that are buildings first: who speaks from there is not of there. */
const VENUES = new Set(['قصر', 'مطار', 'ميناء', 'فندق', 'متحف', 'مسرح', 'مسجد', 'كنيسة', 'مكتب', 'محكمة', 'متجر', 'مصنع', 'مكتبة', 'مزرعة'].map(foldKey));
const GOVERNMENT: Readonly<Record<string, number>> = {
  'ب': f.GOVERNS_BI, 'ل': f.GOVERNS_LI, 'في': f.GOVERNS_FI, 'من': f.GOVERNS_MIN, 'على': f.GOVERNS_ALA, 'إلى': f.GOVERNS_ILA, 'عن': f.GOVERNS_AN, 'لدى': f.GOVERNS_LADA,
  'باسم': f.GOVERNS_BISM,
};

/** Times that need no other word to be one. */
const DAY_PARTS = new Set(['يوم', 'ليل', 'نهار', 'ليلة', 'فجر', 'صباح', 'صبيحة', 'ضحى', 'ظهر', 'ظهيرة', 'عصر', 'مساء', 'عشاء', 'عشية', 'أمسية', 'ساعة']);
/** Adjectives that tell a time of news apart from any other: الأسبوع الماضي, العام الجاري. */
const WHICH_TIMES = ['ماض', 'ماضي', 'جار', 'جاري', 'مقبل', 'قادم', 'حالي', 'منصرم', 'فائت', 'أخير', 'سابق', 'لاحق'];
/** What stands between في and the channel: في سياق حديثها, في معرض رده. */
const FRAMES = ['سياق', 'معرض', 'إطار', 'ثنايا', 'هامش'];

/** The plural of things agrees as a feminine singular. */
const THINGS = f.FEMININE | f.SINGULAR | f.PLURAL;

/** Fills a builder from every table of nouns, names and function words, with the regular inflections added. */
export function addTables(builder: LexiconBuilder<unknown>): void {
  for (const [features, code, words] of FUNCTION_WORDS) for (const word of words.split(' ')) builder.add(word.replaceAll('_', ' '), features, 0, code);
  for (const these of ['هؤلاء', 'أولئك']) builder.add(these, f.DEMONSTRATIVE, f.PLURAL);
  for (const [stem, code] of BEFORE_PRONOUNS) for (const [pronoun, agreement] of ATTACHED_PRONOUNS) if (pronoun.length > 1 || pronoun === 'ه' || (pronoun === 'ك' && stem !== 'ب') || (pronoun === 'ي' && (stem === 'ل' || stem === 'مع'))) builder.add(pronoun === 'نا' && stem.length === 2 && stem.endsWith('ن') ? `${stem}ا` : stem + pronoun, f.PREPOSITION, agreement | f.WITH_PRONOUN, code); // منا, عنا
  for (const [phrase] of rows(ACCORDING)) builder.add(phrase.replace(/ ل$/, ''), f.CONJUNCTION, 0, f.BIHASAB);
  for (const noun of SAYING_NOUNS.split(' ')) builder.add(noun, 0, 0, f.SAYING);
  addPersons(builder, ROLES, f.ROLE);
  addPersons(builder, PERSONS, f.PERSON);
  for (const [word, plural, flags] of rows(SOURCES_GENERIC)) {
    const things = flags.startsWith('f') ? FEMININE : flags.includes('p') ? f.MASCULINE | f.PLURAL : MASCULINE;
    each(word, (text) => builder.add(text, f.GENERIC, things));
    each(plural, (text) => builder.add(text, f.GENERIC, flags.includes('p') ? f.MASCULINE | f.PLURAL : THINGS));
  }
  for (const [word, plural, gender] of rows(ORGANIZATIONS)) addThing(builder, word, plural, gender, f.ORGANIZATION);
  for (const [word, plural, gender] of rows(DOCUMENTS)) addThing(builder, word, plural, gender, f.DOCUMENT);
  for (const [word, plural] of rows(CHANNELS)) addThing(builder, word, plural ?? '', /(?:ة|ات)$/.test(word) ? 'f' : 'm', f.CHANNEL);
  for (const [word, plural] of rows(PLATFORMS)) addThing(builder, word, plural ?? '', word.endsWith('ة') ? 'f' : 'm', f.CHANNEL, f.PLATFORM);
  for (const [names, gender] of rows(NAMED_ORGANIZATIONS)) each(names, (text, common) => builder.add(text, f.NAMED_BODY | common, (gender.startsWith('m') ? MASCULINE : 0) | (gender.endsWith('f') ? FEMININE : 0)));
  for (const [names, gender] of rows(AGENCIES)) each(names, (text, common) => builder.add(text, common === 0 ? f.NAMED_BODY : 0, gender === 'm' ? MASCULINE : FEMININE, common === 0 ? f.MEDIA : 0));
  for (const [masculine, feminine] of rows(TITLES)) {
    each(masculine, (text, common) => builder.add(text, f.TITLE | common, MASCULINE));
    each(feminine === undefined || feminine === '' ? feminineOf(masculine) : feminine, (text, common) => builder.add(text, f.TITLE | common, FEMININE));
  }
  for (const rank of RANKS.split(' ')) for (const branch of BRANCHES.split(' ')) for (const article of ['', 'ال']) builder.add(`${rank} ${article}${branch.replace('_', ' ')}`, f.TITLE, MASCULINE);
  for (const [style, his, hers, theirs] of rows(STYLES)) {
    builder.add(style, f.TITLE, MASCULINE);
    if (his) builder.add(his, f.ROLE, MASCULINE, f.STYLE);
    if (hers) builder.add(hers, f.ROLE, FEMININE, f.STYLE);
    if (theirs) builder.add(theirs, f.ROLE, f.PLURAL, f.STYLE);
  }
  for (const noun of words(NAMING_NOUNS)) builder.addNaming(noun);
  for (const [phrase] of rows(EULOGIES)) builder.add(phrase, f.EULOGY);
  for (const name of words(GIVEN_MASCULINE)) addName(builder, name, f.GIVEN_NAME, f.MASCULINE);
  for (const name of words(GIVEN_FEMININE)) addName(builder, name, f.GIVEN_NAME, f.FEMININE);
  for (const name of words(SURNAMES)) addName(builder, name, f.SURNAME, 0);
  for (const name of words(NAME_PARTICLES)) each(name, (text, common) => builder.add(text, f.NAME_PARTICLE | common, 0, text.startsWith('ال') ? f.NAME_ENDING : 0));
  for (const [country, capital, nisba, gender] of rows(COUNTRIES)) {
    each(country, (text, common) => builder.add(text, common === 0 ? f.PLACE : f.PLACE | common, gender === 'm' ? MASCULINE : FEMININE));
    each(capital, (text, common) => builder.add(text, f.PLACE | common, FEMININE));
    each(nisba, (text) => addAdjective(builder, text, f.NATIONALITY));
  }
  for (const city of words(CITIES)) each(city.replaceAll('_', ' '), (text, common) => builder.add(text, common === 0 ? f.PLACE : 0, FEMININE));
  for (const [nisba, plural] of rows(NISBAS)) {
    each(nisba, (text) => addAdjective(builder, text));
    each(plural, (text) => builder.add(text, f.ADJECTIVE | f.PERSON, f.MASCULINE | f.PLURAL));
  }
  for (const [masculine, feminine, plural] of rows(ADJECTIVES)) {
    each(masculine, (text) => addAdjective(builder, text));
    each(feminine, (text) => builder.add(text, f.ADJECTIVE, FEMININE));
    each(plural, (text) => builder.add(text, f.ADJECTIVE, f.PLURAL));
  }
  for (const entry of words(QUALITIES)) {
    const [masculine, feminine] = entry.split('|');
    each(masculine, (text) => addAdjective(builder, text));
    each(feminine, (text) => builder.add(text, f.ADJECTIVE, FEMININE));
  }
  addAdjective(builder, 'بالغ', f.AGED);
  builder.add('عام', 0, 0, f.GENERAL);
  for (const affairs of ['شؤون', 'شئون']) builder.add(affairs, f.NOUN, THINGS, f.AFFAIRS);
  for (const origin of ['أصل', 'أصول']) builder.add(origin, f.NOUN, MASCULINE, f.ORIGIN);
  for (const entry of words(NOUNS)) addNoun(builder, entry, 0);
  for (const entry of words(LOCALITIES)) addNoun(builder, entry, f.LOCALITY);
  for (const entry of words(VENUE_NOUNS)) addNoun(builder, entry, f.VENUE);
  for (const [day] of rows(WEEKDAYS)) each(day, (text) => builder.add(`ال${text}`, f.TIME));
  for (const [month] of rows(MONTHS)) each(month, (text) => builder.add(text, f.TIME));
  for (const [noun, plural] of rows(TIME_NOUNS)) {
    each(`${noun}/${plural ?? ''}`, (text) => builder.add(text, f.TIME_UNIT, 0, DAY_PARTS.has(text) ? f.DAY_PART : 0));
    if (plural !== undefined) for (const dual of ['ان', 'ين']) builder.add(noun.replace('?', '').replace(/ة$/, 'ت') + dual, f.TIME_UNIT);
  }
  for (const adjective of WHICH_TIMES) for (const ending of ['', 'ة']) builder.add(adjective + ending, f.ADJECTIVE, ending === '' ? MASCULINE : FEMININE, f.WHICH_TIME);
  for (const manner of MANNERS) builder.add(manner, f.NOUN, 0, f.MANNER);
  for (const frame of FRAMES) builder.add(frame, f.NOUN, MASCULINE, f.FRAME);
  for (const [adverb] of rows(TIME_ADVERBS)) builder.add(adverb, f.TIME_ADVERB);
  for (const [preposition, list] of VALENCY) for (const word of list.split(/\s+/)) for (const ending of VALENT_ENDINGS) builder.govern(word + ending, GOVERNMENT[preposition]);
}

/** Inflections of a word that governs a preposition; those that do not exist are no entries. */
const VALENT_ENDINGS = ['', 'ة', 'ون', 'ين', 'ات', 'ان', 'و', 'ي'];

function addThing(builder: LexiconBuilder<unknown>, word: string, plural: string, gender: string, feature: number, otherwise = 0): void {
  each(word, (text, common) => {
    const code = OUTLETS.has(foldKey(text)) ? f.MEDIA : VENUES.has(foldKey(text)) ? f.VENUE : TERRITORIES.has(foldKey(text)) ? f.LOCALITY : STATES.has(foldKey(text)) ? f.STATE : otherwise;
    builder.add(text, feature | common, gender === 'f' ? FEMININE : MASCULINE, code);
    if (common === 0 && !text.includes(' ')) for (const dual of dualsOf(text)) builder.add(dual, feature, (gender === 'f' ? f.FEMININE : f.MASCULINE) | f.DUAL, code);
  });
  each(plural, (text) => builder.add(text, feature, THINGS, OUTLETS.has(foldKey(text)) ? f.MEDIA : otherwise));
}

/** وزارتان, وزارتين, and before a genitive وزارتا, وزارتي. A masculine مجلسا is an accusative too, and حزبي an adjective. */
function dualsOf(text: string): string[] {
  if (text.endsWith('ة')) return ['تان', 'تين', 'تا', 'تي'].map((ending) => text.slice(0, -1) + ending);
  return ['ان', 'ين'].map((ending) => text + ending);
}

/** An ordinary noun with its plurals; `?` marks a spelling that is a verb where no article stands before it. */
function addNoun(builder: LexiconBuilder<unknown>, entry: string, code: number): void {
  const [singular, plural] = entry.split('|');
  each(singular, (text, common) => {
    const feminine = text.endsWith('ة');
    builder.add(text, (text.endsWith('ية') ? f.NOUN | f.ADJECTIVE : f.NOUN) | common, feminine ? FEMININE : MASCULINE, code); // جنسية: nationality, or sexual
    if (common !== 0) return;
    if (feminine) builder.add(`${text.slice(0, -1)}ات`, f.NOUN, THINGS, code);
    for (const dual of dualsOf(text)) builder.add(dual, f.NOUN, (feminine ? f.FEMININE : f.MASCULINE) | f.DUAL, code);
  });
  each(plural, (text, common) => builder.add(text, f.NOUN | common, THINGS, code));
}

function addAdjective(builder: LexiconBuilder<unknown>, text: string, code = 0): void {
  builder.add(text, f.ADJECTIVE, MASCULINE, code);
  if (text.includes(' ')) return;
  builder.add(`${text}ة`, f.ADJECTIVE, FEMININE, code);
  builder.add(`${text}ون`, f.ADJECTIVE, f.MASCULINE | f.PLURAL, code);
  builder.add(`${text}ين`, f.ADJECTIVE, f.MASCULINE | f.PLURAL, code);
  builder.add(`${text}ات`, f.ADJECTIVE, f.FEMININE | f.PLURAL, code);
}

function addName(builder: LexiconBuilder<unknown>, name: string, feature: number, gender: number): void {
  each(name.replaceAll('_', ' '), (text, common) => builder.add(text, feature | common, gender));
}

/** The words of a table that has several a line. */
function words(table: string): string[] {
  return table.split('\n').filter((line) => line[0] !== '#').join(' ').split(' ').filter(Boolean);
}

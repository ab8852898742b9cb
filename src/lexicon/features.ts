/**
 * What a word can be, as bits: one entry may have several (كاتب is a role and a verb), and the grammar decides by the
 * place where it stands. Bits and not objects, because every stage asks these questions of every token.
 */
export const PREPOSITION = 1 << 0;
/** أو، ثم، لكن، بل …; و and ف are clitics. */
export const CONJUNCTION = 1 << 1;
/** أن، إن، بأن with or without a pronoun; {@link code} tells which. */
export const COMPLEMENTIZER = 1 << 2;
/** الذي، التي … */
export const RELATIVE = 1 << 3;
/** هو، هي، هم … */
export const PRONOUN = 1 << 4;
/** هذا، تلك … */
export const DEMONSTRATIVE = 1 << 5;
/** لم، لا، لن، ليس … */
export const NEGATION = 1 << 6;
/** قد، سوف, and other particles that stand before a verb. */
export const PARTICLE = 1 << 7;
/** Stands alone and never inside a noun phrase: أيضا، فقط، بالمثل … */
export const ADVERB = 1 << 8;
/** Opens a noun phrase: أحد، بعض، كبار، عدد … */
export const QUANTIFIER = 1 << 9;
/** هل، كيف، لماذا … */
export const QUESTION = 1 << 10;
/** Honorific before a name: السيد، الدكتور، سمو … */
export const TITLE = 1 << 11;
/** A person by office or occupation: وزير، لاعب … */
export const ROLE = 1 << 12;
/** Any person: رجل، شاهد … */
export const PERSON = 1 << 13;
/** A source that is neither person nor body: مصادر، أوساط … */
export const GENERIC = 1 << 14;
/** The head noun of a body's name: وزارة، شركة … */
export const ORGANIZATION = 1 << 15;
/** A body's own name: الكرملين، حماس; news agencies too. */
export const NAMED_BODY = 1 << 16;
/** A text that "says": تقرير، بيان … */
export const DOCUMENT = 1 << 17;
/** The way a saying takes: مؤتمر، مقابلة، تصريح … */
export const CHANNEL = 1 << 18;
export const GIVEN_NAME = 1 << 19;
export const SURNAME = 1 << 20;
/** بن، أبو، آل، دي … */
export const NAME_PARTICLE = 1 << 21;
/** A country, city or region. */
export const PLACE = 1 << 22;
/** An adjective, nisba among them: عام، أمريكي … */
export const ADJECTIVE = 1 << 23;
/** Opens a time phrase: يوم، صباح، الأربعاء، يناير … */
export const TIME = 1 << 24;
/** A time on its own: أمس، مؤخرا … */
export const TIME_ADVERB = 1 << 25;
/** An ordinary verb, no cue. */
export const VERB = 1 << 26;
/** An inflected form of a cue; {@link Lexicon.cueForms} has its readings. */
export const CUE = 1 << 27;
/** A name that is an ordinary word as well (سعيد، أمل): wants another name beside it. */
export const COMMON_WORD = 1 << 28;
/** A time noun that is no weekday or month: يوم، ساعة، أسبوع. */
export const TIME_UNIT = 1 << 29;
/** Prayer after a name: تعالى، رحمه الله. */
export const EULOGY = 1 << 30;
/** An ordinary noun: part of a construct, and never a name. */
export const NOUN = 1 << 31;

/** Anything that can open a name of a person. */
export const NAME = GIVEN_NAME | SURNAME | NAME_PARTICLE;
/** Nouns that can head a source. */
export const SOURCE_HEAD = TITLE | ROLE | PERSON | GENERIC | ORGANIZATION | NAMED_BODY | DOCUMENT;

// ---- agreement: gender and number of a noun or a verb form, packed in one byte ------------------------------------
export const MASCULINE = 1;
export const FEMININE = 2;
export const SINGULAR = 4;
export const DUAL = 8;
export const PLURAL = 16;
/** An indefinite accusative (رئيسا, شروطا): an object or a circumstance. Of a word only, never of a phrase. */
export const ACCUSATIVE = 32;
/** A preposition with the pronoun whose gender and number this is: إليه. */
export const WITH_PRONOUN = 64;
/** A plural that only stands before a genitive: مسؤولو, مسؤولي. */
export const CONSTRUCT = 128;

// ---- clitics: what was cut off before the entry was found ----------------------------------------------------------
export const WA = 1;
export const FA = 2;
export const BI = 4;
export const LI = 8;
export const KA = 16;
/** The future س. */
export const SA = 32;
/** The article. */
export const AL = 64;

// ---- codes: function words that rules tell apart by name -----------------------------------------------------------
export const AN = 1;
export const BIAN = 2;
export const ILA = 3;
export const ALA = 4;
export const AN_FROM = 5; // عن
export const MIN = 6;
export const FI = 7;
export const MA = 8;
export const IDHA = 9;
export const AMMA = 10;
export const QAD = 11;
export const SAWFA = 12;
export const KANA = 13;
export const BAYNA = 14;
export const KAMA = 15;
export const HASABA = 16;
export const BISM = 17;
export const MAA = 18;
export const ABRA = 19;
export const KHILAL = 20;
export const LADA = 21;
export const AMAM = 22;
export const BADA = 23;
export const QABLA = 24;
export const CIRCUMSTANCE = 25; // حيث، فيما، بينما، إذ، عندما …
export const LAKIN = 26;
export const OATH = 27;
export const MUNDHU = 28;
export const PERHAPS = 29;
export const CONDITION = 30; // إذا، لو
export const ILLA = 31;
export const LI_WORD = 32;
export const BIHASAB = 33;
export const DURING = 34;
export const ABOUT = 35;
export const SIDE = 36; // جانب، جهة، ناحية, دور
export const LIANNA = 37;
export const AND_THEN = 38;
export const LAYSA = 39;
export const WITHOUT = 40;
export const ONE_OF = 41; // أحد، إحدى
/** Outlets: وكالة، صحيفة، قناة, and their names. */
export const MEDIA = 42;
/** صحفي، مراسل: those whom one tells. */
export const JOURNALIST = 43;
/** سموه، معاليه: a style that is a source of its own. */
export const STYLE = 44;
/** عما، فيما before إذا. */
export const WHETHER = 45;
/** حسبما، وفقما، مثلما. */
export const AS = 46;
/** قول، تعبير، رأي … after بحسب. */
export const SAYING = 47;
/** أنا، نحن. */
export const FIRST_PERSON = 48;
/** هو، هي. */
export const THIRD_PERSON = 51;
/** منطقة، مدينة: a noun of a place that has a name. */
export const LOCALITY = 60;
/** وزير، رئيس: who leads the body that the word after it names, and works at no other. */
export const CHIEF = 61;
/** نسبة nationality: أمريكي. */
export const NATIONALITY = 62;
/** البالغ من العمر. */
export const AGED = 63;
/** الدين، الله: closes a name made of two words. */
export const NAME_ENDING = 64;
/** من أصل جزائري. */
export const ORIGIN = 65;
/** The عام of مدير عام: part of an indefinite title that takes a genitive. */
export const GENERAL = 66;
/** نفسه، ذاتها: stands behind the noun that it stresses. */
export const SELF = 67;
/** شؤون: what an office is for (مساعد وزير الخارجية لشؤون …). */
export const AFFAIRS = 68;
/** نفس، ذات before a genitive: the same. */
export const SAME = 69;
/** قصر، مطار: where somebody speaks from, not what he belongs to. */
export const VENUE = 70;
/** تويتر، حساب، صفحة: where one writes, also with على and عبر. */
export const PLATFORM = 71;
/** خارج، داخل، قرب: a place before a thing. */
export const OUTSIDE = 72;
/** صباح، ليل: a time by itself. */
export const DAY_PART = 73;
/** الماضي، المقبل، الجاري: tells which of several times. */
export const WHICH_TIME = 74;
/** سياق، معرض، ختام: stands before the channel itself (في ختام مؤتمر صحفي). */
export const FRAME = 75;
/** صوت، لهجة، تفصيل: how something is said, after ب. */
export const MANNER = 76;
/** حكومة، برلمان: who leads it speaks for it, wherever he is. */
export const STATE = 77;
/** ألا: أن with لا. */
export const LEST = 78;

// ---- government: which prepositions a noun takes, packed in one byte (خبير في, المسؤول عن) ---------------------------
export const GOVERNS_BI = 1;
export const GOVERNS_LI = 2;
export const GOVERNS_FI = 4;
export const GOVERNS_MIN = 8;
export const GOVERNS_ALA = 16;
export const GOVERNS_ILA = 32;
export const GOVERNS_AN = 64;
export const GOVERNS_LADA = 128;
export const GOVERNS_BISM = 256;

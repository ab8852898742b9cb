import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { governsAt } from './attach.ts';
import { type CoreDraft, DEFINITE, INDEFINITE, OPEN, ROLE, THING } from './core-draft.ts';
import { isNamePart, nameEnd, startsName } from './names.ts';
import { identityEnd } from './relative-clause.ts';
import { isTitle } from './titles.ts';
import { agreementOf, agrees, endsIn, has, hasClitic, isElative, isGroup, isWord, startsWithArticle } from './words.ts';

// ---- a word with the article or a pronoun ---------------------------------------------------------------------------

/** Closes an open construct; after that only what describes it belongs to it. */
export function takeDefinite(core: CoreDraft): boolean {
  const { t, i } = core;
  if (t.code[i] === f.AGED || isRelative(core) || isPublished(core)) return false;
  if (core.link === INDEFINITE && !isGeneral(core)) return false;
  const title = has(t, i, f.TITLE) && isTitle(t, i) && !isTeam(core);
  if (core.link !== DEFINITE && title) return !(t.features[i - 1] === 0 && core.noun === i - 1) && takeGenitiveName(core); // منطقة عسير اللواء
  if (core.link !== DEFINITE) return core.takeNoun(i, DEFINITE);
  if (title || !hasClitic(t, i, f.AL)) return false; // a pronoun is on an object: مرسي يده
  if (isSecondOffice(core)) return takeOffice(core, DEFINITE);
  return canDescribe(core) && core.extend(1, DEFINITE);
}

/** مدرب الفريق سامي: his team, and no general; but محامي الفريق شفيق. */
const isTeam = ({ t, i, first }: CoreDraft): boolean => has(t, i, f.ORGANIZATION) && i - 1 === first && has(t, first, f.ROLE) && !AIDES.test(t.text.slice(t.start[first], t.end[first]));
const AIDES = /^[وف]?(?:محام|مستشار|مساعد|نائب|سكرتير|وكيل|مرافق|معاون)/;

/** القائل, المؤكد: a participle of saying with the article is a relative clause. */
function isRelative({ t, i, link }: CoreDraft): boolean {
  if (link !== DEFINITE || !has(t, i, f.CUE) || has(t, i, f.SOURCE_HEAD | f.ADJECTIVE | f.NOUN)) return false;
  return (t.lexicon.readings[t.entry[i]] ?? []).some(({ form }) => form === 'participle');
}

/** تقرير نشرته الصحيفة: behind an indefinite noun, a verb, and not "his bulletin". */
const isPublished = ({ t, i, link, noun }: CoreDraft): boolean => link !== DEFINITE && noun === i - 1 && t.suffix[i] !== 0 && /^(?:نشر|رأس|ترأس|قاد|أعد|أجر|نفذ|مول|أصدر|أنجز)ت?ه(?:ا|م|ما)?$/.test(t.text.slice(t.start[i], t.end[i]));

/** مدير عام الشركة: the adjective is part of a title that takes a genitive. */
const isGeneral = ({ t, i, noun }: CoreDraft): boolean => t.code[i - 1] === f.GENERAL && noun === i - 2;

/** Whether a word with the article describes the phrase before it: by its class, and in agreement with one of its nouns. */
function canDescribe(core: CoreDraft): boolean {
  const { t, i, noun } = core;
  const agreement = agreementOf(t, i);
  if (noun === core.first && core.certain && t.features[noun] === 0 && has(t, i, f.ROLE) && governsAt(t, i, i + 1)) return false; // المشهداني القيادي في
  if (has(t, i, f.ROLE) && (agreement & f.SINGULAR) !== 0 && has(t, noun, f.ROLE | f.PERSON) && isGroup(t, noun) && endsIn(t, noun, ch.NOON)) return false; // قالت للصحفيين الكاتبة
  if (has(t, i, f.ADJECTIVE) || governsAt(t, i, i + 1)) return core.describes(agreement);
  if (ch.hasKey(t.text, t.start[i], t.end[i], 'الحديث')) return noun === i - 1 && noun > core.first && !has(t, noun, f.ROLE | f.PERSON) && core.describes(f.MASCULINE | f.SINGULAR); // الأدب الحديث, and no "talk"
  if (has(t, i, f.GIVEN_NAME | f.SURNAME)) return endsIn(t, i, ch.YEH) && !has(t, noun, f.ROLE | f.PERSON | f.TITLE) && core.describes(f.MASCULINE | f.SINGULAR); // الانحراف الفكري
  if (has(t, i, f.ROLE)) {
    if (isGroup(t, i) && noun !== core.first && core.describes(agreement)) return true; // اتحاد لاعبي الكرة المحترفين
    return noun === i - 1 && has(t, noun, f.ROLE | f.PERSON) && hasClitic(t, noun, f.AL) && agrees(agreement, agreementOf(t, noun)); // الكاتب الصحفي
  }
  if (has(t, i, f.PERSON) && noun === i - 1 && /ون$/.test(t.text.slice(t.start[i], t.end[i]))) return has(t, noun, f.ROLE | f.PERSON) && hasClitic(t, noun, f.AL) && core.describes(agreement); // النقاد المتابعون
  return !has(t, i, THING | f.PERSON | f.PLACE | f.TITLE) && core.describes(agreement);
}

/** وزير العدل السابق الخبير الدستوري إبراهيم نجار: a second office with the article, if its own complement or a name follows. */
function isSecondOffice(core: CoreDraft): boolean {
  const { t, i, first } = core;
  if (!core.isPerson() || !has(t, i, f.ROLE) || has(t, i, f.ADJECTIVE) || isGroup(t, i) || i - 1 === first) return false;
  if (!agrees(agreementOf(t, i), agreementOf(t, first))) return false;
  let next = i + 1;
  while (isWord(t, next) && hasClitic(t, next, f.AL) && has(t, next, f.ADJECTIVE) && next < i + 3) next++;
  if (next >= core.limit) return false;
  return governsAt(t, i, next) || t.code[i + 1] === f.GENERAL || startsName(t, next, true) || (isWord(t, next) && has(t, next, f.TITLE) && isTitle(t, next));
}

// ---- a word without -------------------------------------------------------------------------------------------------

/** Goes on in an open construct, closes it as a name or a place, or ends it as an adjective. */
export function takeIndefinite(core: CoreDraft): boolean {
  const { t, i, link } = core;
  const features = t.features[i];
  if (link === DEFINITE) return takeAfterDefinite(core);
  if (identityEnd(t, i) > i) return false; // شرطي رفض الكشف عن اسمه: no "refusal"
  if ((features & f.ADJECTIVE) !== 0 && (link === INDEFINITE || (features & (THING | f.ROLE)) === 0)) {
    if (isElative(t, i) && isWord(t, i + 1) && !has(t, i + 1, f.PREPOSITION | f.COMPLEMENTIZER)) return core.takeNoun(i, link); // صاحب أقدم المقاهي
    return i > core.first && core.describes(agreementOf(t, i)) ? core.extend(1, INDEFINITE) : core.takeNoun(i, link);
  }
  if (link === OPEN && i - 1 === core.first && has(t, i - 1, f.GENERIC) && !has(t, i - 1, f.ROLE) && (features & (THING | f.ROLE | f.PERSON | f.NAME)) === f.NOUN) return false; // أكدت مصادر مقتل …
  const closes = (features & (f.NAMED_BODY | f.PLACE)) !== 0;
  if (link === INDEFINITE) return isGeneral(core) && (features & f.NAME) === 0 && core.takeNoun(i, closes ? DEFINITE : OPEN);
  if (closes && !isNamePart(t, i)) return core.takeNoun(i, DEFINITE);
  if ((features & f.TITLE) !== 0 && isTitle(t, i)) return takeGenitiveName(core);
  if (startsName(t, i, true)) return !isOwnName(core) && takeGenitiveName(core);
  return core.takeNoun(i, OPEN);
}

/** Whether a name right after an indefinite noun is its bearer's (جنرال ديفيد بتريوس) and not a genitive (محامية ترامب). */
function isOwnName(core: CoreDraft): boolean {
  const { t, i, noun, nature } = core;
  if (t.features[i - 1] === 0 && noun === i - 1 && noun > core.first) return nature === ROLE; // مدرب ليفربول يورغن
  return core.isPerson() && !core.genitives && has(t, noun, f.ROLE) && has(t, i, f.GIVEN_NAME) && !has(t, noun, f.PERSON); // شقيق محمد
}

/** A genitive that is a personal name, its title with it: جامعة الملك سعود, مؤسسة محمد بن راشد. */
function takeGenitiveName(core: CoreDraft): boolean {
  const { t, limit } = core;
  let { i } = core;
  while (i < limit && has(t, i, f.TITLE) && isTitle(t, i)) i += t.kind[i + 1] === ch.STOP && t.end[i] - t.start[i] === 1 ? 2 : t.width[i];
  const end = nameEnd(t, i, limit, false);
  if (end === core.i) return false;
  if (t.code[core.first] === f.LOCALITY) core.kind = 'organization'; // مدينة الملك عبدالعزيز
  return core.extend(end - core.i, DEFINITE);
}

// ---- a word without the article behind a closed construct -----------------------------------------------------------

function takeAfterDefinite(core: CoreDraft): boolean {
  const { t, i, noun } = core;
  if (has(t, i, f.NAMED_BODY) && has(t, i - 1, f.ORGANIZATION) && noun === i - 1 && startsWithArticle(t, i)) return core.extend(t.width[i], DEFINITE); // المحكمة الجنائية الدولية
  if (t.code[noun] === f.LOCALITY && noun === core.first && has(t, i, f.PLACE) && hasClitic(t, noun, f.AL)) return core.takeNoun(i, DEFINITE); // العاصمة دمشق
  if (isSecondPost(core)) return takeOffice(core, OPEN);
  if (isOutletName(core)) return core.extend(1, DEFINITE);
  if (!isUnknownLi(core)) return false;
  core.attached = true;
  return core.takeNoun(i, OPEN);
}

function takeOffice(core: CoreDraft, link: number): boolean {
  core.sealed = core.organization !== null;
  return core.takeNoun(core.i, link);
}

/** نائب رئيس الوزراء وزير الخارجية: another post of the same person, right after a closed one. */
function isSecondPost(core: CoreDraft): boolean {
  const { t, i, first } = core;
  if (!core.isPerson() || !has(t, i, f.ROLE) || isGroup(t, i) || has(t, i, f.PERSON)) return false;
  if (t.code[i + 1] === f.GENERAL) return isWord(t, i + 2); // أمين عام مجلس …
  const named = has(t, i, f.NAME) && !(has(t, i + 1, THING) && !isNamePart(t, i + 1)); // أمين مجلس
  if (named || has(t, i, f.ADJECTIVE | f.TITLE) || (has(t, i, f.COMMON_WORD) && !has(t, i, f.NAME)) || !agrees(agreementOf(t, i), agreementOf(t, first))) return false;
  return isWord(t, i + 1) && (hasClitic(t, i + 1, f.AL) || has(t, i + 1, THING | f.ROLE));
}

/** صحيفة واشنطن إكزامنر: an outlet's name goes on with unknown words. */
const isOutletName = ({ t, i, noun }: CoreDraft): boolean => (t.features[i] === 0 || has(t, i, f.PLACE)) && has(t, i - 1, f.PLACE) && t.code[noun] === f.MEDIA && !hasClitic(t, i - 1, f.AL);

/** الأمين العام لحراك تونس: ل on an unknown word, where an office wants it and something definite follows. */
function isUnknownLi({ t, i, noun }: CoreDraft): boolean {
  if (t.features[i] !== 0 || ch.FOLD[t.text.charCodeAt(t.start[i])] !== ch.LAM || t.end[i] - t.start[i] < 4 || !isWord(t, i + 1)) return false;
  if ((t.lexicon.governs[t.entry[noun]] & f.GOVERNS_LI) === 0 && !has(t, noun, f.ORGANIZATION)) return false;
  return (hasClitic(t, i + 1, f.AL) || has(t, i + 1, f.PLACE | f.NAMED_BODY | f.ORGANIZATION)) && !isNamePart(t, i + 1);
}

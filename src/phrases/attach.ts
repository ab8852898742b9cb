import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { isNamePart } from './names.ts';
import type { Tokens } from '../tokens.ts';
import { has, hasClitic, hasPronounEnding, isFiniteVerb, isGroup, isWord, monthOf, skipMarked } from './words.ts';

/** What the noun phrase before a preposition is. */
export interface Host {
  /** A person by office or at all; else a body, a document or an unknown noun. */
  readonly person: boolean;
  readonly body: boolean;
  readonly document: boolean;
  /** Its head, and the last of its nouns. */
  readonly head: number;
  readonly noun: number;
  /** A body is among its nouns. */
  readonly inBody: boolean;
  /** No article and no genitive makes it definite: مسؤول، مصدر أمني. */
  readonly indefinite: boolean;
  /** العديد، عدد: its noun comes after من. */
  readonly quantified: boolean;
  /** A body has been attached already: المدير التنفيذي لشركة … في برنستون. */
  readonly placed: boolean;
}

const BODY = f.ORGANIZATION | f.NAMED_BODY;
const SITE = BODY | f.PLACE;
/** Objects that are never part of a source: the clause, a time, the way that the saying took. */
const NO_OBJECT = f.COMPLEMENTIZER | f.PRONOUN | f.RELATIVE | f.TIME_ADVERB | f.TIME_UNIT | f.PARTICLE | f.NEGATION | f.QUESTION;

/**
 * Whether a preposition phrase belongs to the noun phrase before it (المتحدث باسم الكرملين، مسؤول في الوزارة) and not
 * to the cue (في بيان، لوكالة رويترز، يوم الأربعاء). `object` is the token of the noun; for an attached preposition the
 * same token.
 */
export function canAttach(t: Tokens, preposition: number, object: number, host: Host): boolean {
  if (t.kind[object] === ch.QUOTE || t.kind[object] === ch.FOREIGN) return canAttachMarked(t, preposition, host);
  if (!isWord(t, object) || has(t, object, NO_OBJECT) || (has(t, object, f.TIME) && !has(t, object, f.ORGANIZATION))) return false;
  if (monthOf(t, object) >= 0) return false; // في الثالث من مايو
  const last = preposition - 1;
  if (has(t, object, f.CHANNEL) && !has(t, object, f.ORGANIZATION) && governed(t, last) === 0 && !(t.code[preposition] === f.ALA && (governed(t, host.noun) & f.GOVERNS_ALA) !== 0) && !hasClitic(t, object, f.LI)) return false;
  if (object === preposition) {
    if (hasClitic(t, object, f.LI) && isShow(t, object)) return false;
    if (hasClitic(t, object, f.LI)) return !(host.person && !host.indefinite && has(t, object, f.GIVEN_NAME) && isNamePart(t, object + 1)) && takesLi(t, object, last, host);
    return hasClitic(t, object, f.BI) && takesBi(t, object, last, host);
  }
  if (t.suffix[preposition] !== 0 || hasClitic(t, object, f.BI | f.LI | f.KA | f.WA | f.FA)) return false;
  const governs = governed(t, last) | governed(t, host.noun);
  switch (t.code[preposition]) {
    case f.BISM: return (host.person || host.body) && ((governed(t, host.head) & f.GOVERNS_BISM) !== 0 || !isNamePart(t, object) || t.width[object] > 1); // المدرب باسم قاسم
    case f.FI: return takesFi(t, object, governs | (isSite(t, object) || t.features[object] === 0 ? governed(t, host.head) : 0), host);
    case f.MIN: return takesMin(t, object, governs, host);
    case f.ILA: return ((governs | governed(t, host.head)) & f.GOVERNS_ILA) !== 0 && isSite(t, object);
    case f.LADA: return host.person;
    case f.OUTSIDE: return host.person && host.indefinite && isSite(t, object); // مسؤول داخل الوزارة
    case f.AN_FROM: return ((isSite(t, object) ? governs | governed(t, host.head) : governed(t, last)) & f.GOVERNS_AN) !== 0;
    case f.ALA: return (governs & f.GOVERNS_ALA) !== 0;
    case f.ABOUT: return host.document;
    default: return false;
  }
}

const BY_CODE = new Map([[f.BISM, f.GOVERNS_BISM], [f.FI, f.GOVERNS_FI], [f.MIN, f.GOVERNS_MIN], [f.ALA, f.GOVERNS_ALA], [f.ILA, f.GOVERNS_ILA], [f.AN_FROM, f.GOVERNS_AN], [f.LADA, f.GOVERNS_LADA]]);

/** Whether a word governs the preposition that stands at a token: المقيم بأمريكا, الصادر عن. */
export function governsAt(t: Tokens, i: number, preposition: number): boolean {
  const governs = governed(t, i);
  if (governs === 0 || !isWord(t, preposition)) return false;
  if (hasClitic(t, preposition, f.BI)) return (governs & f.GOVERNS_BI) !== 0;
  if (hasClitic(t, preposition, f.LI)) return (governs & f.GOVERNS_LI) !== 0;
  return has(t, preposition, f.PREPOSITION) && (governs & (BY_CODE.get(t.code[preposition]) ?? 0)) !== 0;
}

const governed = (t: Tokens, i: number): number => t.lexicon.governs[t.entry[i]];

/** باسم «…», لدى «…», مسؤول في «…», المدير العام لـ«…». */
function canAttachMarked(t: Tokens, preposition: number, host: Host): boolean {
  const last = preposition - 1;
  switch (t.code[preposition]) {
    case f.BISM: case f.LADA: return host.person;
    case f.FI: return host.person && (host.indefinite || (governed(t, host.noun) & f.GOVERNS_FI) !== 0);
    case 0: { // a lone ل or ب
      const letter = ch.FOLD[t.text.charCodeAt(t.start[preposition])];
      if (letter === ch.LAM) return host.document || takesLi(t, -1, last, host); // تقرير لـ«رويترز»
      if (letter !== ch.BEH || (t.code[host.head] === f.CHIEF && host.noun === host.head)) return false;
      const name = preposition + 2; // مدير بـ«موبينيل», المتحدث بـ«صحة حائل» عارف الشمري, but ندد المدير بـ«العنصرية»
      const next = skipMarked(t, preposition + 1);
      return (host.person || host.body) && (isSite(t, name) || (t.features[name] === 0 && !hasClitic(t, name, f.AL)) || (next > 0 && (isNamePart(t, next) || has(t, next, f.TITLE))));
    }
    default: return false;
  }
}

/** The noun governs ل (المدير العام لوكالة), or a body has a name with ل (المجلس الوطني لحقوق الإنسان); else it is whom one tells. */
function takesLi(t: Tokens, object: number, last: number, host: Host): boolean {
  const governs = ((governed(t, host.noun) | governed(t, last)) & f.GOVERNS_LI) !== 0 && t.code[last] !== f.NATIONALITY;
  if (object < 0) return governs;
  const code = t.code[object];
  const named = host.inBody && has(t, last, f.ADJECTIVE); // المجلس الأعلى للمسلمين
  if (code === f.JOURNALIST || (t.suffix[object] !== 0 && !(host.document && has(t, object, f.ORGANIZATION))) || (has(t, object, f.PERSON) && !has(t, object, f.ROLE) && !isClub(t, object) && hasClitic(t, object, f.AL) && !named) || isPresent(t, object)) return false; // the audience; لتنتهي
  if (host.person && (code === f.AFFAIRS || code === f.LOCALITY)) return true;
  if (code === f.MEDIA && t.code[host.head] === f.CHIEF && host.noun === host.head && last === host.head) return false; // قال الوزير لوكالة الأنباء
  if (code === f.MEDIA && last === host.head && hasClitic(t, host.head, f.AL) && t.code[host.head] !== f.JOURNALIST) return false; // قال المتحدث لوكالة الأنباء
  if (governs && has(t, object, f.QUANTIFIER) && last === host.head) return false; // تصريح المدرب لإحدى الإذاعات
  if (governs && code === f.MEDIA && t.code[host.noun] !== f.JOURNALIST && (host.noun !== host.head || !host.person || isGroup(t, host.head))) return host.document; // قال رئيس مجلس النواب لوكالة الأنباء
  if (governs) return !isName(t, object) && (host.indefinite || t.features[object] !== f.SURNAME); // قال الوزير لماكرون, but قال مساعدون لبايدن
  if (host.person && (governed(t, host.head) & f.GOVERNS_LI) !== 0 && (has(t, object, f.NOUN) || (has(t, last, f.ADJECTIVE) && has(t, object, f.ORGANIZATION) && code !== f.MEDIA))) return true; // نائب الوزير للتطوير, أمين السر العام للاتحاد
  if (code === f.MEDIA) return host.document;
  if (!(host.inBody || host.document) || (has(t, host.noun, f.COMMON_WORD) && t.code[host.head] === f.CHIEF)) return false;
  return (!has(t, object, f.ROLE | f.TITLE) && !isName(t, object)) || (named && (hasClitic(t, object, f.AL) || (isWord(t, object + 1) && hasClitic(t, object + 1, f.AL) && !isName(t, object)))); // الرابطة الوطنية لقضاة الهجرة
}

/** لبرنامج «…», لبودكاست «…»: in marks it is on the air, and whoever speaks tells it. */
const isShow = (t: Tokens, i: number): boolean => t.kind[i + 1] === ch.QUOTE && has(t, i, f.CHANNEL) && /^ل(?:برنامج|بودكاست)$/.test(t.text.slice(t.start[i], t.end[i]));

/** لتنتهي, ليعود: what comes of it. */
function isPresent(t: Tokens, i: number): boolean {
  const first = ch.FOLD[t.text.charCodeAt(t.start[i] + 1)];
  return (first === ch.TEH || first === ch.YEH) && isFiniteVerb(t, i) && isWord(t, i + 1) && !has(t, i + 1, f.COMPLEMENTIZER); // الوزير ليولين: …
}

/** المدير الفني للأهلي: an adjective of origin that names a club. */
const isClub = (t: Tokens, i: number): boolean => has(t, i, f.ADJECTIVE) && (t.agreement[i] & f.SINGULAR) !== 0;

/** Where a body or an office is (سفير بريطانيا بالجزائر, مستشفى بمدينة حمص), or what the noun governs (المكلف بالملف). */
function takesBi(t: Tokens, object: number, last: number, host: Host): boolean {
  if (((governed(t, last) | governed(t, host.noun)) & f.GOVERNS_BI) !== 0 && (hasClitic(t, object, f.AL) || isSite(t, object) || ((governed(t, last) & f.GOVERNS_BI) !== 0 && has(t, object, f.NOUN) && isWord(t, object + 1) && hasClitic(t, object + 1, f.AL)))) return true; // المكلف بملف النمو
  if (t.suffix[object] !== 0 || (!host.person && !host.body) || (t.code[host.head] === f.CHIEF && host.noun === host.head)) return false;
  if (isSite(t, object)) return true;
  // مهندس بمشروع السد, المشرف بالمخيم: what is definite is a place of work; a manner is not (بصوت عال, بالتفصيل)
  if (!host.person || t.code[object] === f.MANNER || has(t, object, f.ADVERB)) return false;
  if (hasClitic(t, object, f.AL)) return has(t, object, f.NOUN) || t.features[object] === 0;
  const construct = isWord(t, object + 1) && (hasClitic(t, object + 1, f.AL) || (host.indefinite && has(t, object + 1, f.NOUN | f.ORGANIZATION | f.PLACE | f.ROLE)));
  return construct && has(t, object, f.NOUN);
}

/** في موقعها, في ترتيبها, في صفحته: where the one who speaks says it, by the pronoun. */
function isOwn(t: Tokens, i: number): boolean {
  if (t.suffix[i] !== 0) return has(t, i, f.CHANNEL);
  return hasPronounEnding(t, i) || (t.features[i] === 0 && t.text.startsWith('ته', t.end[i] - 2) && t.end[i] - t.start[i] > 4);
}

function takesFi(t: Tokens, object: number, governs: number, host: Host): boolean {
  if (host.body && isOwn(t, object)) return false;
  if (host.quantified || (host.person && host.indefinite)) return true;
  if ((governs & f.GOVERNS_FI) !== 0) return true;
  if (host.placed && (has(t, object, f.PLACE) || t.features[object] === 0)) return true;
  if (host.person) {
    // رئيس قسم الطوارئ في المستشفى, but وزير الدفاع في البرلمان
    const chief = t.code[host.head] === f.CHIEF && (host.noun === host.head || has(t, host.noun, f.COMMON_WORD) || hasState(t, host));
    return !chief && (has(t, object, BODY) ? !has(t, object, f.COMMON_WORD) : isSite(t, object) && host.inBody);
  }
  if (has(t, host.head, f.PLACE | f.NAMED_BODY) && !has(t, host.head, f.ORGANIZATION) && has(t, object, f.PLACE)) return false; // أعلنت الجزائر في كوالالمبور
  if (host.body && t.features[object] === 0 && t.clitics[object] === 0) return true; // مكتب قائد الشرطة في بيرس كاونتي
  return (isSite(t, object) || (host.body && isQuarter(t, object))) && (host.body || host.indefinite || has(t, object, BODY));
}

/** شمال غرب إنجلترا: a part of a country, told by its quarter of heaven. */
function isQuarter(t: Tokens, i: number): boolean {
  if (!QUARTERS.test(t.text.slice(t.start[i], t.end[i]))) return false;
  return has(t, i + 1, f.PLACE) || isQuarter(t, i + 1);
}
const QUARTERS = /^(?:شمال|جنوب|شرق|غرب)$/;

function hasState(t: Tokens, { head, noun }: Host): boolean {
  if (!has(t, head, f.ROLE)) return false;
  for (let i = head; i <= noun; i++) if (t.code[i] === f.STATE || t.code[i] === f.CHIEF && i > head) return true; // رئيس الوزراء
  return false;
}

/** Where somebody unnamed comes from (دبلوماسيون من الأمم المتحدة), what a quantity is of, a part of a text (الفصل التاسع من الدستور). */
function takesMin(t: Tokens, object: number, governs: number, host: Host): boolean {
  if (host.quantified || (governs & f.GOVERNS_MIN) !== 0 || t.code[object] === f.ORIGIN) return true;
  if (host.document && has(t, object, f.DOCUMENT)) return true;
  return host.indefinite && (isSite(t, object) || has(t, object, f.PERSON | f.ROLE | f.GENERIC));
}

const isName = (t: Tokens, i: number): boolean => has(t, i, f.GIVEN_NAME) && !has(t, i, f.COMMON_WORD);
const isSite = (t: Tokens, i: number): boolean => has(t, i, SITE) || t.code[i] === f.LOCALITY;

/** Those one speaks to: the press, people, a named outlet. */
export function isAudience(t: Tokens, i: number): boolean {
  return t.code[i] === f.MEDIA || (has(t, i, f.PERSON) && hasClitic(t, i, f.AL)) || t.code[i] === f.JOURNALIST;
}

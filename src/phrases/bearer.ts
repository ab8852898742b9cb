import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { type Tokens } from '../tokens.ts';
import { type Core, NOUN, ROLE } from './core.ts';
import { isClosed, isConstructPlural, isNamePart } from './name-words.ts';
import { nameEnd, startsName } from './names.ts';
import type { Draft } from './phrase.ts';
import { agreementOf, agreesInGender, CLITIC, endsIn, endsPhrase, has, hasClitic, hasPronounEnding, isAccusative, isElative, isFiniteVerb, isWord, skipMarked, startsWithArticle } from './words.ts';

const HAMZA = 0x0621;
const KNOWN = f.GIVEN_NAME | f.SURNAME;

// ---- a phrase that begins with a name -------------------------------------------------------------------------------

/** Reads the name that the phrase begins with, right after quantifiers and titles; false where there is none. */
export function firstName(draft: Draft): boolean {
  return nameAt(draft, draft.title === null && !draft.joined && (!draft.certain || draft.quantified !== ''));
}

/** A name in marks: أكد «عادل», البروفيسور «عرادا زكية». */
export function markedName(draft: Draft): boolean {
  const { t, i } = draft;
  if (i >= draft.limit || t.kind[i] !== ch.QUOTE || (i === draft.first && !draft.certain)) return false;
  const next = skipMarked(t, i, 4);
  if (next < 0 || next > draft.limit) return false;
  if (draft.core !== null && has(t, i + 1, f.NAMED_BODY | f.ORGANIZATION) && !has(t, i + 1, f.NAME)) return false; // اتهم الوزير «حزب الله»
  if (!isBorne(draft) && (!startsName(t, i + 1, i === draft.first) || nameEnd(t, i + 1, next - 1, true) !== next - 1)) return false;
  draft.takeName(i + 1, next - 1);
  draft.i = next;
  return true;
}

/** عمدة لندن "صديق خان", مغني الراب الأمريكي "50 سنت": an office that a place or a nationality makes whole bears what stands in the marks behind it. */
function isBorne({ t, i, core }: Draft): boolean {
  if (core === null || core.nature !== ROLE || core.kind !== 'person' || !core.definite || core.last !== i || core.last - core.first < 2) return false;
  for (let k = core.first; k < i; k++) if (has(t, k, f.ORGANIZATION)) return false; // متحدث باسم وكالة الفضاء الروسية "روسكوسموس"
  return t.code[i - 1] === f.NATIONALITY ? hasClitic(t, i - 1, f.AL) : has(t, i - 1, f.PLACE) && !hasClitic(t, i - 1, CLITIC);
}

/** بنينا شور: a verb's subject has no preposition, so what looks like ب is of the name, which is then taken. */
export function canOpenName(draft: Draft): boolean {
  const { t, first: i } = draft;
  if (!draft.certain || !draft.apposition || !hasClitic(t, i, f.BI) || hasClitic(t, i, f.AL | f.WA | f.FA) || t.suffix[i] !== 0) return false;
  if ((t.features[i] & ~(f.NAME | f.COMMON_WORD)) !== 0 || !isWord(t, i + 1) || !startsName(t, i + 1, false)) return false;
  draft.whole = true;
  return forceName(draft);
}

/** `bare`: nothing before the word calls for a name. */
function nameAt(draft: Draft, bare: boolean): boolean {
  const { t, i } = draft;
  if (i >= draft.limit) return false;
  const odd = isOddName(draft);
  const usual = startsName(t, i, bare, draft.joined && i === draft.first ? f.WA : 0);
  if (!odd && !usual && !isNameAfterTitle(draft)) return false;
  const end = nameEnd(t, i, draft.limit, draft.certain, odd || !usual);
  if (end === i + 1 && draft.title === null && draft.core === null && isConstruct(t, i)) return false;
  if (isOfHusband(draft)) {
    draft.i = end;
    return true;
  }
  return draft.takeName(i, end);
}

const GENDER = f.MASCULINE | f.FEMININE;

/** زوجة الرئيس الأمريكي دونالد ترامب: a man's name behind his office tells whose she is. */
function isOfHusband({ t, i, core }: Draft): boolean {
  if (core === null || core.kind !== 'person' || (core.agreement & GENDER) !== f.FEMININE || (agreementOf(t, i) & GENDER) !== f.MASCULINE || !has(t, i, f.GIVEN_NAME)) return false;
  for (let k = core.first + 1; k < core.last; k++) if (has(t, k, f.ROLE) && (agreementOf(t, k) & GENDER) === f.MASCULINE) return true;
  return false;
}

/** Takes the word at `i` as a name whatever it looks like, with what goes on from it. */
function forceName(draft: Draft): boolean {
  return draft.takeName(draft.i, nameEnd(draft.t, draft.i, draft.limit, draft.certain, true));
}

/** After a title any word is a name. */
function isNameAfterTitle({ t, i, title, core }: Draft): boolean {
  if (title === null || (core !== null && title.end !== i) || !isWord(t, i)) return false;
  return !endsPhrase(t, i) && (!has(t, i, f.ROLE) || (has(t, i, f.GIVEN_NAME) && !hasClitic(t, i, f.AL))) && !has(t, i, f.PREPOSITION) && !hasClitic(t, i, CLITIC);
}

/**
 * A name that could be something else, where only a subject can stand: البحري الهذيلي, whose first name is a family
 * name; الستير ثورنتن; أم سليمان; جوي دوريل, an adjective too; ويست, سيمور هايد, verbs if they did not follow one.
 */
function isOddName(draft: Draft): boolean {
  const { t, i, first, certain } = draft;
  if (isGovernedName(draft)) return true;
  if (i !== first || !certain || !isWord(t, i) || t.suffix[i] !== 0 || hasClitic(t, i, CLITIC)) return false;
  const next = i + 1;
  if (hasClitic(t, i, f.AL)) {
    if (t.features[i] !== 0) return has(t, i, KNOWN) && !has(t, i, f.SOURCE_HEAD | f.NOUN);
    return isUnknown(t, next) && startsName(t, next, false) && !endsIn(t, i, ch.YEH) && !endsIn(t, next, ch.HEH);
  }
  if (t.code[i] === f.AND_THEN) return isNamePart(t, next) && t.end[i] - t.start[i] === 2 && !hasClitic(t, next, f.AL);
  if (isFiniteVerb(t, i)) return isOddVerb(t, i);
  if (!has(t, i, f.ADJECTIVE) || has(t, i, f.SOURCE_HEAD | f.QUANTIFIER | f.CUE) || isElative(t, i) || !isWord(t, next)) return false;
  return hasClitic(t, next, f.AL) ? has(t, next, KNOWN) : isUnknown(t, next) && startsName(t, next, false);
}

/** وفقا لسليم حداد, وفقا لترمب, وفقا للحريري: a name behind an attached preposition, and no ordinary word. */
function isGovernedName({ t, i, first, preposition }: Draft): boolean {
  if (!preposition || i !== first || t.suffix[i] !== 0) return false;
  if (t.features[i] === f.SURNAME) return hasClitic(t, i, f.LI) && !hasClitic(t, i, f.WA | f.FA);
  if (hasClitic(t, i, f.LI) && !hasClitic(t, i, f.AL) && (t.features[i] === 0 || t.features[i] === f.NAME_PARTICLE)) return isWord(t, i + 1) && (has(t, i + 1, f.NAME) || (isUnknown(t, i + 1) && !hasClitic(t, i + 1, f.AL))); // لكاماو كيماني, لعبد الرحمن
  if (!has(t, i, f.GIVEN_NAME)) return false;
  if (!hasClitic(t, i, f.BI | f.LI | f.KA) || hasClitic(t, i, f.AL | f.WA | f.FA)) return false;
  return isNamePart(t, i + 1) || !has(t, i, f.COMMON_WORD | f.SOURCE_HEAD | f.NOUN | f.ADJECTIVE | f.VERB);
}

/** A verb right after a verb is a name, if what follows is no subject of its own. */
function isOddVerb(t: Tokens, i: number): boolean {
  const next = i + 1;
  if (t.features[i] === 0) {
    if (ch.FOLD[t.text.charCodeAt(t.start[i])] === ch.WAW || !isWord(t, next)) return true;
    return has(t, next, f.COMPLEMENTIZER | f.PREPOSITION) || (isUnknown(t, next) && !hasClitic(t, next, f.AL));
  }
  if (hasClitic(t, i, f.SA)) return isWord(t, next) && startsName(t, next, false);
  if (t.clitics[i] !== 0 || has(t, i, f.SOURCE_HEAD)) return false;
  return t.kind[next] === ch.COLON || has(t, next, f.COMPLEMENTIZER) || (isWord(t, next) && hasClitic(t, next, f.AL) && has(t, next, f.SURNAME) && !has(t, next, f.ADJECTIVE));
}

/** No noun that could be a genitive. */
const isFamilyName = (t: Tokens, i: number): boolean => isWord(t, i) && hasClitic(t, i, f.AL) && (t.features[i] & ~(f.SURNAME | f.COMMON_WORD | f.ADJECTIVE)) === 0 && !hasClitic(t, i, CLITIC);

const isUnknown = (t: Tokens, i: number): boolean => isWord(t, i) && t.features[i] === 0;

/** مصفف الشعر, حلفاء الناتو: an unknown word before a noun with the article is a noun, too. */
function isConstruct(t: Tokens, i: number): boolean {
  if (!isUnknown(t, i) || hasClitic(t, i, f.AL) || !isWord(t, i + 1)) return false;
  if (!hasClitic(t, i + 1, f.AL)) return has(t, i + 1, f.NAMED_BODY) && startsWithArticle(t, i + 1);
  const nominal = ch.FOLD[t.text.charCodeAt(t.start[i])] === ch.MEEM || endsIn(t, i, HAMZA);
  return nominal && has(t, i + 1, f.NOUN | f.ORGANIZATION | f.DOCUMENT) && !has(t, i + 1, f.NAME);
}

// ---- the name of whom a core describes ------------------------------------------------------------------------------

/** Reads the name after the core: never of a body or a group, and an unknown word only where the core tells a person. */
export function bearer(draft: Draft): void {
  const { t, core, i, limit, certain } = draft;
  if (core === null || core.nature === ROLE) if (markedName(draft)) return;
  if (core === null || !isWord(t, i)) {
    if (core === null || canBear(draft, core)) nameAt(draft, false);
    return;
  }
  if (core.kind === 'group' && draft.quantified !== 'one') return namesOfGroup(draft, core);
  if (!canBear(draft, core)) return;
  if (core.definite && isMother(t, i) && (core.agreement & f.FEMININE) !== 0) {
    draft.takeName(i, nameEnd(t, i + 1, limit, certain));
    return;
  }
  if (core.nature === ROLE && core.definite && isForcedName(draft, core)) {
    // one word; the others go on as names do
    if (hasClitic(t, i, f.AL) && !has(t, i, f.GIVEN_NAME)) draft.takeName(i, i + 1);
    else forceName(draft);
    return;
  }
  if (isUnknown(t, i) && (core.nature === NOUN || !core.definite)) return;
  if ((core.nature === NOUN || !core.definite) && !startsName(t, i, true)) return; // مصدر مطلع فضل عدم ذكر اسمه
  nameAt(draft, false);
}

const canBear = ({ quantified }: Draft, { kind }: Core): boolean => kind !== 'organization' && kind !== 'document' && (kind !== 'group' || quantified === 'one') && quantified !== 'many';

/** التاجرة أم أحمد, زوجته أم سليمان: whose mother she is, and no "or". */
const isMother = (t: Tokens, i: number): boolean => t.code[i] === f.AND_THEN && t.clitics[i] === 0 && t.end[i] - t.start[i] === 2 && t.text.charCodeAt(t.start[i] + 1) === ch.MEEM && has(t, i + 1, f.GIVEN_NAME) && !hasClitic(t, i + 1, f.AL);

/** After a definite office the next word describes it or bears it; these cannot describe it. */
function isForcedName(draft: Draft, core: Core): boolean {
  const { t, i, certain, limit } = draft;
  if (t.code[i] === f.BISM) return isNamePart(t, i + 1); // المدرب باسم قاسم
  if (hasClitic(t, i, CLITIC)) return false;
  const single = core.last - core.first === 1;
  if (hasClitic(t, i, f.AL)) {
    if (t.code[core.first] === f.NATIONALITY && has(t, i, KNOWN)) return true; // القطري العطية
    // الوزير البطاينة does not agree, الوزير الخطيب is hardly a preacher
    return single && hasClitic(t, core.first, f.AL) && (isUnknown(t, i) || (certain && has(t, i, f.SURNAME) && !has(t, i, f.ADJECTIVE)));
  }
  const goesOn = startsName(t, i + 1, false);
  if (has(t, i, f.GIVEN_NAME) && has(t, i, f.ROLE)) return (isFamilyName(t, i + 1) || (isUnknown(t, i + 1) && t.clitics[i + 1] === 0)) && agreesInGender(agreementOf(t, i), core.agreement); // العداءة أمينة الواسطي, الكاتبة أميرة شويري
  if (has(t, i, f.GIVEN_NAME) && has(t, i, f.ORGANIZATION)) return isNamePart(t, i + 1) || (isUnknown(t, i + 1) && !endsPhrase(t, i + 1)); // المخرجة نادين, and no two clubs
  if (has(t, i, f.ADJECTIVE) && !has(t, i, f.NOUN)) return !isAccusative(t, i) && (goesOn || single); // الرئيس جورجي إيفانوف has no article
  if (certain && goesOn && (has(t, i, f.VERB) ? !has(t, i, f.CUE) && t.clitics[i] === 0 : isConstructPlural(t, i))) return isClosed(t, nameEnd(t, i, limit, true, true)); // سيدو باه إن
  if (!isUnknown(t, i) || !goesOn) return false;
  return hasPronounEnding(t, i) || (certain && isFiniteVerb(t, i)); // سودها جي تيلاك, وينفريد شايفر
}

/** الوزيران غازي الدباس ولينا الحسن: the first of their names, if another follows. */
function namesOfGroup(draft: Draft, core: Core): void {
  const { t, i, limit } = draft;
  if (core.nature !== ROLE || !core.definite || i >= limit || !startsName(t, i, true)) return;
  const end = nameEnd(t, i, limit, draft.certain);
  if (end < limit && isWord(t, end) && hasClitic(t, end, f.WA) && has(t, end, KNOWN)) draft.takeName(i, end);
}

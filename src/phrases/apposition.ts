import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { type Range, type Tokens, WORD } from '../tokens.ts';
import { governsAt } from './attach.ts';
import { enclosedEnd } from './enclosed.ts';
import { GENITIVES, readCore, ROLE } from './core.ts';
import { startsName } from './names.ts';
import { CERTAIN, type Draft, type Phrase } from './phrase.ts';
import { agreementOf, agreesInGender, CLITIC, has, hasClitic, isAccusative, isFiniteVerb, isGroup, isLoneLetter, isWord } from './words.ts';

// ---- right after the name -------------------------------------------------------------------------------------------

/** Offices after the name: يوسف المساكني مهاجم فريق لخويا; or where its bearer comes from: الدكتورة نايفة من معهد مصدر. */
export function appose(draft: Draft): void {
  if (draft.names.length > 0 && apposeOne(draft)) apposeOne(draft);
}

function apposeOne(draft: Draft): boolean {
  const { t, i, role } = draft;
  if (i >= draft.limit || !isWord(t, i)) return false;
  if (isOrigin(t, i)) return takePart(draft, i + 1);
  if (t.code[i] === f.ONE_OF && isWord(t, i + 1) && (hasClitic(t, i + 1, f.AL) || (has(t, i + 1, f.ROLE | f.PERSON) && isGroup(t, i + 1)))) return takePart(draft, i + 1); // إحدى المشاركات, أحد خبراء الكرة
  if (!has(t, i, f.ROLE | f.PERSON) || hasClitic(t, i, CLITIC) || isAccusative(t, i) || isGroup(t, i)) return false;
  const article = hasClitic(t, i, f.AL);
  // نائب رئيس الوزراء is said of a woman too, نائبة of no man
  if (!agreesInGender(agreementOf(t, i), draft.agreement) && ((article && !hasComplement(t, i)) || (agreementOf(t, i) & f.FEMININE) !== 0)) return false;
  if (role !== null && article && draft.names[0].end - draft.names[0].start === 1) return familyName(draft);
  if (role !== null && (article ? !hasComplement(t, i) && !governsAt(t, i, i + 1) : !draft.certain)) return false; // السفير حسام القاويش المتحدث باسم
  const joined = !article && isWord(t, i + 1) && hasClitic(t, i + 1, f.WA) && has(t, i + 1, f.ROLE); // أستاذ ورئيس قسم القلب
  const core = readCore(t, joined ? i + 1 : i, draft.limit, GENITIVES);
  if (core === null || (!article && (core.last === core.first + 1 || !(draft.certain || core.definite)))) return false;
  draft.role ??= { start: i, end: core.last };
  draft.organization ??= core.organization;
  draft.i = core.last;
  draft.appositive = true;
  return true;
}

/** الرئيس التنفيذي للشركة, المدير العام للوزارة: an office, of whomever, and no object. */
const hasComplement = (t: Tokens, i: number): boolean => isWord(t, i + 1) && hasClitic(t, i + 1, f.AL) && has(t, i + 1, f.ADJECTIVE) && governsAt(t, i, i + 2);

/** وزير الخارجية وليد المعلم: his office is known, so this is his name. */
function familyName(draft: Draft): boolean {
  if (has(draft.t, draft.i, f.TITLE) && startsName(draft.t, draft.i + 1, false)) return false; // another's title
  draft.i++;
  draft.names[0] = { start: draft.names[0].start, end: draft.i };
  return true;
}

function takePart(draft: Draft, at: number): boolean {
  const core = readCore(draft.t, at, draft.limit);
  if (core === null) return false;
  draft.organization ??= core.organization;
  draft.i = core.last;
  return true;
}

/** من with a body that one can belong to. */
const isOrigin = (t: Tokens, i: number): boolean => t.code[i] === f.MIN && t.suffix[i] === 0 && has(t, i + 1, f.ORGANIZATION) && !has(t, i + 1, f.CHANNEL) && t.code[i + 1] !== f.VENUE;

// ---- across a comma -------------------------------------------------------------------------------------------------

/** Across a comma or a dash: name ، office or office ، name, if the phrase then ends as a source does. */
export function apposeAcrossComma(draft: Draft): void {
  const { t, i, core } = draft;
  if (!draft.apposition || !isParted(draft)) return;
  acrossComma(draft);
  if (draft.i > i || t.kind[i] !== ch.COMMA || (draft.names.length === 0 && core?.kind !== 'organization')) return;
  const end = enclosedEnd(t, i, draft.limit);
  if (end < 0) return;
  draft.bare = i;
  draft.i = end;
}

function acrossComma(draft: Draft): void {
  const { t, i, role, core } = draft;
  const named = draft.names.length > 0;
  if (named && isOrigin(t, i + 1)) return takeOrigin(draft);
  const wantsName = core?.nature === ROLE && !named && core.kind !== 'group';
  const wantsRole = named && (role === null || isTitleLike(t, role));
  const genitive = core?.nature === ROLE && !core.definite && draft.title === null && draft.names.length === 1;
  if (!named && core?.kind === 'group' && isOrigin(t, i + 1)) return takeOrigin(draft); // محللون اقتصاديون، من شركة
  if (!wantsName && !wantsRole && !genitive) return;
  const more = draft.read(t, i + 1, !wantsRole ? CERTAIN : 0, draft.limit);
  if (more === null) return;
  if (wantsRole) return takeOffice(draft, more);
  if (more.members.length > 0 || more.names.length === 0 || !endsLikeSource(t, more.last)) return;
  if (wantsName) takeBearer(draft, more);
  else if (more.role === null) { // محامية إيفانز، كاري غولبيرغ: the name right after an indefinite office was whose it is
    draft.role = { start: role?.start ?? draft.first, end: i };
    draft.names = [];
    takeName(draft, more);
  }
}

function isParted({ t, i, limit, names }: Draft): boolean {
  if (i >= limit || !isWord(t, i + 1) || hasClitic(t, i + 1, CLITIC)) return false;
  return t.kind[i] === ch.COMMA || (t.kind[i] === ch.DASH && t.end[i - 1] < t.start[i] && names.length > 0);
}

/** شون ريموند، من جامعة بوردو. */
function takeOrigin(draft: Draft): void {
  const core = readCore(draft.t, draft.i + 2, draft.limit);
  if (core === null || !endsLikeSource(draft.t, core.last)) return;
  draft.organization ??= core.organization;
  draft.i = core.last;
}

function takeOffice(draft: Draft, more: Phrase): void {
  const { t } = draft;
  if (more.names.length > 0) return;
  if (more.role === null) {
    if (isEnclosed(t, more)) draft.i = more.last;
    return;
  }
  if (!endsLikeSource(t, more.last) || (more.members.length > 0 ? !isOffices(more) : more.kind === 'group')) return;
  draft.role = more.members.length > 0 ? { start: more.first, end: more.last } : more.role;
  draft.organization ??= more.organization;
  draft.i = more.last;
  if (t.kind[draft.i] !== ch.COMMA) return;
  if (isOrigin(t, draft.i + 1)) takeOrigin(draft);
  else takeSecondOffice(draft);
}

function takeBearer(draft: Draft, more: Phrase): void {
  const { t } = draft;
  if (more.role !== null && !isTitleLike(t, more.role)) return; // الكوري بارك سو جين
  if (more.title === null && !isNameLike(t, more.names[0])) return;
  takeName(draft, more);
}

function takeName(draft: Draft, more: Phrase): void {
  draft.names.push(...more.names);
  draft.title ??= more.title;
  draft.organization ??= more.organization;
  draft.i = more.last;
  draft.definite = true;
  if (draft.t.kind[draft.i] === ch.COMMA && isOrigin(draft.t, draft.i + 1)) takeOrigin(draft);
}

/** فلان، بستاني الحديقة، إن: an unknown noun between two commas before the clause is his office as well. */
function isEnclosed(t: Tokens, { first, last, kind }: Phrase): boolean {
  if (t.kind[last] !== ch.COMMA || last - first < 2 || isAccusative(t, first)) return false;
  if (kind === 'organization' || kind === 'document' || has(t, first, f.CHANNEL | f.NOUN | f.TIME_UNIT)) return false;
  return has(t, last + 1, f.COMPLEMENTIZER) || t.kind[last + 1] === ch.COLON;
}

/** …، أستاذة القانون الدولي، عضو لجنة الخبراء، أن: another office behind another comma, where the clause follows. */
function takeSecondOffice(draft: Draft): void {
  const { t, i } = draft;
  const joined = hasClitic(t, i + 1, f.WA); // ، والممثل الخاص للأمين العام،
  if (!isWord(t, i + 1) || !has(t, i + 1, f.ROLE) || hasClitic(t, i + 1, joined ? CLITIC & ~f.WA : CLITIC | f.AL)) return;
  const core = readCore(t, i + 1, draft.limit, GENITIVES);
  if (core === null || core.kind !== 'person' || core.last === i + 2) return;
  const { last } = core;
  if (isWord(t, last) ? has(t, last, f.COMPLEMENTIZER) : t.kind[last] === ch.COMMA || t.kind[last] === ch.COLON) draft.i = last;
}

/** Several offices of one person: وزير الخارجية الأسبق ووزير الطاقة. */
export const isOffices = ({ members }: Phrase): boolean => members.every(({ kind, role, names }) => kind === 'person' && role !== null && names.length === 0);

/** A lone السفير is like a title. */
const isTitleLike = (t: Tokens, { start, end }: Range): boolean => end === start + 1 && hasClitic(t, start, f.AL);

/** A name across a comma is known in part, or has two words. */
export const isNameLike = (t: Tokens, { start, end }: Range): boolean => end - start > 1 || has(t, start, f.GIVEN_NAME | f.SURNAME) || t.kind[start] === ch.FOREIGN;

/** What may stand right after a source with an apposition: a comma, the content, an argument, the sentence's end. */
export function endsLikeSource(t: Tokens, i: number): boolean {
  const kind = t.kind[i];
  if (kind !== WORD) return kind !== ch.FOREIGN && kind !== ch.DIGIT;
  if (isLoneLetter(t, i)) return true; // لـ«الوطن»
  return has(t, i, f.COMPLEMENTIZER | f.PREPOSITION | f.TIME | f.TIME_UNIT | f.TIME_ADVERB | f.CUE | f.RELATIVE | f.ADVERB) || hasClitic(t, i, f.BI | f.LI) || isFiniteVerb(t, i);
}

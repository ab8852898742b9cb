import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { type Tokens, WORD } from '../tokens.ts';
import { appose, apposeAcrossComma } from './apposition.ts';
import { bearer, canOpenName, firstName, markedName } from './bearer.ts';
import { coordinate } from './coordination.ts';
import { BODY, QUANTIFIED, readCore, ROLE } from './core.ts';
import { isNamePart, startsName } from './names.ts';
import { CERTAIN, Draft, type Phrase } from './phrase.ts';
import { isTitle } from './titles.ts';
import { agreementOf, CLITIC, endsPhrase, has, hasClitic, isLoneLetter, isWord, percentEnd, readingsOf, skipBrackets, startsWithArticle, stemStart } from './words.ts';

export type { Phrase } from './phrase.ts';

/**
 * Reads the noun phrase that begins at a token, or null. One grammar for sources, topics, roles, organisations and
 * mentions: quantifier, titles, a core (head with construct, adjectives and prepositional parts), a name, appositions.
 *
 *     وزير الدفاع الأمريكي بيت هيغسيث، رئيس الوفد
 *     core──────────────── name──────  apposition
 */
export function readPhrase(t: Tokens, at: number, how = 0, limit = t.count): Phrase | null {
  const draft = new Draft(t, at, how, limit, readPhrase);
  if (!canOpen(draft)) return null;
  if (!draft.whole) {
    quantify(draft);
    readTitles(draft);
    if (!draft.alone && !markedName(draft) && !firstName(draft)) describe(draft);
  }
  if (draft.i === at || (draft.core === null && draft.names.length === 0 && draft.title === null && draft.quantified === '')) return null;
  appose(draft);
  apposeAcrossComma(draft);
  coordinate(draft);
  return draft.finish();
}

function canOpen(draft: Draft): boolean {
  const { t, first: i } = draft;
  if (i >= draft.limit) return false;
  switch (t.kind[i]) {
    case ch.FOREIGN: return true;
    case ch.QUOTE: return draft.certain;
    case ch.DIGIT: return (isWord(t, i + 1) && !endsPhrase(t, i + 1) && !hasClitic(t, i + 1, f.AL | f.WA)) || t.code[percentEnd(t, i + 1)] === f.MIN || isShare(t, i); // 70 شركة, 70 في المئة من السكان
    case WORD:
      if (hasClitic(t, i, f.BI | f.LI | f.KA)) return draft.preposition || canOpenName(draft);
      if (isLoneLetter(t, i) || (has(t, i, f.TIME_UNIT) && has(t, i + 1, f.TIME | f.TIME_ADVERB))) return false; // صباح is a name, too
      return !has(t, i, f.PREPOSITION) || t.width[i] > 1 || (has(t, i, f.GIVEN_NAME) && isNamePart(t, i + 1)); // علي سليم
    default: return false;
  }
}

/** قال 83% إن, وهناك 8% ذكروا أن: a share of those who were asked, and nothing else. */
const isShare = (t: Tokens, i: number): boolean => {
  const end = percentEnd(t, i + 1);
  return end > i + 1 && (has(t, end, f.COMPLEMENTIZER) || readingsOf(t, end).some(({ form, number }) => form === 'verb' && number === 'plural'));
};

// ---- what stands before the head ------------------------------------------------------------------------------------

/** Demonstratives and quantifiers: أحد المسؤولين is one person, بعض السكان are many. */
function quantify(draft: Draft): void {
  const { t } = draft;
  while (draft.i < draft.limit) {
    const { i } = draft;
    const beforeGenitive = isWord(t, i + 1) && hasClitic(t, i + 1, f.AL);
    const quantifier = has(t, i, f.QUANTIFIER) && (beforeGenitive || !has(t, i, f.ROLE | f.ADJECTIVE)); // كبار المسؤولين, عامة الناس
    if (t.kind[i] === ch.DIGIT && isShare(t, i)) {
      count(draft, i);
      draft.i = percentEnd(t, i + 1);
      draft.alone = true;
      return;
    }
    if (t.code[i] === f.SAME && quantifier) { // نفس المصدر
      if (!beforeGenitive) return;
      draft.i++;
    } else if (t.kind[i] === ch.DIGIT || quantifier) {
      count(draft, i);
      draft.i++;
      if (!isPartitive(draft) && t.kind[i] === WORD && startsWithArticle(t, i)) draft.alone = true; // الجميع، البعض
    } else if (has(t, i, f.DEMONSTRATIVE) && beforeGenitive && !has(t, i + 1, f.PREPOSITION)) draft.i++;
    else return;
  }
}

function count(draft: Draft, i: number): void {
  const { t } = draft;
  const one = t.code[i] === f.ONE_OF;
  draft.quantified = one ? 'one' : 'many';
  draft.agreement = one ? (ch.FOLD[t.text.charCodeAt(t.end[i] - 1)] === ch.YEH ? f.FEMININE : f.MASCULINE) | f.SINGULAR : f.PLURAL;
  draft.kind = one ? 'person' : 'group';
  draft.definite = true;
}

/** العديد من السكان, 70 في المائة من هؤلاء: steps over the preposition; 25 % منهم is whole with its pronoun. */
function isPartitive(draft: Draft): boolean {
  const { t } = draft;
  const i = percentEnd(t, draft.i);
  if (t.code[i] !== f.MIN) return false;
  if (t.suffix[i] !== 0) {
    draft.alone = true;
    draft.i = i + 1;
    return true;
  }
  if (!isWord(t, i + 1) || endsPhrase(t, i + 1)) return false;
  draft.i = i + 1;
  return true;
}

/** Titles, with the stop of د. and م. */
function readTitles(draft: Draft): void {
  const { t, core } = draft;
  while (draft.i < draft.limit && isWord(t, draft.i) && has(t, draft.i, f.TITLE)) {
    const { i } = draft;
    if (hasClitic(t, i, i === draft.first ? f.WA | f.FA : CLITIC)) return;
    if (!isTitle(t, i, core !== null && core.nature !== BODY && core.definite)) return;
    draft.agreement ||= agreementOf(t, i);
    draft.i += t.width[i];
    if (t.kind[draft.i] === ch.STOP && t.end[i] - stemStart(t, i) === 1 && isOfTitle(t, draft.i)) draft.i++;
    draft.title = { start: draft.title?.start ?? i, end: draft.i };
    if (draft.kind === 'unknown') draft.kind = 'person';
  }
}

/** د. سعاد, د.سعاد, د .سعاد: the stop touches what it stands between on one side at least. */
const isOfTitle = (t: Tokens, stop: number): boolean => t.end[stop - 1] === t.start[stop] || (isWord(t, stop + 1) && t.end[stop] === t.start[stop + 1]);

// ---- core and bearer ------------------------------------------------------------------------------------------------

/** The core, and the name of whom it describes. */
function describe(draft: Draft): void {
  takeCore(draft);
  skipRemark(draft);
  const { i, title, names } = draft;
  if (!draft.preposition || draft.core?.kind !== 'group') readTitles(draft); // قال للصحفيين السيد حداد
  if (draft.core !== null || draft.title !== null) bearer(draft);
  if (draft.core?.kind === 'organization' && names.length === 0) Object.assign(draft, { i, title }); // رئيس المنظمة الدكتور بندر: no title of the body's
  headIsTitle(draft);
}

/** المهندس خيرت الشاطر: before a name, which none of the tables has, a lone office that can be a title is one. */
function headIsTitle(draft: Draft): void {
  const { t, role, title, names } = draft;
  if (title !== null || role === null || names.length === 0 || role.end > role.start + 1 || !has(t, role.start, f.TITLE) || !hasClitic(t, role.start, f.AL) || names[0].start !== role.end) return;
  draft.title = role;
  draft.role = null;
}

function takeCore(draft: Draft): void {
  const { t, i, first } = draft;
  if (i >= draft.limit || (i !== first && isWord(t, i) && hasClitic(t, i, CLITIC))) return;
  const core = readCore(t, i, draft.limit, (draft.certain || i > first ? CERTAIN : 0) | (draft.quantified === '' ? 0 : QUANTIFIED));
  if (core === null) return;
  draft.core = core;
  draft.i = core.last;
  draft.definite = core.definite || draft.quantified !== '';
  draft.organization = core.organization;
  if (core.nature === ROLE && !(t.code[i] === f.NATIONALITY && core.last === i + 1)) draft.role = { start: i, end: core.last };
  if (draft.quantified === '') {
    draft.agreement ||= core.agreement;
    if (draft.kind === 'unknown') draft.kind = core.kind;
    if (draft.kind === 'unknown') familyNameAlone(draft);
  } else if (draft.quantified === 'many' && has(t, i, f.GENERIC) && /^(?:مصادر|أوساط|جهات)$/.test(t.text.slice(t.start[i], t.end[i]))) {
    draft.agreement = core.agreement; // قالت ثلاثة مصادر: things in the plural
  } else if (draft.quantified === 'one' && core.kind !== 'group' && core.kind !== 'unknown') draft.kind = core.kind;
}

/** An unknown word with the article that stands alone where a subject must: mostly a family name (السركال). */
function familyNameAlone(draft: Draft): void {
  const { t, first, i } = draft;
  if (!draft.certain || !draft.apposition || i !== first + 1 || t.features[first] !== 0 || !hasClitic(t, first, f.AL) || agreementOf(t, first) !== 0) return;
  draft.names.push({ start: first, end: i });
  draft.kind = 'person';
}

/** A bracket is read over only where a name follows: الرئيس (السابق) محمد. */
function skipRemark(draft: Draft): void {
  const { t, i, core } = draft;
  if (core === null || core.nature !== ROLE || t.kind[i] !== ch.OPEN) return;
  const next = skipBrackets(t, i, 8);
  if (next > 0 && next < draft.limit && isWord(t, next) && startsName(t, next, true)) draft.i = next;
}

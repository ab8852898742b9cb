import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import type { Tokens } from '../tokens.ts';
import { endsLikeSource, isNameLike, isOffices } from './apposition.ts';
import { CERTAIN, type Draft, JOINED, type Phrase } from './phrase.ts';
import { agrees, CLITIC, endsPhrase, has, hasClitic, isGroup, isLoneLetter, isWord } from './words.ts';

/** A second speaker (الوزير X والسفير Y), or a second office of the same (الخبير والمحاضر الدولي طارق غزالي). */
export function coordinate(draft: Draft): void {
  const { t } = draft;
  const at = secondAt(draft);
  if (at < 0 || !canSpeak(draft, at)) return;
  const whole = draft.finish();
  const own: Phrase = whole.kind === 'group' && whole.names.length > 0 ? { ...whole, kind: 'person' } : whole;
  const other = draft.read(t, at, at === draft.i && draft.names.length > 0 ? JOINED : 0, draft.limit);
  if (other === null || other.last <= at) return;
  draft.i = other.last;
  if (draft.appositive && isSameOffice(own, other)) return;
  if (isSamePerson(own, other)) {
    draft.names.push(...other.names);
    draft.role = own.role !== null && other.role !== null ? { start: own.role.start, end: other.role.end } : (other.role ?? own.role);
    draft.title ??= other.title;
    return;
  }
  draft.members = [own, ...(other.members.length > 0 ? other.members : [other])];
  if (draft.apposition && t.kind[draft.i] === ch.COMMA) takeNameOfBoth(draft);
}

/** The token of what و joins, or -1; و may stand alone. */
function secondAt({ t, i, limit }: Draft): number {
  if (i >= limit || !isWord(t, i)) return -1;
  if (isLoneLetter(t, i)) return ch.FOLD[t.text.charCodeAt(t.start[i])] === ch.WAW && isWord(t, i + 1) ? i + 1 : -1;
  if (!hasClitic(t, i, f.WA) || hasClitic(t, i, f.BI | f.LI | f.KA)) return -1;
  return endsPhrase(t, i) || has(t, i, f.PREPOSITION | f.DEMONSTRATIVE | f.PRONOUN) ? -1 : i;
}

function canSpeak({ t, kind }: Draft, i: number): boolean {
  if (hasClitic(t, i, f.AL) && has(t, i, f.COMMON_WORD) && !has(t, i, f.NAME)) return false;
  if (has(t, i, f.SOURCE_HEAD | f.PLACE | f.GIVEN_NAME | f.SURNAME)) return true;
  return kind === 'group' && (has(t, i, f.QUANTIFIER) || (has(t, i, f.ADJECTIVE) && isGroup(t, i)));
}

/** After a name and its office: الناشط السياسي والقيادي بالحركة, حارس الزمالك ومنتخب مصر. */
function isSameOffice(own: Phrase, other: Phrase): boolean {
  if (other.members.length > 0) return false;
  return other.kind === 'person' ? other.names.length === 0 && other.role !== null : other.kind === 'organization' && own.organization !== null;
}

/** Two offices before one name, or of one body. */
function isSamePerson(own: Phrase, other: Phrase): boolean {
  const office = other.role ?? other.title; // والمحامي علي سالم
  if (own.names.length > 0 || own.kind !== 'person' || (own.role ?? own.title) === null || office === null || other.kind !== 'person') return false;
  if (other.names.length === 0 && other.definite && own.role !== null && own.last === own.first + 1 && !own.definite) return agrees(other.agreement, own.agreement); // إمام وخطيب المسجد
  if (other.members.length > 0 || other.names.length !== 1 || other.names[0].start < office.end) return false;
  return agrees(other.agreement, own.agreement);
}

/** عضو مجلس الشيوخ ورئيس الجمعية، جون بيار: a name across the comma is that of one person with two offices. */
function takeNameOfBoth(draft: Draft): void {
  const { t, i } = draft;
  if (!isOffices(draft.finish()) || !isWord(t, i + 1) || hasClitic(t, i + 1, CLITIC)) return;
  const more = draft.read(t, i + 1, CERTAIN, draft.limit);
  if (more === null || more.names.length !== 1 || more.role !== null || more.members.length > 0) return;
  if (!isTold(t, more)) return;
  draft.members = [];
  draft.names.push(...more.names);
  draft.i = more.last;
}

const isTold = (t: Tokens, { names, last }: Phrase): boolean => isNameLike(t, names[0]) && endsLikeSource(t, last);

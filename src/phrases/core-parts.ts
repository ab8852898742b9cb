import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { canAttach } from './attach.ts';
import { WORD } from '../tokens.ts';
import { BODY, type CoreDraft, DEFINITE, INDEFINITE, OPEN, ROLE } from './core-draft.ts';
import { startsName } from './names.ts';
import { agreementOf, endsPhrase, has, hasClitic, isAccusative, isGroup, isWord, skipMarked } from './words.ts';

/** Takes a preposition phrase: المتحدث باسم الكرملين, مسؤول في الوزارة, المجلس الوطني لحقوق الإنسان. */
export function attach(core: CoreDraft, preposition: number, object: number): boolean {
  const { t, nature, kind, link } = core;
  if (object >= core.limit) return false;
  const host = {
    person: nature === ROLE || kind === 'person' || kind === 'group',
    body: nature === BODY,
    document: kind === 'document',
    head: core.first,
    noun: core.noun,
    inBody: core.hasBody(),
    indefinite: link !== DEFINITE || core.indefiniteHead,
    quantified: core.quantified && preposition - 1 <= core.first,
    placed: core.attached && core.organization !== null,
  };
  if (!canAttach(t, preposition, object, host) && !leadsToName(core, preposition, object)) return false;
  const next = t.kind[object] === ch.QUOTE ? skipMarked(t, object) : object + t.width[object];
  if (next < 0 || next > core.limit) return false;
  if (!core.attached) core.indefiniteHead = link !== DEFINITE;
  core.attached = true;
  const named = t.kind[object] !== WORD || has(t, object, f.NAMED_BODY | f.PLACE);
  if (t.kind[object] === ch.QUOTE || (nature === ROLE && has(t, object, f.ORGANIZATION | f.NAMED_BODY | f.PLACE))) core.organization ??= { start: object, end: next };
  if (t.kind[object] !== ch.QUOTE) core.noun = object;
  return core.extend(next - core.i, named || hasClitic(t, object, f.AL) || t.suffix[object] !== 0 ? DEFINITE : OPEN);
}

/** وزير الدفاع في المملكة المتحدة جون هيلي: a place before the name of who holds the office. */
function leadsToName(core: CoreDraft, preposition: number, object: number): boolean {
  const { t } = core;
  if (!core.isPerson() || t.code[preposition] !== f.FI || object === preposition || !has(t, object, f.PLACE | f.ORGANIZATION | f.NAMED_BODY)) return false;
  let i = object + t.width[object];
  while (isWord(t, i) && hasClitic(t, i, f.AL) && has(t, i, f.ADJECTIVE | f.ROLE | f.NOUN) && i < object + 4) i++;
  return i < core.limit && startsName(t, i, true) && has(t, i, f.GIVEN_NAME);
}

/**
 * و joins a second noun of the same construct (وزير الخارجية والتعاون) or a second adjective; a new speaker is the
 * phrase's affair.
 */
export function join(core: CoreDraft, i: number): boolean {
  const { t, link } = core;
  const article = hasClitic(t, i, f.AL);
  if (hasClitic(t, i, f.BI | f.LI | f.KA) || isAccusative(t, i) || has(t, i, f.PREPOSITION | f.DEMONSTRATIVE | f.PRONOUN)) return false;
  if (endsPhrase(t, i) && !article) return false;
  const genitive = core.noun !== core.first;
  if (article) {
    if (link !== DEFINITE) return false;
    if (has(t, i, f.ADJECTIVE) && !has(t, i, f.ROLE | f.PERSON)) return core.describes(agreementOf(t, i)) && core.extend(i - core.i + 1, DEFINITE);
    const office = has(t, i, f.ROLE) && !has(t, i, f.COMMON_WORD) && core.nature === ROLE && !isGroup(t, i);
    return genitive && !office && core.takeNoun(i, DEFINITE);
  }
  if (has(t, i, f.PLACE) && has(t, core.i - 1, f.PLACE) && core.i - 1 > core.first) return core.takeNoun(i, DEFINITE); // وزراء خارجية فرنسا وألمانيا
  if (has(t, i, f.SOURCE_HEAD | f.PLACE | f.NAME)) return false;
  if (has(t, i, f.ADJECTIVE) && !has(t, i, f.NOUN)) return link !== DEFINITE && core.extend(i - core.i + 1, INDEFINITE);
  return genitive && has(t, i, f.NOUN) && (t.suffix[i] === 0 ? core.takeNoun(i, OPEN) : core.hasBody() && link === DEFINITE && core.takeNoun(i, DEFINITE)); // حماية الحياة وإنمائها
}

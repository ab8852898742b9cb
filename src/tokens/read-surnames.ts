import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import type { TokenTable } from './table.ts';

/** What else a family name with the article can be, so that only the article tells that it is one. */
const NOUN = f.NOUN | f.PERSON | f.COMMON_WORD | f.TIME | f.TIME_UNIT;
const OFFICE = f.TITLE | f.ROLE;
const KNOWN = f.GIVEN_NAME | f.SURNAME;

/**
 * Family names that are ordinary nouns, or look inflected: where the article has one with the names before it, the word alone is that
 * person's name as well wherever somebody who speaks must stand.
 *
 *     قال مدير السوق عبد المجيد العدوان إن …    وبين العدوان أن …    بحسب العدوان
 *                               full name               ───                 ───
 */
export function readSurnames(table: TokenTable, text: string): void {
  let full: Map<string, number[]> | null = null;
  for (let i = 1; i < table.count; i++) {
    const noun = isNoun(table, i) && table.clitics[i] === f.AL;
    if (noun ? i < 2 || !endsFullName(table, i) : !isInflected(table, i) || (table.features[i - 1] & KNOWN) === 0 || table.clitics[i - 1] !== 0) continue;
    const key = keyOf(table, text, i);
    (full ??= new Map()).set(key, [...(full.get(key) ?? []), i]);
  }
  if (full === null) return;
  for (let i = 1; i < table.count; i++) {
    if (isInflected(table, i) ? !(isSpeaking(table, i - 1) || ((table.features[i - 1] & OFFICE) !== 0 && (table.clitics[i - 1] & f.AL) !== 0)) || !isFollowed(table, i + 1) : !isNoun(table, i) || (table.clitics[i] & f.AL) === 0) continue;
    if (!isInflected(table, i) && !((table.clitics[i] & f.LI) !== 0 ? table.code[i - 1] === f.BIHASAB : isSpeaking(table, i - 1))) continue; // للعدوان
    const names = full.get(keyOf(table, text, i));
    if (names === undefined) continue;
    makeSurname(table, i);
    for (const name of names) makeSurname(table, name);
  }
}

/** The word without its article, folded; an inflected one as it is. */
function keyOf(table: TokenTable, text: string, i: number): string {
  const { start, end, clitics } = table;
  if (isInflected(table, i)) return text.slice(start[i], end[i]);
  return ch.foldKey(text.slice(start[i] + ((clitics[i] & (f.WA | f.FA)) !== 0 ? 1 : 0) + 2, end[i]));
}

function makeSurname({ features, agreement, clitics }: TokenTable, i: number): void {
  features[i] = f.SURNAME;
  agreement[i] = 0;
  if ((clitics[i] & f.AL) === 0) clitics[i] = 0;
}

/** تياغو موتا, محمد لافي: what looks like an accusative, or like a preposition with a name. */
function isInflected({ kind, features, agreement, clitics, suffix }: TokenTable, i: number): boolean {
  if (kind[i] !== ch.LETTER || suffix[i] !== 0) return false;
  if (clitics[i] === 0) return features[i] === f.NOUN && (agreement[i] & f.ACCUSATIVE) !== 0;
  return (clitics[i] === f.LI || clitics[i] === f.BI || clitics[i] === f.KA) && (features[i] & ~KNOWN) === 0;
}

/** The clause, or what tells of who was named: وأكد موتا (32 عاما) أنه, وتابع موتا الذي. */
function isFollowed({ kind, features }: TokenTable, i: number): boolean {
  return (features[i] & (f.COMPLEMENTIZER | f.RELATIVE)) !== 0 || kind[i] === ch.COMMA || kind[i] === ch.COLON || kind[i] === ch.QUOTE || kind[i] === ch.OPEN;
}

function isNoun({ kind, features, suffix }: TokenTable, i: number): boolean {
  return kind[i] === ch.LETTER && suffix[i] === 0 && (features[i] & NOUN) !== 0 && (features[i] & ~NOUN) === 0;
}

/** عبد المجيد العدوان إن: two names or an office before it, and what follows a subject after it. */
function endsFullName({ kind, features, clitics, code, suffix }: TokenTable, i: number): boolean {
  if (i < 2 || (features[i - 1] & f.NAME) === 0 || (features[i - 1] & OFFICE) !== 0 || (features[i - 2] & (f.GIVEN_NAME | f.NAME_PARTICLE | OFFICE | f.PLACE)) === 0 || (clitics[i - 1] & ~f.AL) !== 0) return false;
  if (code[i + 1] === f.AN_FROM && suffix[i + 1] === 0) return true; // أعلن السفير في العراق علي المؤمن عن
  return (features[i + 1] & (f.COMPLEMENTIZER | f.ROLE)) !== 0 || kind[i + 1] === ch.COMMA || kind[i + 1] === ch.COLON || kind[i + 1] === ch.QUOTE;
}

/** What somebody who speaks stands behind. */
const isSpeaking = ({ features, code }: TokenTable, i: number): boolean => (features[i] & (f.CUE | f.TITLE)) !== 0 || code[i] === f.BIHASAB;

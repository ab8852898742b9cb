import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import type { TokenTable } from './table.ts';

const KNOWN = f.GIVEN_NAME | f.SURNAME;
/** What keeps a word with و or ف behind a cue from being a name: وهو, والذي, وفي, ولا, ومسؤولون. */
const NO_NAME = f.PRONOUN | f.RELATIVE | f.DEMONSTRATIVE | f.PREPOSITION | f.NEGATION | f.SOURCE_HEAD;
/** Words of a name behind a cue at most. */
const LONGEST = 4;

/**
 * Foreign names that look like a verb, or like a clitic with something else, told by where they stand: behind a cue and
 * the titles and names after it, where no verb, no ف and no و can be.
 *
 *     قال فايد صالح إن    وكشف فالكه أنه    قال سيموس كيديكوغلو المتحدث    وقالت كلير ليولين، …
 *         ───               ────              ─────                           ─────
 */
export function readNamesBehindCues(table: TokenTable, text: string): void {
  const { features, suffix, end } = table;
  for (let i = 1; i + 1 < table.count; i++) {
    if (isFather(table, text, i) || isMaghrebi(table, text, i)) makeName(table, i);
    if (table.code[i - 1] === f.KANA && table.code[i + 1] === f.QAD && features[i] === 0 && (table.clitics[i] & f.BI) !== 0) makeName(table, i); // وكان بالضياف قد أكد
    if ((features[i - 1] & f.CUE) === 0 || (features[i - 1] & f.NAME) !== 0 || suffix[i - 1] !== 0) continue;
    if (text.charCodeAt(end[i - 1] - 2) === ch.FATHATAN || text.charCodeAt(end[i - 1] - 1) === ch.FATHATAN) continue;
    if (isWomansSurname(table, text, i)) {
      features[i] = f.SURNAME;
      table.agreement[i] = 0;
    } else readChain(table, text, i);
  }
}

/** علياء بنت خلف المهيري: what stands behind "son" and "daughter" of a given name is one too, whatever else it is. */
function isFather({ features, clitics, suffix, start, end }: TokenTable, text: string, i: number): boolean {
  if (i < 2 || (features[i - 2] & f.GIVEN_NAME) === 0 || (features[i - 1] & f.NAME_PARTICLE) === 0 || (features[i] & KNOWN) !== 0) return false;
  return clitics[i] === 0 && suffix[i] === 0 && (features[i] & (f.VERB | f.CUE | f.PREPOSITION)) !== 0 && /^بنت?$/.test(text.slice(start[i - 1], end[i - 1]));
}

/** نور الدين بولحية: behind a given name no preposition and no adjective, which بوليسية is elsewhere. */
function isMaghrebi({ features, clitics, entry, start, end }: TokenTable, text: string, i: number): boolean {
  return clitics[i] === f.BI && entry[i] === 0 && (features[i - 1] & (f.GIVEN_NAME | f.NAME_PARTICLE)) !== 0 && /^بو.{4}/.test(text.slice(start[i], end[i]));
}

/** وأضافت الخطيب: a man's office behind a verb of a woman's is her family's name. */
function isWomansSurname({ features, clitics, agreement, kind, suffix, end }: TokenTable, text: string, i: number): boolean {
  if (clitics[i] !== f.AL || suffix[i] !== 0 || (features[i] & f.SURNAME) === 0 || (features[i] & (f.ROLE | f.PERSON | f.TITLE)) === 0) return false;
  if ((agreement[i] & (f.MASCULINE | f.FEMININE)) !== f.MASCULINE || ch.FOLD[text.charCodeAt(end[i - 1] - 1)] !== ch.TEH) return false;
  return kind[i + 1] !== ch.LETTER || clitics[i + 1] !== f.AL;
}

function readChain(table: TokenTable, text: string, first: number): void {
  const { features, clitics, kind } = table;
  let i = first;
  while (kind[i] === ch.LETTER && (features[i] & (f.TITLE | f.ROLE | f.ADJECTIVE | f.PERSON)) !== 0 && clitics[i] === f.AL) i++; // المغنية المصرية ياسمينا العلواني
  for (const last = i + LONGEST; i < last && kind[i] === ch.LETTER; i++) {
    const misread = i === first ? isMisreadFirst(table, text, i) : isMisreadNext(table, text, i);
    if (misread) makeName(table, i);
    else if ((features[i] & KNOWN) === 0 && (features[i] !== 0 || clitics[i] !== 0)) return;
  }
}

function isMisreadFirst(table: TokenTable, text: string, i: number): boolean {
  const { features, clitics, suffix, start, end } = table;
  const word = features[i];
  const attached = clitics[i];
  if (suffix[i] !== 0 || end[i] - start[i] < 4) return false;
  if (attached === (f.FA | f.AL)) return word === 0; // فالكه
  if (attached === f.KA) return (word & KNOWN) !== 0; // كرشيد
  if (attached === f.BI && table.entry[i] === 0 && isUnknown(table, i + 1)) return table.kind[i + 2] === ch.COMMA || isContent(table, i + 2); // برابهات موهاباترا، …
  if (attached === f.BI) return table.entry[i] === 0 && isContent(table, i + 1) && /^ب[ون]/.test(text.slice(start[i], end[i])); // بوفنارة, بنزاوية: names of the Maghreb
  if (attached === f.WA || attached === f.FA) { // واين روني, فايد صالح
    if ((word & NO_NAME) !== 0 || ((word & f.CUE) !== 0 && attached === f.WA)) return false;
    return isNameLike(table, i + 1) || ((word & f.CUE) === 0 && isContent(table, i + 1));
  }
  if (attached === f.LI) return word === f.VERB && isContent(table, i + 1); // ليولين: …
  if ((attached === 0 || attached === f.SA) && word === f.CUE) return table.kind[i + 1] === ch.COMMA && !/[اةً]$/.test(text.slice(start[i], end[i])); // أوضح ساري، …
  return attached === 0 && word === 0 && looksPresent(table, text, i) && isNameLike(table, i + 1); // سيموس كيديكوغلو
}

/** A verb that no conjunction joins cannot follow a name there: كلير ليولين، …; الأخ عزي: … */
function isMisreadNext(table: TokenTable, text: string, i: number): boolean {
  const { features, clitics, suffix, start, end, kind } = table;
  if (features[i] === 0 && clitics[i] === 0 && looksPresent(table, text, i)) {
    const goesOn = (features[i + 1] & f.ROLE) !== 0 ? (clitics[i + 1] & ~f.AL) === 0 : features[i + 1] === 0 && clitics[i + 1] === f.AL;
    return isContent(table, i + 1) || kind[i + 1] === ch.COMMA || goesOn; // ياسوشي يوشيدا مدرب الفريق, ياسمينا العلواني
  }
  if (features[i] === 0 && clitics[i] === (f.FA | f.AL) && suffix[i] === 0 && ((features[i - 1] & f.GIVEN_NAME) !== 0 || isUnknown(table, i - 1))) return true; // جيروم فالكه
  if (clitics[i] === f.BI && (features[i] & ~f.COMMON_WORD) === f.GIVEN_NAME && text.charCodeAt(start[i] + 1) === ch.ALEF && (features[i - 1] & f.GIVEN_NAME) !== 0) return isContent(table, i + 1) || kind[i + 1] === ch.COMMA; // سارة بالين، …
  if ((features[i] & (f.VERB | f.CUE)) === 0 || (features[i] & ~(f.VERB | f.CUE)) !== 0 || suffix[i] !== 0 || end[i] - start[i] < 3) return false;
  const titled = (features[i - 1] & f.TITLE) !== 0;
  if (clitics[i] === f.LI && titled && isContent(table, i + 1)) return true; // السيد لارو بأنه
  // محمد أسلم (…): a third person is no "I"
  if (clitics[i] === 0 && (features[i - 1] & f.GIVEN_NAME) !== 0 && text.charCodeAt(start[i]) === ch.ALEF_HAMZA_ABOVE && (kind[i + 1] === ch.OPEN || kind[i + 1] === ch.COMMA || kind[i + 1] === ch.COLON)) return true;
  const called = clitics[i] === 0 && titled && !/(?:[اةً]|ين)$/.test(text.slice(start[i], end[i])); // but القاضي قائلا: …
  if (!called && !(clitics[i] === f.LI && (features[i] & f.CUE) === 0 && (features[i - 1] & f.GIVEN_NAME) !== 0)) return false;
  return kind[i + 1] === ch.COMMA || kind[i + 1] === ch.COLON;
}

/** A present in يـ or سيـ by its letters. */
function looksPresent({ start }: TokenTable, text: string, i: number): boolean {
  const unit = ch.FOLD[text.charCodeAt(start[i])];
  return unit === ch.YEH || (unit === ch.SEEN && ch.FOLD[text.charCodeAt(start[i] + 1)] === ch.YEH);
}

const isNameLike = ({ kind, clitics, features }: TokenTable, i: number): boolean => kind[i] === ch.LETTER && clitics[i] === 0 && ((features[i] & KNOWN) !== 0 || features[i] === 0);

const isUnknown = ({ kind, clitics, features }: TokenTable, i: number): boolean => kind[i] === ch.LETTER && clitics[i] === 0 && features[i] === 0;

const isContent = ({ kind, features }: TokenTable, i: number): boolean => (features[i] & f.COMPLEMENTIZER) !== 0 || kind[i] === ch.COLON;

function makeName(table: TokenTable, i: number): void {
  table.features[i] = f.GIVEN_NAME | f.SURNAME;
  table.clitics[i] = table.agreement[i] = table.code[i] = table.entry[i] = 0;
}

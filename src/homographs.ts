import type { CueReading } from './lexicon/lexicon.ts';
import * as ch from './characters.ts';
import type { CueLexicon } from './lexicon/cue-lexicon.ts';
import * as f from './lexicon/features.ts';
import { readLead } from './phrases/complement.ts';
import { identityEnd, tellsOfCopy } from './phrases/relative-clause.ts';
import { has, hasClitic, isFiniteVerb, isGoverned, isGroup, isWord, stemStart } from './phrases/words.ts';
import type { Tokens } from './tokens.ts';

const THING = f.ROLE | f.PERSON | f.ORGANIZATION | f.NAMED_BODY | f.PLACE | f.TIME_UNIT | f.ADJECTIVE | f.DOCUMENT | f.CHANNEL | f.GENERIC;
const PERSONAL_NAME = f.GIVEN_NAME | f.SURNAME;
const PARTICLE = f.PREPOSITION | f.CONJUNCTION | f.TIME_ADVERB | f.ADVERB | f.DEMONSTRATIVE;

/**
 * Whether a word that is spelled like a cue is something else here: بين "between", عبر "across", مدينة "city", روتي a
 * surname, ردا in ردا على. What the words beside it say decides; a shadda as written (بيّن) settles it.
 */
export function isHomograph(t: Tokens, token: number, reading: CueReading): boolean {
  if (hasShadda(t, token)) return false;
  if (/^[وف]?هنا$/.test(t.text.slice(t.start[token], t.end[token]))) return true; // here; the cue is هنأ
  const next = token + 1;
  const direct = readLead(t, next) !== null || t.kind[next] === ch.COLON || t.kind[next] === ch.QUOTE;
  if (has(t, token, PARTICLE)) return !(reading.form === 'verb' && readLead(t, next) !== null && t.code[token] !== f.WITHOUT) && !(opensClause(t, token) && t.code[token] === f.BAYNA && (opensSource(t, next) ? hasClitic(t, token, f.WA) || explains(t, token) : opensSentence(t, token) && isStranger(t, next) && explains(t, token)));
  if (has(t, token, PERSONAL_NAME) && has(t, token - 1, f.NAME_PARTICLE) && !has(t, token - 1, f.COMMON_WORD)) return true; // أبو طالب أن
  if (has(t, token, PERSONAL_NAME) && !direct && (has(t, token - 1, PERSONAL_NAME | f.TITLE | f.ROLE | f.NAME_PARTICLE) || has(t, next, PERSONAL_NAME | f.NAME_PARTICLE))) return !opensClause(t, token);
  if (reading.form === 'verb' && t.suffix[token] !== 0 && endsInYeh(t, token)) return true; // a verb takes ني, never ي
  if (reading.form === 'verb' && isGoverned(t, token) && t.code[token - 1] !== f.BADA && !direct && reading.text !== 'وصف') return true; // خلال أحدث بياناتها: the newest; but فيما بعد أعلن, أعرب عن أسفه «…», عن وصف الصحفيين بأنهم
  if (reading.form === 'verb' && reading.person === 1 && isGoverned(t, token) && t.code[token - 1] === f.FI) return true; // في أبين
  if (/^[يت]?توصل/.test(reading.text) && tellsOfCopy(t, token)) return true;
  if (/^(?:زاد|[يت]زيد)/.test(reading.text) && reading.form === 'verb' && t.code[next] === f.MIN) return true; // زادت من نفوذهم: added to it
  if (identityEnd(t, token) > 0 || identityEnd(t, token - 1) > 0) return true; // رفض الكشف عن هويته, رفض ذكر اسمه
  if (reading.person === 1 && hasClitic(t, token, f.LI) && t.text.charCodeAt(stemStart(t, token)) === ch.ALEF) return true; // لاسال: "to ask" is لأسأل
  if (reading.person === 1 && ch.hasKey(t.text, t.start[next], t.end[next], 'الله')) return true; // نسأل الله أن: a prayer
  if (reading.text === 'أبرز' && isElativeHere(t, token)) return true;
  if (reading.form === 'participle' && has(t, token - 1, f.COMPLEMENTIZER)) return true; // بأن مطالبات الحكومة
  if (reading.form === 'participle' && has(t, token - 1, f.PREPOSITION) && t.suffix[token - 1] === 0 && t.code[token - 1] !== f.BADA) return true; // ردا على مطالبات
  if (reading.form === 'verb' && hasTanwin(t, token)) return true; // وجهاً: a noun
  if (t.suffix[token] === 0 && (t.lexicon as CueLexicon).verbs[reading.verb].lemma === 'حدّث') return true; // happened; the cue is حدّث, or حدثني
  if (reading.text === 'بلغ' || (/^[يت]بلغ$/.test(reading.text) && (t.code[next] === f.MIN || t.kind[next] === ch.DIGIT))) return true; // reached, is … old; the cue is أبلغ, or بلّغ with its shadda
  if (reading.jussive && /^[يتن]جب$/.test(reading.text)) return true; // لا يجب: must not
  if (/^[يت]دعى$/.test(reading.text)) return true; // يدعى: by the name of
  if (reading.text === 'ردّ' || reading.text === 'رد') {
    const inside = t.clitics[token] === 0 && !opensClause(t, token) && !direct; // فرصة رد الاعتبار, اعتبر رد فعل الحيوان: the noun
    if (inside && isWord(t, next) && has(t, next, f.NOUN | f.COMMON_WORD) && !has(t, next, f.SOURCE_HEAD | f.NAME | f.PREPOSITION)) return true;
  }
  if (/^و?ردا$/.test(reading.text) && t.code[next] === f.ALA) return true; // وردا على سؤال
  if (reading.form === 'participle' && !reading.text.endsWith('ة') && t.kind[token - 1] === ch.LETTER && hasAlef(t, next) && !has(t, next, f.ADVERB | f.TIME_ADVERB)) return true; // معتقدا راسخا
  if (reading.form === 'participle' && reading.text.endsWith('ا') && !direct && has(t, token - 1, f.QUANTIFIER)) return true; // سبعين طالبا
  if (reading.form === 'participle' && reading.text.endsWith('ة') && !direct && token > 0 && isFiniteVerb(t, token - 1)) return true; // سيتم مواصلة
  if (reading.text === 'أبرز' && t.suffix[token] !== 0) return true; // أبرزها: the most prominent of them
  if (has(t, token, THING) && !direct) {
    if (reading.form === 'participle') return !reading.text.endsWith('ا');
    if (reading.form === 'verb') return has(t, token, f.ROLE | f.PERSON | f.ORGANIZATION | f.PLACE | f.NAMED_BODY) && !(opensClause(t, token) && (opensSource(t, next) || hasClitic(t, token, f.WA | f.FA)));
  }
  return false;
}

const endsInYeh = (t: Tokens, i: number): boolean => ch.FOLD[t.text.charCodeAt(t.end[i] - 1)] === ch.YEH && ch.FOLD[t.text.charCodeAt(t.end[i] - 2)] !== ch.NOON;

/** An indefinite word in the accusative, by its final alef. */
const hasAlef = (t: Tokens, i: number): boolean => isWord(t, i) && t.clitics[i] === 0 && t.features[i] === 0 && t.end[i] - t.start[i] > 3 && /ا[ًـ]?$/.test(t.text.slice(t.start[i], t.end[i]));

/** وأبرز المحاور التي, أبرز ملامح الخطة: the most prominent of several. */
const isElativeHere = (t: Tokens, token: number): boolean => isWord(t, token + 1) && (t.clitics[token + 1] & ~f.AL) === 0 && (isGroup(t, token + 1) || !has(t, token + 1, f.SOURCE_HEAD | f.NAME)) && t.features[token + 1] !== 0 && readLead(t, token + 1) === null && readLead(t, token + 2) === null;

const hasTanwin = (t: Tokens, i: number): boolean => t.text.charCodeAt(t.end[i] - 1) === ch.FATHATAN || t.text.charCodeAt(t.end[i] - 2) === ch.FATHATAN;

/** The writer has put the shadda of form II or V: بيّن, عبّر, دوّن. */
export function hasShadda(t: Tokens, token: number): boolean {
  for (let i = t.start[token]; i < t.end[token]; i++) if (t.text.charCodeAt(i) === ch.SHADDA) return true;
  return false;
}

/** The word is the first of its clause, a و or ف aside. */
function opensClause(t: Tokens, token: number): boolean {
  if (token === 0) return true;
  const kind = t.kind[token - 1];
  return kind === ch.BREAK || kind === ch.STOP || kind === ch.COMMA || kind === ch.COLON || has(t, token - 1, f.CONJUNCTION | f.RELATIVE | f.PARTICLE) || hasClitic(t, token, f.WA | f.FA);
}

/** بين المهندس فلان أن: a clause follows, and no وبين or و that between would need. */
function explains(t: Tokens, token: number): boolean {
  for (let i = token + 1; i < token + 16 && isWord(t, i) || t.kind[i] === ch.STOP; i++) {
    if (hasClitic(t, i, f.WA)) return false;
    if (readLead(t, i) !== null) return true;
  }
  return false;
}

/** At the head of a sentence nothing goes before that بين could tell from what follows. */
const opensSentence = (t: Tokens, i: number): boolean => i === 0 || t.kind[i - 1] === ch.BREAK || t.kind[i - 1] === ch.STOP;

/** A word that no table has, as names are, or a nominative plural, which no preposition has before it. */
const isStranger = (t: Tokens, i: number): boolean =>
  isWord(t, i) && ((t.features[i] === 0 && (t.clitics[i] & ~f.AL) === 0) || (hasClitic(t, i, f.AL) && /ون$/.test(t.text.slice(t.start[i], t.end[i]))));

function opensSource(t: Tokens, i: number): boolean {
  return isWord(t, i) && has(t, i, f.TITLE | f.ROLE | f.PERSON | f.ORGANIZATION | f.NAMED_BODY | f.GENERIC | PERSONAL_NAME);
}

import * as ch from './characters.ts';
import * as f from './lexicon/features.ts';
import { type Phrase, readPhrase } from './phrases/noun-phrase.ts';
import { APPOSITION, CERTAIN, PREPOSITION } from './phrases/phrase.ts';
import { readPrepositional } from './phrases/prepositional.ts';
import { readTime } from './phrases/time.ts';
import { has, hasClitic, isFiniteVerb, isWord, stemStart } from './phrases/words.ts';
import type { Context } from './rules/types.ts';
import type { Tokens } from './tokens.ts';

const PERSONAL = f.TITLE | f.ROLE | f.PERSON | f.GENERIC | f.ORGANIZATION | f.NAMED_BODY | f.PLACE | f.GIVEN_NAME | f.SURNAME | f.DOCUMENT;

export interface Subject {
  readonly phrase: Phrase;
  /** Gender as its verb shows it, which precedes it: عرضت مدير عام الجمعية فرح شعبان; 0 where no verb does. */
  readonly gender: number;
}

/**
 * The subject of the sentence's main clause: the noun phrase after its first verb, or the one that it begins with.
 *
 *     وضع المعلم شروطًا لمشاركة الحكومة
 *     verb subject
 */
export function findSubject({ t, cueAt }: Pick<Context, 't' | 'cueAt'>, first: number, limit: number): Subject | null {
  let initial: Subject | null = null;
  let i = first;
  const end = Math.min(limit, first + 40);
  while (i < end) {
    const kind = t.kind[i];
    if (kind !== ch.LETTER && kind !== ch.FOREIGN) {
      if (kind === ch.COLON && initial?.phrase.last === i) return null; // a label, or whose the next words are
      if (kind === ch.COLON || kind === ch.BREAK) return initial;
      i++;
      continue;
    }
    const time = readTime(t, i);
    if (time > i) {
      i = time;
      continue;
    }
    if (t.code[i] === f.KANA && initial === null && isWord(t, i + 1) && hasClitic(t, i + 1, f.LI)) { // كان للممثل علاء النعيمي حصة
      const phrase = readPhrase(t, i + 1, PREPOSITION, end);
      if (phrase !== null && phrase.names.length > 0) return { phrase, gender: 0 };
    }
    if (isFiniteVerb(t, i) || cueAt.get(i)?.reading.form === 'verb' || isDemand(t, i)) {
      if (initial !== null) {
        const named = t.code[i] === f.KANA ? subjectAfter(t, i + 1, end) : null; // أول المتحدثين كان المدرب جمال علي
        return named !== null && named.names.length > 0 ? { phrase: named, gender: 0 } : initial;
      }
      const phrase = subjectAfter(t, i + 1, end);
      const told = relayed(t, i, phrase, end);
      if (told !== null) return { phrase: told, gender: 0 };
      if (phrase !== null) return { phrase, gender: genderOfVerb(t, i) };
      i++;
      continue;
    }
    if ((has(t, i, f.PREPOSITION) && t.width[i] === 1) || hasClitic(t, i, f.BI | f.LI | f.KA)) {
      const phrase = readPrepositional(t, i);
      i = phrase === null ? i + 1 : phrase.last;
      continue;
    }
    if (initial === null && has(t, i, f.COMPLEMENTIZER) && i - first <= 2) {
      i = opensMainClause(t, i - 1) ? i + 1 : behindComma(t, i, end);
      continue;
    }
    if (has(t, i, f.RELATIVE | f.COMPLEMENTIZER)) return initial;
    if (initial === null && i === first && t.features[i] === 0 && t.clitics[i] === 0) {
      // ماثايا ونتر، البالغة من العمر …: unknown words that open a sentence and are then told of
      const name = readPhrase(t, i, APPOSITION | CERTAIN, end);
      if (name !== null && name.names.length > 0 && t.kind[name.last] === ch.COMMA) {
        initial = { phrase: name, gender: 0 };
        i = name.last;
        continue;
      }
    }
    if (initial === null && has(t, i, PERSONAL)) {
      const phrase = readPhrase(t, i, APPOSITION, end);
      if (phrase !== null) {
        initial = { phrase, gender: 0 };
        i = phrase.last;
        continue;
      }
    }
    i++;
  }
  return initial;
}

/**
 * The subjects of the further clauses of a sentence, each behind its verb: in a run-on sentence the last of them goes on.
 * `headless`: the sentence has no subject that could speak, so that the main verb may stand anywhere.
 *
 *     …، فيما كشفت المديرة منى الفاضل عن الخطة، وقالت إن
 *             verb subject
 */
export function findClauseSubjects({ t, cueAt }: Pick<Context, 't' | 'cueAt'>, first: number, limit: number, headless: boolean): Subject[] {
  const subjects: Subject[] = [];
  for (let i = first + 1; i < limit; i++) {
    const opens = opensClause(t, i);
    if (!opens && !headless) continue; // the cheaper questions first
    const cue = cueAt.get(i)?.reading.form === 'verb';
    if (opens ? !(cue || isFiniteVerb(t, i)) : !(cue && isMainVerb(t, i))) continue;
    const phrase = subjectAfter(t, i + 1, limit);
    if (!opens && (phrase?.first !== i + 1 || phrase.names.length === 0 || (phrase.role ?? phrase.title) === null)) continue;
    if (phrase !== null && (phrase.names.length > 0 || (phrase.kind === 'person' && phrase.role !== null && phrase.definite))) subjects.push({ phrase, gender: genderOfVerb(t, i) });
  }
  return subjects;
}

/** طالب فرانسيس المجتمع الدولي: where a sentence or a clause begins, before who could demand something, no student. */
export function isDemand(t: Tokens, i: number): boolean {
  if (t.suffix[i] !== 0 || hasClitic(t, i, ~(f.WA | f.FA)) || !ch.hasKey(t.text, stemStart(t, i, f.WA | f.FA), t.end[i], 'طالب')) return false;
  if (i > 0 && t.clitics[i] === 0 && isWord(t, i - 1) && t.code[i - 1] !== f.SIDE) return false;
  return isWord(t, i + 1) && (has(t, i + 1, f.GIVEN_NAME | f.TITLE) || (has(t, i + 1, f.ROLE | f.PERSON | f.SURNAME) && hasClitic(t, i + 1, f.AL)));
}

/** Behind a comma or dots, a conjunction or with one attached. */
const opensClause = (t: Tokens, i: number): boolean => (t.kind[i - 1] >= ch.COMMA && t.kind[i - 1] <= ch.DASH) || hasClitic(t, i, f.WA | f.FA) || has(t, i - 1, f.CONJUNCTION) || t.code[i - 1] === f.CIRCUMSTANCE;

/** … استخدام الاحتجاج الشعبي أكد الناشط: a cue behind what its sentence begins with, and in no clause that hangs on a word. */
const isMainVerb = (t: Tokens, i: number): boolean => t.clitics[i] === 0 && t.suffix[i] === 0 && isWord(t, i - 1) && !has(t, i - 1, f.RELATIVE | f.COMPLEMENTIZER | f.NEGATION | f.PARTICLE | f.PRONOUN | f.PREPOSITION);

function subjectAfter(t: Tokens, from: number, end: number): Phrase | null {
  let i = from;
  for (; i < Math.min(end, from + 12); ) {
    if (t.kind[i] !== ch.LETTER && t.kind[i] !== ch.FOREIGN) return null;
    const time = readTime(t, i);
    if (time > i) {
      i = time;
      continue;
    }
    if (has(t, i, f.ADVERB | f.PARTICLE) || t.code[i] === f.KANA) {
      i += t.width[i];
      continue;
    }
    if ((has(t, i, f.PREPOSITION) && t.width[i] === 1) || hasClitic(t, i, f.BI | f.LI | f.KA)) {
      const phrase = readPrepositional(t, i);
      if (phrase === null) return null;
      i = phrase.last;
      continue;
    }
    const phrase = readPhrase(t, i, APPOSITION, end);
    if (phrase !== null) return phrase;
    // تعيش آن لوونام في واشنطن: unknown words behind a verb, if they read as a name
    const name = t.features[i] === 0 && t.clitics[i] === 0 ? readPhrase(t, i, CERTAIN, end) : null;
    return name !== null && name.names.length > 0 ? name : null;
  }
  return null;
}

/** نقل الموقع عن اللاعب تصريحات: whose words they are goes on, and not who passed them on. */
function relayed(t: Tokens, verb: number, subject: Phrase | null, end: number): Phrase | null {
  if (subject === null || t.code[subject.last] !== f.AN_FROM || t.suffix[subject.last] !== 0 || !/نقلت?$/.test(t.text.slice(t.start[verb], t.end[verb]))) return null;
  const told = readPhrase(t, subject.last + 1, CERTAIN, end);
  return told !== null && (told.names.length > 0 || told.kind === 'person') ? told : null;
}

/** غير أن, إلا أن, كما أن: what follows is the sentence's own clause; after رغم أن, بعد أن it is behind the comma. */
const opensMainClause = (t: Tokens, i: number): boolean => i >= 0 && has(t, i, f.NEGATION | f.CONJUNCTION) && t.code[i] !== f.CIRCUMSTANCE;

function behindComma(t: Tokens, from: number, end: number): number {
  for (let i = from; i < end; i++) if (t.kind[i] === ch.COMMA) return i + 1;
  return end;
}

/** A verb before its subject agrees with it in gender: قالت, يقول; what begins in ت can be either (تقول, تحدث). */
function genderOfVerb(t: Tokens, i: number): number {
  if (t.suffix[i] !== 0) return 0;
  const word = ch.foldKey(t.text.slice(stemStart(t, i, f.WA | f.FA), t.end[i]));
  if (word.length > 3 && word.endsWith('ت')) return f.FEMININE;
  return word.startsWith('ت') ? 0 : f.MASCULINE;
}

import * as ch from '../characters.ts';
import type { CueWord } from '../cues.ts';
import { KeySet } from '../key-set.ts';
import * as f from '../lexicon/features.ts';
import type { Tokens } from '../tokens.ts';
import type { Phrase } from './noun-phrase.ts';
import { has, hasClitic, isAccusative, percentEnd, isOneOf } from './words.ts';

const GENDER = f.MASCULINE | f.FEMININE;

/** A person, a body or a group by a word that says so; an unknown noun is too often a thing. */
export function canSpeak({ kind, names, role, organization }: Phrase): boolean {
  return names.length > 0 || (kind === 'person' && role !== null) || (kind === 'organization' && organization !== null) || kind === 'group';
}

/** الأمر, العالم, البلاد: as often no speaker at all, so not one whom nothing but a place in a sentence makes one. */
export const isOrdinary = (t: Tokens, { first, names }: Phrase): boolean => names.length === 0 && has(t, first, f.COMMON_WORD) && !has(t, first, f.SURNAME);

/** Types whose verbs take whom they concern as their object: وصفت الفارق بأنه, دعت الأهالي إلى. */
const TRANSITIVE = new Set(['describe', 'criticize', 'praise', 'accuse', 'request', 'order', 'warn', 'inform', 'object']);

/** Types whose verbs take no noun as their object: what follows قال, أضاف or أجاب is who did. */
const INTRANSITIVE = new Set(['say', 'add', 'conclude', 'answer', 'ask', 'note', 'believe']);

export const isTransitive = ({ verb }: CueWord): boolean => TRANSITIVE.has(verb.type);
export const isIntransitive = ({ verb }: CueWord): boolean => INTRANSITIVE.has(verb.type);

/** لفت الانتباه إلى أن, كشف النقاب عن: what one draws. */
const DRAWN = /* @__PURE__ */ new KeySet('الانتباه الأنظار النظر انتباه أنظار نظر');

export const isDrawn = (t: Tokens, { verb }: CueWord, i: number): boolean => (verb.lemma === 'لفت' && isOneOf(t, i, DRAWN)) || (verb.lemma === 'كشف' && ch.hasKey(t.text, t.start[i], t.end[i], 'النقاب'));

/** Verbs whose object is the speech itself: واختتم حديثه بالقول. */
const FRAMES: ReadonlySet<string> = new Set('اختتم ختم أنهى بدأ استهلّ استهل افتتح واصل تابع'.split(' '));

/**
 * Whether a noun phrase after a verb is its subject and not its object (وصف الأجواء بأنها, أكد أهمية الأمن). The verb
 * agrees in gender with a subject that it precedes; a construct of an unknown noun is what is said, not who says it.
 */
export function canBeSubject(t: Tokens, cue: CueWord, phrase: Phrase): boolean {
  const { gender, person } = cue.reading;
  if (cue.passive || person === 1 || person === 2) return false;
  if (cue.reading.form === 'noun') return t.suffix[cue.token] === 0; // تأكيد الطرفين أن: a genitive; قوله has one
  const verb = gender === 'feminine' ? f.FEMININE : gender === 'masculine' ? f.MASCULINE : 0;
  const noun = phrase.agreement & GENDER;
  if (isObject(t, phrase) || isMeasure(t, phrase)) return false;
  if (phrase.kind === 'document' && t.suffix[phrase.first] !== 0 && FRAMES.has(cue.verb.lemma)) return false;
  if ((phrase.agreement & f.PLURAL) !== 0 && (phrase.agreement & (f.MASCULINE | f.SINGULAR)) === f.MASCULINE && phrase.kind === 'group' && verb === f.FEMININE) return false;
  if (phrase.names.length === 0 && verb !== 0 && noun !== 0 && noun !== GENDER && noun !== verb && (phrase.agreement & f.PLURAL) === 0) return false;
  if (cue.reading.form === 'verb' && cue.reading.number === 'plural' && !canSpeak(phrase)) return false; // يرددون هتاف: a verb before its subject is singular
  if (canSpeak(phrase) || isStyled(phrase) || phrase.kind === 'document' || has(t, phrase.first, f.GENERIC) || t.code[phrase.first] === f.ONE_OF) return true; // أحد المصادر
  if (isIntransitive(cue)) return true;
  if (t.suffix[phrase.first] !== 0) return false;
  if (isTransitive(cue) && hasClitic(t, phrase.first, f.AL)) return false;
  const construct = phrase.last - phrase.first > 1 && !hasClitic(t, phrase.first, f.AL);
  return !construct;
}

/** سمو الأمير, خادم الحرمين الشريفين: nobody with a role or a name; but no lone د. */
export const isStyled = ({ title, start, end }: Phrase): boolean => title !== null && end - start > 4;

/** سجل 1921 دولارا: a number counts speakers only before a noun for them (70 شركة) or as a share of them (80 % من الآباء, قال 83%). */
function isMeasure(t: Tokens, { first, last, names, role, organization }: Phrase): boolean {
  const share = percentEnd(t, first + 1);
  return t.kind[first] === ch.DIGIT && names.length === 0 && role === null && organization === null && t.code[share] !== f.MIN && !(share > first + 1 && share === last);
}

/** The case shows on a sound plural or a dual in ين (أبلغ الصحفيين) and on an indefinite word in ا (لم تسأل أحدا). */
function isObject(t: Tokens, { first, agreement, last }: Phrase): boolean {
  if (hasClitic(t, first, f.AL) && (agreement & (f.PLURAL | f.DUAL)) !== 0 && ch.foldKey(t.text.slice(t.start[first], t.end[first])).endsWith('ين')) return true;
  return last - first === 1 && t.suffix[first] === 0 && (ch.hasKey(t.text, t.start[first], t.end[first], 'احدا') || isAccusative(t, first));
}

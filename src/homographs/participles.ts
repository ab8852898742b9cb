import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { has, hasClitic, isAccusative, isFiniteVerb, isWord } from '../phrases/words.ts';
import type { Tokens } from '../tokens.ts';
import type { Rule } from './word.ts';

/** بأن مطالبات الحكومة, ردا على مطالبات: what an أن or a preposition governs is a noun. */
const isGovernedNoun: Rule = ({ t, token, reading }) => {
  if (reading.form !== 'participle') return null;
  if (has(t, token - 1, f.COMPLEMENTIZER)) return true;
  return has(t, token - 1, f.PREPOSITION) && t.suffix[token - 1] === 0 && t.code[token - 1] !== f.BADA ? true : null;
};

/** معتقدا راسخا: an adjective of its own follows. */
const isDescribed: Rule = ({ t, token, reading }) => {
  if (reading.form !== 'participle' || reading.text.endsWith('ة') || t.kind[token - 1] !== ch.LETTER) return null;
  return hasAlef(t, token + 1) && !has(t, token + 1, f.ADVERB | f.TIME_ADVERB) ? true : null;
};

/** سبعين طالبا. */
const isCounted: Rule = ({ t, token, reading, direct }) => (reading.form === 'participle' && reading.text.endsWith('ا') && !direct && has(t, token - 1, f.QUANTIFIER) ? true : null);

/** سيتم مواصلة: a subject. */
const isSubject: Rule = ({ t, token, reading, direct }) => (reading.form === 'participle' && reading.text.endsWith('ة') && !direct && token > 0 && isFiniteVerb(t, token - 1) ? true : null);

/** من مصادر مطلعة أن: an adjective of the noun before it. */
const isAdjective: Rule = ({ t, token, reading }) => (reading.form === 'participle' && reading.text.endsWith('ة') && has(t, token - 1, f.GENERIC | f.ORGANIZATION) && t.clitics[token - 1] === 0 ? true : null);

/** بأرقام مؤكدة من عدة مصادر: an adjective of the indefinite noun right before it. */
const isConfirmed: Rule = ({ t, token, reading }) => (reading.form === 'participle' && reading.text.endsWith('ة') && t.clitics[token] === 0 && t.code[token + 1] === f.MIN && has(t, token - 1, f.NOUN | f.DOCUMENT) && !hasClitic(t, token - 1, f.AL) && t.suffix[token - 1] === 0 ? true : null);

/** ملاحظات المعلمة: …, محددات الأمة: a feminine plural in ات is a thing, unless it hangs on the clause before its comma. */
const isThings: Rule = ({ t, token, reading, direct }) => (reading.form === 'participle' && reading.text.endsWith('ات') && !(direct && t.kind[token - 1] === ch.COMMA) ? true : null);

/** ملكة الجمال وعارضة الأزياء: who somebody else is. */
const isBearer: Rule = ({ t, token, reading }) => (reading.form === 'participle' && reading.text.endsWith('ة') && hasClitic(t, token, f.WA) && t.kind[token - 1] === ch.LETTER && t.clitics[token + 1] === f.AL ? true : null);

/** لم يكن مستغربا أن, ليس مؤكدا أن, بدا بسيطا ومكررا: what is so, and nothing that anybody says. */
const isPredicate: Rule = ({ t, token, reading }) => {
  if (reading.form !== 'participle') return null;
  if (t.clitics[token] === f.WA) return has(t, token - 1, f.ADJECTIVE) && isAccusative(t, token - 1) ? true : null;
  return t.clitics[token] === 0 && wasOrIs(t, token - 1) ? true : null;
};

/** تتخذ من لندن مقرا لها: a seat. */
const isSeat: Rule = ({ t, token, reading }) => {
  if (reading.text !== 'مقرا') return null;
  for (let i = token - 1; i >= Math.max(0, token - FARTHEST_VERB); i--) if (/تخذ/.test(t.text.slice(t.start[i], t.end[i]))) return true;
  return null;
};
const FARTHEST_VERB = 8;

const wasOrIs = (t: Tokens, i: number): boolean => t.code[i] === f.KANA || (has(t, i - 1, f.NEGATION) && /^[يتأن]كن$/.test(t.text.slice(t.start[i], t.end[i])));

/** An indefinite word in the accusative, by its final alef. */
const hasAlef = (t: Tokens, i: number): boolean => isWord(t, i) && t.clitics[i] === 0 && t.features[i] === 0 && t.end[i] - t.start[i] > 3 && /ا[ًـ]?$/.test(t.text.slice(t.start[i], t.end[i]));

/** Rules that say nothing of other forms. */
export const PARTICIPLES: readonly Rule[] = [isGovernedNoun, isDescribed, isCounted, isSubject, isAdjective, isConfirmed, isThings, isBearer, isPredicate, isSeat];

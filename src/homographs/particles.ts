import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { readLead } from '../phrases/complement.ts';
import { has, hasClitic, isWord } from '../phrases/words.ts';
import type { Tokens } from '../tokens.ts';
import { isJoined, opensClause, opensSource, type Rule, type Word } from './word.ts';

const PARTICLE = f.PREPOSITION | f.CONJUNCTION | f.TIME_ADVERB | f.ADVERB | f.DEMONSTRATIVE;

/** هنا "here", and no هنأ. */
const isHere: Rule = ({ t, token }) => (t.end[token] - t.start[token] < 5 && /^[وف]?هنا$/.test(t.text.slice(t.start[token], t.end[token])) ? true : null);

/** بين "between", عبر "across": cues only where a clause follows that they explain. */
const isParticle: Rule = (word) => {
  const { t, token, reading } = word;
  if (!has(t, token, PARTICLE)) return null;
  if (reading.form === 'verb' && readLead(t, token + 1) !== null && t.code[token] !== f.WITHOUT && !isBetween(t, token)) return false;
  if (reading.form === 'verb' && isAbbara(t, token)) return false;
  return !(opensClause(word) && t.code[token] === f.BAYNA && isBayyana(word));
};

/** وعبر الوزير عن أمله: the verb, with who expresses and what of his he does; عبر عنه can be nothing else. */
function isAbbara(t: Tokens, token: number): boolean {
  if (t.code[token] !== f.ABRA) return false;
  if (t.code[token + 1] === f.AN_FROM && t.suffix[token + 1] !== 0) return true;
  if (!(isJoined(t, token) || opensSentence(t, token)) || !(opensSource(t, token + 1) || isStranger(t, token + 1))) return false;
  for (let i = token + 2; i < token + 12 && isWord(t, i); i++) if (t.code[i] === f.AN_FROM) return t.suffix[i + 1] !== 0 || has(t, i + 1, f.CUE);
  return false;
}

/** بيني وبين أن, بين أن … وأن: between what is said before and the clause. */
function isBetween(t: Tokens, token: number): boolean {
  if (t.code[token] !== f.BAYNA || token === 0) return false;
  return (t.code[token - 1] === f.BAYNA && t.suffix[token - 1] !== 0) || ch.hasKey(t.text, t.start[token - 1], t.end[token - 1], 'بيني') || (t.clitics[token] === 0 && t.kind[token - 1] === ch.LETTER && !has(t, token - 1, f.SOURCE_HEAD | f.NAME | f.CONJUNCTION | f.PARTICLE));
}

/** بيّن at the head of its clause, without its shadda. */
function isBayyana({ t, token }: Word): boolean {
  const next = token + 1;
  if (opensSource(t, next)) return isJoined(t, token) || explains(t, token);
  return opensSentence(t, token) && isStranger(t, next) && explains(t, token);
}

/** بين المهندس فلان أن: a clause follows, and no وبين or و that between would need. */
function explains(t: Tokens, token: number): boolean {
  for (let i = token + 1; (i < token + 16 && (isWord(t, i) || t.kind[i] === ch.COMMA)) || t.kind[i] === ch.STOP; i++) {
    if (t.kind[i] === ch.COMMA && readLead(t, i + 1) === null) return false;
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

export const PARTICLES: readonly Rule[] = [isHere, isParticle];

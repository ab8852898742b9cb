import * as ch from './characters.ts';
import * as f from './lexicon/features.ts';
import { type Phrase, readPhrase } from './phrases/noun-phrase.ts';
import { readPrepositional } from './phrases/prepositional.ts';
import { readTime } from './phrases/time.ts';
import { has, hasClitic, isFiniteVerb } from './phrases/words.ts';
import type { Tokens } from './tokens.ts';

const PERSONAL = f.TITLE | f.ROLE | f.PERSON | f.GENERIC | f.ORGANIZATION | f.NAMED_BODY | f.PLACE | f.GIVEN_NAME | f.SURNAME | f.DOCUMENT;

/**
 * The subject of the sentence's main clause: the noun phrase after its first verb, or the one that it begins with.
 *
 *     وضع المعلم شروطًا لمشاركة الحكومة
 *     verb subject
 */
export function findSubject(t: Tokens, first: number, limit: number): Phrase | null {
  let initial: Phrase | null = null;
  let i = first;
  const end = Math.min(limit, first + 40);
  while (i < end) {
    const kind = t.kind[i];
    if (kind !== ch.LETTER && kind !== ch.FOREIGN) {
      if (kind === ch.COLON || kind === ch.BREAK) return initial;
      i++;
      continue;
    }
    const time = readTime(t, i);
    if (time > i) {
      i = time;
      continue;
    }
    if (isFiniteVerb(t, i)) {
      if (initial !== null) return initial;
      const subject = subjectAfter(t, i + 1, end);
      if (subject !== null) return subject;
      i++;
      continue;
    }
    if ((has(t, i, f.PREPOSITION) && t.width[i] === 1) || hasClitic(t, i, f.BI | f.LI | f.KA)) {
      const phrase = readPrepositional(t, i);
      i = phrase === null ? i + 1 : phrase.last;
      continue;
    }
    if (has(t, i, f.RELATIVE | f.COMPLEMENTIZER)) return initial;
    if (initial === null && i === first && t.features[i] === 0 && t.clitics[i] === 0) {
      // ماثايا ونتر، البالغة من العمر …: unknown words that open a sentence and are then told of
      const name = readPhrase(t, i, { limit: end, apposition: true, certain: true });
      if (name !== null && name.names.length > 0 && t.kind[name.last] === ch.COMMA) {
        initial = name;
        i = name.last;
        continue;
      }
    }
    if (initial === null && has(t, i, PERSONAL)) {
      initial = readPhrase(t, i, { limit: end, apposition: true });
      if (initial !== null) {
        i = initial.last;
        continue;
      }
    }
    i++;
  }
  return initial;
}

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
      i++;
      continue;
    }
    if ((has(t, i, f.PREPOSITION) && t.width[i] === 1) || hasClitic(t, i, f.BI | f.LI | f.KA)) {
      const phrase = readPrepositional(t, i);
      if (phrase === null) return null;
      i = phrase.last;
      continue;
    }
    const phrase = readPhrase(t, i, { limit: end, apposition: true });
    if (phrase === null) return null;
    return phrase;
  }
  return null;
}

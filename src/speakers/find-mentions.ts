import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { type Phrase, readPhrase } from '../phrases/noun-phrase.ts';
import { APPOSITION, PREPOSITION } from '../phrases/phrase.ts';
import { has } from '../phrases/words.ts';
import { isDemand } from '../topics.ts';
import { type Tokens } from '../tokens.ts';

const TRIGGERS = f.TITLE | f.ROLE | f.GIVEN_NAME | f.SURNAME | f.NAME_PARTICLE;

/**
 * The noun phrases with a personal name, wherever they stand in the article: who somebody is is often told far from
 * where they speak. A phrase counts when a word of its name is known as one.
 */
export function findNamed(t: Tokens): Phrase[] {
  const phrases: Phrase[] = [];
  for (let i = 0; i < t.count; ) {
    if ((t.kind[i] !== ch.LETTER && t.kind[i] !== ch.FOREIGN) || !has(t, i, TRIGGERS)) {
      i++;
      continue;
    }
    const phrase = isDemand(t, i) || (has(t, i, f.CUE) && has(t, i + 1, f.GIVEN_NAME | f.NAME_PARTICLE) && !has(t, i, f.TITLE | f.ROLE)) ? null : readPhrase(t, i, APPOSITION | PREPOSITION); // روى مسلم, روى ابن ماجه
    if (phrase === null) {
      i++;
      continue;
    }
    for (const single of phrase.members.length > 0 ? phrase.members : [phrase]) if (single.names.some((name) => isKnownName(t, name.start, name.end))) phrases.push(single);
    i = Math.max(i + 1, phrase.last);
  }
  return phrases;
}

function isKnownName(t: Tokens, first: number, last: number): boolean {
  let known = 0;
  for (let i = first; i < last; i++) {
    if (has(t, i, f.GIVEN_NAME) && !has(t, i, f.COMMON_WORD)) known += 2;
    else if (has(t, i, f.GIVEN_NAME | f.SURNAME)) known += has(t, i, f.COMMON_WORD) ? 1 : 2;
    else if (i > first && t.code[i] === f.NAME_ENDING) known++; // نور الدين بولحية
  }
  return known >= 2;
}

import * as f from '../lexicon/features.ts';
import { has, isFiniteVerb } from '../phrases/words.ts';
import { opensClause, PERSONAL_NAME, type Rule } from './word.ts';

/** أبو طالب أن: bound to the particle of a kunya. */
const isKunya: Rule = ({ t, token }) => (has(t, token, PERSONAL_NAME) && has(t, token - 1, f.NAME_PARTICLE) && !has(t, token - 1, f.COMMON_WORD) ? true : null);

/** روتي, شهد, سعيد beside another name or a title. */
const isName: Rule = (word) => {
  const { t, token, direct } = word;
  if (!has(t, token, PERSONAL_NAME) || direct) return null;
  return has(t, token - 1, PERSONAL_NAME | f.TITLE | f.ROLE | f.NAME_PARTICLE) || has(t, token + 1, PERSONAL_NAME | f.NAME_PARTICLE) ? !opensClause(word) : null;
};

/** وقالت نجيب إن, نجيبة نجيب أن: right behind another cue or a given name, though the clause follows. */
const isSayer: Rule = ({ t, token, reading, direct }) =>
  reading.person === 1 && t.clitics[token] === 0 && has(t, token, PERSONAL_NAME) && ((direct && has(t, token - 1, PERSONAL_NAME)) || (has(t, token - 1, f.CUE) && isFiniteVerb(t, token - 1))) ? true : null;

export const NAMES: readonly Rule[] = [isKunya, isName, isSayer];

import * as f from '../lexicon/features.ts';
import { has } from '../phrases/words.ts';
import { opensClause, PERSONAL_NAME, type Rule } from './word.ts';

/** أبو طالب أن: bound to the particle of a kunya. */
const isKunya: Rule = ({ t, token }) => (has(t, token, PERSONAL_NAME) && has(t, token - 1, f.NAME_PARTICLE) && !has(t, token - 1, f.COMMON_WORD) ? true : null);

/** روتي, شهد, سعيد beside another name or a title. */
const isName: Rule = (word) => {
  const { t, token, direct } = word;
  if (!has(t, token, PERSONAL_NAME) || direct) return null;
  return has(t, token - 1, PERSONAL_NAME | f.TITLE | f.ROLE | f.NAME_PARTICLE) || has(t, token + 1, PERSONAL_NAME | f.NAME_PARTICLE) ? !opensClause(word) : null;
};

export const NAMES: readonly Rule[] = [isKunya, isName];

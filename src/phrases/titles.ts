import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import type { Tokens } from '../tokens.ts';
import { startsName } from './names.ts';
import { endsPhrase, has, hasClitic, isWord } from './words.ts';

/** Whether a word that can be a title (السيد، د., اللواء) is one here: by itself, or by the name after it. */
export function isTitle(t: Tokens, i: number, after = false): boolean {
  const next = i + t.width[i] + (t.kind[i + 1] === ch.STOP ? 1 : 0);
  if (t.end[i] - t.start[i] === 1 && t.kind[i + 1] !== ch.STOP && !has(t, next, f.GIVEN_NAME) && !(i > 0 && has(t, i - 1, f.TITLE))) return false; // د, م without a stop
  if (has(t, i, f.COMMON_WORD) && !hasClitic(t, i, f.AL) && !has(t, next, f.GIVEN_NAME | f.SURNAME | f.NAME_PARTICLE | f.TITLE) && !(after && startsName(t, next, false))) return false; // سير المباراة, but لورد كالفن
  if (has(t, i, f.GIVEN_NAME) && !hasClitic(t, i, f.AL) && !(has(t, next, f.TITLE) && hasClitic(t, next, f.AL))) return false; // الدكتور سيد محمود, but فضيلة الشيخ
  if (!has(t, i, f.ROLE)) return true;
  if (after) return startsName(t, next, false) || (has(t, next, f.TITLE) && isTitle(t, next, true)) || (hasClitic(t, i, f.AL) && isOddName(t, next));
  if (!hasClitic(t, i, f.AL)) return has(t, next, f.TITLE) ? isTitle(t, next) : has(t, next, f.NAME_PARTICLE) && !has(t, next, f.COMMON_WORD); // محامية ترامب is his
  if (has(t, next, f.GIVEN_NAME) && has(t, next, f.ADJECTIVE) && hasClitic(t, next, f.AL) && !has(t, next + 1, f.GIVEN_NAME | f.SURNAME)) return false; // النبي الكريم
  if (has(t, next, f.GIVEN_NAME | f.TITLE | f.NAME_PARTICLE) || t.kind[next] === ch.FOREIGN) return true;
  if (isWord(t, next) && t.features[next] === 0 && hasClitic(t, next, f.AL) && !hasClitic(t, next, f.BI | f.LI | f.WA)) return true; // الدكتور الأهدل
  return has(t, next, f.SURNAME) && (!has(t, next, f.ADJECTIVE) || t.code[next] !== f.NATIONALITY);
}

/** النائب دوري شمعون: a noun with no article, and a name behind it; المهندس فارس الشفق, an office too. */
function isOddName(t: Tokens, i: number): boolean {
  if (!isWord(t, i) || t.clitics[i] !== 0 || endsPhrase(t, i)) return false;
  return has(t, i, f.GIVEN_NAME) || (!has(t, i, f.PREPOSITION | f.ROLE | f.TITLE) && startsName(t, i + 1, false));
}

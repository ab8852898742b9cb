import * as ch from '../characters.ts';
import type { CueWord } from '../cues.ts';
import type { CueLexicon } from '../lexicon/cue-lexicon.ts';
import * as f from '../lexicon/features.ts';
import type { Tokens } from '../tokens.ts';
import { governsAt } from './attach.ts';
import { accepts, readLead } from './complement.ts';
import { endsIn, has, hasClitic, hasPronounEnding, isGroup, isWord, readingsOf } from './words.ts';

/** Whether the complementizer at a token belongs to the cue and not to the word right before it (يجب أن, قبل أن). */
export function isOwnLead(t: Tokens, { verb }: CueWord, i: number): boolean {
  const lead = readLead(t, i);
  if (lead === null || hasClitic(t, i, f.WA | f.FA) || !accepts(verb.complements, lead)) return false;
  if (t.code[i - 1] === f.CIRCUMSTANCE) return false; // إذ إن, حيث إن: because
  if (t.text.charCodeAt(t.start[i]) === ch.ALEF_HAMZA_BELOW) return true;
  if (verb.lemma === 'وصف' && t.code[i] === f.BIAN) return true; // وصف ما حدث بأنه
  const before = i - 1;
  if (t.suffix[before] !== 0 && has(t, before, f.PREPOSITION) && t.kind[before - 1] === ch.LETTER && endsIn(t, before - 1, ch.ALEF)) return true; // مقرا له أن
  if (t.kind[before - 1] === ch.COMMA && isParticiple(t, before)) return false; // ، متمنيا أن, ، مدركا أن
  if (has(t, before, f.VERB | f.PREPOSITION | f.CONJUNCTION | f.NEGATION | f.PARTICLE)) return false;
  // لم تسمه أن, عدم ذكر اسمه أن: a verb with its object on it has what it takes; قوله أن has not
  if (!isWord(t, before) || (t.lexicon.features[t.entry[before]] & f.CUE) === 0 || has(t, before, f.PLACE)) return true; // يحكم مصر أن
  const readings = readingsOf(t, before);
  const frames = (t.lexicon as CueLexicon).verbs;
  if (readings.length > 0 && readings.every((reading) => !accepts(frames[reading.verb].complements, lead))) return true; // يتخذ من المدينة مقرا إلى أن
  if (hasClitic(t, before, f.AL)) return readings.every(({ form }) => form !== 'noun'); // الأسبوع الماضي أن, but التأكيد أن
  return t.suffix[before] !== 0 && readings.every(({ form }) => form === 'verb');
}

/** A participle in the accusative, by its letters, that no table has as another word. */
const isParticiple = (t: Tokens, i: number): boolean => (t.features[i] & ~f.CUE) === 0 && t.clitics[i] === 0 && /^م.+ي?[اة]$/.test(t.text.slice(t.start[i], t.end[i]));

/** من المتوقع أن, هو أن, لإدراكهم أن: the complementizer is theirs. */
export function isImpersonal(t: Tokens, { token }: CueWord, i: number): boolean {
  if (i <= token + 1) return false;
  // العديد من الإيرانيين أن, أحد الناجين من الحادث أن: several of them, what they survived, and no such thing as is expected
  const expected = hasClitic(t, i - 1, f.AL) && t.code[i - 2] === f.MIN && !has(t, i - 1, f.SOURCE_HEAD | f.PLACE | f.NAME) && !governsAt(t, i - 3, i - 2) && t.text.charCodeAt(t.start[i]) !== ch.ALEF_HAMZA_BELOW && !has(t, i - 3, f.QUANTIFIER) && !isGroup(t, i - 1);
  const ownNoun = hasPronounEnding(t, i - 1) || (t.suffix[i - 1] !== 0 && hasClitic(t, i - 1, f.LI) && t.entry[i - 1] === 0);
  if (i > token + 2 && ownNoun && ch.FOLD[t.text.charCodeAt(t.start[i - 1])] === ch.LAM) return true;
  return expected || (has(t, i - 1, f.PRONOUN) && t.code[i - 1] !== f.SELF && i > token + 2);
}

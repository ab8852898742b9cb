import * as ch from '../characters.ts';
import type { CueWord } from '../cues.ts';
import * as f from '../lexicon/features.ts';
import { endsIn, has, hasClitic, isFiniteVerb } from '../phrases/words.ts';
import type { Candidate, Context } from '../rules/types.ts';
import type { Tokens } from '../tokens.ts';

/** Evidence on whose a clause behind a comma is, as weights that add up: from `OWN` on it is of the one who reports. */
const OWN = 3;
const NESTED = 2; // a report inside marks is short, and who utters the marks goes on: «قال إن الأمر سهل، ثم غاب»
const DENIED = 2; // لم يقل إنه نادم، وربما ندم: nobody has said what comes before, still less what follows
const CLAUSE = 1; // لكن, ثم, ف and a clause: what was reported is set against what the reporter knows
const SHIFT = 1; // وكان, ولم أكن: with و alone the clause goes on, unless its time or its person is another
const ANEW = 3; // «نصف ذلك بأنه حظ، أعتقد ذلك»
const THOUGHT = -2; // «أعتقد أن الأمر سهل، لكنه مكلف»: one voice all along
const CONDITION = -3; // «قال إنه إذا حضر، فسيفوز»: the comma parts two halves of what is said

/**
 * Whether the clause that begins at `i`, right behind a comma, is no longer part of the report that begins at `first`,
 * though no cue of its own stands there.
 */
export function breaksOff({ t, cueAt, markAt }: Context, { word, status, token, rule }: Candidate, first: number, i: number): boolean {
  if (word === null || rule.endsWith('colon') || word.reading.form === 'participle') return false;
  const around = markAt(first);
  const nested = around !== null && !around.bracket && around === markAt(token);
  const denied = status === 'negated' || status === 'questioned';
  if (!nested && !denied) return false;
  let sum = t.code[i] === f.LIANNA && denied ? CLAUSE : joins(t, word, i); // لا أعتقد أنه سيفوز، لأنه متعب: why one denies it
  if (sum === 0 && nested && cueAt.get(i)?.reading.person === 1 && cueAt.get(i)?.reading.form === 'verb' && t.clitics[i] === 0) sum = ANEW;
  if (sum === 0) return false;
  const { form, person, tense } = word.reading;
  if (nested) sum += NESTED;
  if (denied) sum += DENIED;
  if (form === 'noun' || (person === 1 && tense === 'present' && t.code[token - 1] !== f.KANA)) sum += THOUGHT;
  if (t.code[first] === f.CONDITION || t.code[first] === f.IDHA || t.code[first] === f.CIRCUMSTANCE) sum += CONDITION;
  return sum >= OWN;
}

/** How a clause is joined to what is before it; 0 where it is none, or one more that is said (وأن). */
function joins(t: Tokens, { reading }: CueWord, i: number): number {
  if (has(t, i, f.COMPLEMENTIZER)) return 0;
  if (t.code[i] === f.LAKIN || t.code[i] === f.AND_THEN) {
    const key = ch.foldKey(t.text.slice(t.start[i], t.end[i]));
    return key.includes('لكن') || key.endsWith('ثم') ? CLAUSE : 0; // but not بل, أو
  }
  const negated = has(t, i, f.NEGATION) && (isFiniteVerb(t, i + 1) || isFirstPerson(t, i + 1));
  if (hasClitic(t, i, f.FA)) return negated || isFiniteVerb(t, i) || has(t, i, f.PRONOUN) || hasClitic(t, i, f.AL) ? CLAUSE : 0;
  if (!hasClitic(t, i, f.WA)) return 0;
  const own = t.code[i] === f.FIRST_PERSON || t.code[i] === f.KANA || t.code[i] === f.PERHAPS || (negated && isFirstPerson(t, i + 1)) || (isFiniteVerb(t, i) && endsIn(t, i, ch.ALEF) && ch.FOLD[t.text.charCodeAt(t.end[i] - 2)] === ch.NOON);
  const said = reading.person === 1 && t.text.charCodeAt(t.start[i] + 1) === ch.ALEF_HAMZA_ABOVE && endsIn(t, i, ch.TEH); // وأردت
  return own || said || ch.hasKey(t.text, t.start[i], t.end[i], 'وها') ? SHIFT : 0;
}

/** لم أكن, لا نزعم: behind a negation an alif or a noon is the speaker's own. */
const isFirstPerson = (t: Tokens, i: number): boolean => (t.features[i] === 0 || t.code[i] === f.KANA || has(t, i, f.VERB | f.CUE)) && (t.text.charCodeAt(t.start[i]) === ch.ALEF_HAMZA_ABOVE || t.text.charCodeAt(t.start[i]) === ch.NOON);

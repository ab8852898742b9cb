import * as ch from '../characters.ts';
import type { CueWord } from '../cues.ts';
import * as f from '../lexicon/features.ts';
import type { Tokens } from '../tokens.ts';
import type { Search } from './far-content.ts';
import type { Arrival } from './reading.ts';
import { isImpersonal } from './own-lead.ts';
import { endsIndefinite } from './relative-clause.ts';
import { canSpeak } from './speakable.ts';
import { has, hasClitic, isFiniteVerb, isWord } from './words.ts';

/** Verbs that words follow as they were spoken. */
const UTTERS: ReadonlySet<string> = new Set('قال أضاف تابع أردف استطرد ردّ أجاب'.split(' '));
/** Impersonal verbs that open a sentence of the speaker's: يجب أن, يمكن أن, يكفي أن. */
const IMPERSONAL = /^(?:يجب|يتوجب|ينبغي|يتعين|يمكن|يكفي|يستحيل|لقد|سوف|ليس|ليست|لسنا|لست|لابد|هناك|ثمة|نحن|اننا|انا|ربما|لولا|لعل)$/;

/**
 * A clause of its own right behind the cue and who speaks, where others write a colon or إن: in the press of some
 * countries nothing marks it but how it begins, elsewhere a comma does.
 *
 *     وقال النائب يجب أن يكون القانون محايدا    وقالت اللجنة، لم يكن هناك أي بلاغات
 *          source ^                               source─  ^
 */
export function findBare({ t, cue, source }: Search, at: number): Arrival | null {
  if (cue.passive || cue.reading.person === 1 || cue.reading.person === 2 || !utters(cue)) return null;
  const before = cue.token - 1; // كما تقول المصادر، الذي يقوله الليبراليون، are asides
  if (t.suffix[cue.token] !== 0 || has(t, before, f.RELATIVE) || t.code[before] === f.KAMA || t.code[before] === f.MA || t.code[before] === f.AS) return null;
  const i = isImpersonal(t, cue, at) && t.code[at - 2] === f.MIN ? at - 2 : t.code[at - 1] === f.FIRST_PERSON ? at - 1 : at; // من اللافت أن; نحن نتطلع
  if (!isWord(t, i) || hasClitic(t, i, f.WA | f.FA) || endsIndefinite(t, source, i)) return null;
  const comma = t.kind[i - 1] === ch.COMMA && source !== null && canSpeak(source);
  const follows = i === cue.token + 1 || (source !== null && source.last === i && canSpeak(source));
  if (!(comma ? opensSpeech(t, i) : follows && opensBare(t, i, at))) return null;
  return { kind: 'clause', lead: { first: i, last: i, bits: 0 } };
}

/** Whether words may follow a cue as they were spoken, with nothing that announces them. */
export const utters = ({ reading, verb }: CueWord): boolean => reading.form === 'verb' && UTTERS.has(verb.lemma);

/** Behind a comma: a verb, or the first person. */
const opensSpeech = (t: Tokens, i: number): boolean => t.code[i] === f.FIRST_PERSON || isNegated(t, i) || (isFiniteVerb(t, i) && !has(t, i, f.CUE));

/** Behind nothing at all: what no noun phrase goes on with. */
const opensBare = (t: Tokens, i: number, at: number): boolean => i !== at || isNegated(t, i) || IMPERSONAL.test(ch.foldKey(t.text.slice(t.start[i], t.end[i])));

/** لا يمكن, لم يكن; but not إلا, ألا, غير. */
const isNegated = (t: Tokens, i: number): boolean => has(t, i, f.NEGATION) && t.end[i] - t.start[i] < 3 && (isFiniteVerb(t, i + 1) || (isWord(t, i + 1) && t.features[i + 1] === 0 && t.clitics[i + 1] === 0));

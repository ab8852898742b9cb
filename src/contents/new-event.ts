import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { endsIn, has, hasClitic, isAccusative, isFiniteVerb, readingsOf, stemStart } from '../phrases/words.ts';
import type { Phrase } from '../phrases/noun-phrase.ts';
import type { Candidate, Context } from '../rules/types.ts';
import type { Tokens } from '../tokens.ts';

/**
 * Whether ، و and a past verb at `i` tell what happened next, and no more of the report that begins at `first`: it told
 * of what is to come (إنه لن يستقيل، وأثارت حملة …), or who reports is named once more (وتقدم نجار بالشكر).
 */
export function isNewEvent({ t, markAt }: Context, { word, source, rule }: Candidate, first: number, i: number): boolean {
  if (word === null || !hasClitic(t, i, f.WA) || word.reading.form === 'participle' || rule.endsWith('colon') || markAt(i) !== null || !isFiniteVerb(t, i) || has(t, i, f.CUE)) return false;
  return (isPast(t, i) && tenseOf(t, first, i) === 'future') || (source !== null && source.names.length > 0 && (repeats(t, source, i + 1) || (has(t, i + 1, f.TITLE | f.ROLE) && repeats(t, source, i + 2))));
}

/** وأكد محسن أن الشعب صمد وطالب محسن بالتوعية: who reports is named once more, with no comma before the verb. */
export function namesAgain({ t, cueAt, markAt }: Context, { word, source }: Candidate, i: number): boolean {
  if (word === null || source === null || source.names.length === 0 || !hasClitic(t, i, f.WA) || word.reading.form === 'participle' || markAt(i) !== null) return false;
  return (isPast(t, i) || cueAt.get(i)?.reading.tense === 'past') && hasName(t, source, i + 1);
}

/** A name of who reports stands once more at `i`. */
function hasName(t: Tokens, { names }: Phrase, i: number): boolean {
  if ((t.clitics[i] & ~f.AL) !== 0) return false;
  for (const { start, end } of names) for (let k = start; k < end; k++) if (t.text.slice(t.start[k], t.end[k]) === t.text.slice(t.start[i], t.end[i])) return true;
  return false;
}

/** A past verb of the third person, by its readings or its shape. */
export function isPast(t: Tokens, i: number): boolean {
  if (!isFiniteVerb(t, i) || t.code[i] === f.KANA || isAccusative(t, i) || hasClitic(t, i, f.SA | f.LI)) return false;
  const readings = readingsOf(t, i);
  if (readings.length > 0) return readings.every(({ tense, form }) => tense === 'past' || form !== 'verb');
  const from = stemStart(t, i, f.WA);
  const opener = ch.FOLD[t.text.charCodeAt(from)];
  return has(t, i, f.VERB) && opener !== ch.YEH && opener !== ch.SEEN && ((endsIn(t, i, ch.TEH) && t.end[i] - from > 3) || (opener !== ch.TEH && opener !== ch.NOON));
}

/** What the verbs of a clause tell of: past where one is, future where all are of what is to come (سيسافر, سوف يسافر, لن يسافر). */
export function tenseOf(t: Tokens, first: number, last: number): 'past' | 'future' | 'present' {
  let future = false;
  for (let i = first; i < last; i++) {
    if (t.code[i] === f.SAWFA || (hasClitic(t, i, f.SA) && isFiniteVerb(t, i)) || ch.hasKey(t.text, t.start[i], t.end[i], 'لن')) future = true;
    else if (t.code[i] === f.QAD || t.code[i] === f.KANA || ch.hasKey(t.text, t.start[i], t.end[i], 'لم') || isPast(t, i)) return 'past';
  }
  return future ? 'future' : 'present';
}

/** A word of who reports stands once more at `i`. */
export function repeats(t: Tokens, { first, last }: Phrase, i: number): boolean {
  if (t.kind[i] !== ch.LETTER || has(t, i, f.PREPOSITION | f.QUANTIFIER)) return false;
  const key = stemOf(t, i);
  for (let k = first; k < last; k++) if (stemOf(t, k) === key) return true;
  return false;
}

/** The folded word without clitics and article. */
const stemOf = (t: Tokens, i: number): string => ch.foldKey(t.text.slice(stemStart(t, i), t.end[i])).replace(/^ال/, '');

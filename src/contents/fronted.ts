import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { clauseStart } from '../phrases/before.ts';
import { has, hasClitic, isFiniteVerb, isWord } from '../phrases/words.ts';
import type { Candidate, Context } from '../rules/types.ts';
import type { Tokens } from '../tokens.ts';

/**
 * Whether the report stands in a clause that comes before its main clause, which then begins behind the report's comma:
 *
 *     وبعد أن أعلن الوزير أن الطريق مغلق، عاد السائقون        السفير، الذي قال إن الحل قريب، غادر أمس
 *     subordinate clause─────────────────  main clause      subject relative clause────────  predicate
 */
export function awaitsMain({ t }: Context, { word, token, rule, before }: Candidate): boolean {
  if (word === null || word.reading.form === 'participle' || rule.endsWith('colon')) return false;
  if (has(t, token - 1, f.RELATIVE) && t.kind[token - 2] === ch.COMMA) return true; // between commas, whatever it hangs on
  const start = clauseStart(t, token);
  const antecedent = before?.antecedent ?? null;
  if (antecedent !== null && has(t, token - 1, f.RELATIVE)) return antecedent.first - Number(hasClitic(t, antecedent.first, f.WA)) <= start;
  let i = token - 1;
  while (i > start && t.kind[i] !== ch.COMMA && !fronts(t, i, token) && (t.code[i] === f.KANA || !isFiniteVerb(t, i))) i--;
  if (!fronts(t, i, token) || t.kind[i - 1] === ch.SEMICOLON) return false;
  if (t.code[i - 1] === f.ALA) i--; // على رغم
  return i === start || (has(t, i - 1, f.COMPLEMENTIZER) && !hasClitic(t, i, f.WA)) || (t.kind[i - 1] === ch.COMMA && hasClitic(t, i, f.WA)) || t.kind[i - 1] === ch.QUOTE;
}

/** عندما, فيما, لما; بعد أن, رغم أن; of a verbal noun the preposition right before it (بعد إعلان الوزير أن). */
function fronts(t: Tokens, i: number, token: number): boolean {
  if (t.code[i] === f.CIRCUMSTANCE) return !ch.hasKey(t.text, t.start[i], t.end[i], 'حيث');
  if (!has(t, i, f.PREPOSITION) || !FRONTING.has(t.code[i])) return false;
  return i === token - 1 || has(t, i + 1, f.COMPLEMENTIZER);
}

const FRONTING: ReadonlySet<number> = new Set([f.BADA, f.QABLA, f.MUNDHU, f.WITHOUT, f.MAA]);

/** A main clause behind a comma: a verb that nothing joins to what is before. */
export function opensMain(t: Tokens, i: number): boolean {
  if (!isWord(t, i) || hasClitic(t, i, f.WA)) return false;
  return isFiniteVerb(t, i) || t.code[i] === f.KANA || ((has(t, i, f.NEGATION) || t.code[i] === f.QAD) && isFiniteVerb(t, i + 1)) || (has(t, i, f.COMPLEMENTIZER) && hasClitic(t, i, f.FA));
}

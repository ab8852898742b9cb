import { foldKey } from '../characters.ts';
import type { CueWord } from '../cues.ts';
import * as f from '../lexicon/features.ts';
import { COMPLEMENT } from '../phrases/complement.ts';
import type { Reading } from '../phrases/reading.ts';
import { canSpeak } from '../phrases/speakable.ts';
import { has, stemStart } from '../phrases/words.ts';
import type { Tokens } from '../tokens.ts';

/** Verbs that do something as often as they say it: زاد المبلغ, نشر الكتاب, عرض اللوحة, واصل العمل. */
export const ACTS: ReadonlySet<string> = new Set('زاد دفع عرض سجّل نشر تضمّن حمّل واصل أبرز صوّر قضى أكمل رفض وافق شبّه شهد نادى أنهى جدّد حدّد ركّز'.split(' '));

/**
 * Whether a verb of {@link ACTS} does what it says: it has an object, or a subject that cannot speak, before words that
 * are then none of its own.
 *
 *     زاد استهلاكه للطاقة حتى أن
 *     act subject
 */
export function isAct({ verb, token }: CueWord, { arrival, object, source }: Reading): boolean {
  if (!ACTS.has(verb.lemma) || (arrival.kind === 'mark' && (verb.type === 'describe' || verb.type === 'note'))) return false; // شبّه اللون بـ«حلوى القطن»: marks are weighed
  if (verb.type === 'describe' && source !== null && canSpeak(source) && arrival.kind === 'clause' && (arrival.lead.bits & (COMPLEMENT['على أن'] | COMPLEMENT['بأن'])) !== 0) return false; // صوّر الأمر على أنه
  const at = arrival.kind === 'clause' ? arrival.lead.first : arrival.kind === 'none' ? -1 : arrival.token;
  return at !== token + 1 && (object || (source !== null && !canSpeak(source) && source.kind !== 'document' && source.kind !== 'organization'));
}

const INFERRED: ReadonlySet<string> = new Set('مما هذا ذلك'.split(' '));

/** مما يؤكد أن, وهذا يدل على أن, وهو ما يعني أن, الأمر الذي يشير إلى أن: what the writer infers from what was told; هذا وأكد أن only goes on. */
export function isInference(t: Tokens, { token, verb, reading }: CueWord, { arrival, source }: Reading): boolean {
  if (reading.form !== 'verb' || verb.lemma === 'قال' || (t.clitics[token] & (f.WA | f.FA)) !== 0 || arrival.kind !== 'clause' || source !== null || token === 0) return false;
  const key = (i: number): string => foldKey(t.text.slice(stemStart(t, i, f.WA | f.FA), t.end[i]));
  const before = key(token - 1);
  if (INFERRED.has(before)) return !has(t, token - 2, f.PREPOSITION | f.DEMONSTRATIVE) || before === 'مما';
  return token > 1 && ((before === 'ما' && has(t, token - 2, f.PRONOUN)) || (has(t, token - 1, f.RELATIVE) && key(token - 2) === 'الامر'));
}

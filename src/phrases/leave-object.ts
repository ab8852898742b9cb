import type { CueWord } from '../cues.ts';
import type { Tokens } from '../tokens.ts';
import type { Arguments, Arrival } from './reading.ts';

const TELLS: ReadonlySet<string> = new Set('أخبر أبلغ بلّغ أعلم أنبأ طمأن أقنع'.split(' '));
const NAMES_OBJECT: ReadonlySet<string> = new Set('وصف اتّهم اتهم ناشد'.split(' '));

/**
 * أخبر الحشد أن, وصف الأجواء بـ: verbs that must have an object; a lone noun phrase is it, and the subject is dropped.
 * Returns whether the source was taken for it.
 */
export function leaveObject(t: Tokens, cue: CueWord, args: Arguments, arrival: Arrival | null): boolean {
  if (args.source === null || args.addressee !== null || cue.passive || cue.reading.form !== 'verb' || arrival === null || arrival.kind === 'cue' || arrival.kind === 'none') return false;
  if (t.suffix[cue.token] !== 0) return false; // أخبرنا الوزير أن
  if (TELLS.has(cue.verb.lemma)) args.addressee = { start: args.source.start, end: args.source.end };
  else if (!NAMES_OBJECT.has(cue.verb.lemma)) return false;
  args.source = null;
  return true;
}

import type { CueWord } from '../cues.ts';
import * as f from '../lexicon/features.ts';
import type { Tokens } from '../tokens.ts';
import { type Phrase, readPhrase } from './noun-phrase.ts';
import type { Arguments, Arrival } from './reading.ts';
import { has } from './words.ts';

const TELLS: ReadonlySet<string> = new Set('أخبر أبلغ بلّغ أعلم أنبأ طمأن أقنع'.split(' '));
const NAMES_OBJECT: ReadonlySet<string> = new Set('وصف اتّهم اتهم ناشد'.split(' '));

/**
 * أخبر الحشد أن, وصف الأجواء بـ: verbs that must have an object; a lone noun phrase is it, and the subject is dropped.
 * Returns whether the source was taken for it.
 */
export function leaveObject(t: Tokens, cue: CueWord, args: Arguments, arrival: Arrival | null): boolean {
  if (args.source === null || args.addressee !== null || cue.passive || cue.reading.form !== 'verb' || arrival === null || arrival.kind === 'cue' || arrival.kind === 'none') return false;
  if (t.suffix[cue.token] !== 0) return false; // أخبرنا الوزير أن
  if (TELLS.has(cue.verb.lemma)) {
    if (parts(t, args, args.source)) return false;
    args.addressee = { start: args.source.start, end: args.source.end };
  } else if (!NAMES_OBJECT.has(cue.verb.lemma)) return false;
  args.source = null;
  return true;
}

/** أبلغ الوزير سليم حداد رئيس البلدية أن: an office behind the name of who tells is whom he tells. */
function parts(t: Tokens, args: Arguments, { first, last, names, end }: Phrase): boolean {
  const at = names[0]?.end ?? last;
  if (at >= last || names.length > 1 || names[0].start === first || !has(t, at, f.ROLE | f.PERSON | f.ORGANIZATION)) return false;
  args.source = readPhrase(t, first, { certain: true, limit: at });
  args.addressee = { start: t.start[at], end };
  return args.source !== null;
}

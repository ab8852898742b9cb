import type { CueWord } from '../cues.ts';
import * as f from '../lexicon/features.ts';
import type { Tokens } from '../tokens.ts';
import { governsAt } from './attach.ts';
import { type Phrase, readPhrase } from './noun-phrase.ts';
import { CERTAIN } from './phrase.ts';
import type { Arguments, Arrival } from './reading.ts';
import { isDrawn } from './speakable.ts';
import { has, hasClitic, isWord } from './words.ts';

const TELLS: ReadonlySet<string> = new Set('أخبر أبلغ بلّغ أعلم أنبأ طمأن أقنع'.split(' '));
const NAMES_OBJECT: ReadonlySet<string> = new Set('وصف اتّهم اتهم ناشد'.split(' '));

/**
 * أخبر الحشد أن, وصف الأجواء بـ: verbs that must have an object; a lone noun phrase is it, and the subject is dropped.
 * Returns whether the source was taken for it.
 */
export function leaveObject(t: Tokens, cue: CueWord, args: Arguments, arrival: Arrival | null): boolean {
  const { source } = args;
  if (source === null || args.addressee !== null || cue.passive || cue.reading.form !== 'verb' || arrival === null || arrival.kind === 'cue' || arrival.kind === 'none') return false;
  if (t.suffix[cue.token] !== 0) return false; // أخبرنا الوزير أن
  if (TELLS.has(cue.verb.lemma)) {
    if (parts(t, args, source)) return false;
    args.addressee = { start: source.start, end: source.end };
  } else if (!NAMES_OBJECT.has(cue.verb.lemma)) return false;
  else {
    if (args.time !== null && args.time.start > source.end) return false; // وصفت الهيئة عام 2014 بأنه
    if (cue.verb.lemma === 'وصف' && arrival.kind === 'clause' && t.code[arrival.lead.first] !== f.BIAN && (source.role !== null || source.title !== null)) return false; // وصفت الطبيبة أنها
    const at = secondName(t, source);
    if (at > 0) {
      args.source = readPhrase(t, source.first, CERTAIN, at);
      return true;
    }
  }
  args.source = null;
  return true;
}

/** وصف متحدث باسم الحكومة | ماكرون بأنه, وصف بوتين | ترامب بأنه: where whom they speak of begins, or 0. */
function secondName(t: Tokens, { role, names }: Phrase): number {
  if (names.length !== 1) return 0;
  const [{ start, end }] = names;
  if (role !== null && role.end === start) return isIndefinite(t, role.start) ? start : 0;
  const isFamily = (i: number): boolean => has(t, i, f.SURNAME) && !has(t, i, f.GIVEN_NAME);
  return end === start + 2 && !hasClitic(t, start, f.AL) && isFamily(start) && isFamily(start + 1) ? start + 1 : 0;
}

/** An office that no genitive makes definite: متحدث باسم, مسؤول أميركي, مسؤول في. */
function isIndefinite(t: Tokens, head: number): boolean {
  const next = head + 1;
  if (hasClitic(t, head, f.AL) || t.suffix[head] !== 0 || !isWord(t, next)) return false;
  return hasClitic(t, next, f.BI | f.LI) || has(t, next, f.PREPOSITION) || (has(t, next, f.ADJECTIVE) && !hasClitic(t, next, f.AL));
}

const TAKES_BI: ReadonlySet<string> = new Set('أشاد ندّد رحّب طالب تمسّك هدّد لوّح وعد تعهّد أقرّ اعترف سلّم نوّه بشّر'.split(' '));
const THING = f.NOUN | f.DOCUMENT | f.CHANNEL;
const SITE = f.ORGANIZATION | f.NAMED_BODY | f.PLACE;

/**
 * Where what the verb takes begins behind its subject, up to `limit`: the last ب of أشاد المكلف بالملف بالقرار, but ب with a
 * body tells where who speaks works; الانتباه of لفت المدير الانتباه.
 */
export function beforeObject(t: Tokens, cue: CueWord, from: number, limit: number): number {
  const takesBi = TAKES_BI.has(cue.verb.lemma);
  let end = limit;
  for (let i = from + 1; i < limit && isWord(t, i); i++) {
    if (isDrawn(t, cue, i)) return i;
    if (takesBi && hasClitic(t, i, f.BI) && t.code[i] !== f.LOCALITY && !has(t, i, SITE | f.COMPLEMENTIZER) && (hasClitic(t, i, f.AL) || has(t, i, THING)) && !isGovernor(t, i - 1, i)) end = i;
  }
  return end;
}

/** المحامي المطلع بالملف. */
const isGovernor = (t: Tokens, i: number, bi: number): boolean => hasClitic(t, i, f.AL) && has(t, i, f.ADJECTIVE) && governsAt(t, i, bi);

/** أبلغ الوزير سليم حداد رئيس البلدية أن: an office behind the name of who tells is whom he tells. */
function parts(t: Tokens, args: Arguments, { first, last, names, end }: Phrase): boolean {
  const at = names[0]?.end ?? last;
  if (at >= last || names.length > 1 || names[0].start === first || !has(t, at, f.ROLE | f.PERSON | f.ORGANIZATION)) return false;
  args.source = readPhrase(t, first, CERTAIN, at);
  args.addressee = { start: t.start[at], end };
  return args.source !== null;
}

import * as ch from '../characters.ts';
import type { CueWord } from '../cues.ts';
import * as f from '../lexicon/features.ts';
import type { Reading } from '../phrases/reading.ts';
import { type Before } from '../phrases/before.ts';
import type { Lead } from '../phrases/complement.ts';
import type { Marked } from '../marks/index.ts';
import { EXPRESSES } from '../phrases/reading.ts';
import { stemStart } from '../phrases/words.ts';
import type { Tokens } from '../tokens.ts';
import type { Cue, CueType } from '../types.ts';
import { readStatus } from './status.ts';
import type { Candidate, Context, Piece } from './types.ts';

/** The cue of a word, with what its verb says. */
export function cueOf(t: Tokens, { token, start, end, verb, reading, passive }: CueWord): Omit<Cue, 'text'> {
  return { start, end, type: EXPRESSES.has(verb.lemma) ? expressed(t, token, verb.type) : verb.type, form: reading.form, voice: reading.form === 'verb' ? (passive ? 'passive' : 'active') : null, lemma: verb.lemma };
}

/** أعرب عن أمله, أبدى أسفه: the noun tells what the verb expresses. */
function expressed(t: Tokens, cue: number, type: CueType): CueType {
  for (let i = cue + 1; i < cue + 12 && t.kind[i] !== ch.BREAK && t.kind[i] !== ch.STOP; i++) {
    const noun = FEELINGS.get(ch.foldKey(t.text.slice(stemStart(t, i), t.end[i])).replace(/(?:ه|ها|هم|هما)$/, ''));
    if (noun !== undefined) return noun;
  }
  return type;
}

const FEELINGS: ReadonlyMap<string, CueType> = new Map([
  ...['امل', 'رجا', 'تمني', 'تطلع'].map((noun) => [noun, 'hope'] as const),
  ...['اسف', 'ندم', 'حزن', 'اسا'].map((noun) => [noun, 'regret'] as const),
  ...['اعتقاد', 'قناعت', 'ثقت', 'ايمان', 'ظن'].map((noun) => [noun, 'believe'] as const),
  ...['توقع', 'تفاول', 'تفاؤل'].map((noun) => [noun, 'expect'] as const),
  ...['رفض', 'اعتراض', 'تحفظ', 'استيا'].map((noun) => [noun, 'object'] as const),
  ...['تاييد', 'موافقت'].map((noun) => [noun, 'agree'] as const),
  ...['استعداد', 'التزام'].map((noun) => [noun, 'promise'] as const),
]);

/** A candidate of a cue word: what the arguments on both sides give, and what the rule adds. */
export function propose(context: Context, word: CueWord, right: Reading | null, before: Before | null, { rule, weight, pieces }: Pick<Candidate, 'rule' | 'weight' | 'pieces'>): Candidate {
  const { t } = context;
  const source = right?.source ?? null;
  return {
    rule,
    weight,
    token: word.token,
    cue: cueOf(t, word),
    word,
    source,
    via: right?.via ?? null,
    addressee: right?.addressee ?? null,
    channel: right?.channel ?? before?.channel ?? null,
    time: right?.time ?? before?.time ?? null,
    place: right?.place ?? before?.place ?? null,
    before,
    agreement: spokenBy(context, word),
    impersonal: word.passive && source === null, // قيل, يقال
    status: readStatus(t, word.token),
    pieces,
  };
}

/**
 * A candidate with some of its parts changed. Written out, and with its keys in the order of every other candidate: each
 * place with a spread made objects of a shape of its own, and all who read candidates were the slower for it.
 */
export function altered(old: Candidate, changes: Partial<Pick<Candidate, 'token' | 'source' | 'via' | 'addressee' | 'channel' | 'time' | 'place' | 'agreement' | 'pieces'>>): Candidate {
  return {
    rule: old.rule,
    weight: old.weight,
    token: changes.token ?? old.token,
    cue: old.cue,
    word: old.word,
    source: changes.source === undefined ? old.source : changes.source,
    via: changes.via === undefined ? old.via : changes.via,
    addressee: changes.addressee === undefined ? old.addressee : changes.addressee,
    channel: changes.channel === undefined ? old.channel : changes.channel,
    time: changes.time === undefined ? old.time : changes.time,
    place: changes.place === undefined ? old.place : changes.place,
    before: old.before,
    agreement: changes.agreement ?? old.agreement,
    impersonal: old.impersonal,
    status: old.status,
    pieces: changes.pieces ?? old.pieces,
  };
}

/** Gender and number that an unnamed speaker must have. A verb before its subject is singular, so only gender counts there. */
export function spokenBy({ t }: Context, { token, reading }: CueWord): number {
  if (reading.form === 'noun') return t.suffix[token];
  if (t.text.slice(t.start[token + 1], t.end[token + 1]) === 'هؤلاء') return f.PLURAL; // ويرى هؤلاء أن
  const gender = reading.gender === 'feminine' ? f.FEMININE : reading.gender === 'masculine' ? f.MASCULINE : 0;
  const number = reading.number === 'plural' ? f.PLURAL : reading.number === 'dual' ? f.DUAL : reading.number === 'singular' ? f.SINGULAR : 0;
  return gender | number;
}

export const clause = (first: number, lead: Lead | null, last = -1): Piece => ({ kind: 'clause', first, last, lead, marked: null, fragment: false });

export const marked = (span: Marked, lead: Lead | null = null, fragment = false): Piece => ({ kind: 'marked', first: span.first, last: span.last, lead, marked: span, fragment });

export const before = (first: number, last: number): Piece => ({ kind: 'before', first, last, lead: null, marked: null, fragment: false });

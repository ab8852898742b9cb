import * as ch from '../characters.ts';
import type { Marked } from '../marks/index.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import { clauseStart } from '../phrases/before.ts';
import { clause, marked } from './propose.ts';
import type { Candidate, Context } from './types.ts';

/**
 * A speaker with a colon and no verb: هيلي: «…», and in a headline الدفاع: …. Only a noun phrase that is all of its
 * clause can be one.
 */
export function speakerColon(context: Context, colon: number): Candidate | null {
  const { t, opened } = context;
  const start = clauseStart(t, colon);
  const source = readPhrase(t, start, { apposition: true, certain: true });
  if (source === null || source.last !== colon || colon - start > 12) return null;
  if (source.kind === 'unknown' || source.kind === 'document') return null;
  const span: Marked | undefined = opened.get(colon + 1);
  const headline = span === undefined;
  if (headline && (t.kind[colon + 1] === ch.BREAK || t.kind[start - 1] !== ch.BREAK && start !== 0)) return null;
  if (headline) return null;
  return {
    rule: headline ? 'headline-colon' : 'speaker-colon', weight: headline ? 0.4 : 0.8, token: start, word: null, cue: null, source, via: null,
    addressee: null, channel: null, time: null, place: null, before: null, agreement: 0, impersonal: false, status: 'asserted',
    pieces: [span === undefined ? clause(colon + 1, null) : marked(span)],
  };
}

import * as ch from '../characters.ts';
import { isCredited } from '../dateline/lines.ts';
import type { Marked } from '../marks/index.ts';
import { hasClause } from '../phrases/clause.ts';
import * as f from '../lexicon/features.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import { APPOSITION, CERTAIN } from '../phrases/phrase.ts';
import { readChannel, readPrepositional } from '../phrases/prepositional.ts';
import { clauseStart } from '../phrases/before.ts';
import { has } from '../phrases/words.ts';
import { clause, marked } from './propose.ts';
import type { Candidate, Context } from './types.ts';

/**
 * A speaker with a colon and no verb. Only a noun phrase that is all of its clause can be one.
 *
 * - `speaker-colon`: a speaker, a colon, and marks. سليم حداد: «الوضع مستقر».
 * - `headline-colon`: a speaker and a colon in one of the first lines. الدفاع: الوضع مستقر
 */
export function speakerColon(context: Context, colon: number): Candidate | null {
  const { t, opened } = context;
  const start = clauseStart(t, colon);
  const source = readPhrase(t, start, APPOSITION | CERTAIN);
  if (source === null || colon - start > 12) return null;
  // سليم حداد لرويترز: «…», سليم حداد في حديث للجريدة: «…»
  const told = source.last < colon ? readPrepositional(t, source.last) : null;
  const addressee = told?.kind === 'addressee' && told.last === colon ? told.range : null;
  const channel = told !== null && readChannel(t, source.last) === colon ? { start: t.start[source.last], end: t.end[colon - 1] } : null;
  if (source.last !== colon && addressee === null && channel === null) return null;
  if (source.kind === 'unknown' || source.kind === 'document') return null;
  const span: Marked | undefined = opened.get(colon + 1);
  const headline = span === undefined;
  if (headline ? !isHeadline(context, start, colon) || isCredited(t, start) : span.bracket) return null; // بقلم: سليم حداد
  // لندن: «الشرق الأوسط» names a paper; a person's words behind a colon need no verb where they are all of the sentence
  if (!headline && !hasClause(t, span.first, span.last) && !(source.kind === 'person' && span.last - span.first > 1 && endsSentence(context, span))) return null;
  return {
    rule: headline ? 'headline-colon' : 'speaker-colon', weight: headline ? 0.4 : 0.8, token: start, cue: null, word: null, source, via: null,
    addressee, channel, time: null, place: null, before: null, agreement: 0, impersonal: false, status: 'asserted',
    pieces: [span === undefined ? clause(colon + 1, null) : marked(span)],
  };
}

/** One of the first lines, short and without a stop, with words behind the colon. */
function isHeadline({ t, sentences, sentenceOf }: Context, start: number, colon: number): boolean {
  const { paragraph, firstToken, lastToken } = sentences[sentenceOf(start)];
  if (has(t, start, f.PLACE) && colon === start + t.width[start] && !has(t, colon + 1, f.NEGATION | f.COMPLEMENTIZER)) return false; // إسبانيا: فوز برشلونة tells where
  if (paragraph > 2 || firstToken !== start || lastToken - start > 20 || t.kind[lastToken] !== ch.BREAK) return false;
  return t.kind[lastToken - 1] !== ch.STOP && t.kind[colon + 1] === ch.LETTER && lastToken - colon > 2;
}

function endsSentence({ t }: Context, { close }: Marked): boolean {
  return close >= 0 && (t.kind[close + 1] === ch.STOP || t.kind[close + 1] === ch.BREAK);
}

import * as ch from './characters.ts';
import type { CueWord } from './cues.ts';
import type { Marked } from './marks/index.ts';
import { COMPLEMENT, type Lead } from './phrases/complement.ts';
import type { Reading } from './phrases/reading.ts';
import { accordingTo } from './rules/according-to.ts';
import { afterQuote } from './rules/after-quote.ts';
import { asSaid } from './rules/as-said.ts';
import { mayReport } from './rules/may-report.ts';
import { readRight, reportContent } from './rules/report-content.ts';
import { speakerColon } from './rules/speaker-colon.ts';
import { altered } from './rules/propose.ts';
import type { Candidate, Context, Piece } from './rules/types.ts';
import { canSpeak } from './phrases/speakable.ts';
import { has, hasClitic } from './phrases/words.ts';
import * as f from './lexicon/features.ts';
import type { Tokens } from './tokens.ts';
import { inheritSource } from './rules/inherit-source.ts';
import type { CueType } from './types.ts';

/**
 * Runs the rules over an article and keeps the best candidates that do not conflict: one for each cue, one for each
 * quotation in marks. In text order.
 */
export function chooseAttributions(context: Context): Candidate[] {
  return settleMarks(inheritSource(context, settleLeads(context, proposeAll(context))));
}

/** Every rule on every cue; of one cue the heaviest candidate is kept. */
function proposeAll(context: Context): Candidate[] {
  const { t, cues } = context;
  const best: Candidate[] = [];
  for (const word of cues) {
    if (!mayReport(context, word)) continue;
    const candidate = heaviest(context, word, readRight(context, word));
    if (candidate !== null) best.push(candidate);
  }
  for (let token = 0; token < t.count; token++) {
    const candidate = t.code[token] !== 0 ? accordingTo(context, token) : t.kind[token] === ch.COLON ? speakerColon(context, token) : null;
    if (candidate !== null) best.push(candidate);
  }
  return best.sort((a, b) => a.token - b.token);
}

/** Of what the rules propose for a cue; the first of equals. */
function heaviest(context: Context, word: CueWord, right: Reading): Candidate | null {
  let best = reportContent(context, word, right);
  for (const rule of OTHERS) {
    const candidate = rule(context, word, right);
    if (candidate !== null && (best === null || candidate.weight > best.weight)) best = candidate;
  }
  return best;
}

const OTHERS = [afterQuote, asSaid];

/** Two cues that claim the same clause (قال مسؤول رفض الكشف عن هويته إن): the one whose frame has the complementizer as written. */
function settleLeads({ t }: Context, candidates: readonly Candidate[]): Candidate[] {
  const owner = new Map<number, Candidate>();
  for (const candidate of candidates)
    for (const { lead } of candidate.pieces) {
      if (lead === null) continue;
      const other = owner.get(lead.first);
      // a tie goes to the first: the second stands in its relative clause, or is its source (لا يدعي الادعاء أن)
      if (other === undefined || fit(t, candidate, lead) - fit(t, other, lead) + Number(isBeside(candidate, lead) || opensWithSpeaker(t, candidate)) > 0) owner.set(lead.first, candidate);
    }
  return candidates.filter((candidate) => candidate.pieces.every(({ lead }) => lead === null || owner.get(lead.first) === candidate));
}

/** وأكملت المدارس استعدادها، فيما أكد المدير أن: a verb with nothing but who speaks between it and the clause. */
function isBeside({ word, source, token }: Candidate, lead: Lead): boolean {
  return word !== null && word.reading.form === 'verb' && (lead.first === token + 1 || lead.first === source?.last);
}

/** ، كشف مصدر مطلع لـ«الوطن» أن: a verb behind a comma with somebody who speaks right behind it. */
function opensWithSpeaker(t: Tokens, { word, source, token }: Candidate): boolean {
  return word !== null && word.reading.form === 'verb' && t.kind[token - 1] === ch.COMMA && !hasClitic(t, token, f.WA | f.FA) && source?.first === token + 1 && (canSpeak(source) || has(t, source.first, f.GENERIC));
}

/** 2 for the very complementizer of the frame, as its hamza tells; 1 for what passes for it. */
function fit(t: Tokens, { word }: Candidate, lead: Lead): number {
  if (word === null || (word.verb.complements & lead.bits) === 0) return 0;
  const below = t.text.charCodeAt(t.start[lead.first]) === ch.ALEF_HAMZA_BELOW;
  return lead.last - lead.first > 1 || below === ((word.verb.complements & COMPLEMENT['إن']) !== 0) ? 2 : 1;
}

/** Types whose active verbs utter: of two equal cues the one nearer to the marks has them (مضيفا القول: «…», اعترف بالخطأ الذي … وقال: «…»). */
const UTTERS: ReadonlySet<CueType> = new Set(['say', 'add']);

const outweighs = (candidate: Candidate, other: Candidate): boolean =>
  candidate.weight > other.weight || (candidate.weight === other.weight && candidate.token === other.token + 1) || (candidate.weight === other.weight && candidate.word?.reading.form === 'verb' && !candidate.word.passive && UTTERS.has(candidate.word.verb.type));

/** Two cues that claim the same marks: the heavier keeps them, the other is dropped if nothing is left to it. */
function settleMarks(candidates: readonly Candidate[]): Candidate[] {
  const owner = new Map<Marked, Candidate>();
  for (const candidate of candidates)
    for (const { marked } of candidate.pieces) {
      if (marked === null) continue;
      const other = owner.get(marked);
      if (other === undefined || outweighs(candidate, other)) owner.set(marked, candidate);
    }
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const pieces: Piece[] = candidate.pieces.filter(({ marked }) => marked === null || owner.get(marked) === candidate);
    if (pieces.length > 0) kept.push(pieces.length === candidate.pieces.length ? candidate : altered(candidate, { pieces }));
  }
  return kept;
}

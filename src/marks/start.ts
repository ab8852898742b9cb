import * as ch from '../characters.ts';
import { endsSentence } from '../sentence-end.ts';
import type { Tokens } from '../tokens.ts';
import { isComplementizer, isParticiple, isPastCue } from './cue-words.ts';

/**
 * Where an utterance begins that only has a closer, in the tokens `from` to `close`: in its last sentence after a colon
 * or the complementizer of a report, else after a colon further back. Where nothing announces it, at the start of that
 * sentence if a quotation goes before it; else at `close`: nowhere. `closers` maps the openers of pairs to their
 * closers: what they enclose tells nothing.
 *
 *     أكد الوزير أن الوضع مستقر».    قال: سنعود غدا. لن نتأخر».    قال إنه بخير، مضيفا أن الطريق آمن».
 *                   ^                     ^                                         ^
 */
export function findStart(t: Tokens, from: number, close: number, closers: ReadonlyMap<number, number>): number {
  let sentence = from;
  let quoted = -1; // behind the last quotation
  let colon = -1;
  let lead = -1;
  let verb = -1;
  let turn = -1; // a participle behind a comma, which begins a report of its own
  for (let i = from; i < close; i++) {
    const closer = closers.get(i);
    if (closer !== undefined && closer < close) {
      if (closer - i > 1 && t.kind[closer - 1] === ch.STOP) sentence = closer + 1;
      quoted = i = closer;
    } else if (t.kind[i] === ch.STOP && i + 1 < close && endsSentence(t, i)) {
      sentence = i + 1;
      lead = verb = turn = -1;
    } else if (t.kind[i] === ch.COLON && i + 1 < close) {
      if (colon < sentence || verb > colon) colon = i + 1; // قال: «…», فقال: …
    } else if (isPastCue(t, i)) verb = i;
    else if (isParticiple(t, i)) {
      verb = i;
      if (t.kind[i - 1] === ch.COMMA) turn = i;
    } else if (verb >= 0 && (lead < 0 || (turn > lead && i - turn <= NAME)) && isComplementizer(t, i) && i + 1 < close) lead = i + 1;
  }
  if (colon > sentence && colon + 1 < close && isComplementizer(t, colon)) colon++;
  const start = colon > sentence ? colon : lead >= 0 ? lead : colon > quoted ? colon : quoted >= 0 && quoted < sentence && verb < 0 ? sentence : close;
  // a quotation right there is the utterance, unless it is a name that opens a longer one
  const quotation = closers.get(start);
  return quotation !== undefined && quotation - start > NAME ? close : start;
}

/** Tokens of a name in marks, at most. */
const NAME = 6;

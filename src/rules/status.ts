import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { has, hasClitic, readingsOf } from '../phrases/words.ts';
import type { Tokens } from '../tokens.ts';
import type { Status } from '../types.ts';

/**
 * The status of a saying from the particles before its verb: لم يقل negated, سيعلن future, قد يعلن possible, إذا قال
 * conditional, هل قال and ما إذا كان قد قال questioned. What is said is never looked at.
 */
export function readStatus(t: Tokens, cue: number): Status {
  let possible = false;
  let future = hasClitic(t, cue, f.SA);
  for (let i = cue - 1; i >= Math.max(0, cue - 8); i--) {
    const kind = t.kind[i];
    if (kind !== ch.LETTER && kind !== ch.FOREIGN) break;
    const near = cue - i <= 2;
    if (near && has(t, i, f.NEGATION)) return 'negated';
    if (i === cue - 1 && t.code[i] === f.MA && t.suffix[cue] === 0 && isPast(t, cue) && (i === 0 || t.kind[i - 1] === ch.BREAK || t.kind[i - 1] === ch.STOP || hasClitic(t, i, f.WA))) return 'negated'; // ما قال إن
    if (i === cue - 1 && has(t, i, f.COMPLEMENTIZER) && i > 0 && LACKING.has(ch.foldKey(t.text.slice(t.start[i - 1], t.end[i - 1])))) return 'negated'; // دون أن يوضح
    if (t.code[i] === f.IDHA) return t.code[i - 1] === f.MA || t.code[i - 1] === f.WHETHER ? 'questioned' : 'conditional';
    if (t.code[i] === f.CONDITION) return 'conditional';
    if (has(t, i, f.QUESTION) && near) return 'questioned';
    if (near && t.code[i] === f.SAWFA) future = true;
    if ((t.code[i] === f.PERHAPS && near) || (i === cue - 1 && t.code[i] === f.QAD && isPresent(t, cue))) possible = true;
    if (has(t, i, f.COMPLEMENTIZER)) break;
    if (hasClitic(t, i, f.WA | f.FA) && !near) break;
  }
  return possible ? 'possible' : future ? 'future' : 'asserted';
}

const LACKING = new Set(['دون', 'بدون', 'غير']);

function isPast(t: Tokens, cue: number): boolean {
  return readingsOf(t, cue).some(({ tense }) => tense === 'past');
}

function isPresent(t: Tokens, cue: number): boolean {
  return readingsOf(t, cue).some(({ tense }) => tense === 'present');
}

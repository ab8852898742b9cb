import * as ch from '../characters.ts';
import type { CueWord } from '../cues.ts';
import * as f from '../lexicon/features.ts';
import { ARGUMENTS } from '../phrases/argument-state.ts';
import { utters } from '../phrases/bare-content.ts';
import { openingOf } from './as-said.ts';
import { spanBefore } from './after-quote.ts';
import type { Context } from './types.ts';

/**
 * Whether any rule can have something to say of a cue: the fast path of reading its arguments. Of four cues one has
 * neither words that can open a content behind it nor a quotation or كما before it, and its arguments are not read: a
 * parse takes 0.97 of the time.
 */
export const mayReport = (context: Context, word: CueWord): boolean => utters(word) || opensContent(context, word.token) || openingOf(context, word.token) >= 0 || spanBefore(context, word) !== null;

/** A complementizer, a question word, a colon, a mark or a bracket behind a cue, as far as its arguments can go. */
function opensContent({ t }: Context, token: number): boolean {
  const last = Math.min(t.count, token + ARGUMENTS + LONGEST_LEAD);
  for (let i = token + 1; i < last; i++) {
    if ((t.features[i] & (f.COMPLEMENTIZER | f.QUESTION)) !== 0 || t.code[i] === f.IDHA || t.code[i] === f.LEST) return true;
    switch (t.kind[i]) {
      case ch.BREAK: return false;
      case ch.COLON: case ch.QUOTE: case ch.OPEN: return true;
    }
  }
  return false;
}

/** Tokens of عن ما إذا. */
const LONGEST_LEAD = 3;

import * as ch from '../characters.ts';
import type { CueWord } from '../cues.ts';
import * as f from '../lexicon/features.ts';
import type { Reading } from '../phrases/reading.ts';
import { COMPLEMENT } from '../phrases/complement.ts';
import type { Marked } from '../marks/index.ts';
import type { Tokens } from '../tokens.ts';
import { has, hasClitic } from '../phrases/words.ts';
import { readMarked } from './marked-content.ts';
import { marked, propose } from './propose.ts';
import { hasClause } from '../phrases/clause.ts';
import type { Candidate, Context } from './types.ts';

/**
 * A cue right after a quotation; a comma, a dash, كما, هكذا or هذا ما may stand between.
 *
 * - `after-quote`: a verb behind the marks that it reports. «الوضع مستقر»، قال الوزير.
 */
export function afterQuote(context: Context, word: CueWord, right: Reading): Candidate | null {
  const { t } = context;
  const span = spanBefore(context, word);
  if (span === null) return null;
  const i = span.close;
  if (!hasClause(t, span.first, span.last) && !(t.kind[i + 1] === ch.COMMA && span.last - span.first > 1 && opensSentence(context, span))) return null;
  // Marks in mid-clause are a fragment of it: القضية «لم تكن معقدة»، كما قالت زاراتي
  if (t.kind[span.open - 1] === ch.LETTER && !has(t, span.open - 1, f.CONJUNCTION | f.COMPLEMENTIZER | f.CUE)) return null;
  // A participle goes on with content of its own: «…»، مضيفا أن
  if (right.arrival.kind === 'clause' && word.reading.form === 'participle') return null;
  if (right.source === null && !has(t, word.token + 1, f.PRONOUN) && word.reading.person !== 1) {
    if (t.kind[i + 1] !== ch.COMMA && word.reading.person !== 3) return null;
  }
  // «لا يكرهونها»، كما ترى الباحثة، «بل يخافونها»
  const rest = right.arrival.kind === 'mark' && t.kind[right.arrival.token - 1] === ch.COMMA && right.source !== null && hasClause(t, span.first, span.last) ? context.opened.get(right.arrival.token) : undefined;
  if (rest !== undefined) return propose(context, word, right, context.before(word.token), { rule: 'inside-quote', weight: 0.9, pieces: [marked(span), marked(rest)] });
  // «عمق العلاقة»، شدد على «أهمية التعاون»: what it says comes behind it
  const own = right.arrival.kind === 'mark' ? context.opened.get(right.arrival.token) : undefined;
  if (own !== undefined && readMarked(context, word, right, own) !== null) return null;
  return propose(context, word, right, isThat(t, word) ? null : context.before(word.token), { rule: 'after-quote', weight: 0.8, pieces: [marked(span)] });
}

/** The quotation right before a cue, but for what may stand between. */
export function spanBefore({ t, closed }: Context, word: CueWord): Marked | null {
  if (word.reading.form === 'noun' || (word.verb.complements & COMPLEMENT.marks) === 0 || hasClitic(t, word.token, f.WA | f.FA)) return null;
  let i = word.token - 1;
  if (isThat(t, word)) i -= 2;
  else if (t.code[i] === f.KAMA || ch.hasKey(t.text, t.start[i], t.end[i], 'هكذا')) i--;
  if (t.kind[i] === ch.COMMA || t.kind[i] === ch.DASH || t.kind[i] === ch.STOP) i--;
  const span = closed.get(i);
  return span === undefined || span.bracket ? null : span;
}

/** «…»، هذا ما أكده الوزير. */
const isThat = (t: Tokens, { token, reading }: CueWord): boolean => t.code[token - 1] === f.MA && has(t, token - 2, f.DEMONSTRATIVE) && reading.form === 'verb';

/** «الوضع مستقر»، قال الوزير: what opens a sentence and has its cue behind it is no name, however short. */
function opensSentence({ t }: Context, { open }: Marked): boolean {
  return open === 0 || t.kind[open - 1] === ch.BREAK || t.kind[open - 1] === ch.STOP;
}

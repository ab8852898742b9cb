import * as ch from '../characters.ts';
import type { CueWord } from '../cues.ts';
import * as f from '../lexicon/features.ts';
import type { Reading } from '../phrases/reading.ts';
import { readTime } from '../phrases/time.ts';
import { canSpeak } from '../phrases/speakable.ts';
import { has, hasClitic, isFiniteVerb, isWord } from '../phrases/words.ts';
import { commented, isAside } from './commented.ts';
import { propose } from './propose.ts';
import type { Candidate, Context } from './types.ts';

/**
 * كما قال الوزير, حسبما ذكرت الوكالة, وفقا لما أعلنته الشركة: the cue comments on the clause beside it.
 *
 * - `as-said`: a verb that comments on the clause beside it. الوضع مستقر، كما قال الوزير.
 */
export function asSaid(context: Context, word: CueWord, right: Reading): Candidate | null {
  const { t } = context;
  if (word.reading.form !== 'verb' || !COMMENTS.has(word.verb.type) || DEEDS.has(word.verb.lemma) || (word.verb.lemma === 'عبّر' && t.code[word.token + 1] === f.AN_FROM)) return null; // كما عبر عنها الوزير: what they put into words is the noun before
  // كما يتكلمون: without anybody named, a present tells how things are done
  if (right.source === null && word.reading.tense === 'present' && t.suffix[word.token] === 0) return null;
  if (word.verb.type === 'note' && right.source !== null && right.source.kind !== 'document' && !canSpeak(right.source)) return null; // كما يلاحظ غياب الدول
  const opening = openingOf(context, word.token);
  if (opening < 0 || isAside(context, opening) || (t.code[opening] === f.BIHASAB && t.code[opening - 1] === f.ALA)) return null; // على وفق ما
  const far = isFar(context, word.token, right);
  if (right.arrival.kind === 'clause' || right.arrival.kind === 'mark' || right.arrival.kind === 'colon' || right.arrival.kind === 'cue') {
    if (t.code[opening] === f.KAMA && !far) return null; // كما قال إن: "he also said that"
  }
  const source = right.source?.last ?? word.token + 1;
  // حسب ما أفاد به مصدر لجريدة الشروق: whom it was said to, too
  const told = right.arrival.kind === 'none' && !right.object && right.addressee !== null ? Math.max(source, right.arrival.token) : source;
  const timed = readTime(t, told); // كما ذكرت الشبكة يوم الثلاثاء، هناك
  let last = Math.max(word.token + 1, endsComment(context, timed) ? timed : told);
  if (!endsComment(context, last) || (right.source === null && timed > last)) {
    if (t.code[opening] !== f.BIHASAB && !ch.hasKey(t.text, t.start[opening], t.end[opening], 'حسبما')) return null; // كما, مثلما and على ما may tell what else is done
    while ((isWord(t, last) && !isFiniteVerb(t, last)) || t.kind[last] === ch.DIGIT || t.kind[last] === ch.FOREIGN) last++; // وفقا لما ذكره المدير في مكتبه بالمدينة، …
  }
  const pieces = commented(context, opening, last, right.source !== null);
  return pieces.length === 0 ? null : propose(context, word, right, context.before(word.token), { rule: 'as-said', weight: far ? 1 : 0.7, pieces });
}

/** وفقا لما ذكرته الصحيفة، حيث قالت: «…»: the marks or the colon are another's, behind a comma or in a relative clause. */
function isFar({ t }: Context, token: number, { arrival, source }: Reading): boolean {
  if ((arrival.kind !== 'mark' && arrival.kind !== 'colon') || source === null) return false;
  for (let i = Math.max(token + 1, source.last); i < arrival.token - 1; i++) if (t.kind[i] === ch.COMMA || has(t, i, f.RELATIVE)) return true;
  return false;
}

/** What one comments with: a promise or a demand (كما يلتزم المعهد) is a fact of its own. */
const COMMENTS = new Set(['say', 'add', 'announce', 'inform', 'report', 'explain', 'note', 'affirm', 'claim', 'describe', 'believe', 'expect', 'show']);

/** Nothing of the comment's own is left: كما أدلت فورد بشهادتها tells what she also did. */
function endsComment({ t }: Context, i: number): boolean {
  const kind = t.kind[i];
  if (has(t, i, f.COMPLEMENTIZER) && hasClitic(t, i, f.FA)) return true; // حسب ما أفاد به مصدر فإن
  return kind !== ch.LETTER || has(t, i, f.TIME | f.TIME_UNIT | f.TIME_ADVERB | f.ADVERB | f.RELATIVE | f.CUE);
}

/** كما شهد الملعب, وفقا لما نصت عليه اللوائح, كما أعرب عن حزنه: what took place, what a norm demands, what else is felt. */
const DEEDS: ReadonlySet<string> = new Set(['شهد', 'نصّ', 'أعرب', 'أبدى']);

/** The token that opens كما …, حسبما …, وفقا لما …, بحسب ما …, or -1. */
export function openingOf({ t }: Context, cue: number): number {
  let i = cue - 1;
  if (has(t, i, f.ADVERB | f.TIME_ADVERB) || t.code[i] === f.QAD) i--;
  if (i < 0) return -1;
  if (t.code[i] === f.KAMA || t.code[i] === f.AS) return i;
  if (t.code[i] === f.MA && t.code[i - 1] === f.BIHASAB) return i - 1;
  if (t.code[i] === f.MA && t.code[i - 1] === f.ALA) return has(t, i - 2, f.PREPOSITION) ? -1 : i - 1; // على ما قال, but بناء على ما ورد
  const word = ch.foldKey(t.text.slice(t.start[i], t.end[i]));
  if ((word === 'لما' || word === 'عما') && t.code[i - 1] === f.BIHASAB) return i - 1;
  return -1;
}

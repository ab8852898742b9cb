import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { type Phrase, readPhrase } from '../phrases/noun-phrase.ts';
import { APPOSITION, CERTAIN, PREPOSITION } from '../phrases/phrase.ts';
import { opensClause } from '../contents/clause-end.ts';
import { wholeSourceBefore } from '../phrases/whole-source.ts';
import { has, hasClitic, hasPronounEnding, readingsOf, isElative, isLoneLetter, isWord, stemStart } from '../phrases/words.ts';
import { NORM_NOUNS } from '../lexicon/according.ts';
import { nameWords, withArticle } from '../speakers/names.ts';
import { commented, isAside } from './commented.ts';
import type { Candidate, Context } from './types.ts';

/**
 * بحسب, وفقا لـ, نقلا عن, على حد تعبير, في رأي and their like, with the source after them or a pronoun on them:
 * the attribution of the clause beside them.
 *
 * - `according-to`: a preposition or a phrase that takes the place of one. الوضع مستقر بحسب الوزير.
 */
export function accordingTo(context: Context, token: number): Candidate | null {
  const { t } = context;
  if (t.code[token] !== f.BIHASAB || t.code[token - 1] === f.ALA) return null; // على وفق, على حسب: by what one acts
  let last = token + t.width[token];
  let pronoun = t.suffix[last - 1] !== 0 ? t.suffix[last - 1] : 0;
  if (t.code[last] === f.MA) return null; // بحسب ما ذكر: the verb is the cue
  // بحسب قول فلان, على حد تعبيره
  if (isWord(t, last) && isSayingNoun(context, last)) {
    pronoun = t.suffix[last];
    last++;
  }
  let source: Phrase | null = null;
  const cueEnd = t.end[last - 1];
  if (pronoun === 0) {
    if (isLoneLetter(t, last) && t.kind[last + 1] !== ch.STOP) last++; // وفقا لـ Whitlock; but بحسب د. سعاد
    source = readPhrase(t, last, PREPOSITION | CERTAIN | APPOSITION) ?? (t.kind[last] === ch.QUOTE ? readPhrase(t, last, CERTAIN) : null);
    if (source === null || !canSpeak(context, source)) return null;
    source = wholeSourceBefore(t, source, opensClause) ?? source;
  }
  if (source !== null && isAside(context, token)) return null;
  const end = source?.last ?? last;
  const pieces = commented(context, token, end, source !== null);
  if (pieces.length === 0 || (source === null && pieces.length === 1 && t.kind[end] === ch.LETTER && t.kind[token - 1] !== ch.COMMA && !goesOn(context, end))) return null; // على حد قوله in mid-clause
  return {
    rule: 'according-to', weight: 0.75, token,
    cue: { start: stemStart(t, token, f.WA | f.FA), end: cueEnd, type: 'according', form: 'preposition', voice: null, lemma: null },
    word: null, source, via: null, addressee: null, channel: null, time: null, place: null, before: null, agreement: pronoun, impersonal: false, status: 'asserted', pieces,
  };
}

/** على حد قوله مؤكدا …: another circumstance of the saying. */
const goesOn = ({ cueAt }: Context, i: number): boolean => cueAt.get(i)?.reading.form === 'participle';

/** What one acts by, not who says so. */
const NORMS = new Set(NORM_NOUNS.split(' ').map((noun) => nameWords(noun)[0]));

function isSayingNoun({ t }: Context, i: number): boolean {
  if (hasClitic(t, i, f.AL | f.WA)) return false;
  return t.code[i] === f.SAYING || (has(t, i, f.CUE) && readingsOf(t, i).some(({ form }) => form === 'noun') && !has(t, i, f.DOCUMENT)) || (t.suffix[i] !== 0 && t.code[i] === f.SAYING);
}

/** حسب النتائج, وفق القانون, حسب الظروف are no attributions; bodies, persons, texts and names are. */
function canSpeak({ t }: Context, { kind, names, first, last }: Phrase): boolean {
  const word = withArticle(t, first, t.text.slice(stemStart(t, first), t.end[first]));
  const norm = NORMS.has(nameWords(t.suffix[first] === 0 ? word : word.replace(/(.{3})(?:ه|ها|هم|هما)$/, '$1'))[0]);
  if (norm && !(has(t, first, f.DOCUMENT) && has(t, first + 1, f.DOCUMENT) && ch.hasKey(t.text, stemStart(t, first), t.end[first], 'نتائج')) && !(kind !== 'unknown' && t.code[first + 1] === f.MIN) && !(kind === 'organization' && !hasClitic(t, first, f.AL) && hasClitic(t, first + 1, f.AL))) return false; // وفقا للقانون, وفق أحكامه, but وفق مصلحة الأرصاد, بحسب عدد من النواب, نتائج الدراسة
  const bare = last - first === 1 && !hasClitic(t, first, f.AL) && (t.features[first] === 0 || isElative(t, first));
  if (bare && isWord(t, last) && !hasClitic(t, last, f.WA | f.FA) && (hasClitic(t, last, f.AL) || has(t, last, f.NOUN))) return false; // وفق متطلب المرحلة
  if ((t.suffix[first] !== 0 || (bare && hasPronounEnding(t, first))) && (kind === 'unknown' || names[0]?.start === first)) return false; // حسب إمكاناتها
  if (kind !== 'unknown' || names.length > 0) return true;
  // a word that the lexicon does not know is a foreign name more often than a norm
  return t.kind[first] === ch.QUOTE || t.kind[first] === ch.FOREIGN || (t.features[first] === 0 && last - first <= 2 && !hasClitic(t, first, f.AL)) || (t.features[first] === 0 && last - first === 1 && !isElative(t, first)); // وفق أرقى المعايير
}

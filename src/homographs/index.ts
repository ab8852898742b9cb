import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import type { CueLexicon } from '../lexicon/cue-lexicon.ts';
import type { CueReading } from '../lexicon/lexicon.ts';
import { readLead } from '../phrases/complement.ts';
import { has, touches } from '../phrases/words.ts';
import type { Tokens } from '../tokens.ts';
import { NAMES } from './names.ts';
import { NOUNS, NOUNS_OF_LEMMAS } from './nouns.ts';
import { OTHER_VERBS, VERBS_OF_LEMMAS } from './other-verbs.ts';
import { PARTICIPLES } from './participles.ts';
import { PARTICLES } from './particles.ts';
import { hasShadda, type Rule, type Word } from './word.ts';

export { hasShadda } from './word.ts';

/** In this order: a particle or a name can also prove to be a cue; of the others each excludes, and what is left is one. */
const rulesFor = (form: CueReading['form'], ofLemmas: readonly Rule[]): readonly Rule[] => [...PARTICLES, ...NAMES, ...ofLemmas, ...OTHER_VERBS, ...(form === 'participle' ? PARTICIPLES : []), ...NOUNS[form]];
const byForm = (ofLemmas: readonly Rule[]): Readonly<Record<CueReading['form'], readonly Rule[]>> => ({ verb: rulesFor('verb', ofLemmas), participle: rulesFor('participle', ofLemmas), noun: rulesFor('noun', ofLemmas) });
const RULES = /* @__PURE__ */ byForm([]);

/** The lemmas that the rules for some lemmas are about; every other cue is spared them. */
const ONE_BY_ONE: ReadonlySet<string> = new Set('توصّل زاد حدّث أبلغ بلّغ أجاب دعا ادّعى أعلم افترض شبّه أرجع وعد عدّ أعدّ قدّر ردّ ورد أورد أراد أبرز شكّ بشّر أسرّ ظنّ شكر أمر طلب ذكر نقل نصّ دلّ وصف صوّر تصوّر نشر نادى تحدّى أبان أثنى آمن صاح ألمح'.split(' '));
const ALL = /* @__PURE__ */ byForm([...VERBS_OF_LEMMAS, ...NOUNS_OF_LEMMAS]);

/**
 * Whether a word that is spelled like a cue is something else here: بين "between", عبر "across", مدينة "city", روتي a
 * surname, ردا in ردا على. What the words beside it say decides; a shadda as written (بيّن) settles it.
 */
export function isHomograph(t: Tokens, token: number, reading: CueReading): boolean {
  if (hasShadda(t, token) && !has(t, token - 1, f.NEGATION)) return false; // لا شكّ في أن
  const direct = readLead(t, token + 1) !== null || t.kind[token + 1] === ch.COLON || (t.kind[token + 1] === ch.QUOTE && !touches(t, token));
  const word: Word = { t, token, reading, lemma: (t.lexicon as CueLexicon).verbs[reading.verb].lemma, direct };
  for (const rule of (ONE_BY_ONE.has(word.lemma) ? ALL : RULES)[reading.form]) {
    const verdict = rule(word);
    if (verdict !== null) return verdict;
  }
  return false;
}

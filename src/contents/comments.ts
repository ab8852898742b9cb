import * as ch from '../characters.ts';
import { KeySet } from '../key-set.ts';
import type { CueLexicon } from '../lexicon/cue-lexicon.ts';
import * as f from '../lexicon/features.ts';
import { has, hasClitic, isFiniteVerb, isOneOf, readingsOf } from '../phrases/words.ts';
import { ACTS } from '../rules/acts.ts';
import type { Candidate, Context } from '../rules/types.ts';
import type { Tokens } from '../tokens.ts';
import type { CueType } from '../types.ts';
import { isPast, repeats, tenseOf } from './new-event.ts';

/**
 * A comment of the writer's own behind a comma, which tells of the saying (دون أن يوضح, وهو ما نفاه الوزير, وهي المرة
 * الأولى التي يتحدث فيها) or sets another's against it (في حين أن الوزارة قدرتها); what follows from what is said
 * (ما يسمح بـ, وهو ما سيسهم في) is the speaker's.
 */
export function commentsOn({ t }: Context, { word }: Candidate, first: number, i: number): boolean {
  const key = ch.foldKey(t.text.slice(t.start[i], t.end[i]));
  if (key === 'علما' || (/^و?جا[ء]?$/.test(key) && has(t, i + 1, f.DEMONSTRATIVE))) return true; // علما بأن; جاء ذلك خلال لقائه
  if (key === 'الامر' && has(t, i + 1, f.RELATIVE)) return !/^(?:[يتس]|قد$)/.test(t.text.slice(t.start[i + 2], t.end[i + 2])); // الأمر الذي خلق استياء, but الأمر الذي ينعكس على, قد ينعكس
  if (withholds(t, i) || (key === 'دون' && has(t, i + 1, f.COMPLEMENTIZER) && has(t, i + 2, f.CUE)) || (t.code[i] === f.MIN && has(t, i + 2, f.COMPLEMENTIZER) && has(t, i + 3, f.CUE))) return true; // دون أن يوضح, من دون أن يذكر
  const at = key === 'وذلك' ? i + 1 : i;
  const about = at + (isOneOf(t, at + 1, FIRST) ? 2 : 1);
  if ((t.code[at] === f.FI && INTIMATIONS.has(ch.foldKey(t.text.slice(t.start[about], t.end[about])))) || (hasClitic(t, i, f.WA) && has(t, i, f.DEMONSTRATIVE) && isSaying(t, i + 1))) return true; // في إشارة إلى, وهذا التصريح أثار, وذلك في أول تعليق له
  if (t.code[i] === f.MA) return word?.verb.type === 'announce' && ch.hasKey(t.text, t.start[i + 1], t.end[i + 1], 'يعني');
  if (t.code[i] === f.FI && t.code[i + 1] === f.CIRCUMSTANCE) return tellsOfSaying(t, i + 2);
  if (!hasClitic(t, i, f.WA) || t.code[i] !== f.THIRD_PERSON) return false;
  if (t.code[i + 1] === f.MA) return isOneOf(t, i + 2, DENIES) || (isPast(t, i + 2) && (has(t, i + 2, f.CUE) || tenseOf(t, first, i) !== 'past'));
  return t.code[i + 1] === f.SAYING || ch.hasKey(t.text, t.start[i + 1], t.end[i + 1], 'المره') || has(t, i + 1, f.CHANNEL | f.DOCUMENT) || tellsOfSaying(t, i + 2);
}

/**
 * What the writer could not learn, or the speaker did not tell, as reports close: ولم يصدر تعليق, فيما لم تعلق الوزارة, دون
 * تقديم تفاصيل, من دون أن يسمي أحدا.
 */
function withholds(t: Tokens, i: number): boolean {
  const without = t.code[i] === f.MIN && t.clitics[i] === 0 ? i + 1 : i;
  if (ch.hasKey(t.text, t.start[without], t.end[without], 'دون')) return isOneOf(t, without + 1, DETAILS) || (has(t, without + 1, f.COMPLEMENTIZER) && isOneOf(t, without + 2, TELLS));
  const not = t.code[i] === f.FI && t.code[i + 1] === f.CIRCUMSTANCE ? i + 2 : t.code[i] === f.CIRCUMSTANCE || t.code[i] === f.LAKIN ? i + 1 : hasClitic(t, i, f.WA) ? i : -1;
  if (not < 0 || !has(t, not, f.NEGATION) || t.text[t.end[not] - 1] !== 'م') return false;
  if (isOneOf(t, not + 1, ANSWERS)) return true;
  if (isOneOf(t, not + 1, CHECKS)) for (let k = not + 2; k < not + 6; k++) if (isOneOf(t, k, CHECKED) || t.code[k] === f.ALA) return true; // لم ترد الوزارة على طلب, but لم ترد أنباء
  return /^[يت]صدر$/.test(t.text.slice(t.start[not + 1], t.end[not + 1])) && (isOneOf(t, not + 2, REACTIONS) || isOneOf(t, not + 3, REACTIONS));
}

/** قال إن جنديا قتل من دون أن يكشف عن جنسيته: with no comma before it, what he who speaks does not tell, as the gender shows. */
export function leavesUntold({ t }: Context, { word }: Candidate, i: number): boolean {
  const without = t.code[i] === f.MIN && t.clitics[i] === 0 ? i + 1 : i;
  if (t.code[without] !== f.WITHOUT || word === null || !ch.hasKey(t.text, t.start[without], t.end[without], 'دون') || !has(t, without + 1, f.COMPLEMENTIZER)) return false;
  const verb = without + 2;
  if (!isOneOf(t, verb, UNTOLD)) return false;
  return word.reading.number !== 'plural' && (word.reading.gender === 'feminine') === (ch.FOLD[t.text.charCodeAt(t.start[verb])] === ch.TEH);
}

const DETAILS = /* @__PURE__ */ new KeySet('مزيد المزيد تفاصيل تقديم ذكر تحديد كشف الكشف إفصاح الإفصاح الخوض الإدلاء إعطاء توضيح إيضاح تسمية الإشارة التطرق');
const TELLS = /* @__PURE__ */ new KeySet('يقدم تقدم يقدموا يعطي تعطي يدلي تدلي يخوض تخوض يتطرق تتطرق يسمي تسمي يسميه يسميها');
const UNTOLD = /* @__PURE__ */ new KeySet('يوضح توضح يكشف تكشف يحدد تحدد يذكر تذكر يشير تشير يفصح تفصح يسمي تسمي يدلي تدلي');
const DENIES = /* @__PURE__ */ new KeySet('ينفي تنفي ينفيه تنفيه ينفون تنكره ينكره تنكر ينكر تشكك يشكك ترفضه يرفضه');
const ANSWERS = /* @__PURE__ */ new KeySet('يعلق تعلق يعقب تعقب');
const CHECKS = /* @__PURE__ */ new KeySet('يرد ترد يتسن يتسنى تتمكن يتمكن');
const CHECKED = /* @__PURE__ */ new KeySet('التحقق التأكد التثبت الحصول الاتصال الوصول');
const REACTIONS = /* @__PURE__ */ new KeySet('تعليق رد تعقيب تأكيد بيان توضيح');

const FIRST = /* @__PURE__ */ new KeySet('أول ثاني أحدث آخر');

/** What somebody means by what is said. */
const INTIMATIONS: ReadonlySet<string> = new Set(['اشاره', 'تلميح', 'تعليق', 'محاوله']);

/** التصريح, التصريحات, الكلام: what is reported is a saying. */
const isSaying = (t: Tokens, i: number): boolean => hasClitic(t, i, f.AL) && (t.code[i] === f.SAYING || has(t, i, f.CHANNEL)) && isPast(t, i + 1);

/** A verb of saying in a relative clause, or one that is past, stands in the next few words: التي يتحدث فيها, الذي لم يؤكده, قال لاحقا. */
function tellsOfSaying(t: Tokens, from: number): boolean {
  for (let i = from; i < from + 4 && t.kind[i] === ch.LETTER; i++) if (has(t, i, f.CUE) && isFiniteVerb(t, i)) return !/^(?:جاء|ورد)/.test(t.text.slice(t.start[i], t.end[i])) && (has(t, i - 1, f.RELATIVE | f.NEGATION) || isPast(t, i));
  return false;
}

/**
 * غير أنها استدركت, إلا أنه كان يقول, لكنها حذرت, كما تعهد: the speaker goes on to say something else; لكن الشرطة لم تؤكد
 * ذلك, إلا أن وكيله نفى: another denies it.
 */
export function addsOn(context: Context, own: Candidate, i: number): boolean {
  const { t } = context;
  let next = i + 1;
  if (t.code[i] === f.KAMA) return t.kind[i - 1] === ch.COMMA && takesUp(context, own, next);
  if (has(t, next, f.COMPLEMENTIZER) && has(t, i, f.NEGATION)) {
    if (t.end[next] - t.start[next] <= 2) return denies(t, next + 1);
    next++;
  } else if (t.code[i] !== f.LAKIN) return false;
  else if (t.end[i] - t.start[i] < 5 || ch.hasKey(t.text, t.start[i], t.end[i], 'ولكن')) return denies(t, next);
  if (t.code[next] === f.KANA || has(t, next, f.NEGATION)) next++;
  const word = context.cueAt.get(next);
  return word?.reading.form === 'verb' && !THINKS.has(word.verb.type); // ولكنها لا تجد
}

const THINKS: ReadonlySet<CueType> = new Set<CueType>(['believe', 'expect', 'hope', 'show']);

/** كما تعهد بضمان, كما لم ينف, كما أعرب الوزير عن: a verb that the homographs leave a cue, of whoever this cue is of and no other. */
function takesUp({ t, cueAt }: Context, { word: own, source, status }: Candidate, i: number): boolean {
  const verb = has(t, i, f.NEGATION) ? i + 1 : i;
  const word = cueAt.get(verb);
  if (word === undefined || own === null || word.reading.form !== 'verb' || (own.reading.form !== 'participle' && own.reading.tense !== 'past' && status !== 'negated') || word.reading.person !== 3 || word.passive || ACTS.has(word.verb.lemma)) return false;
  if ((verb === i && word.reading.tense !== 'past') || word.reading.gender !== own.reading.gender || word.reading.number !== own.reading.number) return false;
  return !hasClitic(t, verb + 1, f.AL) || (source !== null && repeats(t, source, verb + 1));
}

/** A subject of one to four words, and a verb that denies or does not confirm: الشرطة لم تؤكد, وكيله نفى. */
function denies(t: Tokens, from: number): boolean {
  for (let i = from + 1; i < from + 6 && t.kind[i - 1] === ch.LETTER; i++) {
    const negated = has(t, i, f.NEGATION);
    if (!negated && !isFiniteVerb(t, i)) continue;
    const verb = negated ? i + 1 : i;
    return has(t, verb, f.CUE) && isFiniteVerb(t, verb) && readingsOf(t, verb).some(({ verb: id }) => CONFIRMS.has((t.lexicon as CueLexicon).verbs[id].type) && (negated || (t.lexicon as CueLexicon).verbs[id].type === 'deny'));
  }
  return false;
}

const CONFIRMS: ReadonlySet<CueType> = new Set<CueType>(['affirm', 'deny', 'say', 'announce', 'explain', 'report']);

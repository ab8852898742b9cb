import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { identityEnd, tellsOfCopy, tellsOfPublishing } from '../phrases/relative-clause.ts';
import { has, hasClitic, stemStart } from '../phrases/words.ts';
import { WORD } from '../tokens.ts';
import { opensSource, type Rule } from './word.ts';

const another = (is: boolean): true | null => (is ? true : null);

/** توصل بنسخة: received. */
const received: Rule = ({ t, token, reading }) => another(/^[يت]?توصل/.test(reading.text) && tellsOfCopy(t, token));

/** زادت من نفوذهم: added to it. */
const increased: Rule = ({ t, token, reading }) => another(/^(?:زاد|[يت]زيد)/.test(reading.text) && reading.form === 'verb' && t.code[token + 1] === f.MIN);

/** رفض الكشف عن هويته, رفض ذكر اسمه: what one refuses is no content. */
const keptSecret: Rule = ({ t, token }) => another(identityEnd(t, token) > 0 || identityEnd(t, token - 1) > 0);

/** لاسال: "to ask" is لأسأل. */
const withoutHamza: Rule = ({ t, token, reading }) => another(reading.person === 1 && hasClitic(t, token, f.LI) && t.text.charCodeAt(stemStart(t, token)) === ch.ALEF);

/** نسأل الله أن: a prayer. */
const prayed: Rule = ({ t, token, reading }) => another(reading.person === 1 && ch.hasKey(t.text, t.start[token + 1], t.end[token + 1], 'الله'));

/** حدث أن: happened; the cue is حدّث, or حدثني. */
const happened: Rule = ({ t, token, lemma }) => another(t.suffix[token] === 0 && lemma === 'حدّث');

/** بلغ: reached, is … old; the cue is أبلغ, or بلّغ with its shadda. */
const reached: Rule = ({ t, token, reading }) => another(reading.text === 'بلغ' || (/^[يت]بلغ$/.test(reading.text) && (t.code[token + 1] === f.MIN || t.kind[token + 1] === ch.DIGIT)));

/** لا يجب: must not. */
const must: Rule = ({ reading }) => another(reading.jussive && /^[يتن]جب$/.test(reading.text));

/** يعلم, تعلم: knows; the cue is أعلم, which has whom it tells attached in the present (يعلمهم). اعلم أن: know! */
const knows: Rule = ({ t, token, lemma, reading }) => another(lemma === 'أعلم' && t.suffix[token] === 0 && (reading.tense === 'present' || t.text.charCodeAt(stemStart(t, token, f.WA | f.FA)) === ch.ALEF));

/** يفترض أن, يفترض بهم أن: ought to. */
const ought: Rule = ({ t, token, reading, direct }) => another(/^[يت]فترض$/.test(reading.text) && t.suffix[token] === 0 && (direct || t.suffix[token + 1] !== 0));

/** تشبه, شبه: is like, nearly; the cue is شبّه. */
const resembles: Rule = ({ t, token, lemma }) => another(lemma === 'شبّه' && t.suffix[token] === 0);

/** يرجع ذلك إلى أن: is due to; the cue is أرجع. */
const isDue: Rule = ({ lemma, reading }) => another(lemma === 'أرجع' && reading.tense === 'present');

/** لم يعد: no longer; يعد دليلا: is held for one. The cues are وعد and عدّ. */
const noLonger: Rule = ({ t, token, lemma, reading, direct }) => another(/^[يتن]عد$/.test(reading.text) && t.suffix[token] === 0 && (lemma === 'وعد' ? has(t, token - 1, f.NEGATION) : !direct));

/** يقدر على: can. */
const can: Rule = ({ t, token, lemma }) => another(lemma === 'قدّر' && t.code[token + 1] === f.ALA);

/** لا يدع مجالا للشك أن: leaves none; the jussive of دعا stands only behind لم and لام. */
const leaves: Rule = ({ t, token, reading }) => another(reading.jussive && /^[يتنأ]دع$/.test(reading.text) && !ch.hasKey(t.text, t.start[token - 1], t.end[token - 1], 'لم') && !hasClitic(t, token, f.LI));

/** لم يرد أن: would not; the cue is ردّ, which takes بأن. */
const wished: Rule = ({ t, token, reading }) => another(reading.form === 'verb' && /^[يتن]ردّ?$/.test(reading.text) && has(t, token - 1, f.NEGATION) && has(t, token + 1, f.COMPLEMENTIZER) && t.code[token + 1] !== f.BIAN);

/** يوجد, توجد: there is. */
const exists: Rule = ({ t, token, reading }) => another(reading.text.length === 4 && reading.text.endsWith('وجد') && /^[يت]/.test(reading.text) && t.suffix[token] === 0);

/** سببا لتقل طاعتهم: to grow less. */
const lessens: Rule = ({ t, token, lemma, reading, direct }) => another(lemma === 'قال' && reading.jussive && hasClitic(t, token, f.LI) && !direct && !opensSource(t, token + 1));

/** نشيد الوطنية: an anthem; one praises with بـ. */
const anthem: Rule = ({ t, token, reading }) => another(reading.text === 'نشيد' && !hasClitic(t, token + 1, f.BI));

/** يدعى: by the name of. */
const called: Rule = ({ reading }) => another(/^[يت]دعى$/.test(reading.text));

/** نصف: half; but نصف ذلك بأنه. */
const half: Rule = ({ t, token, reading, lemma }) => another(lemma === 'وصف' && reading.text === 'نصف' && t.code[token + 1] !== f.BIAN && t.code[token + 2] !== f.BIAN);

/** تصوروا: just imagine! في أفضل صورها: in its best shape. */
const imagined: Rule = ({ t, token, reading, lemma }) => another((lemma === 'صوّر' && (reading.person === 2 || (t.suffix[token] !== 0 && has(t, token, f.DOCUMENT) && t.code[token + 1] !== f.BIAN))) || (lemma === 'تصوّر' && reading.number === 'plural' && t.kind[token - 1] !== WORD));

/** لا يصح أن: is not right; the cue is صاح. من المحتم أن: is bound to; the cue is ألمح. */
const isRight: Rule = ({ t, token, lemma, reading }) => another((lemma === 'صاح' && reading.jussive) || (lemma === 'ألمح' && t.code[token - 1] === f.MIN));

/** بيان مقتضب نُشر على موقعها: was published; one publishes oneself behind no text. */
const published: Rule = ({ t, token, lemma }) => another(lemma === 'نشر' && t.suffix[token] === 0 && tellsOfPublishing(t, token));

/** Other verbs whatever the lemma. */
export const OTHER_VERBS: readonly Rule[] = [keptSecret, withoutHamza, prayed, exists, lessens, anthem];

/** Verbs of the letters of some lemmas: see {@link ONE_BY_ONE} in index.ts. */
export const VERBS_OF_LEMMAS: readonly Rule[] = [received, increased, happened, reached, must, called, knows, ought, resembles, isDue, leaves, wished, noLonger, can, half, imagined, isRight, published];

import * as ch from '../characters.ts';
import { KeySet } from '../key-set.ts';
import * as f from '../lexicon/features.ts';
import type { CueReading } from '../lexicon/lexicon.ts';
import { readLead } from '../phrases/complement.ts';
import { has, hasClitic, isFiniteVerb, isGoverned, isGroup, isStemOf, isWord, stemStart } from '../phrases/words.ts';
import type { Tokens } from '../tokens.ts';
import { opensClause, opensSource, type Rule } from './word.ts';

const THING = f.ROLE | f.PERSON | f.ORGANIZATION | f.NAMED_BODY | f.PLACE | f.TIME_UNIT | f.ADJECTIVE | f.DOCUMENT | f.CHANNEL | f.GENERIC;

/** A verb takes ني, never ي. */
const isMine: Rule = ({ t, token, reading }) => (reading.form === 'verb' && t.suffix[token] !== 0 && endsInYeh(t, token) ? true : null);

/** خلال أحدث بياناتها: the newest; but فيما بعد أعلن, أعرب عن أسفه «…», عن وصف الصحفيين بأنهم. */
const isBehindPreposition: Rule = ({ t, token, reading, direct }) => {
  if (reading.form !== 'verb') return null;
  if (t.suffix[token] !== 0 && !direct && ch.hasKey(t.text, t.start[token - 1], t.end[token - 1], 'علي')) return true; // علي وجههم, as some write على
  if (t.code[token - 1] === f.ALA && !direct && t.clitics[token] === 0 && has(t, token, f.NOUN) && t.text.endsWith('على', t.end[token - 1])) return true; // على وجه الأرض
  if (!isGoverned(t, token)) return null;
  if (t.code[token - 1] !== f.BADA && !direct && reading.text !== 'وصف') return true;
  return reading.person === 1 && t.code[token - 1] === f.FI ? true : null; // في أبين
};

/** وجهاً: a noun. */
const hasTanwin: Rule = ({ t, token, reading }) => (reading.form === 'verb' && (t.text.charCodeAt(t.end[token] - 1) === ch.FATHATAN || t.text.charCodeAt(t.end[token] - 2) === ch.FATHATAN) ? true : null);

/** أبرزها, وأبرز المحاور التي, أبرز ملامح الخطة: the most prominent of several. */
const isMostProminent: Rule = ({ t, token, reading }) => (reading.text === 'أبرز' && (t.suffix[token] !== 0 || opensElative(t, token)) ? true : null);

/** من أخطر الشائعات: among the most dangerous things of their kind. */
const isMostOfAll: Rule = ({ t, token, reading }) => {
  if (reading.form !== 'verb' || t.code[token - 1] !== f.MIN || t.clitics[token] !== 0 || t.text.charCodeAt(t.start[token]) !== ch.ALEF_HAMZA_ABOVE) return null;
  const next = token + 1;
  return hasClitic(t, next, f.AL) && !has(t, next, f.SOURCE_HEAD) && /ات$/.test(t.text.slice(t.start[next], t.end[next])) ? true : null;
};

/** فرصة رد الاعتبار, اعتبر رد فعل الحيوان, وردا على سؤال: the noun. */
const isAnswer: Rule = (word) => {
  const { t, token, reading, direct } = word;
  const next = token + 1;
  if (/^و?ردا$/.test(reading.text) && t.code[next] === f.ALA) return true;
  if (!/^ردّ?$/.test(reading.text) || t.clitics[token] !== 0 || opensClause(word) || direct) return null;
  return isWord(t, next) && has(t, next, f.NOUN | f.COMMON_WORD) && !has(t, next, f.SOURCE_HEAD | f.NAME | f.PREPOSITION) ? true : null;
};

/** لا شك أن, بلا شك, أي شك, مجالا للشك أن: no doubt of anybody's. */
const isDoubt: Rule = ({ t, token, reading }) => (/^شكّ?$/.test(reading.text) && (hasClitic(t, token, f.LI) || (t.clitics[token] === 0 && has(t, token - 1, f.NEGATION | f.PREPOSITION | f.QUANTIFIER | f.CONJUNCTION))) ? true : null);

/** ليس أدل على ذلك من: the clearest sign. */
const isClearest: Rule = ({ t, token, reading }) => (reading.text === 'أدل' && has(t, token - 1, f.NEGATION) ? true : null);

/** سيردا: no future ends so. */
const isFutureDual: Rule = ({ t, token, reading }) => (reading.form === 'verb' && hasClitic(t, token, f.SA) && reading.jussive ? true : null);

/** مدينة بلا بشر, رواية أبي بشر, أسر الشهداء: people, families. */
const isPeople: Rule = ({ t, token, reading, direct }) => (/^(?:بشر|أسر|يسر|يسرا)$/.test(reading.text) && !direct && !opensSource(t, token + 1) ? true : null);

/** ظنا منا أن, شكرا: verbal nouns in the accusative. */
const isAdverbial: Rule = ({ t, token, reading }) => (reading.form === 'verb' && reading.number === 'dual' && t.suffix[token] === 0 && /^(?:ظنا|شكرا|وعدا|أمرا|طلبا|ذكرا|نقلا|نصا)$/.test(reading.text) ? true : null);

const MODALS = /* @__PURE__ */ new KeySet('يجب تجب وجب ينبغي يمكن أمكن يجوز يتعين يستحسن بد لابد تجدر يجدر جدير الجدير حري');

/** لا بد من الإشارة إلى أن, يجب التأكيد أن, يمكن القول إن: the writer's own. */
const isDuty: Rule = ({ t, token, reading }) => {
  if (reading.form !== 'noun') return null;
  for (let i = token - 1; i >= Math.max(0, token - 3) && isWord(t, i); i--) if (isStemOf(t, i, MODALS)) return true;
  return null;
};

/** شدد نص الإعلان على أن: the subject of the verb before it. */
const isText: Rule = ({ t, token, reading, direct }) => (reading.text === 'نص' && !direct && token > 0 && isFiniteVerb(t, token - 1) ? true : null);

/** مدينة, كاتب, مصدر: a word for a thing or a person, unless it opens a clause with a source behind it. */
const isThing: Rule = (word) => {
  const { t, token, reading, direct } = word;
  if (!has(t, token, reading.form === 'participle' ? THING | f.NOUN : THING) || direct) return null;
  if (reading.form === 'participle') return !reading.text.endsWith('ا');
  if (reading.form !== 'verb') return null;
  return has(t, token, f.ROLE | f.PERSON | f.ORGANIZATION | f.PLACE | f.NAMED_BODY) && !(opensClause(word) && (opensSource(t, token + 1) || hasClitic(t, token, f.WA | f.FA)));
};

/** نادي «الحزم», تحدي «المستحيل»: the noun; the verb would end in ى. */
const isNounInYeh: Rule = ({ t, token, reading, lemma }) => (reading.form === 'verb' && (lemma === 'نادى' || lemma === 'تحدّى') && /^(?:نادي|تحدي)$/.test(reading.text) && t.code[token + 1] !== f.BIAN ? true : null);

/** ابن ماجه: a son; the cue is أبان. اثنين «…»: two; the cue is أثنين. */
const isKin: Rule = ({ t, token, lemma }) => ((lemma === 'أبان' && /^[اأ]بن/.test(t.text.slice(stemStart(t, token, f.WA | f.FA), t.end[token]))) || (lemma === 'أثنى' && has(t, token, f.QUANTIFIER)) ? true : null);

/** أمنها واستقرارها: safety; one believes with ب. */
const isSafety: Rule = ({ t, token, lemma }) => (lemma === 'آمن' && t.suffix[token] !== 0 ? true : null);

const endsInYeh = (t: Tokens, i: number): boolean => ch.FOLD[t.text.charCodeAt(t.end[i] - 1)] === ch.YEH && ch.FOLD[t.text.charCodeAt(t.end[i] - 2)] !== ch.NOON;

const opensElative = (t: Tokens, token: number): boolean =>
  isWord(t, token + 1) && (t.clitics[token + 1] & ~f.AL) === 0 && (isGroup(t, token + 1) || !has(t, token + 1, f.SOURCE_HEAD | f.NAME)) && t.features[token + 1] !== 0 && readLead(t, token + 1) === null && readLead(t, token + 2) === null;

/** By the form of the reading: each rule speaks of one form only, but for the last. */
export const NOUNS: Readonly<Record<CueReading['form'], readonly Rule[]>> = { verb: [isMine, isBehindPreposition, hasTanwin, isFutureDual, isMostOfAll, isThing], participle: [isThing], noun: [isDuty, isThing] };

/** Nouns of the letters of some lemmas: see {@link ONE_BY_ONE} in index.ts. */
export const NOUNS_OF_LEMMAS: readonly Rule[] = [isMostProminent, isAnswer, isClearest, isDoubt, isPeople, isAdverbial, isText, isNounInYeh, isKin, isSafety];

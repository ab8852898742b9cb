import type { FindsCase } from '../helpers/compare-finds.ts';
import type { Agreement, SourcePhrase } from './sources.ts';

/** A sentence with a hole for a source. */
export interface Frame {
  readonly name: string;
  /** The sentence with a source in it, and what must come back. */
  readonly fill: (source: SourcePhrase) => FindsCase;
  /** Whether only people and bodies say so, no document. */
  readonly aloud: boolean;
}

const CLAUSE = 'الوضع صعب';
const WORDS = 'الوضع صعب جدا';
const INDIRECT = [`indirect: ${CLAUSE}`];
const DIRECT = [`direct: ${WORDS}`];

/** Forms by agreement: of a verb before its source, of one behind it, and of what else points to it. */
const SAID: Forms = { m: 'قال', f: 'قالت', d: 'قال', p: 'قال' };
const AFFIRMED: Forms = { m: 'أكد', f: 'أكدت', d: 'أكد', p: 'أكد' };
const POINTED: Forms = { m: 'أشار', f: 'أشارت', d: 'أشار', p: 'أشار' };
const ADDED: Forms = { m: 'أضاف', f: 'أضافت', d: 'أضاف', p: 'أضاف' };
const SAYS: Forms = { m: 'يقول', f: 'تقول', d: 'يقول', p: 'يقول' };
const THINKS: Forms = { m: 'يرى', f: 'ترى', d: 'يرى', p: 'يرى' };
const EXPLAINED: Forms = { m: 'أوضح', f: 'أوضحت', d: 'أوضح', p: 'أوضح' };
const WARNED: Forms = { m: 'حذر', f: 'حذرت', d: 'حذر', p: 'حذر' };
const DENIED: Forms = { m: 'نفى', f: 'نفت', d: 'نفى', p: 'نفى' };
const WENT_ON: Forms = { m: 'تابع', f: 'تابعت', d: 'تابع', p: 'تابع' };
const PRAISED: Forms = { m: 'أشاد', f: 'أشادت', d: 'أشاد', p: 'أشاد' };
const ANNOUNCED: Forms = { m: 'أعلن', f: 'أعلنت', d: 'أعلن', p: 'أعلن' };
const HAD: Forms = { m: 'كان', f: 'كانت', d: 'كان', p: 'كان' };
const HAD_ANNOUNCED: Forms = { m: 'أعلن', f: 'أعلنت', d: 'أعلنا', p: 'أعلنوا' };
const SAID_BEHIND: Forms = { m: 'قال', f: 'قالت', d: 'قالا', p: 'قالوا' };
const SAYING: Forms = { m: 'قائلا', f: 'قائلة', d: 'قائلين', p: 'قائلين' };
const AFFIRMING: Forms = { m: 'مؤكدا', f: 'مؤكدة', d: 'مؤكدين', p: 'مؤكدين' };
const ON_THE_PART: Forms = { m: 'من جهته', f: 'من جهتها', d: 'من جهتهما', p: 'من جهتهم' };
const THE_WORDS: Forms = { m: 'قوله', f: 'قولها', d: 'قولهما', p: 'قولهم' };

type Forms = Readonly<Record<Agreement, string>>;

/** Frames, each with the cue (forms, one word or none), the sentence and what is quoted. */
export const FRAMES: readonly Frame[] = [
  frame('said', SAID, (x, cue) => `و${cue} ${x} إن ${CLAUSE}.`),
  frame('said yesterday', SAID, (x, cue) => `و${cue} أمس ${x} إن ${CLAUSE}.`, { time: 'أمس' }),
  frame('said on a day', SAID, (x, cue) => `و${cue} ${x} يوم الثلاثاء إن ${CLAUSE}.`, { time: 'يوم الثلاثاء' }),
  frame('said to an agency', SAID, (x, cue) => `و${cue} ${x} لوكالة الأناضول إن ${CLAUSE}.`, { addressee: 'لوكالة الأناضول' }),
  frame('said to reporters before the source', SAID, (x, cue) => `و${cue} للصحفيين ${x} إن ${CLAUSE}.`, { addressee: 'للصحفيين' }),
  frame('said at a conference', SAID, (x, cue) => `و${cue} ${x} خلال مؤتمر صحفي إن ${CLAUSE}.`, { channel: 'خلال مؤتمر صحفي' }),
  frame('said in marks', SAID, (x, cue) => `و${cue} ${x} إن «${WORDS}».`, {}, DIRECT),
  frame('said behind its source', SAID_BEHIND, (x, cue) => `${x} ${cue} إن ${CLAUSE}.`),
  frame('said in answer', SAID, (x, cue) => `وردا على سؤال، ${cue} ${x} إن ${CLAUSE}.`),
  frame('said, unmarked', SAID, (x, cue) => `و${cue} ${x}: ${CLAUSE}.`),
  frame('as said', SAID, (x, cue) => `${CLAUSE}، كما ${cue} ${x}.`),
  frame('affirmed', AFFIRMED, (x, cue) => `و${cue} ${x} أن ${CLAUSE}.`),
  frame('announced', ANNOUNCED, (x, cue) => `${cue} ${x}، اليوم الأربعاء، أن ${CLAUSE}.`, { time: 'اليوم الأربعاء' }),
  frame('pointed', POINTED, (x, cue) => `و${cue} ${x}، في تصريح للصحفيين، إلى أن ${CLAUSE}.`, { channel: 'في تصريح للصحفيين' }),
  frame('explained', EXPLAINED, (x, cue, by) => `${ON_THE_PART[by]}، ${cue} ${x} أن ${CLAUSE}.`),
  frame('warned', WARNED, (x, cue) => `و${cue} ${x} من أن ${CLAUSE}.`),
  frame('denied', DENIED, (x, cue) => `و${cue} ${x} أن يكون ${CLAUSE}.`, {}, [`indirect: يكون ${CLAUSE}`]),
  frame('thinks', THINKS, (x, cue) => `و${cue} ${x} أن ${CLAUSE}.`),
  frame('had announced', HAD_ANNOUNCED, (x, cue, by) => `و${HAD[by]} ${x} قد ${cue} أن ${CLAUSE}.`),
  frame('added', ADDED, (x, cue) => `و${cue} ${x}: «${WORDS}».`, {}, DIRECT),
  frame('went on', SAYING, (x, cue, by) => `و${WENT_ON[by]} ${x} ${cue}: «${WORDS}».`, {}, DIRECT),
  frame('behind the words', SAYS, (x, cue) => `«${WORDS}»، ${cue} ${x}.`, {}, DIRECT),
  frame('no cue', null, (x) => `${x}: «لن نتراجع عن القرار».`, {}, ['direct: لن نتراجع عن القرار']),
  frame('praised, affirming', AFFIRMING, (x, cue, by) => `و${PRAISED[by]} ${x} بالقرار، ${cue} أن ${CLAUSE}.`),
  frame('relayed', THE_WORDS, (x, cue) => `ونقلت رويترز عن ${x} ${cue} إن ${CLAUSE}.`, { via: 'رويترز' }, INDIRECT, true),
  frame('according to', 'بحسب', (x, cue) => `و${cue} ${x} فإن ${CLAUSE}.`, {}, INDIRECT, true),
  frame('according to, behind', 'وفقا', (x, cue) => `${CLAUSE}، ${cue} ${x}.`, {}, INDIRECT, 'ل'),
];
/** What a document does not do. */
const ALOUD = new Set(['said to an agency', 'said to reporters before the source', 'said at a conference', 'pointed', 'relayed', 'praised, affirming', 'explained', 'no cue', 'said, unmarked', 'went on']);

/** `genitive`: whether the source stands in it; `ل`: behind that letter, which the article swallows. */
function frame(
  name: string, cue: Forms | string | null, sentence: (x: string, cue: string, by: Agreement) => string,
  more: Partial<FindsCase['finds'][number]> = {}, quotes: readonly string[] = INDIRECT, genitive: boolean | 'ل' = false,
): Frame {
  return {
    name,
    get aloud() { return ALOUD.has(name); },
    fill(source) {
      const plain = genitive ? source.genitive : source.subject;
      const { written, phrase } = genitive === 'ل' ? joinLam(plain) : { written: plain, phrase: plain };
      const word = typeof cue === 'string' ? cue : cue?.[source.agreement] ?? '';
      return {
        it: `${name}: ${phrase}`,
        text: tidy(sentence(closeApposition(written + source.rest), word, source.agreement)),
        finds: [{ cue: cue === null ? null : word, source: phrase, quotes, ...more }],
      };
    },
  };
}

/** A source behind ل: `written` stands in the sentence, `phrase` comes back. */
function joinLam(plain: string): { written: string; phrase: string } {
  if (plain.startsWith('ال')) {
    const fused = `لل${plain.slice(plain.startsWith('الل') ? 3 : 2)}`;
    return { written: fused, phrase: fused };
  }
  return { written: /^[A-Za-z«"]/.test(plain) ? `لـ${plain}` : `ل${plain}`, phrase: plain };
}

/** A comma behind what has one in it. */
function closeApposition(phrase: string): string {
  return phrase.includes('،') && !phrase.endsWith('،') ? `${phrase}،` : phrase;
}

/** No two stops in a row. */
function tidy(text: string): string {
  return text.replace(/،+\s*([،.:])/g, '$1');
}

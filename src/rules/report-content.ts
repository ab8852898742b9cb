import * as ch from '../characters.ts';
import type { CueWord } from '../cues.ts';
import * as f from '../lexicon/features.ts';
import type { Marked } from '../marks/index.ts';
import { readArguments } from '../phrases/arguments.ts';
import { isComment } from '../phrases/asides.ts';
import { type Reading } from '../phrases/reading.ts';
import { type Before } from '../phrases/before.ts';
import { hasClause } from '../phrases/clause.ts';
import { accepts, COMPLEMENT, readLead } from '../phrases/complement.ts';
import { STANDS_IN } from '../phrases/far-content.ts';
import { canSpeak } from '../phrases/speakable.ts';
import { has, hasClitic, isFiniteVerb, isWord } from '../phrases/words.ts';
import { isAct, isInference } from './acts.ts';
import { DEEMS, endsUtterance, readMarked } from './marked-content.ts';
import { clause, marked, propose } from './propose.ts';
import type { CueType } from '../types.ts';
import type { Candidate, Context } from './types.ts';

/**
 * A cue followed by its content. The name of the rule says what the cue is and how its content is marked off.
 *
 * - `verb-clause`: a verb and the clause that it reports. قال الوزير إن الوضع مستقر.
 * - `verb-clause-marks`: a verb, a complementizer, and an utterance in marks. قال الوزير إن «الوضع مستقر».
 * - `verb-marks`: a verb and marks, with no colon between. قال الوزير «الوضع مستقر».
 * - `verb-colon`: a verb, a colon, and a sentence without marks. قال الوزير: الوضع مستقر.
 * - `verb-colon-marks`: a verb, a colon, and marks. قال الوزير: «الوضع مستقر».
 * - `participle-clause`: a participle and the clause that it reports. زار الوزير الميناء، مؤكدا أن العمل مستمر.
 * - `participle-clause-marks`: a participle, a complementizer, and an utterance in marks. زار الوزير الميناء، مؤكدا أن «العمل مستمر».
 * - `participle-marks`: a participle and marks, with no colon between. زار الوزير الميناء قائلا «العمل مستمر».
 * - `participle-colon`: a participle, a colon, and a sentence without marks. زار الوزير الميناء قائلا: العمل مستمر.
 * - `participle-colon-marks`: a participle, a colon, and marks. زار الوزير الميناء قائلا: «العمل مستمر».
 * - `noun-clause`: a verbal noun and the clause that it reports. نقلت الوكالة عن الوزير قوله إن العمل مستمر.
 * - `noun-clause-marks`: a verbal noun, a complementizer, and an utterance in marks. نقلت الوكالة عن الوزير قوله إن «العمل مستمر».
 * - `noun-marks`: a verbal noun and marks, with no colon between. نقلت الوكالة عن الوزير قوله «العمل مستمر».
 * - `noun-colon`: a verbal noun, a colon, and a sentence without marks. نقلت الوكالة عن الوزير قوله: العمل مستمر.
 * - `noun-colon-marks`: a verbal noun, a colon, and marks. نقلت الوكالة عن الوزير قوله: «العمل مستمر».
 * - `inside-quote`: a verb between two quotations that are both its content. «الوضع مستقر»، قال الوزير، «ولن يتغير غدا».
 */
export function reportContent(context: Context, word: CueWord, right: Reading): Candidate | null {
  const { t, opened, begun, before } = context;
  const { arrival } = right;
  const form = word.reading.form;
  if (isAct(word, right) || isInference(t, word, right) || isBareNoun(context, word, right) || isThought(context, word, right) || leavesMarks(context, word, arrival)) return null;
  switch (arrival.kind) {
    case 'clause': {
      if (isNoCue(context, word, right) || isCommentBefore(t, word.token, arrival.lead.first)) return null;
      const { lead } = arrival;
      const inside = opened.get(lead.last);
      // إن: «…», بأنه، «…»
      const colon = t.kind[lead.last] === ch.COLON || (t.kind[lead.last] === ch.COMMA && opened.has(lead.last + 1)) ? 1 : 0;
      const behind = inside ?? (colon === 1 ? opened.get(lead.last + 1) : undefined) ?? begun.get(lead.last + colon);
      if (behind !== undefined && !behind.bracket && endsUtterance(context, behind)) return propose(context, word, right, before(word.token), { rule: RULES[form]['clause-marks'], weight: 0.95, pieces: [marked(behind, lead)] });
      return propose(context, word, right, before(word.token), { rule: RULES[form].clause, weight: right.object ? 0.6 : 0.9, pieces: [clause(lead.last + colon, lead.last > lead.first ? lead : null)] });
    }
    case 'mark': case 'bracket': {
      const outer = opened.get(arrival.token);
      if (outer === undefined) return null;
      const span = insideBracket(context, outer);
      const takesMarks = (word.verb.complements & COMPLEMENT.marks) !== 0;
      if ((!takesMarks && form === 'verb') || !announcesMarks(context, word, right, before(word.token))) return null;
      const held = readMarked(context, word, right, span);
      if (held === null) return null;
      const earlier = marksBefore(context, word.token);
      if (earlier !== null && !held.fragment && t.kind[arrival.token - 1] === ch.COMMA) return propose(context, word, right, before(word.token), { rule: 'inside-quote', weight: 0.9, pieces: [marked(earlier), marked(span)] });
      return propose(context, word, right, before(word.token), { rule: RULES[form].marks, weight: held.weight, pieces: [marked(span, null, held.fragment)] });
    }
    case 'colon': {
      let next = arrival.token + 1;
      if (t.kind[next] === ch.BREAK) next++;
      if (has(t, next, f.EULOGY) && t.kind[next + t.width[next]] === ch.COLON) next += t.width[next] + 1; // قال النبي: صلى الله عليه وسلم: «…»
      const span = opened.get(next) ?? begun.get(next);
      if (span !== undefined && names(context, span, arrival.token)) return null;
      if (span !== undefined) return propose(context, word, right, before(word.token), { rule: RULES[form]['colon-marks'], weight: 0.97, pieces: [marked(insideBracket(context, span))] });
      if (t.kind[arrival.token + 1] === ch.BREAK || !isWord(t, next)) return null;
      if (isByline(context, word, arrival.token) || word.verb.lemma === 'سمّى') return null; // ما يسمى: العربية السعيدة
      const lead = readLead(t, next);
      const behind = lead === null ? undefined : opened.get(lead.last); // قال: إن «…»
      if (lead !== null && behind !== undefined && !behind.bracket && endsUtterance(context, behind)) return propose(context, word, right, before(word.token), { rule: RULES[form]['colon-marks'], weight: 0.95, pieces: [marked(behind, lead)] });
      return propose(context, word, right, before(word.token), { rule: RULES[form].colon, weight: right.object ? 0.4 : 0.7, pieces: [clause(lead === null ? next : lead.last, lead)] });
    }
    default:
      return null;
  }
}

/** من أسئلتكم»، وتابع: «…»: what opens behind the marks that hold a cue is said by another. */
function leavesMarks({ markAt }: Context, { token }: CueWord, arrival: Reading['arrival']): boolean {
  if (arrival.kind !== 'colon' && arrival.kind !== 'mark') return false;
  const around = markAt(token);
  return around !== null && around.close >= 0 && arrival.token > around.close;
}

/** The names of the rules; put together here and not for each candidate. */
const RULES = { verb: /* @__PURE__ */ namesOf('verb'), participle: /* @__PURE__ */ namesOf('participle'), noun: /* @__PURE__ */ namesOf('noun') };

function namesOf(form: string) {
  return { clause: `${form}-clause`, 'clause-marks': `${form}-clause-marks`, marks: `${form}-marks`, colon: `${form}-colon`, 'colon-marks': `${form}-colon-marks` };
}

/** Reads the arguments to a cue's right, with what the context knows about marks and other cues. */
export function readRight(context: Context, word: CueWord): Reading {
  const { t, opened, cueAt } = context;
  return readArguments(t, word, (token) => opened.has(token), (token) => takesOver(context, word, cueAt.get(token)));
}

/** («…»): a bracket round marks is none of them. */
function insideBracket({ opened }: Context, span: Marked): Marked {
  const inner = span.bracket ? opened.get(span.first) : undefined;
  return inner !== undefined && inner.close >= 0 && inner.close === span.close - 1 ? inner : span;
}

/** بعنوان: «…», وهي: «…»، «…»: behind the colon stands what something is called, or a list of names. */
function names({ t, opened }: Context, { first, last, close }: Marked, colon: number): boolean {
  if (ch.hasKey(t.text, t.start[colon - 1], t.end[colon - 1], 'التاليه') && t.lexicon.naming.has(t.entry[colon - 2])) return true; // بالعناوين التالية: «…»
  if (isWord(t, colon - 1) && !has(t, colon - 1, f.CUE) && !hasClitic(t, colon - 1, f.AL) && t.suffix[colon - 1] === 0 && t.lexicon.naming.has(t.entry[colon - 1])) return true;
  if (close < 0 || hasClause(t, first, last)) return false;
  return opened.has(close + 2) && (t.kind[close + 1] === ch.COMMA || hasClitic(t, close + 1, f.WA) || t.end[close + 1] - t.start[close + 1] === 1);
}

/** «لن نغادر أرضنا»، قال المختار، «مهما كان الثمن»: the marks right before a verb that no و joins to what is before. */
function marksBefore({ t, closed }: Context, token: number): Marked | null {
  if (hasClitic(t, token, f.WA | f.FA) || t.kind[token - 1] !== ch.COMMA) return null;
  const span = closed.get(token - 2);
  return span === undefined || span.bracket ? null : span;
}

/** كتب: خالد …, a line of its own: who wrote the article. */
function isByline({ t }: Context, word: CueWord, colon: number): boolean {
  if (colon !== word.token + 1 || (word.token > 0 && t.kind[word.token - 1] !== ch.BREAK)) return false;
  for (let i = colon + 1; i <= colon + 6; i++) if (t.kind[i] === ch.BREAK) return true;
  return false;
}

/** A participle, or قوله after نقل, takes the content over from the verb before it. */
function takesOver({ t }: Context, word: CueWord, other: CueWord | undefined): boolean {
  if (other === undefined) return false;
  // مصادر مطلعة: a feminine participle is an adjective unless its content follows at once
  if (other.reading.text.endsWith('ة') && other.reading.form === 'participle' && !hasContentAfter(t, other)) return false;
  if (other.reading.form === 'participle') return other.verb.complements !== COMPLEMENT.marks && other.verb.lemma !== 'سخر' && !leavesLead(t, word, other); // مخاطبا سكان الحي tells whom, ساخرا how
  if (other.reading.form === 'noun' && hasClitic(t, other.token, f.BI) && other.verb.lemma === 'قال') return true; // علق بالقول إن, خاتما بالقول, اختتم حديثه بالقول
  return other.reading.form === 'noun' && t.suffix[other.token] !== 0 && word.reading.form === 'verb' && (word.verb.type === 'report' || other.verb.lemma === 'قال');
}

/** الذي يتخذ من دمشق مقرا إلى أن: the first complementizer behind a participle in mid-clause is of the verb's frame and not of its own. */
function leavesLead(t: Context['t'], word: CueWord, { token, verb }: CueWord): boolean {
  if (t.kind[token - 1] !== ch.LETTER) return false;
  if (t.kind[token + 1] === ch.COMMA) return true;
  for (let i = token + 1; i < token + 12 && t.kind[i] !== ch.STOP && t.kind[i] !== ch.BREAK && t.kind[i] !== ch.COLON && t.kind[i] !== ch.QUOTE; i++) {
    const lead = readLead(t, i);
    if (lead !== null) return !accepts(verb.complements, lead) && (word.verb.complements & lead.bits) !== 0;
  }
  return false;
}

/** قال الوزير بحسب ما نقلت عنه الوكالات، إنه: the clause behind the comma is that of the cue before. */
const isCommentBefore = (t: Context['t'], token: number, lead: number): boolean => t.code[token - 1] === f.MA && isComment(t, token) && t.kind[lead - 1] === ch.COMMA;

/** Thoughts take a clause; marks after them are a fragment at best (لا ترى «استجابة»). */
function isThought(context: Context, word: CueWord, right: Reading): boolean {
  const { t, opened } = context;
  if (word.verb.type !== 'believe' && word.verb.type !== 'expect') return false;
  if (right.arrival.kind === 'mark' && has(t, right.arrival.token + 1, f.COMPLEMENTIZER)) return false; // اعتبر «أن الحكومة …»
  if (right.arrival.kind === 'mark' && DEEMS.has(word.verb.lemma) && (right.object || t.suffix[word.token] !== 0)) return false; // اعتبر القرار «متسرعا»
  if (right.arrival.kind === 'mark' && (right.source !== null || context.before(word.token).source !== null) && !right.object) { // يرى المدرب «المشكلة ليست في الفريق»
    const span = opened.get(right.arrival.token);
    if (span !== undefined && span.last - span.first > 4 && hasClause(t, span.first, span.last)) return false;
  }
  if (right.arrival.kind === 'mark' && word.verb.type === 'expect' && right.arrival.token === word.token + 1 && isWord(t, word.token + 3)) return false; // متوقعا «تحسن الأداء»
  return right.arrival.kind === 'mark' || right.arrival.kind === 'bracket';
}

function hasContentAfter(t: Context['t'], { token, verb }: CueWord): boolean {
  const next = token + 1;
  if (t.kind[next] === ch.COLON || t.kind[next] === ch.QUOTE) return true;
  const lead = readLead(t, next);
  if (lead === null && t.kind[token - 1] === ch.COMMA) return hasOwnClause(t, next, verb.complements);
  if (lead === null || (verb.complements & lead.bits) === 0) return false;
  return t.text.charCodeAt(t.start[next]) !== ch.ALEF_HAMZA_BELOW || t.text.charCodeAt(t.start[next] + 1) !== ch.NOON || (verb.complements & COMPLEMENT['إن']) !== 0; // مطلعة إن: إن is the verb's
}

/** ، مشيرة في بيان إلى أن: the complementizer of its frame, behind an argument, before any verb or comma. */
function hasOwnClause(t: Context['t'], from: number, complements: number): boolean {
  for (let i = from; i < from + 8 && isWord(t, i) && !isFiniteVerb(t, i); i++) {
    const lead = readLead(t, i);
    if (lead !== null) return (complements & lead.bits) !== 0;
  }
  return false;
}

/**
 * A verbal noun reports with a pronoun on it (قوله إن), with its speaker after it (تأكيد الوزير أن), or with the article
 * where a verb of saying takes it up (جدّد التأكيد على أن); as a channel (في تصريح) it does not.
 */
function isBareNoun(context: Context, word: CueWord, right: Reading): boolean {
  const { t } = context;
  const { token } = word;
  if (word.reading.form !== 'noun') return false;
  if (t.code[token - 1] === f.BIHASAB && t.suffix[token] !== 0 && right.arrival.kind !== 'clause') return true; // حسب قوله «…» is one cue
  if (t.suffix[token] !== 0) {
    if (right.arrival.kind === 'mark' || right.arrival.kind === 'bracket') return word.verb.lemma !== 'قال'; // روايتها «…» is a title
    return right.arrival.kind === 'clause' && crossesComma(t, token, right.arrival.lead.first);
  }
  if (hasClitic(t, token, f.BI) && word.verb.lemma === 'قال') return false; // اكتفى بالقول إن, علق بالقول: «…»
  const { arrival } = right;
  if (arrival.kind !== 'clause') {
    if (word.verb.lemma !== 'قال' || (arrival.kind !== 'colon' && arrival.kind !== 'mark') || !context.opened.has(arrival.kind === 'mark' ? arrival.token : arrival.token + 1)) return true;
    // قول السفير: «…», مضيفا القول «…»
    return hasClitic(t, token, f.AL) ? !TAKES_UP.has(context.cueAt.get(token - 1)?.verb.type ?? 'show') : right.source === null || !canSpeak(right.source) || right.source.last !== arrival.token;
  }
  if (hasClitic(t, token, f.AL)) {
    if (context.markAt(token) !== null) return false;
    for (let i = token - 1; i >= Math.max(0, token - 8); i--) {
      const verb = context.cueAt.get(i);
      if (verb?.reading.form === 'verb' && REPEATS.has(verb.verb.lemma)) return false;
      if (isFiniteVerb(t, i)) return !has(t, i, f.CUE);
    }
    return true;
  }
  if (word.verb.type === 'believe' && arrival.lead.first === token + 1 && (t.code[token - 1] === f.ALA || t.text.slice(t.start[token - 1], t.end[token - 1]).endsWith('كلنا'))) return false; // على قناعة بأن, كلنا ثقة بأن
  if (has(t, token - 1, f.PREPOSITION) && has(t, token, f.CHANNEL | f.DOCUMENT) && !EVENTS.has(t.code[token - 1])) return true;
  if (crossesComma(t, token, arrival.lead.first)) return true;
  if (right.channel !== null || (right.time !== null && word.verb.lemma !== 'قال') || right.object) return true;
  return right.source === null || !canSpeak(right.source) || (right.source.last < arrival.lead.first && right.addressee === null && right.time === null);
}

/** بعد إعلان الوزير أنه, من تصريحه: an event, where في, خلال and وفق have a channel or a document. */
const EVENTS: ReadonlySet<number> = new Set([f.BADA, f.QABLA, f.MIN, f.MUNDHU, f.WITHOUT]);

/** مضيفا القول, اختتم القول: verbs with whose القول marks are announced. */
const TAKES_UP: ReadonlySet<CueType> = new Set<CueType>(['add', 'conclude', 'affirm']);

/** جدّد التأكيد على أن, كرّر القول إن: verbs of saying that take the noun of another up. */
export const REPEATS: ReadonlySet<string> = new Set(['جدّد', 'كرّر', 'واصل', 'أعاد']);

function crossesComma(t: Context['t'], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (t.kind[i] === ch.COMMA) return true;
  return false;
}

/**
 * Marks without a colon are what a verb says when it speaks on its own account. In a relative clause (التي تركز على …)
 * or of a verb that only goes on (ستستأنف «…») they are a fragment of the clause round it.
 */
function announcesMarks({ t }: Context, word: CueWord, right: Reading, left: Before): boolean {
  if (word.reading.form !== 'verb') return true;
  const { type } = word.verb;
  const inside = right.arrival.kind === 'mark' ? readLead(t, right.arrival.token + 1) : null; // الذي أكد «أن الوضع …»
  const begins = t.kind[word.token - 1] === ch.STOP || t.kind[word.token - 1] === ch.BREAK; // … الذي وعد به». وأضاف «…»
  if (left.antecedent !== null && !begins && type !== 'say' && type !== 'describe' && (inside === null || (word.verb.complements & inside.bits) === 0)) return false;
  if ((type === 'add' || type === 'conclude') && word.reading.tense === 'present' && right.source === null && !hasClitic(t, word.token, f.WA | f.FA)) return false;
  return true;
}

/** What a thing or a body shows by what happens to it or by what it does; a text shows it by what it says. */
const DEEDS: ReadonlySet<string> = new Set('أظهر أثبت دلّ أوحى برهن'.split(' '));

/** وجد نفسه مضطرا أن, توقعوها، أن: what it has as its object is all that it takes; جاء takes a clause of what something stands in. */
function takesClause(t: Context['t'], { verb, token }: CueWord, { object, source }: Reading, lead: number): boolean {
  if (STANDS_IN.has(verb.lemma)) return standsIn(t, token + 1, lead);
  if (verb.lemma === 'وجد') return !object || source?.kind === 'document'; // but وجدت دراسة أجراها فريق أن
  return !((verb.type === 'expect' || verb.type === 'believe') && t.suffix[token] !== 0 && t.kind[lead - 1] === ch.COMMA);
}

/** جاء فيه أن, جاء بالتحقيقات أن, ورد عنه أن; but جاءت الفكرة من أن. */
function standsIn(t: Context['t'], i: number, lead: number): boolean {
  return i === lead || has(t, i, f.PREPOSITION) || (hasClitic(t, i, f.BI) && hasClitic(t, i, f.AL));
}

/** Impersonal يُذكر أن, يشار إلى أن: the writer's own voice. */
function isNoCue({ t }: Context, word: CueWord, right: Reading): boolean {
  // ما يشير إلى أن, مما يؤكد أن: a fact shows it, nobody says so
  const before = word.token - 1;
  if (t.code[before] === f.MA && word.reading.tense === 'present' && right.source === null) return true;
  if (word.verb.type === 'show' && right.source !== null && (right.source.kind === 'person' || (DEEDS.has(word.verb.lemma) && right.source.kind !== 'document' && right.source.kind !== 'group'))) return true; // أثبتت الأزمة أن, أظهر الفريق أنه
  if (word.verb.lemma === 'أعلم' && (right.addressee === null || ch.hasKey(t.text, t.start[word.token + 1], t.end[word.token + 1], 'الله'))) return true; // أعلم أن: I know; يعلم الله أن
  if (word.reading.form !== 'verb') return false;
  if (right.arrival.kind === 'clause' && !takesClause(t, word, right, right.arrival.lead.first)) return true;
  if (right.source !== null) return false;
  const present = word.reading.tense === 'present';
  const key = t.text.slice(word.start, word.end);
  if (key === 'تبين' || key === 'تبيّن' || key === 'وضح') return true; // it turned out, it was clear
  if (word.verb.lemma === 'ذكر' && present && word.reading.gender === 'masculine' && word.reading.number === 'singular') return true;
  if (word.verb.lemma === 'أشار' && word.passive) return true;
  return key === 'لوحظ' || key === 'يلاحظ';
}

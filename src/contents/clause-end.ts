import * as ch from '../characters.ts';
import type { CueWord } from '../cues.ts';
import type { CueLexicon } from '../lexicon/cue-lexicon.ts';
import * as f from '../lexicon/features.ts';
import type { Marked } from '../marks/index.ts';
import { hasClause } from '../phrases/clause.ts';
import { readLead } from '../phrases/complement.ts';
import { readChannel } from '../phrases/prepositional.ts';
import { STANDS_IN } from '../phrases/far-content.ts';
import { canSpeak } from '../phrases/speakable.ts';
import { agreementOf, endsIn, has, hasClitic, isAccusative, isFiniteVerb, readingsOf, stemStart } from '../phrases/words.ts';
import { ACTS } from '../rules/acts.ts';
import type { Candidate, Context, Piece } from '../rules/types.ts';
import { endsSentence } from '../segment.ts';
import { breaksOff } from './breaks-off.ts';
import { awaitsMain, opensMain } from './fronted.ts';
import { addsOn, commentsOn, leavesUntold } from './comments.ts';
import { isNewEvent, namesAgain, tenseOf } from './new-event.ts';
import type { Tokens } from '../tokens.ts';

/** The token at which the clause that begins at `first` ends. */
export function clauseEnd(context: Context, candidates: readonly Candidate[], own: number, first: number): number {
  const { t, opened } = context;
  const boundaries = new Set<number>();
  for (let k = own + 1; k < candidates.length && k < own + 12; k++) {
    if (candidates[k].word?.reading.person === 1 && candidates[own].rule.endsWith('-colon')) continue; // قال: جئت، وكنت أظن أن
    const boundary = boundaryOf(context, candidates[own], candidates[k], first);
    if (boundary >= first) boundaries.add(boundary);
  }
  const around = context.markAt(first);
  const fronted = awaitsMain(context, candidates[own]);
  const outer = leadAround(t, candidates, own);
  for (let i = first; ; i++) {
    const span = opened.get(i);
    const kind = t.kind[i];
    if (span !== undefined && i > first && t.kind[i - 1] === ch.COMMA && speaksUp(context, span)) return i;
    if (kind === ch.BREAK || boundaries.has(i) || (around !== null && i >= around.last)) return i;
    if (span !== undefined && !span.bracket && span.close >= 0) {
      i = span.close;
      if (t.kind[i - 1] === ch.STOP && (t.kind[i + 1] === ch.BREAK || (has(t, i + 1, f.CUE) && isFiniteVerb(t, i + 1)) || hasClitic(t, i + 1, f.WA))) return i + 1;
      continue;
    }
    if (kind === ch.STOP && endsSentence(t, i) && !goesOn(context, candidates[own], i + 1)) return i;
    if (i > first && kind === ch.LETTER && candidates[own].status === 'conditional' && hasClitic(t, i, f.FA | f.LI) && isFiniteVerb(t, i)) return i; // إذا قال إن … فسنسافر
    if (i > first && kind === ch.COMMA && readChannel(t, i + 1) > i + 1 && endsClause(t, readChannel(t, i + 1))) return i; // ، في أول تعليق له
    if (outer !== 0 && i > first && has(t, i, f.COMPLEMENTIZER) && hasClitic(t, i, f.WA) && hamzaOf(t, i) === outer) return i;
    if (fronted && i > first && t.kind[i - 1] === ch.COMMA && opensMain(t, i)) return i;
    if (i > first && kind === ch.LETTER && endsBefore(context, candidates[own], first, i)) return i;
  }
}

/** The hamza of the complementizer of the report round this one, if this one's is another: قال إنه يعتقد أن …، وإن; else 0. */
function leadAround(t: Tokens, candidates: readonly Candidate[], own: number): number {
  const lead = candidates[own].pieces[0]?.lead ?? null;
  const outer = own > 0 ? (candidates[own - 1].pieces[0]?.lead ?? null) : null;
  if (lead === null || outer === null || candidates[own].word?.reading.form !== 'verb' || hasClitic(t, candidates[own].token, f.WA | f.FA)) return 0;
  const hamza = hamzaOf(t, outer.last - 1);
  for (let i = outer.last; i < candidates[own].token; i++) if (t.kind[i] === ch.STOP || t.kind[i] === ch.BREAK || t.kind[i] === ch.COLON || t.kind[i] === ch.QUOTE) return 0;
  return hamza !== hamzaOf(t, lead.last - 1) ? hamza : 0;
}

/** أن or إن, as it is written. */
const hamzaOf = (t: Tokens, i: number): number => t.text.charCodeAt(stemStart(t, i));

/** A clause of the writer's, of the one who reports, or of what the speaker does next begins at a word. */
function endsBefore(context: Context, candidate: Candidate, first: number, i: number): boolean {
  const { t } = context;
  const parted = t.kind[i - 1] === ch.COMMA;
  if (resumesNarrative(context, candidate.word, first, i) || (parted && breaksOff(context, candidate, first, i))) return true;
  if (candidate.rule.endsWith('-colon')) return false; // in the speaker's own words no writer comments
  return parted ? commentsOn(context, candidate, first, i) || addsOn(context, candidate, i) || isNewEvent(context, candidate, first, i) : (t.code[i] !== f.LAKIN && addsOn(context, candidate, i)) || namesAgain(context, candidate, i) || leavesUntold(context, candidate, i);
}

/**
 * Marks behind a comma that hold a sentence of their own, or one in the first person, up to the stop: the report gives
 * way to the speaker's own voice (… من إيران، «ونحن نفتخر بذلك».).
 */
export function speaksUp(context: Context, { first, last, close, bracket }: Marked): boolean {
  const { t } = context;
  if (bracket || close < 0 || last - first < 4) return false;
  const kind = t.kind[close + 1];
  if (kind !== ch.STOP && kind !== ch.BREAK && t.kind[last - 1] !== ch.STOP) return false;
  const begins = (!has(t, first, f.CONJUNCTION | f.PREPOSITION | f.RELATIVE | f.COMPLEMENTIZER) || isFiniteVerb(t, first)) && // كان is no كأن
    !hasClitic(t, first, f.WA | f.FA | f.BI | f.LI);
  if ((kind === ch.STOP || kind === ch.BREAK) && begins && hasClause(t, first, last)) return true;
  return hasFirstPerson(context, first, last);
}

/** أنا, نحن, أعتقد: whoever utters such words speaks of himself. */
export function hasFirstPerson({ t, cueAt }: Context, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (t.code[i] === f.FIRST_PERSON || cueAt.get(i)?.reading.person === 1) return true;
  return false;
}

const endsClause = (t: Tokens, i: number): boolean => t.kind[i] === ch.STOP || t.kind[i] === ch.BREAK || t.kind[i] === ch.COMMA;

/** An unmarked utterance after a colon runs on over sentences that speak in the first person or ask on. */
function goesOn(context: Context, { rule, cue }: Candidate, next: number): boolean {
  const { t, cueAt } = context;
  if (!rule.endsWith('-colon') || t.kind[next] === ch.BREAK) return false;
  const { firstToken, lastToken } = context.sentences[context.sentenceOf(next)];
  if (cue?.type === 'ask') return has(t, next, f.QUESTION);
  for (let i = firstToken; i < lastToken; i++) {
    const word = cueAt.get(i);
    if (word !== undefined && word.reading.person === 3 && hasClitic(t, i, f.WA | f.FA) && i === firstToken) return false;
    if (word?.reading.person === 1 || t.code[i] === f.FIRST_PERSON) return true;
  }
  return false;
}

/** Where an attribution's own words begin that ends the clause before it; -1 where it is nested in that clause. */
function boundaryOf(context: Context, own: Candidate, candidate: Candidate, first: number): number {
  const { t } = context;
  const { word, token, source, rule, pieces } = candidate;
  if (pieces[0]?.kind === 'marked' && pieces[0].first < token && pieces[0].first > first && t.kind[pieces[0].first - 2] === ch.COMMA) return pieces[0].first - 1; // … ، «…»، يقول
  if (rule === 'according-to' || rule === 'as-said') {
    if (pieces.length > 1) return -1; // what it interrupts goes on behind it
    let start = token;
    while (start > first && rule === 'as-said' && !opensComment(t, start)) start--;
    if (candidate.pieces[0]?.kind === 'clause') return hasClitic(t, start, f.WA) || t.kind[start - 1] === ch.COMMA ? start : -1;
    return start;
  }
  if (word === null || isOfOthers(own, candidate)) return -1;
  const { form } = word.reading;
  if (form === 'participle') return beginsBefore(context, token);
  if (form === 'noun') return hasClitic(t, token, f.WA) ? token : hasClitic(t, token, f.BI) && t.kind[token - 2] === ch.COMMA && (hasClitic(t, token - 1, f.WA) || isAccusative(t, token - 1) || ch.hasKey(t.text, t.start[token - 1], t.end[token - 1], 'مكتفيا')) ? token - 1 : -1; // ، واستشهد بقوله, ، مكتفيا بالقول
  // Particles before the verb belong to it: وقد أكد, كما أشار, فيما قال
  let start = token;
  while (start > first && (has(t, start - 1, f.PARTICLE | f.ADVERB | f.TIME_ADVERB | f.NEGATION) || t.code[start - 1] === f.KANA) && !hasClitic(t, start, f.WA | f.FA)) start--;
  if (start < token && has(t, start, f.NEGATION)) return t.kind[start - 1] === ch.COMMA ? start : t.code[start - 1] === f.KAMA && t.kind[start - 2] === ch.COMMA ? start - 1 : -1; // ، ولم يؤكد; but يوافق ولا يعتقد
  if (hasClitic(t, start, f.WA | f.FA)) return start;
  if (t.code[start - 1] === f.CIRCUMSTANCE) {
    const opener = t.code[start - 2] === f.FI ? start - 2 : start - 1; // في حين
    return t.kind[opener - 1] === ch.COMMA || !(word.verb.type === 'show' || WHEN.test(t.text.slice(t.start[start - 1], t.end[start - 1]))) ? opener : -1; // كان يكذب عندما قال
  }
  if (t.code[start - 1] === f.KAMA || t.code[start - 1] === f.LAKIN) return start - 1;
  if (t.kind[start - 1] === ch.COMMA) return isOfSubject(t, own, candidate, first) ? -1 : start;
  const fronted = own.rule.endsWith('colon') ? -1 : frontedBy(t, first, start);
  if (fronted >= 0) return fronted;
  // الذي شدد على أنه: what the relative hangs on does not speak, so the speaker before goes on
  const antecedent = candidate.before?.antecedent ?? null;
  if (has(t, start - 1, f.RELATIVE) && source === null && ch.hasKey(t.text, t.start[start - 1], t.end[start - 1], 'الذين')) return -1; // الأطفال الذين أكدوا أنهم
  const resumes = t.suffix[token] !== 0 || (t.suffix[token + 1] !== 0 && t.code[token + 1] === f.FI); // الوقت الذي ادعى فيه أنه
  if (antecedent !== null && !canSpeak(antecedent) && !(t.suffix[token + 1] !== 0 && t.code[token + 1] === f.FI)) return has(t, start - 1, f.RELATIVE) ? start - 1 : -1;
  if (has(t, start - 1, f.RELATIVE) && source !== null && source.first > token && !resumes) return ch.hasKey(t.text, t.start[start - 2], t.end[start - 2], 'الوقت') && t.code[start - 3] === f.FI ? start - 3 : start - 1; // التي يقول منتقدون, في الوقت الذي أكد الوزير
  if (source !== null && source.first > first && source.last <= token && (hasClitic(t, source.first, f.WA) || t.kind[source.first - 1] === ch.COMMA)) return source.first;
  return -1;
}

/** قال الوزير إن اللجنتين زارتا المصنع وأثبتوا أن: several persons of whom one man speaks, who go on unnamed. */
function isOfOthers({ word: own, source: speaker }: Candidate, { word, source }: Candidate): boolean {
  if (own === null || word === null || own.reading.number !== 'singular' || own.reading.person !== 3 || word.reading.number !== 'plural' || word.reading.person !== 3 || source !== null) return false;
  return speaker === null ? own.reading.form !== 'verb' : speaker.kind === 'person' && (speaker.agreement & f.PLURAL) === 0;
}

/** إن دراسة، أجراها أطباء، أظهرت أن: a verb of the noun that the report begins with, as its gender shows, and of nobody else's. */
function isOfSubject(t: Tokens, own: Candidate, { word, source, rule }: Candidate, first: number): boolean {
  if (word === null || source !== null || rule.endsWith('colon') || isFiniteVerb(t, first) || word.reading.person !== 3) return false;
  const feminine = isFeminine(t, first);
  return feminine !== null && feminine === (word.reading.gender === 'feminine') && (word.verb.type === 'show' || own.word?.reading.gender !== word.reading.gender);
}

/** Whether the noun at a token takes a feminine verb; null where its gender is unknown. */
function isFeminine(t: Tokens, i: number): boolean | null {
  const agreement = agreementOf(t, i);
  if ((agreement & f.PLURAL) !== 0 && (agreement & f.SINGULAR) === 0 && !has(t, i, f.PERSON | f.ROLE)) return true; // الظروف جيدة
  return (agreement & f.FEMININE) !== 0 ? ((agreement & f.MASCULINE) === 0 ? true : null) : (agreement & f.MASCULINE) !== 0 ? false : null;
}

/** ، وعند نهاية اللقاء وعدت, ، وفي المساء قال: where a time or place with و that opens a verb's clause begins, or -1. */
function frontedBy(t: Tokens, first: number, verb: number): number {
  for (let i = verb - 1; i > first && i > verb - 9 && t.kind[i] === ch.LETTER && !has(t, i, f.COMPLEMENTIZER | f.RELATIVE) && !isFiniteVerb(t, i); i--) {
    if (t.kind[i - 1] === ch.COMMA) return hasClitic(t, i, f.WA) && (FRONTS.has(t.code[i]) || has(t, i, f.TIME | f.TIME_UNIT | f.TIME_ADVERB)) ? i : -1;
  }
  return -1;
}

const FRONTS: ReadonlySet<number> = new Set([f.FI, f.BADA, f.QABLA, f.KHILAL, f.LADA, f.CIRCUMSTANCE, f.WITHOUT, f.AN_FROM, f.ABOUT]);

const WHEN = /^(?:عندما|حين|حينما|لما|كلما)$/;

/** ولكنه أضاف متسائلا: the verb right before a participle is of the same saying. */
function beginsBefore({ t, cueAt }: Context, token: number): number {
  if (cueAt.get(token - 1)?.reading.form !== 'verb') return token;
  const verb = token - 1;
  if (hasClitic(t, verb, f.WA | f.FA)) return verb;
  return t.code[verb - 1] === f.LAKIN || has(t, verb - 1, f.CONJUNCTION) ? verb - 1 : token;
}

/** كما قال, حسبما قال, بحسب ما قال, على ما قال. */
const opensComment = (t: Tokens, i: number): boolean => t.code[i] === f.KAMA || t.code[i] === f.AS || t.code[i] === f.BIHASAB || (t.code[i] === f.ALA && t.code[i + 1] === f.MA) || t.kind[i] === ch.BREAK;

/**
 * A cue without content of its own also takes the story up again: a circumstance (، مشددا على ضرورة العمل), a past verb
 * joined by و after a comma or one that agrees with the cue (قالت إنه مريض وناشدت المحلفين الرأفة), لكنه رفض.
 */
function resumesNarrative({ t, cueAt }: Context, own: CueWord | null, first: number, i: number): boolean {
  const word = cueAt.get(i);
  if (word === undefined) return (t.code[i] === f.SIDE && t.text.startsWith('وب', t.start[i])) || isCircumstance(t, own, i);
  const { form, tense, person, gender, number } = word.reading;
  const parted = t.kind[i - 1] === ch.COMMA;
  if (HAPPENS.has(word.verb.lemma) && (form === 'participle' || t.code[i - 1] === f.QAD)) return false;
  if (form === 'participle') return (own === null || own.reading.gender === gender || own.reading.number === 'plural') && (parted || (word.reading.text.endsWith('ا') && !isPredicate(t, i)));
  if (parted && form === 'verb' && tense === 'present' && hasClitic(t, i, f.LI)) return person === 3 && own !== null && own.reading.tense === 'past' && own.reading.gender === gender; // ، ليكشف عن خطته
  if (form !== 'verb' || tense !== 'past' || person !== 3 || word.passive) return false;
  if (STANDS_IN.has(word.verb.lemma) && (parted || t.code[i - 1] === f.CIRCUMSTANCE)) return false; // حيث جاءت الزيارة
  if (!hasClitic(t, i, f.WA)) return (t.code[i - 1] === f.QAD && hasClitic(t, i - 1, f.WA)) || (t.code[i - 1] === f.CIRCUMSTANCE && t.kind[i - 2] === ch.COMMA); // ، فيما كشفت المديرة عن
  if (parted) return takesStoryUp(t, own, word, first, i);
  if (own !== null && own.reading.form === 'verb' && own.reading.gender === gender && own.reading.number === number && TURNS.has(word.verb.lemma) && t.suffix[i] === 0 && has(t, i + 1, f.PREPOSITION) && t.code[i + 1] !== f.FI) return true; // ولفت إلى ما يجده
  return own !== null && own.reading.tense === 'past' && own.reading.gender === gender && own.reading.number === number && (gender === 'feminine' || number === 'plural' || ((t.features[i] & ~f.VERB) === f.CUE && t.suffix[i] === 0 && isFeminine(t, first) === true && (isFiniteVerb(t, first + 1) || t.features[first + 1] === 0) && endsIn(t, first + 1, ch.TEH))); // إن حكومته وفت بوعودها ودعا
}

/** What the things that are told of do: مسجلة ارتفاعا, وقد زاد الثمن. */
const HAPPENS: ReadonlySet<string> = new Set(['سجّل', 'زاد', 'عرض', 'شهد', 'تضمّن']);

/** Verbs that turn to another point of what the same person says: ولفت إلى, وشدد على. */
const TURNS: ReadonlySet<string> = new Set(['لفت', 'أشار', 'نوّه', 'شدّد', 'ألمح']);

/**
 * Whether ، و and a past verb that can report is a new saying: not in a past story told in the present (وتقول إنها هوجمت،
 * ونقلت), no act in a past one (بلغ الثمن، وسجلت), no verb of another gender whose subject cannot speak (وقدرت المصروفات).
 */
function takesStoryUp(t: Tokens, own: CueWord | null, { verb, reading }: CueWord, first: number, i: number): boolean {
  if (readingsOf(t, i + 1).some(({ form }) => form === 'participle')) return true; // وزاد قائلا
  const past = tenseOf(t, first, i) === 'past';
  if (past && (ACTS.has(verb.lemma) || (own?.reading.form === 'verb' && own.reading.tense === 'present'))) return false;
  return own === null || own.reading.number !== 'singular' || own.reading.gender === reading.gender || has(t, i + 1, f.SOURCE_HEAD | f.NAME | f.PLACE) || (verb.type === 'say' && !has(t, i + 1, f.PREPOSITION | f.COMPLEMENTIZER));
}

/** An accusative that is an object (يريد مقرا), a subject behind هناك, a predicate (ليس مقرا, كان المكان مقرا), an adjective (تاريخا مدونا), or counted (20 مشتركا). */
function isPredicate(t: Tokens, i: number): boolean {
  if (isFiniteVerb(t, i - 1) || has(t, i - 1, f.DEMONSTRATIVE | f.NEGATION) || isAccusative(t, i - 1) || t.kind[i - 1] === ch.DIGIT) return true;
  for (let k = i - 1; k > i - 5 && t.kind[k] === ch.LETTER && !has(t, k, f.PREPOSITION) && !hasClitic(t, k, f.BI | f.LI) && t.suffix[k] === 0; k--) if (t.code[k] === f.KANA) return true;
  return false;
}

/** ، داعية الأطراف إلى الهدوء: a word that is a noun elsewhere, behind a comma and agreeing with the cue. */
function isCircumstance(t: Tokens, own: CueWord | null, i: number): boolean {
  if (own === null || t.kind[i - 1] !== ch.COMMA || t.clitics[i] !== 0 || !has(t, i, f.CUE) || own.reading.gender !== 'feminine') return false;
  return !has(t, i + 1, f.ADJECTIVE) && readingsOf(t, i).some(({ form, gender, verb }) => form === 'participle' && gender === 'feminine' && !HAPPENS.has((t.lexicon as CueLexicon).verbs[verb].lemma));
}

/** The clause before an attribution that comments on it: from its start, or from the report that it is part of. */
export function clauseBefore(context: Context, candidates: readonly Candidate[], own: number, piece: Piece): [number, number] {
  let first = readLead(context.t, piece.first)?.last ?? piece.first; // وأن الثمن سيرتفع، بحسب التاجر
  if (candidates[own].source !== null) return [first, piece.last]; // somebody else vouches for the whole sentence
  for (let k = own - 1; k >= 0 && candidates[k].token >= piece.first; k--) {
    const other = candidates[k];
    for (const { kind, lead, first: from } of other.pieces) if ((kind === 'clause' || lead !== null) && from > first && from < piece.last) first = kind === 'clause' ? from : lead?.last ?? from;
  }
  for (let i = piece.last - 1; i > first; i--) if (context.t.kind[i - 1] === ch.COMMA && context.cueAt.get(i)?.reading.form === 'participle') first = i; // …، متهما خصومه بالكذب، وفق تعبيره
  return [first === piece.first && candidates[own].rule === 'according-to' ? ownClause(context.t, first, piece.last) : first, piece.last];
}

/** سافر الوفد، لكنه لم يجد شيئا، على حد قوله: what somebody known already says of it, as the last clause of the sentence. */
function ownClause(t: Tokens, first: number, last: number): number {
  for (let i = last - 3; i > first; i--) {
    if (t.kind[i - 1] !== ch.COMMA) continue;
    if (t.code[i] === f.LAKIN) return t.end[i] - t.start[i] < 5 ? i + 1 : i;
    if ((hasClitic(t, i, f.WA) && has(t, i, f.RELATIVE)) || (ch.hasKey(t.text, t.start[i], t.end[i], 'الامر') && has(t, i + 1, f.RELATIVE))) return i;
  }
  return first;
}

/** فإن, which writers without hamza spell like the name فان. */
export function opensClause(t: Tokens, i: number): boolean {
  return (has(t, i, f.COMPLEMENTIZER) && hasClitic(t, i, f.FA)) || (t.kind[i] === ch.LETTER && t.end[i] - t.start[i] === 3 && t.text.startsWith('فان', t.start[i]));
}

/** Letters that hang on a word which is no more of the clause: قال إن الأمر صعب، و«…». */
const PREFIXES = 'وفبلك';

/** Cuts stops, commas and hanging conjunctions off the end; null when nothing is left. */
export function trim({ t, closed }: Context, first: number, last: number): [first: number, end: number] | null {
  let i = last;
  for (; i > first; i--) {
    const kind = t.kind[i - 1];
    if (kind === ch.COMMA || kind === ch.SEMICOLON || kind === ch.DASH || kind === ch.COLON || kind === ch.BREAK) continue;
    if (kind === ch.STOP && !closed.has(i - 1)) continue;
    if (kind === ch.LETTER && t.end[i - 1] - t.start[i - 1] === 1 && PREFIXES.includes(t.text[t.start[i - 1]])) continue; // but 2020م, فيتامين د
    const closes = t.code[i - 1] === f.LIANNA || t.width[i - 3] === 3; // على حد سواء: the last word of a phrase
    if ((has(t, i - 1, f.CONJUNCTION) && !closes) || t.code[i - 1] === f.QAD) continue;
    if (t.kind[i - 2] === ch.COMMA && has(t, i - 1, f.DEMONSTRATIVE) && hasClitic(t, i - 1, f.WA)) continue; // ، وذلك
    break;
  }
  let from = first;
  while (from < i && (t.kind[from] === ch.COMMA || t.kind[from] === ch.COLON || t.kind[from] === ch.DASH || opensClause(t, from) || (t.code[from] === f.QAD && t.text[t.start[from]] === 'ف' && isFiniteVerb(t, from + 1)) || (from === first && t.code[from] === f.KAMA))) from++;
  return i > from ? [from, t.end[i - 1]] : null;
}

import * as ch from '../characters.ts';
import { foldKey } from '../characters.ts';
import type { CueWord } from '../cues.ts';
import * as f from '../lexicon/features.ts';
import { type Phrase, readPhrase } from '../phrases/noun-phrase.ts';
import { APPOSITION, CERTAIN } from '../phrases/phrase.ts';
import { EXPRESSES } from '../phrases/reading.ts';
import { canSpeak, isStyled } from '../phrases/speakable.ts';
import { has, hasClitic } from '../phrases/words.ts';
import { findClauseSubjects, findSubject } from '../topics.ts';
import { altered } from './propose.ts';
import type { Candidate, Context } from './types.ts';
import { readRight, REPEATS } from './report-content.ts';

/**
 * Gives each candidate the source that its clause has, where the cue itself has none beside it:
 *
 * - subject first: الوزير قال إن, لكن الوزير أكد أن;
 * - a cue without content before it in the clause: قال الوزير مؤكدا أن, نقلت الوكالة عن مصدر قوله إن (مصدر the source,
 *   الوكالة the `via`);
 * - a participle after a main clause without a cue: أشاد الوزير بالقرار، قائلا إن.
 */
export function inheritSource(context: Context, candidates: readonly Candidate[]): Candidate[] {
  const withContent = new Set(candidates.map(({ token }) => token));
  return candidates.map((candidate) => {
    const { word } = candidate;
    if (word === null) return candidate;
    if ((word.verb.lemma === 'نقل' || word.verb.lemma === 'نسب') && word.reading.form === 'verb') return relayed(context, candidate, relayedBy(word));
    if (candidate.source !== null) return candidate;
    if (word.reading.form === 'verb') return subjectFirst(context, candidate);
    if (word.reading.form === 'noun') {
      const relayed = fromRelay(context, candidate, withContent);
      const circumstance = relayed.source === null && word.verb.lemma === 'قال' && hasClitic(context.t, word.token, f.BI); // اكتفى المدير بالقول
      return circumstance ? fromMainClause(context, candidate, withContent) : relayed;
    }
    return fromMainClause(context, candidate, withContent);
  });
}

/** A main clause is never further back, in tokens. */
const FARTHEST = 120;

/** The noun phrase right before the verb, if it agrees and no relative clause parts them. */
function subjectFirst({ t }: Context, candidate: Candidate): Candidate {
  const source = candidate.before?.source ?? null;
  // وقال begins a clause of its own, so nothing before it is its subject; قيل has none
  if (candidate.word === null || candidate.word.passive || has(t, candidate.token + 1, f.EULOGY)) return candidate;
  const joined = candidate.word.start > t.start[candidate.token];
  if (joined && !(hasClitic(t, candidate.token, f.FA) && candidate.before?.newSpeaker === true)) return candidate; // but أما X فقال
  if (source === null || candidate.word.reading.person === 1 || source.last > candidate.token || isThere(t, source) || isPurpose(t, source, candidate.token)) return candidate;
  if (!isSpeaker(t, source) && !isText(t, source) && source.last - source.first > 2) return candidate;
  const { type } = candidate.word.verb;
  if ((type === 'expect' || type === 'believe') && source.kind === 'unknown' && isThing(t, source)) return candidate; // سعر الدجاج يتوقع أن يصل: a passive
  if (!agrees(source.agreement, candidate.agreement) || !agreesInNumber(source, candidate.agreement)) return candidate;
  return altered(candidate, { source });
}

/** تقرير لمنظمة العفو الدولية قال; but كتب is a verb before it is a plural. */
const isText = (t: Context['t'], { kind, first }: Phrase): boolean => kind === 'document' && (hasClitic(t, first, f.AL) || !has(t, first, f.CUE | f.VERB));

/** An ordinary noun, but no الشؤون الصحية, which is a body. */
const isThing = (t: Context['t'], { first }: Phrase): boolean => has(t, first, f.NOUN) && t.code[first] !== f.AFFAIRS;

/** هناك من يقول إن, ثمة من يرى أن: nobody is told. */
const isThere = (t: Context['t'], { first, last }: Phrase): boolean => last === first + 1 && /^و?(?:هناك|هنالك|ثمة|هنا)$/.test(t.text.slice(t.start[first], t.end[first]));

/** A verb after its subject agrees in number as well; things in the plural count as feminine singular. */
function agreesInNumber({ agreement, kind }: Phrase, verb: number): boolean {
  const human = (agreement & (f.MASCULINE | f.PLURAL | f.SINGULAR)) === (f.MASCULINE | f.PLURAL); // not الجميع, which takes either
  if (human && kind !== 'organization') return (verb & f.PLURAL) !== 0;
  if ((agreement & f.SINGULAR) !== 0 && (verb & f.PLURAL) !== 0) return false;
  return true;
}

/** Gender and number as far as both sides tell them; things in the plural count as feminine singular. */
export function agrees(noun: number, verb: number): boolean {
  const gender = f.MASCULINE | f.FEMININE;
  if ((noun & gender) !== 0 && (noun & gender) !== gender && (verb & gender) !== 0 && (noun & verb & gender) === 0) return false;
  return true;
}

/** نقلت قناة عن مصدر أن, نقلت على لسان مصدر: whom the words come from is the source, who passed them on the `via`; نقلت عنه القناة has no source but the pronoun. */
function relayed(context: Context, candidate: Candidate, preposition: number): Candidate {
  const { t } = context;
  const first = candidate.pieces[0].lead?.first ?? candidate.pieces[0].first;
  const source = sourceOfRelay(t, candidate.token, first, preposition);
  const via = candidate.source ?? subjectFirst(context, candidate).source;
  if (source !== null) return altered(candidate, { source, via });
  const agreement = pronounOfRelay(t, candidate.token, first, preposition);
  return agreement === 0 ? altered(candidate, { source: via }) : altered(candidate, { source: null, via, agreement });
}

/** Gender and number of the pronoun whose words are passed on, 0 without one: نقلت القناة عنه قوله, نسبت إليه الصحيفة أن; but not عائشة رضي الله عنها. */
function pronounOfRelay(t: Context['t'], from: number, to: number, preposition: number): number {
  for (let i = from + 1; i < to; i++) if (t.code[i] === preposition && !has(t, i, f.EULOGY)) return t.suffix[i];
  return 0;
}

/** The noun phrase after عن or على لسان (إلى of نسب) between two tokens; for other verbs a pronoun may part them: عبر عنه المدير بقوله. */
function sourceOfRelay(t: Context['t'], from: number, to: number, preposition = f.AN_FROM, relays = true, instrument = false): Phrase | null {
  for (let i = from + 1; i < to; i++) {
    const tongue = t.code[i] === f.ALA && foldKey(t.text.slice(t.start[i + 1], t.end[i + 1])) === 'لسان';
    if ((t.code[i] !== preposition || (relays ? t.suffix[i] !== 0 : instrument && t.suffix[i] === 0)) && !tongue) continue;
    const source = readPhrase(t, tongue ? i + 2 : i + 1, CERTAIN | APPOSITION, to);
    if (source !== null && (source.kind !== 'unknown' || t.suffix[source.first] === 0)) return source; // عدم الكشف عن هويته names nobody
  }
  return null;
}

/** نقلت عن الوزير قوله, نسبت إلى الوزير قوله. */
const relayedBy = ({ verb }: CueWord): number => (verb.lemma === 'نسب' ? f.ILA : f.AN_FROM);

function fromRelay(context: Context, candidate: Candidate, withContent: ReadonlySet<number>): Candidate {
  const { t } = context;
  const relay = lastRelay(context, candidate.token, withContent);
  const verb = relay ?? lastCue(context, candidate.token, withContent);
  if (verb === null) return candidate;
  const right = readRight(context, verb);
  if (relay === null && takesUp(t, verb.verb.lemma, candidate.token)) return altered(candidate, { source: upTo(t, right.source, candidate.token) });
  if (relay === null && (right.arrival.kind !== 'cue' || right.arrival.token !== candidate.token)) return candidate;
  const relays = verb.verb.lemma === 'نقل' || verb.verb.lemma === 'نسب';
  const instrument = !relays && hasClitic(t, candidate.token, f.BI); // رفض الكشف عن الرد مكتفيا بالقول, but عبر عنه المدير بقوله
  const source = sourceOfRelay(t, verb.token, candidate.token, relayedBy(verb), relays, instrument);
  const agreement = source === null && relays ? pronounOfRelay(t, verb.token, candidate.token, relayedBy(verb)) : candidate.agreement;
  if (source === null && (!relays || agreement === 0)) return altered(candidate, { source: right.source?.kind === 'unknown' && isThing(t, right.source) ? null : right.source });
  return altered(candidate, { source, via: right.source ?? subjectFirst(context, altered(candidate, { token: verb.token })).source, agreement });
}

function fromMainClause(context: Context, candidate: Candidate, withContent: ReadonlySet<number>): Candidate {
  const { t } = context;
  const sentence = context.sentences[context.sentenceOf(candidate.token)];
  const verb = lastCue(context, candidate.token, withContent);
  if (verb !== null) {
    const right = readRight(context, verb);
    // طالب الوزارة بالرد، مشيرا إلى: what another clause has between is none of the participle's
    const straight = right.arrival.kind === 'cue' && right.arrival.token === candidate.token;
    const own = straight || opensClause(t, verb.token);
    const other = right.source !== null && isOther(right.source, candidate.agreement);
    if (own && !other && !(right.source !== null && has(t, right.source.first, f.DEMONSTRATIVE) && right.source.last === right.source.first + 1) && (right.source === null || isSpeaker(t, right.source) || (right.source.kind === 'unknown' && !isThing(t, right.source)))) {
      const fronted = context.before(verb.token);
      return altered(candidate, { source: right.source ?? speakerBefore(t, candidate) ?? (hasClitic(t, verb.token, f.WA) ? null : subjectBefore(context, candidate, withContent)), addressee: candidate.addressee ?? (straight ? right.addressee : null), channel: candidate.channel ?? right.channel ?? fronted.channel, time: candidate.time ?? (straight ? right.time ?? fronted.time : null), place: candidate.place ?? (straight ? right.place ?? fronted.place : null) });
    }
  }
  for (let i = candidate.token - 1; i >= Math.max(sentence.firstToken, candidate.token - FARTHEST); i--) if (withContent.has(i) && has(t, i, f.CUE)) return candidate;
  const subject = findSubject(context, sentence.firstToken, candidate.token)?.phrase ?? null;
  return subject === null || subject.last > candidate.token || !isSpeaker(t, subject) || !agrees(subject.agreement, candidate.agreement) || isOther(subject, candidate.agreement) ? candidate : altered(candidate, { source: subject });
}

/** What stands before a participle, where it can be who speaks: no document, nothing that disagrees. */
function speakerBefore(t: Context['t'], { before, agreement }: Candidate): Phrase | null {
  const source = before?.source ?? null;
  return source !== null && isSpeaker(t, source) && !isOther(source, agreement) ? source : null;
}

/** ووجه جميع الأقسام، مبينا: a noun phrase that does not agree with the participle; names can be anybody's. */
function isOther(phrase: Phrase, participle: number): boolean {
  if (phrase.names.length > 0 || phrase.members.some(({ names }) => names.length > 0)) return false;
  const one = f.MASCULINE | f.SINGULAR;
  if ((phrase.agreement & (f.PLURAL | one)) === f.PLURAL && (participle & (one | f.PLURAL | f.FEMININE)) === one) return true;
  return !agrees(phrase.agreement, participle) || !agreesInNumber(phrase, participle);
}

/** مصدر في المتحف is nobody with a role, but a source; سمو الأمير is nobody with a name. */
const isSpeaker = (t: Context['t'], phrase: Phrase): boolean => canSpeak(phrase) || has(t, phrase.first, f.GENERIC) || isStyled(phrase);

/** The subject of the last clause before a participle in its sentence, if it agrees: أما اللجنة فرحبت بالقرار، مشيرة إلى أن. */
function subjectBefore(context: Context, { token, agreement }: Candidate, withContent: ReadonlySet<number>): Phrase | null {
  const first = context.sentences[context.sentenceOf(token)].firstToken;
  const main = findSubject(context, first, token);
  const subject = [...(main === null ? [] : [main]), ...findClauseSubjects(context, first, token, false)].findLast(({ phrase }) => phrase.last <= token && canSpeak(phrase) && agrees(phrase.agreement, agreement));
  if (subject === undefined) return null;
  for (let i = subject.phrase.first - 1; i < token; i++) if (withContent.has(i)) return null; // it is another's source
  return subject.phrase;
}

/** نقلت الوكالة عن مصدر، لم تذكر اسمه، قوله إن: the verb that قوله completes, whatever is told of the source between. */
function lastRelay(context: Context, token: number, withContent: ReadonlySet<number>): CueWord | null {
  const { t } = context;
  if (t.suffix[token] === 0 && !(hasClitic(t, token, f.AL) && context.cueAt.get(token)?.verb.lemma === 'قال')) return null;
  const least = Math.max(context.sentences[context.sentenceOf(token)].firstToken, token - FARTHEST);
  for (let i = token - 1; i >= least && !withContent.has(i); i--) {
    const cue = context.cueAt.get(i);
    if (cue !== undefined && cue.reading.form === 'verb' && (cue.verb.lemma === 'نقل' || cue.verb.lemma === 'نسب')) return sourceOfRelay(t, i, token, relayedBy(cue)) === null && pronounOfRelay(t, i, token, relayedBy(cue)) === 0 ? null : cue;
  }
  return null;
}

/**
 * The last finite cue before a token in its sentence, if it has no content of its own and does not stand inside the
 * content of another.
 */
function lastCue(context: Context, token: number, withContent: ReadonlySet<number>): CueWord | null {
  const least = Math.max(context.sentences[context.sentenceOf(token)].firstToken, token - FARTHEST);
  for (let i = token - 1; i >= least; i--) {
    const cue = context.cueAt.get(i);
    if (cue === undefined || cue.reading.form !== 'verb') continue;
    if (withContent.has(i)) return null;
    if (opensClause(context.t, i)) return cue;
    for (let before = i - 1; before >= least; before--) if (withContent.has(before)) return null;
    return cue;
  }
  return null;
}

/** وتساءل, وقد تساءل, فيما تساءل, ، تساءل: the verb begins a clause of the writer's. */
function opensClause(t: Context['t'], i: number): boolean {
  if (t.code[i - 1] === f.QAD) return opensClause(t, i - 1);
  if (i === 0 || t.kind[i - 1] === ch.BREAK || t.kind[i - 1] === ch.STOP || t.code[i - 1] === f.SIDE) return true; // من جهته طالب
  return hasClitic(t, i, f.WA | f.FA) || t.kind[i - 1] === ch.COMMA || t.code[i - 1] === f.CIRCUMSTANCE || t.code[i - 1] === f.KAMA;
}

/** ، ليؤكد: a purpose, whose subject is another verb's: عادت الطالبة لتتساءل, خرج الوزير ليؤكد. */
const isPurpose = (t: Context['t'], source: Phrase, token: number): boolean => hasClitic(t, token, f.LI) && !(source.last === token && has(t, source.first - 1, f.VERB | f.CUE) && t.code[source.first - 1] !== f.KANA);

/** جدد الوزير التأكيد على أن, جدد تأكيده أن, أعرب عن اعتقاده أن, خلص إلى القول إن: what the verb takes up is its subject's. */
function takesUp(t: Context['t'], lemma: string, noun: number): boolean {
  if (hasClitic(t, noun, f.AL)) return REPEATS.has(lemma) || t.code[noun - 1] === f.ILA;
  return t.suffix[noun] !== 0 && (REPEATS.has(lemma) || EXPRESSES.has(lemma));
}

/** جدد الوزير التأكيد على أن: the subject ends before the noun that the verb takes up. */
const upTo = (t: Context['t'], source: Phrase | null, limit: number): Phrase | null => (source !== null && source.last > limit ? readPhrase(t, source.first, CERTAIN | APPOSITION, limit) : source);

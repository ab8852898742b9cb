import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { clauseStart } from '../phrases/before.ts';
import { hasClitic } from '../phrases/words.ts';
import type { Candidate, Context } from '../rules/types.ts';
import type { SpeakerKind } from '../types.ts';
import { type Entity, isGod } from './entity.ts';

/** What may be the antecedent of an unnamed speaker: a speaker before, or the subject of a sentence without a cue. */
export interface Antecedent {
  readonly entity: Entity;
  /** Where it stands in the text. */
  readonly at: number;
  /** The token of its cue, where a colon and no marks follow, so that nothing tells where the speech ends. */
  readonly open: number | undefined;
  readonly sentence: number;
  readonly paragraph: number;
  readonly from: 'speaker' | 'topic' | 'nested' | 'heading' | 'relay';
}

/**
 * What speaks for an antecedent, in points. The verb counts: after a bare أضاف the speaker before goes on nine times in
 * ten, after قال six times. A subject since then takes over if it is a person; a body seldom does.
 */
const POINTS = {
  speaker: 3,
  add: 2, conclude: 2, note: 1.5, explain: 1.2, affirm: 1.2, other: 0.8, noCue: 3, participle: 1.5,
  back: -2, sentence: -0.4, paragraph: -0.3,
  topicPerson: 3.8, topicBody: 2.4, topicNamed: 0.6, topicBefore: -2.6, topicSentence: -0.8, topicParagraph: -0.3, sameSentence: 1.8,
  outer: 4.5, people: 3.2, unknown: -2.5,
};

const TOPIC: Readonly<Record<SpeakerKind, 'topicPerson' | 'topicBody'>> = { person: 'topicPerson', organization: 'topicBody', group: 'topicBody', document: 'topicBody', unknown: 'topicBody' };
const MOST_SPEAKERS = 6;
const FARTHEST_TOPIC = 6;

/**
 * The best antecedent of an attribution without a source, or null.
 *
 * @param people whom its sentence has told of last, where the verb is in the plural
 */
export function chooseAntecedent(context: Context, candidate: Candidate, at: number, outer: Entity | null, spoken: readonly Antecedent[], topics: readonly Antecedent[], people: Entity | null): Entity | null {
  const sentence = context.sentenceOf(candidate.token);
  const { paragraph } = context.sentences[sentence];
  let best: Entity | null = null;
  let most = -Infinity;
  const consider = (entity: Entity, sum: number): void => {
    const points = entity.kind === 'unknown' && !entity.named ? sum + POINTS.unknown : sum;
    if (points <= most || !agrees(entity, candidate.agreement)) return;
    most = points;
    best = entity;
  };
  if (outer !== null) consider(outer, POINTS.outer);
  if (people !== null) consider(people, POINTS.people);
  const joined = hasClitic(context.t, candidate.token, f.WA | f.FA);
  // استقبله الجمهور في المطار: «لم أتوقع ذلك»
  const announced = candidate.cue === null && (context.t.kind[candidate.token - 2] === ch.COLON || context.t.kind[candidate.token - 2] === ch.COMMA);
  let since = -1;
  let back = announcesAnother(context, candidate, spoken) ? -1 : 0;
  for (let k = spoken.length - 1; k >= Math.max(0, spoken.length - 5 * MOST_SPEAKERS) && back < MOST_SPEAKERS; k--) {
    const before = spoken[k];
    if (outer === null && (before.from === 'nested' || isGod(before.entity))) continue; // what scripture says is quoted by somebody, who goes on
    // a line between paragraphs, or the outlet that a speech is told by (…، وفق رويترز): who spoke before goes on after it
    const heading = before.from === 'heading' || before.from === 'relay';
    if (since < 0 && !heading) since = before.at;
    if (back >= 0) consider(before.entity, POINTS.speaker + (announced ? POINTS.other : goesOn(candidate)) + (heading ? back + 1 : back) * POINTS.back + (sentence - before.sentence) * POINTS.sentence + (paragraph - before.paragraph) * POINTS.paragraph);
    if (!heading) back++;
  }
  for (const topic of topics) {
    const distance = sentence - topic.sentence;
    if (topic.at >= at || distance > FARTHEST_TOPIC) continue;
    let points = POINTS[TOPIC[topic.entity.kind]] + distance * POINTS.topicSentence + (paragraph - topic.paragraph) * POINTS.topicParagraph;
    if (topic.entity.named) points += POINTS.topicNamed;
    if (topic.at < since) points += POINTS.topicBefore;
    if (distance === 0 && (joined || topic.at > since)) points += POINTS.sameSentence; // رحبت اللجنة بالقرار، مشيرة إلى أن
    consider(topic.entity, points);
  }
  return best;
}

/** من جانبه, أما X: another speaks now; whoever has spoken since in the same clause is that one: أما X فقال إن …، مضيفا أن. */
function announcesAnother({ t }: Context, { before, token }: Candidate, spoken: readonly Antecedent[]): boolean {
  if (before?.newSpeaker !== true) return false;
  return !spoken.slice(-MOST_SPEAKERS).some(({ from, at }) => from === 'speaker' && at >= t.start[clauseStart(t, token)]);
}

function goesOn({ cue, word }: Candidate): number {
  if (cue === null) return POINTS.noCue;
  if (word?.reading.form === 'participle') return POINTS.participle;
  switch (cue.type) {
    case 'add': return POINTS.add;
    case 'conclude': return POINTS.conclude;
    case 'note': return POINTS.note;
    case 'explain': return POINTS.explain;
    case 'affirm': return POINTS.affirm;
    default: return POINTS.other;
  }
}

const GENDER = f.MASCULINE | f.FEMININE;

/** Agreement in gender and number, as far as both sides tell. */
export function agrees(entity: Entity, verb: number): boolean {
  const noun = entity.agreement;
  const one = (bits: number): boolean => (bits & GENDER) !== 0 && (bits & GENDER) !== GENDER;
  if (one(verb) && one(noun) && (noun & verb & GENDER) === 0) return false;
  const plural = (noun & (f.PLURAL | f.DUAL)) !== 0 && (noun & f.SINGULAR) === 0;
  if ((verb & f.PLURAL) !== 0 && entity.kind !== 'group' && entity.kind !== 'document' && !plural) return false;
  if ((verb & f.SINGULAR) !== 0 && one(verb) && plural && entity.kind !== 'organization') return false;
  return true;
}

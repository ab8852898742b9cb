import type { Content } from '../contents.ts';
import * as f from '../lexicon/features.ts';
import type { Phrase } from '../phrases/noun-phrase.ts';
import { canSpeak } from '../phrases/speakable.ts';
import { has } from '../phrases/words.ts';
import type { Candidate, Context } from '../rules/types.ts';
import { findSubject } from '../topics.ts';
import type { How, SpeakerKind } from '../types.ts';
import { Entities, type Entity } from './entities.ts';
import { findNamed } from './find-mentions.ts';

/** An attribution on its way to the result: a candidate with its quotes, and the speaker that was found. */
export interface Resolved {
  readonly candidate: Candidate;
  readonly contents: readonly Content[];
  entity: Entity | null;
  how: How;
}

/** What may be the antecedent of an unnamed speaker. */
interface Antecedent {
  readonly entity: Entity;
  readonly at: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly from: 'speaker' | 'topic' | 'nested';
}

/**
 * Finds the speaker of every attribution, in text order. A source is linked to its entity; an unnamed speaker is the
 * best of the last speaker and the topics since then, by agreement, distance and what the verb says about going on.
 */
export function resolveSpeakers(context: Context, attributions: readonly Resolved[]): Entities {
  const { t } = context;
  const sources = attributions.flatMap(({ candidate: { source, via } }) => [source, via].flatMap((phrase) => (phrase === null ? [] : phrase.members.length > 0 ? phrase.members : [phrase])));
  const named = mergePhrases(findNamed(t), sources.filter(({ names, kind }) => names.length > 0 && kind !== 'group'));
  const entities = new Entities(t, named);
  const topics = new Topics(context, entities);
  const spoken: Antecedent[] = [];
  for (const attribution of attributions) {
    const { candidate, contents } = attribution;
    const at = candidate.cue?.start ?? contents[0].start;
    topics.readTo(candidate.token);
    const outer = enclosing(attributions, attribution, at);
    if (candidate.source !== null) {
      attribution.entity = entities.resolve(candidate.source, spoken.findLast(({ from }) => from === 'speaker')?.entity ?? null);
      attribution.how = candidate.source.names.length > 0 || (candidate.source.kind === 'organization' && attribution.entity.named) ? 'named' : 'described';
    } else if (candidate.before?.antecedent != null && (canSpeak(candidate.before.antecedent) || candidate.before.antecedent.kind === 'document')) {
      attribution.entity = entities.resolve(candidate.before.antecedent);
      attribution.how = 'pronoun';
    } else if (candidate.word !== null && has(t, candidate.token + 1, f.EULOGY)) {
      // قال تعالى, قال صلى الله عليه وسلم: the prayer tells who speaks
      attribution.entity = entities.sacred(candidate.token + 1);
      attribution.how = 'described';
    } else if (!candidate.impersonal) resolveUnnamed(context, attribution, at, outer, spoken, topics);
    if (candidate.via !== null) entities.resolve(candidate.via);
    if (attribution.entity !== null) {
      const sentence = context.sentenceOf(candidate.token);
      spoken.push({ entity: attribution.entity, at, sentence, paragraph: context.sentences[sentence].paragraph, from: outer === null ? 'speaker' : 'nested' });
    }
  }
  return entities;
}

function mergePhrases(a: readonly Phrase[], b: readonly Phrase[]): Phrase[] {
  const seen = new Set(b.map(({ first, last }) => `${first}-${last}`));
  return [...b, ...a.filter(({ first, last }) => !seen.has(`${first}-${last}`))];
}

/** The attribution whose quote the cue stands in. */
function enclosing(attributions: readonly Resolved[], own: Resolved, at: number): Resolved | null {
  let best: Resolved | null = null;
  for (const other of attributions) {
    if (other === own) continue;
    if (other.candidate.token > own.candidate.token) break;
    if (other.contents.some(({ start, end }) => start <= at && at < end)) best = other;
  }
  return best;
}

function resolveUnnamed(context: Context, attribution: Resolved, at: number, outer: Resolved | null, spoken: readonly Antecedent[], topics: Topics): void {
  const { candidate } = attribution;
  const word = candidate.word;
  // inside a quote "I think" is its speaker
  if (outer !== null && (word?.reading.person === 1 || word === null)) {
    attribution.entity = outer.entity;
    attribution.how = word === null ? 'continued' : 'pronoun';
    return;
  }
  const best = chooseAntecedent(context, candidate, at, outer, spoken, topics);
  if (best === null) return;
  attribution.entity = best;
  attribution.how = candidate.cue === null ? 'continued' : candidate.word?.reading.form === 'noun' || candidate.cue.form === 'preposition' ? 'pronoun' : 'dropped';
}

/** Chance that the speaker before goes on, by the type of the verb: what a bare أضاف, أشار or قال mostly does. */
const CONTINUES: Readonly<Record<string, number>> = { add: 2, conclude: 2, note: 1.5, explain: 1.2, affirm: 1.2 };

/** How strongly the subject of a sentence without a cue stands for who speaks next: persons do, bodies seldom. */
const TOPIC: Readonly<Record<SpeakerKind, number>> = { person: 3.8, organization: 2.4, group: 2.4, document: 0, unknown: 0 };

function chooseAntecedent(context: Context, candidate: Candidate, at: number, outer: Resolved | null, spoken: readonly Antecedent[], topics: Topics): Entity | null {
  const sentence = context.sentenceOf(candidate.token);
  const paragraph = context.sentences[sentence].paragraph;
  let best: Entity | null = null;
  let top = -Infinity;
  const consider = (entity: Entity, score: number): void => {
    if (!canBe(entity, candidate.agreement)) return;
    if (score > top) {
      top = score;
      best = entity;
    }
  };
  let back = 0;
  for (let k = spoken.length - 1; k >= 0 && back < 6; k--) {
    const { entity, sentence: where, paragraph: block, from } = spoken[k];
    if (from === 'nested' && outer === null) continue;
    if (candidate.before?.newSpeaker && back === 0) {
      back++;
      continue;
    }
    const distance = sentence - where;
    const continues = candidate.cue === null ? 3 : CONTINUES[candidate.cue.type] ?? 0.8;
    consider(entity, 3 + continues - back * 2 - distance * 0.4 - (paragraph - block) * 0.3);
    back++;
  }
  for (const topic of topics.before(at)) {
    const distance = sentence - topic.sentence;
    if (distance > 6) continue;
    const since = spoken.findLast(({ from }) => from !== 'nested');
    const later = since === undefined || topic.at > since.at;
    consider(topic.entity, (later ? TOPIC[topic.entity.kind] : 1.2) + (topic.entity.named ? 0.6 : 0) - distance * 0.8 - (paragraph - topic.paragraph) * 0.3);
  }
  return best;
}

/** Agreement in gender; a dropped subject agrees in number too, but news is lax about it. */
function canBe(entity: Entity, agreement: number): boolean {
  const gender = f.MASCULINE | f.FEMININE;
  if ((agreement & gender) !== 0 && (agreement & gender) !== gender && (entity.agreement & gender) !== 0 && (entity.agreement & gender) !== gender && (entity.agreement & agreement & gender) === 0) return false;
  const singular = (entity.agreement & f.SINGULAR) !== 0 || entity.kind === 'person';
  const plural = (entity.agreement & f.PLURAL) !== 0 && !singular && entity.kind !== 'organization';
  if ((agreement & f.PLURAL) !== 0 && singular && entity.kind === 'person') return false;
  if ((agreement & f.SINGULAR) !== 0 && (agreement & gender) !== 0 && plural) return false;
  return true;
}

/** The subjects of the sentences that have no attribution of their own. */
class Topics {
  private readonly list: Antecedent[] = [];
  private next = 0;

  constructor(private readonly context: Context, private readonly entities: Entities) {}

  /** Reads the sentences up to the one that a token lies in. */
  readTo(token: number): void {
    const { sentences, t } = this.context;
    const until = this.context.sentenceOf(token);
    for (; this.next <= until; this.next++) {
      const { firstToken, lastToken, paragraph } = sentences[this.next];
      const subject = findSubject(t, firstToken, lastToken);
      if (subject === null || !canSpeak(subject)) continue;
      this.list.push({ entity: this.entities.resolve(subject), at: subject.start, sentence: this.next, paragraph, from: 'topic' });
    }
  }

  before(at: number): Antecedent[] {
    return this.list.slice(-8).filter((topic) => topic.at < at);
  }
}

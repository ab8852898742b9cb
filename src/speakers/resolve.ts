import * as ch from '../characters.ts';
import type { Content } from '../contents/index.ts';
import * as f from '../lexicon/features.ts';
import { clauseStart } from '../phrases/before.ts';
import type { Phrase } from '../phrases/noun-phrase.ts';
import { canSpeak, isOrdinary } from '../phrases/speakable.ts';
import { agrees, agreesInGender, has } from '../phrases/words.ts';
import type { Candidate, Context } from '../rules/types.ts';
import { findClauseSubjects, findSubject } from '../topics.ts';
import type { Range, Tokens } from '../tokens.ts';
import type { How } from '../types.ts';
import { type Antecedent, chooseAntecedent } from './antecedents.ts';
import { Entities } from './entities.ts';
import { type Entity, isSacred } from './entity.ts';
import { findNamed } from './find-mentions.ts';
import { isPlural, nearestMention } from './nearest-mention.ts';
import { isBelievedOf, toldNoun } from './told-noun.ts';

/** An attribution on its way to the result: a candidate with its quotes, and the speaker that was found. */
export interface Resolved {
  readonly candidate: Candidate;
  readonly contents: readonly Content[];
  entity: Entity | null;
  how: How;
}

/**
 * Finds the speaker of every attribution, in text order. A source is linked to its entity; an unnamed speaker is the
 * best of the last speaker and the topics since then, by agreement, distance and what the verb says about going on.
 *
 * @param dateline the place and date that stand before the story, of which it does not tell (القاهرة (رويترز) - ارتفعت)
 */
export function resolveSpeakers(context: Context, attributions: readonly Resolved[], dateline: Range | null = null): void {
  const { t } = context;
  if (attributions.length === 0) return; // the names are nobody's who speaks
  const sources = attributions.flatMap(({ candidate: { source, via } }) => [source, via].flatMap((phrase) => (phrase === null ? [] : phrase.members.length > 0 ? phrase.members : [phrase])));
  const named = mergePhrases(findNamed(t), sources, sources.filter(({ names, kind }) => names.length > 0 && kind !== 'group'));
  const entities = new Entities(t, named);
  const topics = new Topics(context, entities, coverage(attributions), new Map(sources.map(({ first, last }) => [first, last])), dateline);
  const spoken: Antecedent[] = [];
  const done = new Set<Resolved>();
  const resolve = (attribution: Resolved, outer: Resolved | null): void => {
    if (done.has(attribution)) return;
    done.add(attribution);
    const { candidate } = attribution;
    const at = startOf(attribution);
    const noun = candidate.source === null ? toldNoun(t, candidate) : null;
    const recent = outer === null ? spoken.slice(-MOST_RECENT).filter(({ from, entity }) => from === 'speaker' && !isSacred(entity)).map(({ entity }) => entity).reverse() : [];
    topics.readTo(candidate.token, recent);
    if (candidate.source !== null && isNobody(context, candidate)) {
      attribution.how = null;
    } else if (candidate.source !== null) {
      attribution.entity = entities.resolve(candidate.source, recent);
      if (candidate.word?.reading.form === 'verb' && candidate.source.first > candidate.token) entities.agree(attribution.entity, candidate.agreement, candidate.source.first === candidate.token + 1);
      attribution.how = candidate.source.names.length > 0 || (candidate.source.kind === 'organization' && attribution.entity.named) ? 'named' : 'described';
    } else if (candidate.before?.antecedent != null && candidate.word?.reading.form !== 'participle' && !isResumed(t, candidate) && agreesInGender(candidate.before.relative, candidate.agreement) && (candidate.before.antecedent.names.length > 0 || agrees(candidate.before.antecedent.agreement, candidate.agreement)) && (canSpeak(candidate.before.antecedent) || candidate.before.antecedent.kind === 'document')) {
      attribution.entity = entities.resolve(candidate.before.antecedent);
      attribution.how = 'pronoun';
    } else if (candidate.word !== null && isPraise(t, candidate.token + 1)) {
      // قال تعالى, قال صلى الله عليه وسلم: the prayer tells who speaks
      attribution.entity = entities.sacred(candidate.token + 1);
      attribution.how = 'described';
    } else if (candidate.impersonal || isBelievedOf(t, candidate)) {
      attribution.how = candidate.impersonal ? attribution.how : null;
    } else if (noun !== null) {
      attribution.entity = entities.resolve(noun);
      attribution.how = 'pronoun';
    } else resolveUnnamed(context, attribution, at, outer, spoken, topics, entities);
    if (candidate.via !== null) entities.resolve(candidate.via);
    const sure = attribution.entity !== null;
    if (!sure && candidate.source === null && !candidate.impersonal && !isBelievedOf(t, candidate) && !isNobody(context, candidate) && !isWriter(t, candidate, spoken)) {
      const mention = nearestMention(context, candidate);
      if (mention !== null) attribution.entity = entities.resolve(mention);
      attribution.how = howUnnamed(candidate);
    }
    // a mention that was only near is too unsure for others to go on from, unless it names somebody or means people: وأوضحوا
    const { entity } = attribution;
    if (entity !== null && (sure || entity.kind === 'group' || (entity.kind === 'person' && entity.named))) {
      const sentence = context.sentenceOf(candidate.token);
      const open = candidate.rule.endsWith('-colon') ? candidate.token : undefined;
      spoken.push({ entity, at, open, sentence, paragraph: context.sentences[sentence].paragraph, from: outer !== null ? 'nested' : candidate.rule === 'headline-colon' ? 'heading' : isRelay(candidate, entity, spoken.at(-1), sentence) ? 'relay' : 'speaker' });
    }
  };
  attributions.forEach((attribution, k) => {
    const before = enclosing(attributions, k);
    const after = before === null ? enclosingAfter(attributions, k) : -1;
    if (after >= 0) resolve(attributions[after], enclosing(attributions, after)); // «نعتقد أن …»، قال X
    resolve(attribution, before ?? attributions[after] ?? null);
  });
}

/** المنتخب الذي وصفه بالقوي: the pronoun on the verb takes the antecedent up, so somebody else speaks; but الوزير الذي وصفها. */
function isResumed(t: Tokens, { token, word, before }: Candidate): boolean {
  const antecedent = before?.antecedent ?? null;
  return antecedent !== null && word?.reading.form === 'verb' && t.suffix[token] !== 0 && (antecedent.agreement & t.suffix[token] & GENDER) !== 0 && (antecedent.agreement & GENDER) !== GENDER && (antecedent.agreement & f.PLURAL) === (t.suffix[token] & f.PLURAL);
}

const GENDER = f.MASCULINE | f.FEMININE;

/** قال الوزير إن …، وفق رويترز: an outlet that only tells what somebody said in the same sentence. */
function isRelay({ rule }: Candidate, { outlet }: Entity, before: Antecedent | undefined, sentence: number): boolean {
  return outlet === true && COMMENTS.has(rule) && before?.sentence === sentence && before.entity.outlet !== true;
}

const startOf = ({ candidate, contents }: Resolved): number => candidate.cue?.start ?? contents[0].start;

/** The names of the article and of its sources. What begins where a source does is read as the source is: وصف متحدث باسم الحكومة | فلانا. */
function mergePhrases(all: readonly Phrase[], sources: readonly Phrase[], named: readonly Phrase[]): Phrase[] {
  const seen = new Set(sources.map(({ first }) => first));
  return [...named, ...all.filter(({ first }) => !seen.has(first))];
}

/** How many speakers before are asked whether a description takes them up. */
const MOST_RECENT = 4;
const FARTHEST_OUTER = 32;

const holds = ({ contents }: Resolved, at: number): boolean => contents.some(({ start, end }) => start <= at && at < end);

/** The attribution whose quote the cue stands in: the nearest before it that holds it. */
function enclosing(attributions: readonly Resolved[], place: number): Resolved | null {
  const at = startOf(attributions[place]);
  for (let k = place - 1; k >= Math.max(0, place - FARTHEST_OUTER); k--) if (holds(attributions[k], at)) return attributions[k];
  return null;
}

const FARTHEST_AFTER = 4;

/** Where an attribution stands whose cue follows the utterance in marks that the own one lies in; -1 where none does. */
function enclosingAfter(attributions: readonly Resolved[], place: number): number {
  const own = attributions[place];
  for (let k = place + 1; k < Math.min(attributions.length, place + 1 + FARTHEST_AFTER); k++) if (attributions[k].contents[0].kind === 'direct' && holds(attributions[k], startOf(own)) && !holds(own, startOf(attributions[k]))) return k;
  return -1;
}

function resolveUnnamed(context: Context, attribution: Resolved, at: number, outer: Resolved | null, spoken: readonly Antecedent[], topics: Topics, entities: Entities): void {
  const { candidate } = attribution;
  const word = candidate.word;
  // inside a quote "I think" is its speaker
  if (outer !== null && (word?.reading.person === 1 || word === null)) {
    attribution.entity = outer.entity;
    attribution.how = word === null ? 'continued' : 'pronoun';
    return;
  }
  if (isNobody(context, candidate) || isWriter(context.t, candidate, spoken)) return;
  const people = word?.reading.form === 'verb' && isPlural(candidate.agreement) ? nearestMention(context, candidate, 0) : null;
  attribution.entity = chooseAntecedent(context, candidate, at, outer?.entity ?? null, spoken, isFirstPerson(context.t, candidate) ? [] : others(topics.list, candidate), people === null ? null : entities.resolve(people));
  attribution.how = howUnnamed(candidate);
}

/** نقلت عنها الصحيفة قولها: who passes the words on is not who said them. */
const others = (topics: readonly Antecedent[], { via }: Candidate): readonly Antecedent[] => (via === null ? topics : topics.filter(({ at }) => at < via.start || at >= via.end));

const howUnnamed = ({ cue, word }: Candidate): How => (cue === null ? 'continued' : word?.reading.form === 'noun' || cue.form === 'preposition' ? 'pronoun' : 'dropped');

/** Their content is a clause of the writer's, whose subject may be who said so: رفعت الشركة أسعارها، وفق ما أعلنت. */
const COMMENTS: ReadonlySet<string> = new Set(['according-to', 'as-said']);

/** How far what somebody says goes on from a place; not beyond the place where it is the writer's own. */
function coverage(attributions: readonly Resolved[]): (at: number) => number {
  const ranges = attributions.flatMap(({ candidate, contents }) => (COMMENTS.has(candidate.rule) && candidate.source === null ? [] : contents)).sort((a, b) => a.start - b.start);
  let reach = 0;
  const ends = ranges.map(({ end }) => (reach = Math.max(reach, end)));
  return (at) => {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ranges[middle].start <= at) low = middle + 1;
      else high = middle;
    }
    return low > 0 ? ends[low - 1] : at;
  };
}

/** قال تعالى, قال صلى الله عليه وسلم; a prayer for anybody else is of whom the text tells (يقول رحمه الله, قال أيده الله). */
const isPraise = (t: Tokens, i: number): boolean => has(t, i, f.EULOGY) && /^(?:جل|عز|تبارك|سبحان|تعال|صل|علي)/.test(ch.foldKey(t.text.slice(t.start[i], t.end[i])));

/** لا أحد يعتقد أن: nobody does. هناك من يقول إن: nobody is named. */
function isNobody({ t }: Context, { token, word }: Candidate): boolean {
  if (word?.reading.form === 'verb' && t.code[token - 1] === f.MIN && t.suffix[token - 1] === 0) return true;
  for (let i = token - 1; i > Math.max(0, token - 8) && t.kind[i] !== ch.QUOTE; i--) if (t.code[i] === f.ONE_OF && has(t, i - 1, f.NEGATION)) return true; // but «لا أحد هنا»، يقول
  return false;
}

/** أعتقد أن, لا أشك في أن, باعتقادي outside all that is reported: the writer of the article, whom it seldom names. */
function isWriter(t: Tokens, candidate: Candidate, spoken: readonly Antecedent[]): boolean {
  const { token } = candidate;
  if (!isFirstPerson(t, candidate) || isMarked(t, token)) return false;
  const last = spoken.at(-1);
  return last === undefined || last.open === undefined || token - last.open > FARTHEST_OPEN;
}

/** أعتقد, قلنا, باعتقادي: of whoever speaks, and of nobody who is only told of. */
const isFirstPerson = (t: Tokens, { word, cue }: Candidate): boolean => word?.reading.form === 'verb' ? word.reading.person === 1 : word?.reading.form === 'noun' && /(?:اعتقاد|تصور|تقدير|ظن|رأي|راي|يقين|قناعت|قول)(?:ي|نا)$/.test(t.text.slice(cue?.start, cue?.end));

/** وأضاف "أنا يقيني أن: behind a mark in its clause that is still open. */
function isMarked(t: Tokens, token: number): boolean {
  let open = false;
  for (let i = clauseStart(t, token); i < token; i++) if (t.kind[i] === ch.QUOTE) open = !open;
  return open;
}

/** How many tokens behind its colon a speech without marks goes on in the first person. */
const FARTHEST_OPEN = 200;

const MOST_TOPICS = 8;

/** The subjects of the sentences that have no attribution of their own. */
class Topics {
  /** The last few, in text order. */
  readonly list: Antecedent[] = [];
  private next = 0;

  constructor(private readonly context: Context, private readonly entities: Entities, private readonly reach: (at: number) => number, private readonly sources: ReadonlyMap<number, number>, private readonly dateline: Range | null) {}

  /** Reads the sentences up to the one that a token lies in. */
  readTo(token: number, recent: readonly Entity[]): void {
    const { sentences } = this.context;
    const until = this.context.sentenceOf(token);
    for (; this.next <= until; this.next++) {
      const { start, end, lastToken, paragraph } = sentences[this.next];
      if (this.reach(start) >= end) continue; // all of it is reported, as of a third of the sentences
      const firstToken = this.behindDateline(sentences[this.next].firstToken, lastToken);
      const main = findSubject(this.context, firstToken, lastToken);
      const further = findClauseSubjects(this.context, firstToken, lastToken, main === null || !canSpeak(main.phrase)).filter(({ phrase }) => phrase.start !== main?.phrase.start);
      for (const { phrase, gender } of main === null ? further : [main, ...further]) {
        if (!canSpeak(phrase) || isOrdinary(this.context.t, phrase) || this.reach(phrase.start) > phrase.start || (this.sources.get(phrase.first) ?? phrase.last) !== phrase.last) continue;
        const entity = this.entities.resolve(phrase, recent);
        this.entities.agree(entity, gender, false);
        this.list.push({ entity, at: phrase.start, open: undefined, sentence: this.next, paragraph, from: 'topic' });
        if (this.list.length > MOST_TOPICS) this.list.shift();
      }
    }
  }

  private behindDateline(first: number, last: number): number {
    const { dateline, context: { t } } = this;
    let i = first;
    if (dateline !== null) while (i < last && t.start[i] >= dateline.start && t.start[i] < dateline.end) i++;
    return i;
  }
}

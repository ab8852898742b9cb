import { confidenceOf } from './confidence.ts';
import type { Content } from './contents/index.ts';
import * as f from './lexicon/features.ts';
import type { Phrase } from './phrases/noun-phrase.ts';
import { stemStart } from './phrases/words.ts';
import type { Context } from './rules/types.ts';
import type { Entity } from './speakers/entity.ts';
import type { Resolved } from './speakers/resolve.ts';
import type { Range } from './tokens.ts';
import type * as types from './types.ts';

interface Parts {
  readonly paragraphs: readonly types.Span[];
  readonly dateline: types.Dateline | null;
  readonly credit: types.Span | null;
  readonly contents: readonly Content[];
  readonly attributions: readonly Resolved[];
  readonly span: (start: number, end: number) => types.Span;
}

/** Deepest nesting of quotes that a result has. */
const DEEPEST = 8;

/** Turns what was found into the plain, numbered objects of an {@link types.Article}. */
export function buildArticle(context: Context, parts: Parts): types.Article {
  const { t, sentences } = context;
  const { span } = parts;
  const placed = placeContents(parts);
  const attributionIds = new Map<Resolved, number>();
  const live = parts.attributions.filter((attribution) => attribution.contents.some((content) => placed.has(content)));
  live.forEach((attribution, id) => attributionIds.set(attribution, id));
  const byContent = new Map<Content, Resolved>();
  for (const attribution of live) for (const content of attribution.contents) byContent.set(content, attribution);

  const order = [...placed.keys()];
  const ids = new Map(order.map((content, id) => [content, id]));
  const quotes = order.map((content, id): types.Quote => {
    const { marked, lead } = content;
    const sentence = sentenceAt(sentences, content.start);
    const attribution = byContent.get(content);
    const before = attribution !== undefined && attribution.contents.indexOf(content) > 0 && content.kind === 'direct' ? attribution.contents[attribution.contents.indexOf(content) - 1] : undefined;
    return { // written out, here and below: a spread before other keys costs more than the rest of the object
      start: content.start, end: content.end, text: t.text.slice(content.start, content.end), id, kind: content.kind,
      open: marked !== null && marked.open >= 0 ? span(t.start[marked.open], t.end[marked.open]) : null,
      close: marked !== null && marked.close >= 0 && isBlank(t.text, content.end, t.start[marked.close]) ? span(t.start[marked.close], t.end[marked.close]) : null,
      lead: lead === null || lead.last <= lead.first ? null : span(stemStart(t, lead.first, f.WA | f.FA), t.end[lead.last - 1]),
      parent: placed.get(content) === null ? null : (ids.get(placed.get(content) as Content) ?? null),
      continues: before === undefined ? null : (ids.get(before) ?? null),
      paragraph: sentences[sentence].paragraph, sentence,
      attribution: attribution === undefined ? null : (attributionIds.get(attribution) as number),
    };
  });

  const speakers = numberSpeakers(live);
  const attributions = live.map((attribution, id): types.Attribution => {
    const { candidate, contents, entity } = attribution;
    const range = (r: Range | null): types.Span | null => (r === null || overlaps(r, contents) ? null : span(r.start, r.end));
    const source = candidate.source === null || overlaps(candidate.source, contents) ? null : toSource(context, candidate.source, span);
    return {
      id,
      cue: candidate.cue === null ? null : { start: candidate.cue.start, end: candidate.cue.end, text: t.text.slice(candidate.cue.start, candidate.cue.end), type: candidate.cue.type, form: candidate.cue.form, voice: candidate.cue.voice, lemma: candidate.cue.lemma },
      source,
      via: candidate.via === null || overlaps(candidate.via, contents) ? null : toSource(context, candidate.via, span),
      speaker: entity === null ? null : (speakers.ids.get(entity) ?? null),
      how: entity === null ? null : attribution.how,
      quotes: contents.flatMap((content) => ids.get(content) ?? []).sort((a, b) => a - b),
      addressee: range(candidate.addressee), channel: range(candidate.channel), time: range(candidate.time), place: range(candidate.place),
      status: candidate.status, factual: candidate.status === 'asserted',
      confidence: confidenceOf(attribution), rule: candidate.rule,
    };
  });
  const bySpeaker: number[][] = speakers.list.map(() => []);
  for (const { id, speaker } of attributions) if (speaker !== null) bySpeaker[speaker].push(id);
  return {
    version: 1, text: t.text, dateline: parts.dateline, credit: parts.credit,
    paragraphs: parts.paragraphs.map(({ start, end, text }, id) => ({ start, end, text, id })),
    sentences: sentences.map(({ start, end, paragraph }, id) => ({ start, end, text: t.text.slice(start, end), id, paragraph })),
    quotes, attributions,
    speakers: speakers.list.map((entity, id) => toSpeaker(entity, id, bySpeaker[id], speakers.ids, t.text)),
  };
}

/** Orders the contents, outer before inner, clips what would cross, and tells each one's parent. */
function placeContents({ contents }: Parts): Map<Content, Content | null> {
  const sorted = [...contents].filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end || Number(a.marked !== null) - Number(b.marked !== null));
  const placed = new Map<Content, Content | null>();
  const stack: Content[] = [];
  for (const content of sorted) {
    while (stack.length > 0 && (stack.at(-1) as Content).end <= content.start) stack.pop();
    const parent = stack.at(-1) ?? null;
    if (parent !== null && content.end > parent.end) content.end = parent.end;
    if (content.candidate?.cue != null && overlaps(content.candidate.cue, [content])) continue;
    if (stack.length >= DEEPEST) continue;
    placed.set(content, parent);
    stack.push(content);
  }
  return placed;
}

const overlaps = (range: Range, contents: readonly Range[]): boolean => contents.some(({ start, end }) => start < range.end && range.start < end);

/** Whether nothing but white space stands between; what a clipped quote lost parts it from its closing mark. */
function isBlank(text: string, start: number, end: number): boolean {
  return end >= start && text.slice(start, end).trim() === '';
}

/** The members of a group of two or more; names that turn out to be one person make none. */
function distinct(members: readonly number[]): number[] {
  const several = [...new Set(members)];
  return several.length > 1 ? several : [];
}

function sentenceAt(sentences: Context['sentences'], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle].start <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function toSource({ t }: Context, phrase: Phrase, span: Parts['span']): types.Source {
  const part = (range: Range | null): types.Span | null => (range === null ? null : span(Math.max(phrase.start, stemStart(t, range.start)), t.end[range.end - 1]));
  return { start: phrase.start, end: phrase.end, text: t.text.slice(phrase.start, phrase.end), names: (phrase.members.length > 0 ? phrase.members.flatMap(({ names }) => names) : phrase.names).map((name) => part(name) as types.Span), title: part(phrase.title), role: part(phrase.role), organization: part(phrase.organization) };
}

// ---- speakers -------------------------------------------------------------------------------------------------------

function numberSpeakers(attributions: readonly Resolved[]): { list: Entity[]; ids: Map<Entity, number> } {
  const seen = new Set<Entity>();
  const add = (entity: Entity): void => {
    if (seen.has(entity)) return;
    entity.members.forEach(add);
    seen.add(entity);
  };
  for (const { entity } of attributions) if (entity !== null) add(entity);
  const list = [...seen];
  const first = (entity: Entity): number => entity.mentions.reduce((least, { start }) => Math.min(least, start), Infinity);
  list.sort((a, b) => first(a) - first(b) || b.members.length - a.members.length);
  return { list, ids: new Map(list.map((entity, id) => [entity, id])) };
}

function toSpeaker(entity: Entity, id: number, own: readonly number[], ids: ReadonlyMap<Entity, number>, text: string): types.Speaker {
  const { agreement } = entity;
  const gender = agreement & (f.MASCULINE | f.FEMININE);
  return {
    id, name: entity.name, named: entity.named, kind: entity.kind,
    members: distinct(entity.members.flatMap((member) => ids.get(member) ?? [])),
    role: entity.role, organization: entity.organization,
    gender: gender === f.MASCULINE ? 'masculine' : gender === f.FEMININE ? 'feminine' : null,
    number: (agreement & f.DUAL) !== 0 ? 'dual' : (agreement & f.PLURAL) !== 0 ? 'plural' : (agreement & f.SINGULAR) !== 0 ? 'singular' : null,
    mentions: [...entity.mentions].sort((a, b) => a.start - b.start).map(({ start, end, form }) => ({ start, end, text: text.slice(start, end), form })),
    attributions: own,
  };
}

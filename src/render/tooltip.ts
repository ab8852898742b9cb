import type { Article, Attribution } from '../types.ts';
import { isolate } from './escape.ts';
import type { Labels } from './labels.ts';
import type { Mark } from './marks.ts';

/** What a mark is called. */
export function nameMark({ role, quote }: Mark, labels: Labels): string {
  return embed(quote ? labels.kind[quote.kind] : labels.role[role], labels);
}

/** All that is to be said of an attribution, a line for each thing; for a `title`, which takes no markup. */
export function describeAttribution(article: Article, attribution: Attribution, labels: Labels): string {
  const { cue, speaker, status, rule, confidence } = attribution;
  const who = speaker === null ? null : article.speakers[speaker];
  const name = who ? [who.name, who.role].filter((part) => part !== null).map(isolate).join(labels.comma) : labels.unknown;
  const meant = status === 'asserted' ? '' : `${labels.comma}${labels.status[status]}`;
  const lines = [
    `${labels.speaker}: ${name}`,
    ...(cue ? [`${labels.role.cue}: ${isolate(cue.text)} (${isolate(cue.type)}${meant})`] : []),
    `${labels.rule}: ${isolate(rule)}`,
    `${labels.confidence}: ${Math.round(confidence * 100)}%`,
  ];
  return lines.map((line) => embed(line, labels)).join('\n');
}

/** Each line in an isolate of the labels' direction: a tooltip takes that of the text that it is about. */
function embed(line: string, { direction }: Labels): string {
  return `${direction === 'rtl' ? '\u2067' : '\u2066'}${line}\u2069`;
}

import type { Article, Attribution } from '../types.ts';
import { isolate } from './escape.ts';
import type { Labels } from './labels.ts';
import type { Mark } from './marks.ts';

/** What a mark says in full, a line for each thing; for a `title`, which takes no markup. */
export function describeMark(article: Article, mark: Mark, labels: Labels): string {
  const what = mark.quote ? labels.kind[mark.quote.kind] : labels.role[mark.role];
  return [what, ...mark.attributions.flatMap((attribution) => describeAttribution(article, attribution, labels))].map((line) => embed(line, labels)).join('\n');
}

function describeAttribution(article: Article, attribution: Attribution, labels: Labels): string[] {
  const { cue, speaker, status, rule, confidence } = attribution;
  const who = speaker === null ? null : article.speakers[speaker];
  const name = who ? [who.name, who.role].filter((part) => part !== null).map(isolate).join(labels.comma) : labels.unknown;
  const meant = status === 'asserted' ? '' : `${labels.comma}${labels.status[status]}`;
  return [
    `${labels.speaker}: ${name}`,
    ...(cue ? [`${labels.role.cue}: ${isolate(cue.text)} (${isolate(cue.type)}${meant})`] : []),
    `${labels.rule}: ${isolate(rule)}`,
    `${labels.confidence}: ${Math.round(confidence * 100)}%`,
  ];
}

/** Each line in an isolate of the labels' direction: a tooltip takes that of the text that it is about. */
function embed(line: string, { direction }: Labels): string {
  return `${direction === 'rtl' ? '\u2067' : '\u2066'}${line}\u2069`;
}

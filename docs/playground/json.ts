import type { Article } from 'isnad';
import { element } from './dom.ts';

/** Small enough to be laid out at once, so many that there are few of them. */
const LINES = 60;

/** Writes the article as JSON, in blocks that are laid out when they come into sight: the whole can be megabytes. */
export function drawJson(host: Element, article: Article): void {
  const lines = JSON.stringify(article, null, 2).split('\n');
  const blocks: Node[] = [];
  for (let at = 0; at < lines.length; at += LINES) blocks.push(element('code', {}, lines.slice(at, at + LINES).join('\n')));
  host.replaceChildren(...blocks);
}

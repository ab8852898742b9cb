import type { Article, Quote, Speaker } from '../types.ts';
import { escapeHtml, stripBidiControls } from './escape.ts';
import type { Labels } from './labels.ts';
import type { Mark } from './marks.ts';
import { colorOf } from './style.ts';

const KINDS: readonly Quote['kind'][] = ['direct', 'partial', 'indirect', 'term'];

/** Who speaks, and what the marks mean; only what this article has. */
export function renderLegend(article: Article, marks: readonly Mark[], labels: Labels): string {
  const speakers = article.speakers.filter((speaker) => speaker.attributions.length > 0 || speaker.members.length > 0);
  return list('ol', 'speakers', labels.speakers, speakers.map((speaker) => speakerItem(article, speaker, labels))) + list('ul', 'key', labels.key, keyItems(marks, labels));
}

function list(tag: 'ol' | 'ul', name: string, label: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<${tag} class="isnad-${name}" aria-label="${escapeHtml(label)}">\n${items.map((item) => `${item}\n`).join('')}</${tag}>\n`;
}

function speakerItem(article: Article, speaker: Speaker, labels: Labels): string {
  const quotes = speaker.attributions.reduce((sum, id) => sum + article.attributions[id].quotes.length, 0);
  const role = speaker.role === speaker.name ? '' : words(speaker.role);
  const members = speaker.members.map((id) => id + 1).join(' + ');
  const about = [role, members, `${labels.quotes}: ${quotes}`].filter((part) => part !== '').join(' · ');
  return `<li data-speaker="${speaker.id}" data-number="${speaker.id + 1}" style="${colorOf(speaker.id)}">${words(speaker.name)} <small>· ${about}</small></li>`;
}

/** Words of the article among ours. */
function words(text: string | null): string {
  return text === null ? '' : `<bdi>${escapeHtml(stripBidiControls(text))}</bdi>`;
}

function keyItems(marks: readonly Mark[], labels: Labels): string[] {
  const item = (classes: string, label: string): string => `<li><mark class="${classes}">${escapeHtml(label)}</mark></li>`;
  const kinds = KINDS.filter((kind) => marks.some((mark) => mark.quote?.kind === kind));
  const roles = (['source', 'cue'] as const).filter((role) => marks.some((mark) => mark.role === role));
  return [...kinds.map((kind) => item(`isnad-quote isnad-${kind}`, labels.kind[kind])), ...roles.map((role) => item(`isnad-${role}`, labels.role[role]))];
}

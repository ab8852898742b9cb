import { normalize, type NormalizePreset } from 'isnad/normalize';
import { changesOf, visible, type Change } from './changes.ts';
import { element, table } from './dom.ts';
import type { Words } from './words.ts';

/** Where to draw: one line in words, the new text, and the table of changes. */
export interface NormalView {
  readonly note: HTMLElement;
  readonly text: HTMLElement;
  readonly changes: HTMLElement;
}

/** Shows a text as normalising would write it, every change marked. */
export function drawNormalized(view: NormalView, text: string, preset: NormalizePreset, words: Words): void {
  const normalized = normalize(text, { preset });
  const changes = changesOf(normalized);
  const count = changes.length === 0 ? words.nothingElse : `${words.changes}: ${changes.length}`;
  view.note.textContent = normalized.flags.includes('mojibake') ? `${count} ${words.mojibake}` : count;
  view.text.replaceChildren(...marked(normalized.text, changes, words));
  view.changes.replaceChildren(...(changes.length === 0 ? [] : [countTable(changes, words)]));
}

/** Where something was dropped, the letter before it is marked: a mark of its own would part letters that join. */
function marked(text: string, changes: readonly Change[], words: Words): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const { start, end, before, after } of changes) {
    const from = after === '' ? Math.max(at, start - 1) : start;
    nodes.push(text.slice(at, from), element('ins', { class: after === '' ? 'dropped' : '', title: `${words.before}: ${visible(before)}` }, text.slice(from, end)));
    at = end;
  }
  return [...nodes, text.slice(at)];
}

/** Each kind of change with how often it was made, the frequent first. */
function countTable(changes: readonly Change[], words: Words): HTMLTableElement {
  const counts = new Map<string, { change: Change; times: number }>();
  for (const change of changes) {
    const key = `${change.before}\0${change.after}`;
    const entry = counts.get(key) ?? { change, times: 0 };
    entry.times++;
    counts.set(key, entry);
  }
  const rows = [...counts.values()].sort((a, b) => b.times - a.times);
  const shown = (text: string): string => (text === '' ? words.nothingLeft : visible(text));
  return table(words.changes, [words.before, words.after, words.times], rows.map(({ change, times }) => [shown(change.before), shown(change.after), times]));
}

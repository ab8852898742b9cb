import * as ch from '../characters.ts';
import type { Tokens } from '../tokens.ts';
import type { Draft, Marked } from './index.ts';

/** In order and nested, without empty ones and without the outer of two pairs of marks round the same words (""…""). */
export function tidy(t: Tokens, spans: Draft[]): Marked[] {
  const inner = new Map<number, Draft>();
  for (const span of spans) if (!span.bracket && span.open >= 0) inner.set(span.open, span);
  return nest(
    spans
      .filter((span) => hasWords(t, span) && !repeats(t, span, inner.get(span.open + 1)))
      .sort((a, b) => a.first - b.first || b.last - a.last),
  );
}

/** Tokens of a name in marks, at most. */
const NAME = 6;

/** ""نص"", or "" نص" where nothing closes the first: another pair stands right inside, round the same words. */
function repeats({ text, start, end }: Tokens, { bracket, open, close }: Marked, inner: Marked | undefined): boolean {
  if (bracket || open < 0 || inner === undefined) return false;
  if (close >= 0) return inner.close === close - 1;
  return inner.last - inner.first > NAME && text.slice(start[open], end[open]) === text.slice(start[inner.open], end[inner.open]);
}

/** Of two spans that cross, brackets are left out; what was never closed ends with what it lies in. */
function nest(spans: readonly Draft[]): Marked[] {
  const crossed = new Set<Draft>();
  const outer: Draft[] = [];
  for (const span of spans) {
    let top = outer.at(-1);
    for (; top !== undefined && (top.last <= span.first || (span.last > top.last && top.bracket && !span.bracket)); top = outer.at(-1)) {
      if (top.last > span.first) crossed.add(top);
      outer.pop();
    }
    if (top !== undefined && span.last > top.last) {
      if (span.bracket) {
        crossed.add(span);
        continue;
      }
      span.last = top.last;
    }
    outer.push(span);
  }
  return spans.filter((span) => !crossed.has(span));
}

function hasWords({ kind }: Tokens, { first, last }: Marked): boolean {
  for (let i = first; i < last; i++) if (kind[i] === ch.LETTER || kind[i] === ch.FOREIGN || kind[i] === ch.DIGIT) return true;
  return false;
}

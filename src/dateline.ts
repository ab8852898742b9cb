import * as ch from './characters.ts';
import * as f from './lexicon/features.ts';
import { readTime } from './phrases/time.ts';
import { has } from './phrases/words.ts';
import type { SentenceRange } from './segment.ts';
import type { Tokens } from './tokens.ts';
import type { Dateline, Span } from './types.ts';

/** Makes a span of the caller's text. */
type Spanner = (start: number, end: number) => Span;

const LONGEST = 16;

/**
 * Place, date and agency before the first sentence, up to a dash or a colon: بروكسل –, القاهرة (رويترز) -,
 * لندن: «الشرق الأوسط». Looked for at the head of the first paragraphs; null where there is none.
 */
export function findDateline(t: Tokens, sentences: readonly SentenceRange[], span: Spanner): Dateline | null {
  const seen = new Set<number>();
  for (const { firstToken, paragraph } of sentences) {
    if (paragraph > 3) break;
    if (seen.has(paragraph)) continue;
    seen.add(paragraph);
    const dateline = readDateline(t, firstToken, span);
    if (dateline !== null) return dateline;
  }
  return null;
}

function readDateline(t: Tokens, first: number, span: Spanner): Dateline | null {
  let place: Span | null = null;
  let date: Span | null = null;
  let agency: Span | null = null;
  let words = 0;
  for (let i = first; i < first + LONGEST && i < t.count; ) {
    const kind = t.kind[i];
    const time = readTime(t, i);
    if (time > i) {
      date ??= span(t.start[i], t.end[time - 1]);
      i = time;
      continue;
    }
    if (kind === ch.DASH && t.end[i] < t.start[i + 1] && (t.start[i] > t.end[i - 1] || t.kind[i - 1] === ch.CLOSE)) {
      if (place === null && agency === null) return null;
      return { ...span(t.start[first], t.end[i]), place, date, agency, author: null };
    }
    if (kind === ch.OPEN || kind === ch.CLOSE || kind === ch.QUOTE || kind === ch.COMMA || kind === ch.OTHER || kind === ch.DIGIT) {
      i++;
      continue;
    }
    if (kind !== ch.LETTER) return null;
    if (has(t, i, f.NAMED_BODY)) agency ??= span(t.start[i], t.end[i + t.width[i] - 1]);
    else if (has(t, i, f.PLACE)) place ??= span(t.start[i], t.end[i + t.width[i] - 1]);
    else if (++words > 3 || (place === null && agency === null)) return null;
    i += t.width[i];
  }
  return null;
}

/** The sign-off at the end: – سي إن إن, (أ ف ب), (رويترز). */
export function findCredit(t: Tokens, span: Spanner): Span | null {
  let last = t.count - 1;
  while (last > 0 && t.kind[last] === ch.BREAK) last--;
  if (last < 2) return null;
  if (t.kind[last] === ch.CLOSE) {
    for (let i = last - 1; i >= Math.max(0, last - 8); i--) {
      if (t.kind[i] !== ch.OPEN) continue;
      return has(t, i + 1, f.NAMED_BODY) && i + 1 + t.width[i + 1] === last ? span(t.start[i], t.end[last]) : null;
    }
    return null;
  }
  for (let i = last; i >= Math.max(1, last - 4); i--) {
    if (has(t, i, f.NAMED_BODY) && i + t.width[i] === last + 1 && t.kind[i - 1] === ch.DASH) return span(t.start[i - 1], t.end[last]);
  }
  return null;
}

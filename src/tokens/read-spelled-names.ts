import * as ch from '../characters.ts';
import { KeySet } from '../key-set.ts';
import * as f from '../lexicon/features.ts';
import type { TokenTable } from './table.ts';

/** The Latin letters as Arabic newspapers spell them, and the "and" of S&P. */
const LETTERS = /* @__PURE__ */ new KeySet('إيه آي بي سي دي إي إف جي جيه إتش إيتش كيه كي إل إم إن أو كيو آر إس تي يو في دبليو إكس واي زد زي آند');

/**
 * Firms and agencies that are spelled by their letters, with stops that end nothing: one name, whatever its letters are
 * elsewhere (إن "that", في "in"). Two of them before a name are somebody's initials.
 *
 *     المحلل لدى بي.في.إم للوساطة
 *               ─────────
 */
export function readSpelledNames({ count, kind, start, end, entry, features, agreement, code, clitics, suffix }: TokenTable, text: string, width: Uint8Array): void {
  for (let i = 1; i + 1 < count; i++) {
    if (kind[i] !== ch.STOP || end[i - 1] !== start[i] || start[i + 1] !== end[i] || kind[i - 1] !== ch.LETTER || !isLetter(text, start[i + 1], end[i + 1])) continue;
    const first = i - 1;
    const cut = isLetter(text, start[first], end[first]) ? 0 : isLetter(text, start[first] + 1, end[first]) ? (CLITICS[text[start[first]]] ?? 0) : 0;
    if (cut === 0 && !isLetter(text, start[first], end[first])) continue;
    let last = i + 2;
    while (last + 1 < count && kind[last] === ch.STOP && start[last] === end[last - 1] && start[last + 1] === end[last] && isLetter(text, start[last + 1], end[last + 1])) last += 2;
    const initials = last - first === 3 && kind[last] === ch.LETTER && (features[last] & ~f.NAME) === 0 && clitics[last] === 0; // إم.في رامانا, جيه.بي مورجان
    for (let k = first; k < last; k++) entry[k] = features[k] = agreement[k] = code[k] = clitics[k] = suffix[k] = 0;
    features[first] = initials ? f.GIVEN_NAME : f.NAMED_BODY;
    agreement[first] = f.FEMININE | f.MASCULINE | f.SINGULAR; // a bank or a firm, a man or a woman
    clitics[first] = cut;
    width[first] = last - first;
    i = last;
  }
}

/** وجيه.بي, لإن.بي.سي. */
const CLITICS: Readonly<Record<string, number>> = { 'و': f.WA, 'ف': f.FA, 'ل': f.LI, 'ب': f.BI };

const isLetter = (text: string, from: number, to: number): boolean => to - from > 1 && to - from < 7 && LETTERS.has(text, from, to);

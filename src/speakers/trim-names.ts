import * as f from '../lexicon/features.ts';
import { has } from '../phrases/words.ts';
import type { Tokens } from '../tokens.ts';

/** A personal name in the article: its folded words, and its tokens, half-open. */
export interface NameMention {
  words: string[];
  readonly start: number;
  end: number;
}

/**
 * Takes off a name what only stood behind it once: an object (أخرج كلوب صلاح من الملعب), a verb that no table knows
 * (كريس يونغ عوقب). The rest of the article tells, for it has the name without that word.
 */
export function trimNames(t: Tokens, names: readonly NameMention[]): void {
  const counts = new Map<string, number>();
  const families = new Set<string>();
  for (const { words } of names) {
    counts.set(keyOf(words), (counts.get(keyOf(words)) ?? 0) + 1);
    if (words.length > 1) families.add(words[words.length - 1]);
  }
  for (const name of names) {
    if (name.words.length < 2 || name.end - name.start !== name.words.length || counts.get(keyOf(name.words)) !== 1) continue;
    const known = has(t, name.end - 1, f.GIVEN_NAME | f.SURNAME);
    const rest = name.words.slice(0, -1);
    const alone = counts.get(keyOf(rest)) ?? 0;
    const given = has(t, name.start, f.GIVEN_NAME) && (known || t.features[name.end - 1] === 0 || !families.has(rest[0])); // but وجاء تصريح رونالدو مباشرة
    const shorter = rest.length > 1 ? !known && alone > 0 : !given && (families.has(rest[0]) || (!known && alone > 1)); // ورفض زيدان التفكير
    if (!shorter) continue;
    name.words = rest;
    name.end--;
  }
}

const keyOf = (words: readonly string[]): string => words.join(' ');

import * as f from '../lexicon/features.ts';
import { has, hasClitic } from '../phrases/words.ts';
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
  for (const { words, end } of names) {
    counts.set(keyOf(words), (counts.get(keyOf(words)) ?? 0) + 1);
    if (words.length > 1 && !hasClitic(t, end - 1, f.AL)) families.add(words[words.length - 1]); // نومان is not called النومان
  }
  for (const name of names) {
    const { words } = name;
    if (name.end - name.start !== words.length || counts.get(keyOf(words)) !== 1) continue;
    let kept = words.length;
    const isKnown = (n: number): boolean => has(t, name.start + n, f.GIVEN_NAME | f.SURNAME | f.NAME_PARTICLE);
    for (let n = kept - 1; n > 1 && !isKnown(n) && kept === words.length; n--) if (counts.has(keyOf(words.slice(0, n)))) kept = n;
    if (words.length === 2) {
      const [first] = words;
      const given = has(t, name.start, f.GIVEN_NAME) && (isKnown(1) || t.features[name.end - 1] === 0 || !families.has(first)); // but وجاء تصريح رونالدو مباشرة
      if (!given && (families.has(first) || (!isKnown(1) && (counts.get(first) ?? 0) > 1))) kept = 1; // ورفض زيدان التفكير
    }
    if (kept === words.length && kept > 1 && hasClitic(t, name.end - 1, f.AL) && !counts.has(words[kept - 1])) {
      const alone = counts.has(words[kept - 2]) && kept > 2 && !isKnown(kept - 1); // قرر نيكولا ساركوزي الطعن, who is ساركوزي elsewhere
      const from = t.code[name.end - 1] === f.NATIONALITY && t.features[name.end - 2] === 0 && t.clitics[name.end - 2] === 0; // جوناثان سويفت الإنجليزي
      if (alone || from) kept--;
    }
    name.words = words.slice(0, kept);
    name.end = name.start + kept;
  }
}

const keyOf = (words: readonly string[]): string => words.join(' ');

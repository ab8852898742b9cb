import type { NormalizedText } from 'isnad/normalize';

/** A place where normalising wrote something else; `start` and `end` are offsets into the new text. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** What was changed where, in order; neighbouring letters that changed one for one are one change. */
export function changesOf({ text, original, map }: NormalizedText): Change[] {
  const changes: Change[] = [];
  let from = 0;
  let to = 0;
  const add = (fromEnd: number, toEnd: number): void => void changes.push({ start: to, end: toEnd, before: original.slice(from, fromEnd), after: text.slice(to, toEnd) });
  const runs = map?.runs ?? [];
  for (let i = 0; i < runs.length; i += 3) {
    const [length, newLength, same] = runs.slice(i, i + 3) as [number, number, number];
    const fromEnd = from + length;
    const toEnd = to + newLength;
    if (same !== 1) add(fromEnd, toEnd);
    else
      while (from < fromEnd) {
        const differs = original[from] !== text[to];
        let next = 1;
        while (from + next < fromEnd && (original[from + next] !== text[to + next]) === differs) next++;
        if (differs) add(from + next, to + next);
        from += next;
        to += next;
      }
    from = fromEnd;
    to = toEnd;
  }
  return changes;
}

/** A string in which one sees what is invisible: a code point by its number, a space as a sign, a haraka on a line. */
export function visible(text: string): string {
  return text
    .replaceAll(' ', '␣')
    .replace(/\p{Mn}+/gu, 'ـ$&')
    .replace(/[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]/gu, (character) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')} `)
    .trim();
}

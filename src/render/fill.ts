import { displayWidth, isRightToLeft } from './width.ts';

/** Characters of one style: the parameters of an SGR sequence, or none. */
export interface Piece {
  readonly text: string;
  readonly style: string;
}

/** What is not broken unless it is longer than a line. */
export type Word = Piece[];

/** A right-to-left isolate: a line may begin with a Latin name and still runs from the right. */
const RLI = '\u2067';
const PDI = '\u2069';

/** Words as lines of at most `width` cells, each ending in a line feed; what runs from the right is flush right. */
export function fill(words: readonly Word[], width: number, color: boolean): string {
  const right = words.some((word) => word.some(({ text }) => isRightToLeft(text)));
  return wrapWords(words, width)
    .map((line) => {
      const shown = merge(line).map((piece) => paint(piece, color)).join('');
      return right ? `${' '.repeat(width - widthOf(line))}${RLI}${shown}${PDI}\n` : `${shown}\n`;
    })
    .join('');
}

function wrapWords(words: readonly Word[], width: number): Piece[][] {
  const lines: Piece[][] = [];
  let room = 0;
  for (const word of words) {
    const wide = widthOf(word);
    if (lines.length > 0 && wide < room) {
      lines[lines.length - 1].push({ text: ' ', style: '' }, ...word);
      room -= wide + 1;
      continue;
    }
    for (const part of wide > width ? cut(word, width) : [word]) {
      lines.push([...part]);
      room = width - widthOf(part);
    }
  }
  return lines;
}

/** A word that is longer than a line, in parts that each fit one. */
function cut(word: Word, width: number): Word[] {
  const parts: Word[] = [[]];
  let used = 0;
  for (const { text, style } of word)
    for (const character of text) {
      const wide = displayWidth(character);
      if (used + wide > width) {
        parts.push([]);
        used = 0;
      }
      parts[parts.length - 1].push({ text: character, style });
      used += wide;
    }
  return parts;
}

/** Neighbours of one style as one piece; a space between two takes their style. */
function merge(line: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  line.forEach((piece, i) => {
    const last = merged.at(-1);
    const style = piece.text === ' ' && last?.style === line[i + 1]?.style ? (last?.style ?? '') : piece.style;
    if (last?.style === style) merged[merged.length - 1] = { text: last.text + piece.text, style };
    else merged.push({ text: piece.text, style });
  });
  return merged;
}

function paint({ text, style }: Piece, color: boolean): string {
  return color && style !== '' ? `\u001b[${style}m${text}\u001b[0m` : text;
}

function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + displayWidth(text), 0);
}

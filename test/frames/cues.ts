import type { FindsCase } from '../helpers/compare-finds.ts';
import { NONE } from './cues/none.ts';
import { OTHERS } from './cues/others.ts';
import { VERBS } from './cues/verbs.ts';

const HE = 'المدير سالم الدرعي';
const SHE = 'المديرة سلمى الدرعي';
const CLAUSE = 'الوضع صعب';
const SUBJUNCTIVE = 'يكون الوضع صعبا';
const FILLED: Readonly<Record<string, string>> = { S: HE, F: SHE, C: CLAUSE, R: SUBJUNCTIVE, Q: `«${CLAUSE} جدا»` };
const SIGN = /(?<![A-Za-z])[SFCRQ](?![A-Za-z])/g;

/**
 * Cues in a sentence, a line each. In a line stand
 *
 * - `S` and `F` for a source, a man and a woman; without one the word behind the cue is the source
 * - `C` and `R` for a clause, plain and subjunctive, `Q` for words in marks
 * - `[…]` round the cue; nothing where there is none
 * - ` > ` before the cue where it is another word: nearer to the words, or written with a letter that is none of it
 * - ` @ ` before the source where it is another, `null` for nobody
 * - ` = ` before the quoted clause where there is more of it than `C`
 * - ` | partial` where the marks hold a fragment
 */
export const CUES: readonly FindsCase[] = [VERBS, OTHERS].flatMap(lines).map(readCue);

/** Sentences in which nobody is reported to have said anything. */
export const NO_CUES: readonly FindsCase[] = lines(NONE).map((line) => ({ it: line, text: fill(line), finds: [] }));

function readCue(line: string): FindsCase {
  const { rest: head, value: kind } = cut(line, ' | ');
  const { rest: named, value: clause } = cut(head, ' = ');
  const { rest: nearer, value: source } = cut(named, ' @ ');
  const { rest: sentence, value: cue } = cut(nearer, ' > ');
  const text = fill(sentence.replace(/[[\]]/g, ''));
  return {
    it: line, text,
    finds: [{
      cue: cue ?? /\[(.*?)\]/.exec(sentence)?.[1] ?? null,
      source: source === 'null' ? null : source ?? sourceOf(text) ?? sentence.slice(sentence.indexOf(']') + 2).split(/[ :]/)[0]!,
      quotes: [quoteOf(text, kind, clause)],
    }],
  };
}

/** Behind ل the article is written with it, and the word stays whole. */
function sourceOf(text: string): string | undefined {
  return [HE, SHE].flatMap((one) => [one, one.replace('ال', 'لل')]).find((one) => text.includes(one));
}

function quoteOf(text: string, kind = 'direct', clause?: string): string {
  const marked = /«(.*)»/.exec(text)?.[1];
  if (marked !== undefined) return `${kind}: ${marked}`;
  return `indirect: ${clause ?? (text.includes(SUBJUNCTIVE) ? SUBJUNCTIVE : CLAUSE)}`;
}

function fill(sentence: string): string {
  return `${sentence.replace(SIGN, (sign) => FILLED[sign]!).replace(/لال(?=مدير)/g, 'لل')}.`;
}

function cut(line: string, sign: string): { rest: string; value?: string } {
  const at = line.indexOf(sign);
  return at < 0 ? { rest: line } : { rest: line.slice(0, at), value: line.slice(at + sign.length) };
}

function lines(table: string): string[] {
  return table.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

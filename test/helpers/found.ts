import { makeContext } from '../../src/article.ts';
import type { Context } from '../../src/rules/types.ts';
import { findParagraphs, findSentences } from '../../src/segment.ts';
import type { Article, Attribution } from '../../src/types.ts';
import { tokensOf } from '../marks/spans.ts';
import { parse } from './parse.ts';

/** What the rules see of a text. */
export function contextOf(text: string): Context {
  const t = tokensOf(text);
  return makeContext(t, findSentences(t, findParagraphs(text, 'lines')));
}

/** The token that a word of the text begins; the word stands there once. */
export function tokenAt(context: Context, word: string): number {
  const at = context.t.text.indexOf(word);
  const token = context.t.start.indexOf(at);
  if (at < 0 || token < 0 || context.t.text.indexOf(word, at + 1) >= 0) throw new Error(`tokenAt: ${word} is no single word of ${context.t.text}`);
  return token;
}

/** The quotes of a text in order, `kind: words`. */
export const quotesIn = (text: string): string[] => parse(text).quotes.map((quote) => `${quote.kind}: ${quote.text}`);

/** Who speaks in each attribution of a text, in order; null where it does not tell. */
export const speakersIn = (text: string): (string | null)[] => eachIn(text, ({ speaker }, { speakers }) => (speaker === null ? null : speakers[speaker]!.name));

/** The same of each attribution in a text. */
export function eachIn<T>(text: string, of: (attribution: Attribution, article: Article) => T): T[] {
  const article = parse(text);
  return article.attributions.map((attribution) => of(attribution, article));
}

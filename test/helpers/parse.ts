import { createParser, parseArticle } from '../../src/index.ts';
import type { Article, ParserOptions } from '../../src/types.ts';
import { checkInvariants } from './invariants.ts';

/** `parseArticle` (of a parser of its own where a lexicon is given) with every invariant checked: what tests call. */
export function parse(text: string, options?: ParserOptions): Article {
  const article = options?.lexicon ? createParser(options).parseArticle(text) : parseArticle(text, options);
  checkInvariants(article, text, options);
  return article;
}

import { isDeepStrictEqual } from 'node:util';
import type { Article, ParseOptions } from '../../src/types.ts';
import { checkOrder } from './order.ts';
import { checkReferences } from './references.ts';
import { article as checkShape } from './shape.ts';

const MOST_TOLD = 12;

/** How an article breaks the promises that hold for every text; empty when it keeps them. */
export function findViolations(article: Article, input: string = article.text, options: ParseOptions = {}): string[] {
  const found: string[] = [];
  const report = (message: string): void => void found.push(message);
  if (article.text !== input) report('article.text is not the input');
  checkShape(article, 'article', { input, report });
  if (found.length) return found; // what follows relies on the shape
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(article)), article)) report('article is not what its JSON gives back');
  checkReferences(article, report);
  if (found.length) return found; // and on references that lead somewhere
  checkOrder(article, options.paragraphs ?? 'lines', report);
  return found;
}

/** Throws with a line for each broken promise. */
export function checkInvariants(article: Article, input: string = article.text, options: ParseOptions = {}): void {
  const found = findViolations(article, input, options);
  if (found.length === 0) return;
  const told = found.slice(0, MOST_TOLD);
  if (found.length > told.length) told.push(`… and ${found.length - told.length} more`);
  throw new Error(`${found.length} broken invariants:\n  ${told.join('\n  ')}\nin the text ${JSON.stringify(input.slice(0, 300))}`);
}

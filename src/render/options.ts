import { describe, IsnadError } from '../error.ts';
import type { Article } from '../types.ts';

/** Throws `INVALID_OPTION` unless `article` looks like what `parseArticle` gives. */
export function requireArticle(article: unknown): asserts article is Article {
  const { text, quotes } = (typeof article === 'object' && article !== null ? article : {}) as Partial<Article>;
  if (typeof text !== 'string' || !Array.isArray(quotes)) throw new IsnadError('INVALID_OPTION', 'article', `is ${describe(article)}`, 'an Article');
}

/** Throws `INVALID_OPTION` unless `value` is undefined, true or false. */
export function requireBoolean(value: unknown, argument: string): void {
  if (value !== undefined && typeof value !== 'boolean') throw new IsnadError('INVALID_OPTION', argument, `is ${describe(value)}`, 'true or false');
}

/** Throws `INVALID_OPTION` unless `value` is undefined or a whole number from `least` up. */
export function requireWhole(value: unknown, least: number, argument: string): void {
  if (value !== undefined && !(Number.isInteger(value) && (value as number) >= least))
    throw new IsnadError('INVALID_OPTION', argument, `is ${describe(value)}`, `a whole number, at least ${least}`);
}

import { IsnadError, describe, requireText } from './error.ts';
import { fitsName, nameWords } from './speakers/names.ts';
import type { Article, Speaker } from './types.ts';

/**
 * The speaker of an article that a name means: full name, short name or a spelling variant, compared folded. Null when
 * none or several fit.
 *
 * @throws {@link IsnadError} `INVALID_TEXT` where `name` is no string, `INVALID_OPTION` where `article` is no article
 * @example
 * ```ts
 * import { findSpeaker, parseArticle } from 'isnad';
 *
 * const article = parseArticle('قال الوزير سامي الحداد إن العمل بدأ. وأضاف الحداد أنه سينتهي غدا.');
 * console.log(findSpeaker(article, 'الحداد')?.name); //=> سامي الحداد
 * ```
 */
export function findSpeaker(article: Article, name: string): Speaker | null {
  if (typeof article !== 'object' || article === null || !Array.isArray(article.speakers)) throw new IsnadError('INVALID_OPTION', 'article', `is ${describe(article)}`, 'an Article');
  requireText(name, 'name');
  const words = nameWords(name);
  const equal = article.speakers.filter((speaker) => names(speaker).some((known) => known.length === words.length && fitsName(words, known)));
  const fitting = equal.length > 0 ? equal : article.speakers.filter((speaker) => names(speaker).some((known) => fitsName(words, known)));
  return fitting.length === 1 ? fitting[0] : null;
}

function names(speaker: Speaker): string[][] {
  return [speaker.name, ...speaker.mentions.filter(({ form }) => form === 'name').map(({ text }) => text)].map(nameWords);
}

import { requireOneOf, requireOptions } from '../error.ts';
import type { Article } from '../types.ts';
import { escapeHtml } from './escape.ts';
import { LABELS, LANGUAGES } from './labels.ts';
import { renderLegend } from './legend.ts';
import { collectMarks } from './marks.ts';
import { requireArticle, requireBoolean } from './options.ts';
import { PAGE_STYLE, STYLE } from './style.ts';
import { renderText } from './text.ts';

/** How {@link renderHtml} draws an article. */
export interface RenderHtmlOptions {
  /** A whole document instead of one `div`. Default false. */
  readonly page?: boolean;
  /** The language of labels, legend and tooltips. Default `en`. */
  readonly lang?: 'ar' | 'en';
  /** The list of speakers and the key to the marks, below the text. Default true. */
  readonly legend?: boolean;
  /** The style sheet; several fragments on one page need it once. Default true; a page always has it. */
  readonly style?: boolean;
}

/**
 * The article as HTML with everything marked that was found in it: quotes, cues, sources and the phrases beside them.
 *
 * Each speaker has a colour and a number, each kind of quote a line of its own, so that nothing rests on colour alone.
 * What a mark says in full is its `title`; `data-quote`, `data-attribution` and `data-speaker` hold the ids, for a
 * page of yours to build on. The text content of `.isnad-text` is `article.text` (characters that HTML cannot hold
 * become U+FFFD), so offsets hold there too. Nothing of the article becomes markup, a link or a style.
 *
 * @throws `IsnadError` `INVALID_OPTION` where `article` is no article or an option has no such value,
 * `UNKNOWN_OPTION` for an option that there is not
 * @example
 * ```ts
 * import { parseArticle } from 'isnad';
 * import { renderHtml } from 'isnad/render';
 *
 * const article = parseArticle('قال الوزير: «لن ننتظر».');
 * renderHtml(article).includes('<mark class="isnad-quote isnad-direct"'); //=> true
 * renderHtml(article, { page: true, lang: 'ar' }).startsWith('<!doctype html>\n<html lang="ar" dir="rtl">'); //=> true
 * ```
 */
export function renderHtml(article: Article, options?: RenderHtmlOptions): string {
  requireArticle(article);
  requireOptions(options, ['page', 'lang', 'legend', 'style']);
  const { page = false, lang = 'en', legend = true, style = true } = options ?? {};
  requireOneOf(lang, LANGUAGES, 'options.lang');
  requireBoolean(page, 'options.page');
  requireBoolean(legend, 'options.legend');
  requireBoolean(style, 'options.style');

  const labels = LABELS[lang];
  const language = `lang="${lang}" dir="${labels.direction}"`;
  const marks = collectMarks(article);
  const text = `<div class="isnad-text" lang="ar" dir="rtl">${renderText(article, marks, labels)}</div>\n`;
  const below = legend ? renderLegend(article, marks, labels) : '';
  const sheet = style && !page ? `<style>${STYLE}</style>\n` : '';
  const fragment = `<div class="isnad" ${language}>\n${sheet}${text}${below}</div>\n`;
  if (!page) return fragment;
  const title = escapeHtml(labels.title);
  return (
    `<!doctype html>\n<html ${language}>\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n` +
    `<title>${title}</title>\n<style>${PAGE_STYLE}${STYLE}</style>\n</head>\n<body>\n<main>\n<h1>${title}</h1>\n${fragment}</main>\n</body>\n</html>\n`
  );
}

import { requireOneOf, requireOptions } from '../error.ts';
import type { Article, Speaker } from '../types.ts';
import { LABELS, LANGUAGES, type Labels } from './labels.ts';
import { collectMarks } from './marks.ts';
import { requireArticle, requireBoolean, requireWhole } from './options.ts';
import { fill, type Word } from './fill.ts';
import { colorOf, signWords } from './signs.ts';
import { printable } from './width.ts';

/** How {@link renderAnsi} draws an article. */
export interface RenderAnsiOptions {
  /**
   * Whether to add colours; the library does not look at your environment. Default true, also for undefined, which is
   * what `process.stdout.isTTY` is in a pipe: make it a boolean, as the example does.
   */
  readonly color?: boolean | undefined;
  /** Cells in a line; at least 20 are used, whatever a terminal says. Default 80. */
  readonly width?: number | undefined;
  /** The language of the labels. Default `en`. */
  readonly lang?: 'ar' | 'en' | undefined;
}

const LEAST_WIDTH = 20;

/**
 * The article as text for a terminal, with everything marked in it that was found, and the speakers below.
 *
 * A quote stands in `[n …]` and a source in `{n …}`, where `n` is the number of the speaker; a cue in `*…*`; a phrase
 * beside it in `<time: …>`. Colours add to these and replace none. Control characters of the article are not passed on.
 *
 * @throws `IsnadError` `INVALID_OPTION` where `article` is no article or an option has no such value,
 * `UNKNOWN_OPTION` for an option that there is not
 * @example
 * ```ts
 * import { parseArticle } from 'isnad';
 * import { renderAnsi } from 'isnad/render';
 *
 * const article = parseArticle('قال الوزير نائل الدرهاوي: «لن ننتظر».');
 * const color = Boolean(process.stdout.isTTY && !process.env['NO_COLOR']);
 * const picture = renderAnsi(article, { color, width: process.stdout.columns });
 * picture.includes('«[1 لن ننتظر]»'); //=> true
 * ```
 */
export function renderAnsi(article: Article, options?: RenderAnsiOptions): string {
  requireArticle(article);
  requireOptions(options, ['color', 'width', 'lang']);
  const { color = true, width = 80, lang = 'en' } = options ?? {};
  requireBoolean(color, 'options.color');
  requireWhole(width, 0, 'options.width');
  requireOneOf(lang, LANGUAGES, 'options.lang');

  const labels = LABELS[lang];
  const draw = (words: readonly Word[]): string => fill(words, Math.max(LEAST_WIDTH, width), color);
  const paragraphs = signWords(article, collectMarks(article), labels).map(draw);
  const speakers = article.speakers.filter(({ attributions }) => attributions.length > 0);
  const legend = speakers.map((speaker) => draw(speakerWords(speaker, labels))).join('');
  return [...paragraphs, legend].filter((block) => block !== '').join('\n');
}

function speakerWords({ id, name, role }: Speaker, { comma }: Labels): Word[] {
  const text = `[${id + 1}] ${role === null ? name : name + comma + role}`;
  return printable(text).split(' ').map((word) => [{ text: word, style: colorOf(id) }]);
}

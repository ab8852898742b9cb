import { requireText } from '../error.ts';
import { resolveOptions } from './options.ts';
import { type Program, compile } from './program.ts';
import { run } from './run.ts';
import type { NormalizeOptions, NormalizedText, Normalizer } from './types.ts';

/**
 * Normalises Arabic text, and says where each character came from.
 *
 * The preset `display`, the default, changes nothing that a reader would miss; `search` folds for matching; `none`
 * starts from nothing. Options given beside a preset replace its values. Whatever the text, a second run changes
 * nothing, and time and memory grow with its length alone.
 *
 * @throws IsnadError `INVALID_TEXT` unless `text` is a string, `UNKNOWN_OPTION` or `INVALID_OPTION` for options that
 * are none. Text itself never throws.
 *
 * @example
 * ```ts
 * import { normalize } from 'isnad/normalize';
 *
 * normalize('قــال   الوزير ،إن').text; //=> 'قال الوزير، إن'
 * normalize('أكَّدَ المسؤول', { preset: 'search' }).text; //=> 'اكد المسؤول'
 * normalize('١٢٫٥٪', { preset: 'none', digits: 'ascii' }).text; //=> '12.5%'
 * normalize('قال الوزير').map; //=> null
 * ```
 */
export function normalize(text: string, options?: NormalizeOptions): NormalizedText {
  requireText(text);
  return run(programOf(options), text);
}

/**
 * {@link normalize} with its options fixed: they are checked and the tables are made once.
 *
 * @throws IsnadError `UNKNOWN_OPTION` or `INVALID_OPTION` for options that are none; the function that it gives throws
 * `INVALID_TEXT` unless its argument is a string.
 *
 * @example
 * ```ts
 * import { compileNormalizer } from 'isnad/normalize';
 *
 * const fold = compileNormalizer({ preset: 'search', punctuation: 'keep' });
 * ['إلى', 'الي'].map((word) => fold(word).text); //=> [ 'الي', 'الي' ]
 * ```
 */
export function compileNormalizer(options?: NormalizeOptions): Normalizer {
  const program = programOf(options);
  return (text) => {
    requireText(text);
    return run(program, text);
  };
}

/** Programs by option set, so that a call with options does not build tables. Beyond this many they start afresh. */
const MOST_PROGRAMS = 16;
const programs = /* @__PURE__ */ new Map<string, Program>();

/** The program of an option set; what it gives does not depend on whether it was kept. */
export function programOf(options: NormalizeOptions | undefined): Program {
  const resolved = resolveOptions(options);
  const key = Object.values(resolved).join();
  let program = programs.get(key);
  if (!program) {
    if (programs.size === MOST_PROGRAMS) programs.clear();
    programs.set(key, (program = compile(resolved)));
  }
  return program;
}

/** What a caller got wrong; see {@link IsnadError.code}. */
export type IsnadErrorCode = 'INVALID_TEXT' | 'UNKNOWN_OPTION' | 'INVALID_OPTION' | 'INVALID_OFFSET' | 'INVALID_LEXICON_ENTRY';

/**
 * The one error that this library throws, and only for a caller's mistake: an argument that is not a string, an
 * unknown option, a lexicon entry that cannot work. Text itself never throws, whatever it holds.
 *
 * Test `error.name === 'IsnadError'` rather than `instanceof`: a program may hold an ESM and a CommonJS copy of the
 * class side by side.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'isnad';
 *
 * try {
 *   parseArticle('قال الوزير', { paragraph: 'lines' } as {});
 * } catch (error) {
 *   console.log((error as Error).message);
 *   //=> isnad: options.paragraph is unknown; expected one of: paragraphs
 * }
 * ```
 */
export class IsnadError extends TypeError {
  /** Test this rather than `instanceof`. */
  override readonly name = 'IsnadError' as const;
  /** What kind of mistake it is. */
  readonly code: IsnadErrorCode;
  /** The path of the argument at fault, as a caller would write it: `options.lexicon.cues[3].lemma`. */
  readonly argument: string;
  /** What would have been accepted. */
  readonly expected: string;

  /** @param found what stood there instead, as a phrase: `is unknown`, `is 3`. */
  constructor(code: IsnadErrorCode, argument: string, found: string, expected: string) {
    super(`isnad: ${argument} ${found}; expected ${expected}`);
    this.code = code;
    this.argument = argument;
    this.expected = expected;
  }
}

/** Throws `INVALID_TEXT` unless `text` is a string. */
export function requireText(text: unknown, argument = 'text'): asserts text is string {
  if (typeof text !== 'string') throw new IsnadError('INVALID_TEXT', argument, `is ${describe(text)}`, 'a string');
}

/** Throws unless `options` is a plain object (or undefined) whose keys are all among `known`. */
export function requireOptions(options: unknown, known: readonly string[], argument = 'options'): void {
  if (options === undefined) return;
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new IsnadError('INVALID_OPTION', argument, `is ${describe(options)}`, 'an object');
  for (const key of Object.keys(options))
    if (!known.includes(key)) throw new IsnadError('UNKNOWN_OPTION', `${argument}.${key}`, 'is unknown', `one of: ${known.join(', ')}`);
}

/** Throws `INVALID_OPTION` unless `value` is undefined or one of `allowed`. */
export function requireOneOf(value: unknown, allowed: readonly string[], argument: string): void {
  if (value !== undefined && !allowed.includes(value as string))
    throw new IsnadError('INVALID_OPTION', argument, `is ${describe(value)}`, `one of: ${allowed.join(', ')}`);
}

/** A value in a few words, for an error: `null`, `an array`, `"lines "`, `3`, `an object`. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'function') return 'a function';
  return String(value);
}

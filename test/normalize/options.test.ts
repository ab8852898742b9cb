import { describe, expect, it } from 'vitest';
import { compileNormalizer, normalize, normalizeStream } from '../../src/normalize/index.ts';
import { OPTIONS, type OptionName, resolveOptions } from '../../src/normalize/options.ts';

const named = (resolved: ReturnType<typeof resolveOptions>): Record<string, string> =>
  Object.fromEntries(Object.entries(OPTIONS).map(([name, [, , ...rows]]) => [name, ['keep', ...rows.map(([value]) => value)][resolved[name as OptionName]]!]));

/** The table of the presets, as the guide has it. */
const PRESETS = `
  unicode            keep  NFC              NFC
  whitespace         keep  collapse         collapse
  invisibles         keep  strip            strip
  bidi               keep  keep             strip
  joiners            keep  keep             strip
  tatweel            keep  between-letters  strip
  presentationForms  keep  letters          expand
  persianLetters     keep  contextual       fold
  diacritics         keep  keep             strip
  alef               keep  keep             fold
  alefMaqsura        keep  keep             fold
  tehMarbuta         keep  keep             heh
  hamzaCarriers      keep  keep             keep
  digits             keep  keep             ascii
  punctuation        keep  repair           repair
  entities           keep  decode           decode
  quotes             keep  keep             ascii
  elongation         keep  keep             keep
`.trim().split('\n').map((line) => line.trim().split(/\s+/));

describe('presets', () => {
  it.each([['none', 1], ['display', 2], ['search', 3]] as const)('%s', (preset, column) => {
    expect(named(resolveOptions({ preset }))).toEqual(Object.fromEntries(PRESETS.map((row) => [row[0], row[column]])));
  });

  it('is display when none is named', () => expect(resolveOptions()).toEqual(resolveOptions({ preset: 'display' })));

  it('gives way to an option beside it', () => {
    expect(named(resolveOptions({ preset: 'search', diacritics: 'keep', hamzaCarriers: 'hamza' }))).toEqual({
      ...named(resolveOptions({ preset: 'search' })),
      diacritics: 'keep',
      hamzaCarriers: 'hamza',
    });
  });

  it('takes undefined for an option that is not given', () =>
    expect(resolveOptions({ preset: 'search', alef: undefined } as object)).toEqual(resolveOptions({ preset: 'search' })));
});

describe('what is refused', () => {
  it.each([
    [{ preset: 'displ' }, 'INVALID_OPTION', 'isnad: options.preset is "displ"; expected one of: display, search, none'],
    [{ alef: 'remove' }, 'INVALID_OPTION', 'isnad: options.alef is "remove"; expected one of: keep, fold'],
    [{ alef: '' }, 'INVALID_OPTION', 'isnad: options.alef is ""; expected one of: keep, fold'],
    [{ digits: true }, 'INVALID_OPTION', 'isnad: options.digits is true; expected one of: keep, ascii, arabic-indic'],
    [{ tatweel: null }, 'INVALID_OPTION', 'isnad: options.tatweel is null; expected one of: keep, between-letters, strip'],
    ['search', 'INVALID_OPTION', 'isnad: options is "search"; expected an object'],
    [null, 'INVALID_OPTION', 'isnad: options is null; expected an object'],
    [{ tashkeel: 'strip' }, 'UNKNOWN_OPTION', `isnad: options.tashkeel is unknown; expected one of: preset, ${Object.keys(OPTIONS).join(', ')}`],
    [{ constructor: 'keep' }, 'UNKNOWN_OPTION', `isnad: options.constructor is unknown; expected one of: preset, ${Object.keys(OPTIONS).join(', ')}`],
  ])('%j', (options, code, message) => {
    for (const call of [() => normalize('', options as object), () => compileNormalizer(options as object), () => normalizeStream(options as object)])
      expect(call).toThrow(expect.objectContaining({ name: 'IsnadError', code, message }));
  });

  it.each([[undefined, 'is undefined'], [null, 'is null'], [3, 'is 3'], [['قال'], 'is an array'], [Buffer.from('قال'), 'is an object']])('text %s', (text, found) => {
    for (const call of [() => normalize(text as never), () => compileNormalizer()(text as never)])
      expect(call).toThrow(expect.objectContaining({ code: 'INVALID_TEXT', argument: 'text', message: `isnad: text ${found}; expected a string` }));
  });
});

describe('compileNormalizer', () => {
  it('does what normalize does', () => {
    const search = compileNormalizer({ preset: 'search' });
    for (const text of ['', 'قال', 'أكَّدَ ﷺ', 'قــال ،إن']) expect(search(text)).toEqual(normalize(text, { preset: 'search' }));
  });

  it('does not notice when its options object changes', () => {
    const options = { preset: 'none' as const, alef: 'fold' as 'fold' | 'keep' };
    const fold = compileNormalizer(options);
    options.alef = 'keep';
    expect(fold('أ').text).toBe('ا');
  });

  it('works beside more option sets than are kept', () => {
    const values = ['keep', 'strip'] as const;
    const sets = values.flatMap((bidi) => values.flatMap((joiners) => values.flatMap((diacritics) => values.flatMap((invisibles) => values.map((tatweel) => ({ bidi, joiners, diacritics, invisibles, tatweel }))))));
    const first = sets.map((options) => normalize('قَــا\u200f\u200d\u00adل', options).text);
    expect(sets.map((options) => normalize('قَــا\u200f\u200d\u00adل', options).text)).toEqual(first);
    expect(new Set(first).size).toBe(sets.length);
  });
});

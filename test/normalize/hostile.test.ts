import { describe, expect, it } from 'vitest';
import { type NormalizeOptions, normalize, normalizeStream } from '../../src/normalize/index.ts';

const N = 50_000;

/** Text that makes a careless normaliser slow or deep: long runs, things that look like the start of something else. */
const HOSTILE: Record<string, string> = {
  'marks in the wrong order': `ا${'\u0651\u064e'.repeat(N)}`,
  'Latin marks in the wrong order': `e${'\u0301\u0323'.repeat(N)}`,
  'hamza after hamza on one alef': `ا${'\u0654'.repeat(N)}`,
  'madda after madda': `و${'\u0653'.repeat(N)}`,
  'zero width spaces between marks': `ب${'\u064e'.repeat(N)}${'\u200b\u064e'.repeat(N)}`,
  'one word of tatweel': `ب${'\u0640'.repeat(N)}ب`,
  'marks on tatweel': `ب${'\u0640\u064e'.repeat(N)}ب`,
  'tatweel that stretches nothing': `ب${'\u0640x'.repeat(N)}`,
  'yeh with many marks': `ی${'\u064e'.repeat(N)}${'ا'.repeat(N)}`,
  'yeh with joiners': 'ی\u200c'.repeat(N),
  'yeh before nothing': 'ی&#2;'.repeat(N),
  ampersands: '&'.repeat(N) + 'amp;'.repeat(N),
  'a reference inside a reference inside': `${'&#59'.repeat(N)};`,
  'one reference escaped over and over': `&${'amp;'.repeat(N)}`,
  'commas in an address': `http://${'،ا'.repeat(N)}`,
  'commas between letters': '،ا'.repeat(N),
  'spaces before commas': ' ،'.repeat(N),
  'spaces before one comma': `${' '.repeat(N)}،`,
  'two kinds of spaces': '\u00a0 '.repeat(N),
  'words in one sign': 'ﷺ'.repeat(N),
  'quotation marks': '"'.repeat(N),
  'signs in two pairs': '\u{1d15e}'.repeat(N),
  'halves of pairs': '\ud834'.repeat(N),
  'question marks': '????'.repeat(N),
  mojibake: 'Ø§'.repeat(N),
  'nothing but controls': '\0'.repeat(N),
  'one letter': 'ا'.repeat(N),
  Hangul: '\u1100\u1161\u11a8'.repeat(N),
};
const OPTIONS: readonly NormalizeOptions[] = [
  {},
  { preset: 'search' },
  { preset: 'search', diacritics: 'keep', tatweel: 'between-letters', persianLetters: 'contextual', elongation: 'collapse', quotes: 'guillemets' },
  { preset: 'display', unicode: 'keep', whitespace: 'keep' },
];

describe.each(Object.entries(HOSTILE))('%s', { timeout: 60_000 }, (_, text) => {
  it('is normalised in linear time, and not changed twice', () => {
    for (const options of OPTIONS) {
      const start = performance.now();
      const normalized = normalize(text, options);
      // It takes a tenth of that; what is not linear takes many times as much.
      expect(performance.now() - start).toBeLessThan(text.length / 25 + 500);
      expect(normalize(normalized.text, options).text).toBe(normalized.text);
    }
  });
});

it('a stream of single characters without a line break takes linear time', { timeout: 60_000 }, async () => {
  const stream = normalizeStream();
  const writer = stream.writable.getWriter();
  const read = (async () => {
    let length = 0;
    for await (const chunk of stream.readable) length += chunk.length;
    return length;
  })();
  for (let i = 0; i < N; i++) await writer.write('ا');
  await writer.close();
  expect(await read).toBe(N);
});

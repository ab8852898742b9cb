import fc from 'fast-check';
import type { NormalizeOptions } from '../../src/normalize/index.ts';
import { OPTIONS } from '../../src/normalize/options.ts';

/** Option sets: the presets, one option alone, a preset with some options changed, all options at random. */
export const anyOptions: fc.Arbitrary<NormalizeOptions> = (() => {
  const values = Object.fromEntries(
    Object.entries(OPTIONS).map(([name, [, , ...rows]]) => [name, fc.constantFrom('keep', ...rows.map(([value]) => value))]),
  ) as unknown as { [K in keyof NormalizeOptions]: fc.Arbitrary<NormalizeOptions[K]> };
  const preset = fc.constantFrom('display' as const, 'search' as const, 'none' as const);
  return fc.oneof(
    fc.constantFrom<NormalizeOptions>({}, { preset: 'search' }),
    fc.record({ ...values, preset }, { requiredKeys: [] }) as fc.Arbitrary<NormalizeOptions>,
    fc.record({ ...values, preset }) as fc.Arbitrary<NormalizeOptions>,
  );
})();

/** What the rules speak of, alone and in the pieces in which it makes trouble. */
const ATOMS = [
  ...'ابتلهويىةئؤأإآءسمطظٱیکہھۂە',
  ...'\u064e\u064f\u0651\u0652\u0670\u064b\u0653\u0654\u0655\u06dc\u0656\u06e1\u08f0\u065f\u0301\u0323\u0345\u0334',
  ...'\u0640\u0640\u200b\u200b\u200c\u200d\u200e\u200f\u061c\u202b\u2067\ufeff\u2060\u00ad\0\u0002',
  ...'  \u00a0\u2009\u2000\t\n\r\u2028\v\f\u0085',
  ...'،؛؟!.,;:@#"“”„«»‘’‹٫٬٪%12٢٣۳aewéKÿØ§Ù†?\ufffd\u037e',
  '//', 'http://', 'www.', '????', '\r\n',
  '&', '&amp;', '&#', '&#x', '&#1575;', '&#x6cc;', '&#1740;', '&quot;', '&nbsp;', 'amp;', '#1575;', 'quot;', 'x627;', '&#38;', '&#59;', '&#59', '&#x200b;', '&#1614;', '&#1620;', '&#1600;', '&#150;', '&amp', '&lt;', '&#2;',
  ...'ﷺﻻﻷﺑﯼ﷼﷽ﹰﹱﱞﳲﻯﷲﺎ',
  '\ud83d\ude00', '\ud83d', '\ude00', '\u{1d15e}', '\ud834', '\udd5e', '\u{11131}', '\u{11127}', '\u{16d63}', '\u{16d67}', '\u{10efd}',
  ...'\u2126\u212b\u1100\u1161\u11a8가क\u093c\u0958ש\ufb2a中\uf900',
];

const atom = fc.constantFrom(...ATOMS);
const join = (parts: readonly string[]): string => parts.join('');

/** Text of few or many kinds of atoms: few make runs, many make chance meetings. */
export const troublesome: fc.Arbitrary<string> = fc.oneof(
  fc.array(atom, { maxLength: 16 }).map(join),
  fc.array(atom, { minLength: 2, maxLength: 5 }).chain((some) => fc.array(fc.constantFrom(...some), { maxLength: 24 }).map(join)),
);

const BLOCKS: readonly (readonly [number, number])[] = [[0x600, 0x6ff], [0x750, 0x77f], [0x870, 0x8ff], [0xfb50, 0xfdff], [0xfe70, 0xfeff], [0x200b, 0x206f], [0x00, 0x7f], [0x300, 0x36f], [0xd800, 0xdfff], [0x00, 0xffff]];

/** Code units of the Arabic blocks, marks, direction marks, lone surrogates, and any at all. */
export const anyUnits: fc.Arbitrary<string> = fc
  .array(fc.oneof(...BLOCKS.map(([min, max]) => fc.integer({ min, max }))), { maxLength: 30 })
  .map((units) => String.fromCharCode(...units));

/** A text cut anywhere. */
export const cutAt = (text: string, cuts: readonly number[]): string[] => {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  return [0, ...places].map((start, i) => text.slice(start, places[i] ?? text.length));
};

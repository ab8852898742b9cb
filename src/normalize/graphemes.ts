/** What stands on the character before it, or makes one with it: marks, joiners, skin tones. */
const ON_CHARACTER = /[\p{M}\u200c\u200d\u{1f3fb}-\u{1f3ff}]/u;

/**
 * Whether an offset lies inside a character with its marks, or inside an emoji made of several. That is the extended
 * grapheme cluster of Unicode as far as news needs it, without its rules for flags, Hangul and the scripts of India.
 */
export function joins(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  if (text.codePointAt(offset - 1)! > 0xffff) return true;
  const character = String.fromCodePoint(text.codePointAt(offset)!);
  return ON_CHARACTER.test(character) || (text[offset - 1] === '\u200d' && /\p{Extended_Pictographic}/u.test(character));
}

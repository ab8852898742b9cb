/** المدعون are ممثلو الادعاء. */
const PROSECUTORS = 'مدع';

/** What the plurals of one noun share: باحثون, باحثين, باحثو, باحثي. */
const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ون|ين|و)$/, '').replace(/(?<=...)ي$/, '') : word);

/** The words of a description of several people as they are compared, without case and construct endings. */
export function groupWords(words: readonly string[]): string[] {
  const stems = words.map(stem);
  return stems[0] === PROSECUTORS ? ['ممثل', 'ادعاء', ...stems.slice(stems[1] === 'عام' ? 2 : 1)] : stems;
}

/** الباحثون, who were الباحثين where they were first told of: the form to show. */
export const isNominative = (known: string, other: string): boolean => known !== other && known.replace(/ين(?= |$)/g, 'ون') === other;

/** Countries whose people are not called after their name. */
const OTHERWISE: Readonly<Record<string, string>> = { 'امريك': 'ولايات', 'اميرك': 'ولايات', 'سعود': 'مملكه', 'ايفوار': 'ديفوار' };
/** Letters: a stem shorter than this is no country's (يد). */
const SHORTEST = 3;

/** الرئيس الفرنسي, رئيس فرنسا: whether an adjective of origin is of the country that a word names. Both are folded and without the article. */
export function isFrom(adjective: string, country: string): boolean {
  const stem = adjective.replace(/يه?$/, '');
  if (stem === adjective || stem.length < SHORTEST) return false;
  return OTHERWISE[stem] === country || country.replace(/(?:يا|ا|يه|ه)$/, '') === stem.replace(/او$/, '');
}

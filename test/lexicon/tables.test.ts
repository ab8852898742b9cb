import { describe, expect, it } from 'vitest';
import { ADJECTIVES } from '../../src/lexicon/adjectives.ts';
import { AGENCIES } from '../../src/lexicon/agencies.ts';
import { CITIES } from '../../src/lexicon/cities.ts';
import { CHANNELS, DOCUMENTS } from '../../src/lexicon/documents.ts';
import { GIVEN_FEMININE, GIVEN_MASCULINE, NAME_PARTICLES } from '../../src/lexicon/given-names.ts';
import { SOURCES_GENERIC } from '../../src/lexicon/groups.ts';
import { NAMED_ORGANIZATIONS } from '../../src/lexicon/named-organizations.ts';
import { NISBAS } from '../../src/lexicon/nisbas.ts';
import { ORGANIZATIONS } from '../../src/lexicon/organizations.ts';
import { PERSONS } from '../../src/lexicon/persons.ts';
import { COUNTRIES } from '../../src/lexicon/places.ts';
import { ROLES } from '../../src/lexicon/roles.ts';
import { SURNAMES } from '../../src/lexicon/surnames.ts';
import { MONTHS, TIME_ADVERBS, TIME_NOUNS, WEEKDAYS } from '../../src/lexicon/time.ts';
import { EULOGIES, STYLES, TITLES } from '../../src/lexicon/titles.ts';

/** One line an entry, columns parted by `|`: text, fewest and most columns, the column that holds a gender. */
const LINES: Record<string, { text: string; columns: [number, number]; gender?: number }> = {
  ADJECTIVES: { text: ADJECTIVES, columns: [1, 3] },
  AGENCIES: { text: AGENCIES, columns: [2, 2], gender: 1 },
  CHANNELS: { text: CHANNELS, columns: [1, 2] },
  COUNTRIES: { text: COUNTRIES, columns: [3, 4], gender: 3 },
  DOCUMENTS: { text: DOCUMENTS, columns: [3, 3], gender: 2 },
  EULOGIES: { text: EULOGIES, columns: [1, 1] },
  MONTHS: { text: MONTHS, columns: [1, 1] },
  NAMED_ORGANIZATIONS: { text: NAMED_ORGANIZATIONS, columns: [2, 2], gender: 1 },
  NISBAS: { text: NISBAS, columns: [1, 2] },
  ORGANIZATIONS: { text: ORGANIZATIONS, columns: [3, 3], gender: 2 },
  PERSONS: { text: PERSONS, columns: [1, 3] },
  ROLES: { text: ROLES, columns: [1, 3] },
  SOURCES_GENERIC: { text: SOURCES_GENERIC, columns: [3, 3], gender: 2 },
  STYLES: { text: STYLES, columns: [1, 4] },
  TIME_ADVERBS: { text: TIME_ADVERBS, columns: [1, 1] },
  TIME_NOUNS: { text: TIME_NOUNS, columns: [1, 2] },
  TITLES: { text: TITLES, columns: [1, 2] },
  WEEKDAYS: { text: WEEKDAYS, columns: [1, 1] },
};

/** Several entries a line, parted by spaces; the words of one are joined by `_`. */
const WORDS: Record<string, string> = { CITIES, GIVEN_FEMININE, GIVEN_MASCULINE, NAME_PARTICLES, SURNAMES };

/** The keys that the reader looks up: without `?`, folded, without the article. */
const fold = (word: string): string =>
  word.replace(/\?$/, '').replace(/[أإآ]/g, 'ا').replaceAll('ى', 'ي').replaceAll('ة', 'ه').replace(/^ال(?=...)/, '');

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

const duplicates = (keys: readonly string[]): string[] => keys.filter((key, i) => keys.indexOf(key) !== i);

const ENTRY = /^[ء-ي]+(?:[ ._][ء-ي0-9]+)*\??$/;

describe.each(Object.entries(LINES))('%s', (_, { text, columns: [fewest, most], gender }) => {
  const rows = lines(text).map((line) => line.split('|'));

  it('has entries', () => expect(rows.length).toBeGreaterThan(5));

  it('has the columns that its comment promises', () => {
    expect(rows.filter((row) => row.length < fewest || row.length > most)).toEqual([]);
    expect(rows.filter((row) => row[0] === '' || (row[0] === '-' && !row[1]))).toEqual([]);
  });

  it('has no entry twice', () => {
    const heads = rows.map((row) => (row[0] === '-' ? row[1] : row[0])).flatMap((cell) => cell.split('/'));
    expect(duplicates(heads.map(fold))).toEqual([]);
  });

  it('has Arabic words, spaces and stops only', () => {
    const cells = rows.flatMap((row) => row.filter((_, column) => column !== gender));
    const words = cells.flatMap((cell) => cell.split('/')).filter((word) => word !== '' && word !== '-');
    expect(words.filter((word) => !ENTRY.test(word))).toEqual([]);
  });

  if (gender !== undefined)
    it('knows the genders', () =>
      expect(rows.filter((row) => row.length > gender && !/^(?:[mf]p?|mf)$/.test(row[gender]))).toEqual([]));
});

describe.each(Object.entries(WORDS))('%s', (_, text) => {
  const words = lines(text).flatMap((line) => line.split(' '));

  it('has entries', () => expect(words.length).toBeGreaterThan(20));

  it('has no entry twice', () => expect(duplicates(words.map(fold))).toEqual([]));

  it('has Arabic words only', () => expect(words.filter((word) => !ENTRY.test(word))).toEqual([]));
});

it('keeps family names apart from given names', () => {
  const given = new Set(lines(GIVEN_MASCULINE + GIVEN_FEMININE).flatMap((line) => line.split(' ')).map(fold));
  expect(lines(SURNAMES).flatMap((line) => line.split(' ')).filter((word) => given.has(fold(word)))).toEqual([]);
});

it('keeps every file short enough to be read', () => {
  for (const text of [...Object.values(LINES).map((table) => table.text), ...Object.values(WORDS)])
    expect(text.split('\n').length).toBeLessThan(360);
});

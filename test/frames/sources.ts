import { CULTURE } from './sources/culture.ts';
import { DOCUMENTS } from './sources/documents.ts';
import { ECONOMY } from './sources/economy.ts';
import { NAMES } from './sources/names.ts';
import { POLITICS } from './sources/politics.ts';
import { SCIENCE } from './sources/science.ts';
import { SECURITY } from './sources/security.ts';
import { SOCIETY } from './sources/society.ts';
import { SPORT } from './sources/sport.ts';

/** How the words about a source agree with it: masculine, feminine (also the plural of things), two, several people. */
export type Agreement = 'm' | 'f' | 'd' | 'p';

/** A source phrase, in both cases where they are spelled differently, and what follows it that is none of it. */
export interface SourcePhrase {
  readonly desk: string;
  readonly subject: string;
  readonly genitive: string;
  readonly rest: string;
  readonly agreement: Agreement;
}

const DESKS = { culture: CULTURE, documents: DOCUMENTS, economy: ECONOMY, names: NAMES, politics: POLITICS, science: SCIENCE, security: SECURITY, society: SOCIETY, sport: SPORT };

/**
 * Source phrases as newspapers of any country have them, with invented people. A line of a table is one of them:
 *
 *     phrase [what is left out] | agreement | genitive
 *
 * Without an agreement it is masculine, without a genitive it is spelled as the nominative.
 */
export const SOURCES: readonly SourcePhrase[] = Object.entries(DESKS).flatMap(([desk, table]) => table
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => readPhrase(desk, line)));

function readPhrase(desk: string, line: string): SourcePhrase {
  const [phrase = '', agreement = '', genitive = ''] = line.split('|').map((column) => column.trim());
  const left = phrase.indexOf('[');
  const subject = (left < 0 ? phrase : phrase.slice(0, left)).trim();
  return {
    desk, subject, genitive: genitive || subject,
    rest: left < 0 ? '' : phrase.slice(subject.length).replace(/[[\]]/g, ''),
    agreement: (agreement || 'm') as Agreement,
  };
}

import { foldKey } from '../characters.ts';
import type { LexiconBuilder } from './build.ts';
import * as f from './features.ts';

/** Those who work for outlets: whom one tells (قال للصحفيين). */
const JOURNALISTS = new Set(['صحفي', 'صحافي', 'مراسل', 'إعلامي', 'صحافة'].map(foldKey));
/** Those who lead a body and work at no other: what follows في is where they spoke (وزير الدفاع في البرلمان). */
const CHIEFS = new Set(['وزير', 'رئيس', 'ملك', 'أمير', 'سلطان', 'عاهل', 'حاكم', 'محافظ', 'زعيم'].map(foldKey));

export const MASCULINE = f.MASCULINE | f.SINGULAR;
export const FEMININE = f.FEMININE | f.SINGULAR;

/** Persons by role, with feminine, dual, sound and broken plural, and the plural before a genitive (مسؤولو، مسؤولي). */
export function addPersons(builder: LexiconBuilder<unknown>, table: string, feature: number): void {
  for (const [masculine, feminine, plural] of rows(table)) {
    each(masculine === '-' ? '' : masculine, (text, common) => {
      const code = JOURNALISTS.has(foldKey(text)) ? f.JOURNALIST : CHIEFS.has(foldKey(text)) ? f.CHIEF : 0;
      const nisba = isNisba(text) ? f.ADJECTIVE : 0; // جيولوجي, إعلامي
      builder.add(text, feature | common | nisba, MASCULINE, code);
      if (text.includes(' ')) return;
      if (nisba !== 0) builder.add(`${text}ة`, nisba, FEMININE);
      for (const ending of ['ون', 'ين']) builder.add(text + ending, feature, f.MASCULINE | f.PLURAL, code);
      for (const ending of ['و', 'ي']) builder.add(text + ending, feature, f.MASCULINE | f.PLURAL | f.CONSTRUCT, code);
      builder.add(`${text}ان`, feature, f.MASCULINE | f.DUAL);
    });
    const women = feminine === undefined || feminine === '' ? feminineOf(masculine === '-' ? '' : masculine) : feminine === '-' ? '' : feminine;
    each(women, (text, common) => {
      builder.add(text, feature | common, FEMININE, CHIEFS.has(foldKey(text.replace(/ة$/, ''))) ? f.CHIEF : 0);
      if (!text.endsWith('ة')) return;
      builder.add(`${text.slice(0, -1)}ات`, feature, f.FEMININE | f.PLURAL);
      for (const ending of ['تان', 'تين', 'تا']) builder.add(text.slice(0, -1) + ending, feature, f.FEMININE | f.DUAL);
    });
    each(plural, (text) => builder.add(text, feature, f.MASCULINE | f.PLURAL));
  }
}

/** An adjective of origin by its ending; قاضي and محامي end so too. */
const isNisba = (text: string): boolean => /..ي$/.test(text) && !/^م?.ا.ي$/.test(text) && !text.includes(' ');

export const feminineOf = (masculine: string): string => masculine.split('/').filter(Boolean).map((text) => `${text.replace(/\?$/, '')}ة`).join('/');

/** The lines of a table as columns, without headings. */
export function rows(table: string): string[][] {
  return table.split('\n').filter((line) => line !== '' && line[0] !== '#').map((line) => line.split('|'));
}

/** Calls back for each spelling of a column; a trailing `?` marks an ordinary word. */
export function each(column: string | undefined, add: (text: string, common: number) => void): void {
  for (const text of column?.split('/') ?? []) {
    if (text === '' || text === '-') continue;
    if (text.endsWith('?')) add(text.slice(0, -1), f.COMMON_WORD);
    else add(text, 0);
  }
}

import { foldKey } from '../characters.ts';
import { AGENCIES } from '../lexicon/agencies.ts';
import * as f from '../lexicon/features.ts';
import type { Tokens } from '../tokens.ts';
import { keyOf, wordsOf } from './words.ts';

/** What stands for an agency without being one: وكالات, متابعة. */
const GENERAL: readonly string[] = ['وكالات', 'الوكالات', 'وكالة', 'أنباء', 'متابعة', 'متابعات'].map(foldKey);

/** Last words of the names of outlets: المدى برس, العربية.نت. */
const LAST: ReadonlySet<string> = new Set('برس بريس نيوز تايمز بوست تريبيون جورنال للأنباء الإخبارية الإخباري نت'.split(' ').map(foldKey));

let keys: ReadonlySet<string> | undefined; // filled once on first use, then only read

/**
 * Whether these tokens name an agency or a paper, ordinary words (الصباح, الاتحاد) included: only for a place where
 * nothing else can stand.
 */
export function isOutlet(t: Tokens, first: number, last: number): boolean {
  if (last <= first) return false;
  if (t.code[first] === f.MEDIA && first + t.width[first] >= last) return true;
  keys ??= readKeys();
  const words = wordsOf(t, first, last);
  const key = words.join(' ');
  if (keys.has(key) || (words.length > 1 && LAST.has(words[words.length - 1]))) return true;
  // وكالة رويترز, متابعة المدى, قناة كذا
  const rest = key.slice(key.indexOf(' ') + 1);
  return rest !== key && (GENERAL.includes(keyOf(t, first)) || isMedium(t, first)) && (keys.has(rest) || last - first <= 4);
}

/** وكالة, صحيفة, موقع: the noun before the name of one. */
export const isMedium = (t: Tokens, i: number): boolean => t.code[i] === f.MEDIA && (t.features[i] & (f.ORGANIZATION | f.DOCUMENT | f.GENERIC | f.CHANNEL)) !== 0;

function readKeys(): Set<string> {
  const all = new Set(GENERAL);
  for (const row of AGENCIES.split('\n')) {
    if (row === '' || row.startsWith('#')) continue;
    for (const name of row.slice(0, row.indexOf('|')).split('/')) {
      const key = foldKey(name.replace('?', ''));
      all.add(key);
      if (!key.includes(' ') && !key.startsWith('ال')) all.add(`ال${key}`);
    }
  }
  return all;
}

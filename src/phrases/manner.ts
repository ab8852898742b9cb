import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import type { Tokens } from '../tokens.ts';
import { readPhrase } from './noun-phrase.ts';
import { CERTAIN } from './phrase.ts';
import { has } from './words.ts';

/** The token behind how it was said: an active participle alone in the accusative (ضاحكا), an unknown noun behind بـ (بلهجة, but بوفنارة is a name). */
export function mannerEnd(t: Tokens, i: number, limit: number): number {
  if (t.clitics[i] !== 0 || (t.features[i] & ~f.CUE) !== 0) return i;
  const word = ch.foldKey(t.text.slice(t.start[i], t.end[i]));
  if (/^(?:مخاطب|متوجه)[اه]$/.test(word)) return readPhrase(t, has(t, i + 1, f.PREPOSITION) ? i + 2 : i + 1, CERTAIN, limit)?.last ?? i; // مخاطبا أنصاره
  if (t.features[i] !== 0) return i;
  const feminine = t.text.charCodeAt(t.end[i] - 1) === ch.TEH_MARBUTA;
  if (word.startsWith('ب') && !word.startsWith('بو') && feminine) return readPhrase(t, i, CERTAIN, limit)?.last ?? i;
  const participle = (/^.ا..[اه]$/.test(word) || /^م.{3,5}[اه]$/.test(word)) && (feminine || word.endsWith('ا'));
  return participle && t.kind[i + 1] !== ch.LETTER ? i + 1 : i;
}

import * as ch from '../characters.ts';
import type { Tokens } from '../tokens.ts';
import { readPhrase } from './noun-phrase.ts';

/** The token behind how it was said: an active participle alone in the accusative (ضاحكا), an unknown noun behind بـ (بلهجة). */
export function mannerEnd(t: Tokens, i: number, limit: number): number {
  if (t.clitics[i] !== 0 || t.features[i] !== 0) return i;
  const word = ch.foldKey(t.text.slice(t.start[i], t.end[i]));
  const feminine = t.text.charCodeAt(t.end[i] - 1) === ch.TEH_MARBUTA;
  if (word.startsWith('ب') && feminine) return readPhrase(t, i, { certain: true, limit })?.last ?? i;
  const participle = (/^.ا..[اه]$/.test(word) || /^م.{3,5}[اه]$/.test(word)) && (feminine || word.endsWith('ا'));
  return participle && t.kind[i + 1] !== ch.LETTER ? i + 1 : i;
}

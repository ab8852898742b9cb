import * as f from '../lexicon/features.ts';
import { type Phrase, readPhrase } from '../phrases/noun-phrase.ts';
import { PREPOSITION } from '../phrases/phrase.ts';
import { has, hasClitic, isWord } from '../phrases/words.ts';
import type { Tokens } from '../tokens.ts';
import { describes, nameWords, phraseText } from './names.ts';

const HEADS = f.ROLE | f.PERSON | f.GENERIC | f.ORGANIZATION | f.DOCUMENT;
/** How many earlier places of a head noun are looked at. */
const MOST_PLACES = 6;
/** A description of more words than these tells enough of its own. */
const LONGEST_DESCRIPTION = 2;

/**
 * The places of nouns that a definite description can take up: المجلة means the مجلة دير شبيغل of the sentence before,
 * whether or not that spoke itself.
 */
export class Heads {
  private places: Map<string, number[]> | null = null;

  constructor(private readonly t: Tokens) {}

  /** The fuller phrase with the same head that stands nearest before a description, or null. */
  find(phrase: Phrase, words: readonly string[]): Phrase | null {
    const { t } = this;
    if (phrase.names.length > 0 || phrase.last - phrase.first > LONGEST_DESCRIPTION || !hasClitic(t, phrase.first, f.AL) || !has(t, phrase.first, HEADS)) return null;
    const places = this.read().get(words[0]) ?? [];
    let looked = 0;
    for (let k = places.length - 1; k >= 0 && looked < MOST_PLACES; k--) {
      if (places[k] >= phrase.first) continue;
      looked++;
      const fuller = readPhrase(t, places[k], PREPOSITION);
      if (fuller === null || fuller.members.length > 0 || fuller.last - fuller.first <= phrase.last - phrase.first || (fuller.kind !== phrase.kind && phrase.kind !== 'unknown')) continue;
      const full = nameWords(phraseText(t, fuller));
      if (describes(full, words)) return fuller;
    }
    return null;
  }

  private read(): Map<string, number[]> {
    if (this.places !== null) return this.places;
    const { t } = this;
    const places = (this.places = new Map<string, number[]>());
    for (let i = 0; i < t.count; i++) {
      if (!has(t, i, HEADS) || t.suffix[i] !== 0 || (hasClitic(t, i, f.AL) && !opensName(t, i))) continue;
      let at = t.start[i];
      if (hasClitic(t, i, f.WA | f.FA)) at++;
      if (hasClitic(t, i, f.BI | f.LI | f.KA)) at += hasClitic(t, i, f.LI) && hasClitic(t, i, f.AL) ? 2 : 1; // للمرصد السوري
      const [head] = nameWords(t.text.slice(at, t.end[i]));
      if (head === undefined) continue;
      const list = places.get(head);
      if (list === undefined) places.set(head, [i]);
      else list.push(i);
    }
    return places;
  }
}

/** الوكالة الدولية للطاقة: a body whose name begins with the article. */
const opensName = (t: Tokens, i: number): boolean => has(t, i, f.ORGANIZATION) && isWord(t, i + 1) && hasClitic(t, i + 1, f.AL);

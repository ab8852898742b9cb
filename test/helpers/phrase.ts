import { readPhrase, type Phrase } from '../../src/phrases/noun-phrase.ts';
import { APPOSITION, CERTAIN } from '../../src/phrases/phrase.ts';
import type { Range, Tokens } from '../../src/tokens.ts';
import { contextOf } from './found.ts';

/** As behind a cue, where a subject must stand. */
export const SUBJECT = APPOSITION | CERTAIN;

/** A text whose first bar stands before the phrase that is read. */
export function phraseAt(barred: string, how = SUBJECT, limit?: number): { t: Tokens; text: string; phrase: Phrase | null } {
  const at = barred.indexOf('|');
  const text = barred.replaceAll('|', '');
  const { t } = contextOf(text);
  const first = t.end.findIndex((end) => end > at);
  return { t, text, phrase: readPhrase(t, first, how, limit) };
}

/** The text with bars round the phrase that is read at its first bar; as it stands without bars where there is none. */
export function barred(given: string, how = SUBJECT, limit?: number): string {
  const { text, phrase } = phraseAt(given, how, limit);
  return phrase === null ? text : `${text.slice(0, phrase.start)}|${text.slice(phrase.start, phrase.end)}|${text.slice(phrase.end)}`;
}

export interface Parts {
  kind: string;
  title: string | null;
  role: string | null;
  organization: string | null;
  names: string[];
  members: string[];
}

/** The parts of the phrase that a text begins with, as substrings. */
export function partsOf(text: string, how = SUBJECT): Parts {
  const { t, phrase } = phraseAt(`|${text}`, how);
  if (phrase === null) throw new Error(`no phrase: ${text}`);
  const words = (range: Range): string => text.slice(t.start[range.start], t.end[range.end - 1]);
  const wordsOr = (range: Range | null): string | null => range && words(range);
  const { kind, title, role, organization, names, members } = phrase;
  return { kind, title: wordsOr(title), role: wordsOr(role), organization: wordsOr(organization), names: names.map(words), members: members.map(({ start, end }) => text.slice(start, end)) };
}

import { foldKey } from '../characters.ts';
import type { LexiconOptions } from '../types.ts';
import type { LexiconBuilder } from './build.ts';
import { builtInLexicon } from './built-in.ts';
import { checkLexicon } from './check.ts';
import { type CueLexicon, type CueVerb, addCue } from './cue-lexicon.ts';
import { LexiconExtension } from './extend.ts';
import * as f from './features.ts';
import { addPersons } from './inflect.ts';
import type { EntryColumns } from './lexicon.ts';

let builtIn: EntryColumns<CueVerb> | undefined; // filled once on first use, then only read

/** The built-in lexicon, or one with a caller's words added; throws `INVALID_LEXICON_ENTRY` for a bad one. */
export function compileLexicon(options?: LexiconOptions): CueLexicon {
  if (options === undefined) return (builtIn ??= builtInLexicon());
  checkLexicon(options);
  return extendLexicon((builtIn ??= builtInLexicon()), options);
}

/** A lexicon with a caller's words added. */
export function extendLexicon(base: EntryColumns<CueVerb>, options: LexiconOptions): CueLexicon {
  const without = new Set(options.without);
  const extension = new LexiconExtension(base, new Set(base.verbs.flatMap(({ lemma }, verb) => (without.has(lemma) ? [verb] : []))));
  for (const entry of options.cues ?? []) addCue(extension, entry);
  addNames(extension, options);
  return extension.extend();
}

function addNames(builder: LexiconBuilder<CueVerb>, { names = [], titles = [], roles = [], agencies = [] }: LexiconOptions): void {
  for (const { name, aliases = [], kind = 'person', gender } of names) {
    const agreement = gender === undefined ? 0 : gender === 'masculine' ? f.MASCULINE : f.FEMININE;
    for (const text of [name, ...aliases]) {
      if (kind === 'person' || kind === 'unknown') for (const word of foldKey(text).split(' ')) builder.add(word, f.GIVEN_NAME, agreement);
      else builder.add(text, kind === 'document' ? f.DOCUMENT : kind === 'group' ? f.GENERIC : f.NAMED_BODY, agreement | f.SINGULAR);
    }
  }
  for (const title of titles) builder.add(title, f.TITLE);
  addPersons(builder, roles.map((role) => `${role}\n`).join(''), f.ROLE);
  for (const agency of agencies) builder.add(agency, f.NAMED_BODY, f.FEMININE | f.SINGULAR, f.MEDIA);
}

import { compileTables } from './compile-tables.ts';
import type { CueVerb } from './cue-lexicon.ts';
import type { EntryColumns } from './lexicon.ts';

/**
 * The lexicon without anything of a caller's, inflected from the tables. The build puts the packed form of the same
 * lexicon in the place of this file (see `packed/`), which spares the first parse of a process the 100 ms that it takes.
 */
export const builtInLexicon = (): EntryColumns<CueVerb> => compileTables().freeze();

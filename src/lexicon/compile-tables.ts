import { LexiconBuilder } from './build.ts';
import { conjugateVerb } from './conjugate.ts';
import { readCueVerbs } from './cue-verbs.ts';
import { type CueVerb, addCue } from './cue-lexicon.ts';
import * as f from './features.ts';
import { addTables } from './read-tables.ts';
import { VERBS } from './verbs.ts';

/** Every word of the tables, inflected. */
export function compileTables(): LexiconBuilder<CueVerb> {
  const builder = new LexiconBuilder<CueVerb>();
  addTables(builder);
  for (const [lemma, present, noun] of VERBS) {
    for (const form of conjugateVerb(lemma, present)) {
      if (form.stem === 'construct' || form.jussive) continue; // يبدو is no أبدى
      const bare = noun && form.tense === 'past' && form.gender === 'masculine' && form.number === 'singular'; // عمل, تطور
      builder.add(form.text, bare ? f.COMMON_WORD : f.VERB);
    }
  }
  for (const entry of readCueVerbs()) addCue(builder, entry);
  return builder;
}

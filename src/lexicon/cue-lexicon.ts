import { COMPLEMENT } from '../phrases/complement.ts';
import type { CueEntry, CueType } from '../types.ts';
import type { LexiconBuilder } from './build.ts';
import { conjugate } from './conjugate.ts';
import * as f from './features.ts';
import type { Lexicon } from './lexicon.ts';

/** A cue verb as the rules see it. */
export interface CueVerb {
  readonly lemma: string;
  readonly type: CueType;
  /** Bits of {@link COMPLEMENT}. */
  readonly complements: number;
  /** Code of the preposition of its addressee; {@link OBJECT} for an object; 0 for none. */
  readonly addressee: number;
}

export type CueLexicon = Lexicon<CueVerb>;

/** The addressee is the verb's object: أخبر الصحفيين. */
export const OBJECT = 255;
const ADDRESSEES: Readonly<Record<string, number>> = { object: OBJECT, 'ل': f.LI_WORD, 'إلى': f.ILA, 'على': f.ALA, 'من': f.MIN };

/** Adds a cue verb with all its forms. */
export function addCue(builder: LexiconBuilder<CueVerb>, entry: CueEntry): void {
  const verb = builder.verbs.push({
    lemma: entry.lemma,
    type: entry.type,
    complements: entry.complements.reduce((bits, name) => bits | COMPLEMENT[name], 0),
    addressee: entry.addressee === undefined ? 0 : ADDRESSEES[entry.addressee],
  }) - 1;
  for (const form of conjugate(entry)) {
    const { text, tense, voice, person, gender, number, stem, jussive } = form;
    builder.addReading({ verb, form: form.form, tense, voice, person, gender, number, text, stem, jussive });
  }
}

import { COMPLEMENT } from '../phrases/complement.ts';
import type { CueEntry, CueType, LexiconOptions } from '../types.ts';
import { type Lexicon, LexiconBuilder } from './build.ts';
import { type CueForm, conjugate, conjugateVerb } from './conjugate.ts';
import { readCueVerbs } from './cue-verbs.ts';
import * as f from './features.ts';
import { addPersons, addTables } from './read-tables.ts';
import { VERBS } from './verbs.ts';
import { checkLexicon } from './check.ts';
import { foldKey } from '../characters.ts';

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

let builtIn: CueLexicon | undefined; // filled once on first use, then only read

/** The built-in lexicon, or one with a caller's words added; throws `INVALID_LEXICON_ENTRY` for a bad one. */
export function compileLexicon(options?: LexiconOptions): CueLexicon {
  if (options === undefined) return (builtIn ??= build({}));
  checkLexicon(options);
  return build(options);
}

function build(options: LexiconOptions): CueLexicon {
  const builder = new LexiconBuilder<CueVerb>();
  addTables(builder);
  for (const [lemma, present, noun] of VERBS) {
    for (const form of conjugateVerb(lemma, present)) {
      if (form.stem === 'construct' || form.jussive) continue; // يبدو is no أبدى
      const bare = noun && form.tense === 'past' && form.gender === 'masculine' && form.number === 'singular'; // عمل, تطور
      builder.add(form.text, bare ? f.COMMON_WORD : f.VERB);
    }
  }
  const without = new Set(options.without);
  for (const entry of readCueVerbs()) if (!without.has(entry.lemma)) addCue(builder, entry);
  for (const entry of options.cues ?? []) addCue(builder, entry);
  addNames(builder, options);
  return builder.freeze();
}

function addCue(builder: LexiconBuilder<CueVerb>, entry: CueEntry): void {
  const verb = builder.verbs.push({
    lemma: entry.lemma,
    type: entry.type,
    complements: entry.complements.reduce((bits, name) => bits | COMPLEMENT[name], 0),
    addressee: entry.addressee === undefined ? 0 : ADDRESSEES[entry.addressee],
  }) - 1;
  for (const form of conjugate(entry)) {
    const { text, tense, voice, person, gender, number, stem, jussive } = form;
    builder.addReading({ verb, form: form.form, tense, voice, person, gender, number, text, stem, jussive }, form.form === 'verb' ? 0 : agreement(form));
  }
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

const GENDER = { masculine: f.MASCULINE, feminine: f.FEMININE };
const NUMBER = { singular: f.SINGULAR, dual: f.DUAL, plural: f.PLURAL };

function agreement({ gender, number }: CueForm): number {
  return (gender === null ? 0 : GENDER[gender]) | (number === null ? 0 : NUMBER[number]);
}

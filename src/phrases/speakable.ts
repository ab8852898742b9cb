import type { CueWord } from '../cues.ts';
import * as f from '../lexicon/features.ts';
import type { Tokens } from '../tokens.ts';
import type { Phrase } from './noun-phrase.ts';
import { hasClitic } from './words.ts';

const GENDER = f.MASCULINE | f.FEMININE;

/** A person, a body or a group by a word that says so; an unknown noun is too often a thing. */
export function canSpeak({ kind, names, role, organization }: Phrase): boolean {
  return names.length > 0 || (kind === 'person' && role !== null) || (kind === 'organization' && organization !== null) || kind === 'group';
}

/** Types whose verbs take no noun as their object: what follows قال, أضاف or أجاب is who did. */
const INTRANSITIVE = new Set(['say', 'add', 'conclude', 'answer', 'ask', 'note', 'believe']);

/**
 * Whether a noun phrase after a verb is its subject and not its object (وصف الأجواء بأنها, أكد أهمية الأمن). The verb
 * agrees in gender with a subject that it precedes; a construct of an unknown noun is what is said, not who says it.
 */
export function canBeSubject(t: Tokens, cue: CueWord, phrase: Phrase): boolean {
  const { gender, person } = cue.reading;
  if (cue.passive || person === 1 || person === 2) return false;
  const verb = gender === 'feminine' ? f.FEMININE : gender === 'masculine' ? f.MASCULINE : 0;
  const noun = phrase.agreement & GENDER;
  if (phrase.names.length === 0 && verb !== 0 && noun !== 0 && noun !== GENDER && noun !== verb && (phrase.agreement & f.PLURAL) === 0) return false;
  if (canSpeak(phrase) || phrase.kind === 'document') return true;
  if (INTRANSITIVE.has(cue.verb.type)) return true;
  if (t.suffix[phrase.first] !== 0) return false;
  const construct = phrase.last - phrase.first > 1 && !hasClitic(t, phrase.first, f.AL);
  return !construct;
}

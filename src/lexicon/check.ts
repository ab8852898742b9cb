import { foldKey } from '../characters.ts';
import { IsnadError, describe, requireOneOf, requireOptions } from '../error.ts';
import { COMPLEMENT } from '../phrases/complement.ts';
import type { LexiconOptions } from '../types.ts';

/** Every type of {@link CueType}, for checking what a caller wrote. */
export const CUE_TYPES = [
  'say', 'add', 'conclude', 'announce', 'inform', 'report', 'explain', 'note', 'affirm', 'claim', 'argue', 'deny', 'admit', 'agree', 'object', 'accuse',
  'criticize', 'praise', 'describe', 'ask', 'answer', 'request', 'order', 'advise', 'warn', 'promise', 'believe', 'expect', 'hope', 'regret', 'show', 'according',
];
const ADDRESSEES = ['object', 'ل', 'إلى', 'على', 'من'];
const KINDS = ['person', 'organization', 'group', 'document', 'unknown'];
const GENDERS = ['masculine', 'feminine'];

/** Throws `INVALID_LEXICON_ENTRY` (or `UNKNOWN_OPTION`) for the first entry that cannot work, and names it. */
export function checkLexicon(lexicon: LexiconOptions): void {
  const path = 'options.lexicon';
  requireOptions(lexicon, ['cues', 'names', 'titles', 'roles', 'agencies', 'without'], path);
  list(lexicon.cues, `${path}.cues`).forEach((entry, i) => {
    const at = `${path}.cues[${i}]`;
    record(entry, ['lemma', 'type', 'complements', 'addressee', 'present', 'participle', 'noun'], at);
    arabic(entry.lemma, `${at}.lemma`);
    choice(entry.type, CUE_TYPES, `${at}.type`);
    if (!Array.isArray(entry.complements) || entry.complements.length === 0) fail(`${at}.complements`, entry.complements, 'at least one complement');
    (entry.complements as unknown[]).forEach((complement, k) => choice(complement, Object.keys(COMPLEMENT), `${at}.complements[${k}]`));
    if (entry.addressee !== undefined) choice(entry.addressee, ADDRESSEES, `${at}.addressee`);
    for (const form of ['present', 'participle', 'noun'] as const) if (entry[form] !== undefined) arabic(entry[form], `${at}.${form}`);
  });
  list(lexicon.names, `${path}.names`).forEach((entry, i) => {
    const at = `${path}.names[${i}]`;
    record(entry, ['name', 'aliases', 'kind', 'gender', 'role', 'organization'], at);
    name(entry.name, `${at}.name`);
    list(entry.aliases, `${at}.aliases`).forEach((alias, k) => name(alias, `${at}.aliases[${k}]`));
    if (entry.kind !== undefined) choice(entry.kind, KINDS, `${at}.kind`);
    if (entry.gender !== undefined) choice(entry.gender, GENDERS, `${at}.gender`);
    for (const part of ['role', 'organization'] as const) if (entry[part] !== undefined) name(entry[part], `${at}.${part}`);
  });
  for (const key of ['titles', 'roles', 'agencies'] as const) list(lexicon[key], `${path}.${key}`).forEach((word, i) => name(word, `${path}.${key}[${i}]`));
  list(lexicon.without, `${path}.without`).forEach((lemma, i) => arabic(lemma, `${path}.without[${i}]`));
}

function list<T>(value: readonly T[] | undefined, argument: string): readonly T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new IsnadError('INVALID_OPTION', argument, `is ${describe(value)}`, 'an array');
  return value;
}

function record(value: unknown, known: readonly string[], argument: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(argument, value, 'an object');
  requireOptions(value, known, argument);
}

function choice(value: unknown, allowed: readonly string[], argument: string): void {
  try {
    requireOneOf(value ?? null, allowed, argument);
  } catch {
    fail(argument, value, `one of: ${allowed.join(', ')}`);
  }
}

/** One Arabic word of at least two letters. */
function arabic(value: unknown, argument: string): void {
  if (typeof value !== 'string' || !/^[\u0621-\u063a\u0641-\u0652\u0670\u0671]+$/.test(value) || foldKey(value).length < 2) fail(argument, value, 'one Arabic word');
}

function name(value: unknown, argument: string): void {
  if (typeof value !== 'string' || foldKey(value) === '') fail(argument, value, 'a name with at least one letter');
}

function fail(argument: string, value: unknown, expected: string): never {
  throw new IsnadError('INVALID_LEXICON_ENTRY', argument, `is ${describe(value)}`, expected);
}

import { expect, it } from 'vitest';
import { addCue, type CueVerb } from '../../src/lexicon/cue-lexicon.ts';
import { compileTables } from '../../src/lexicon/compile-tables.ts';
import { extendLexicon } from '../../src/lexicon/compile.ts';
import * as f from '../../src/lexicon/features.ts';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';

const base = compileTables().freeze();
const keys = [...compileTables().close()].map(([key]) => key);
const cue = { lemma: 'شقشق', type: 'say', complements: ['أن'] } as const;
const extended = extendLexicon(base, { cues: [cue], agencies: ['البيت الأزرق', 'مصر'], titles: ['قال'], without: ['أعلن'] });

function look(lexicon: Lexicon<CueVerb>, key: string): string {
  const id = lexicon.find(Uint16Array.from(key, (letter) => letter.charCodeAt(0)), 0, key.length);
  if (id === 0) return '';
  const { features, agreement, code, governs, readings, continuations, naming, verbs } = lexicon;
  return JSON.stringify([features[id], agreement[id], code[id], governs[id], readings[id]?.map((reading) => ({ ...reading, verb: verbs[reading.verb].lemma })), continuations[id], naming.has(id)]);
}

it('adding to the frozen tables gives what adding before they are frozen gives', () => {
  const builder = compileTables();
  addCue(builder, cue);
  builder.add('قال', f.TITLE);
  for (const agency of ['البيت الأزرق', 'مصر']) builder.add(agency, f.NAMED_BODY, f.FEMININE | f.SINGULAR, f.MEDIA);
  const together = builder.freeze();
  const apart = extendLexicon(base, { cues: [cue], agencies: ['البيت الأزرق', 'مصر'], titles: ['قال'] });
  const all = [...keys, 'شقشقت', 'يشقشق', 'مشقشقا', 'البيت'];
  expect(all.filter((key) => look(apart, key) !== look(together, key))).toEqual([]);
});

it('leaves the lexicon that it adds to as it is', () => expect(look(base, 'قال')).not.toBe(look(extended, 'قال')));

it('leaves out the cues that it is told to', () => {
  expect(look(base, 'اعلنت')).toContain('أعلن');
  expect(look(extended, 'اعلنت')).not.toContain('أعلن');
});

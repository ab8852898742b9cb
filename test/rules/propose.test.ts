import { describe, expect, it } from 'vitest';
import * as f from '../../src/lexicon/features.ts';
import { cueOf, spokenBy } from '../../src/rules/propose.ts';
import { contextOf, eachIn } from '../helpers/found.ts';

describe('cueOf', () => {
  const cue = (text: string) => {
    const { t, cues } = contextOf(text);
    return cueOf(t, cues[0]!);
  };
  it('gives what the verb says', () => expect(cue('وأضاف أن الوفد عاد.')).toMatchObject({ type: 'add', form: 'verb', voice: 'active', lemma: 'أضاف' }));
  it('has a voice only for verbs', () => expect(cue('غادر مضيفا أن الوفد عاد.')).toMatchObject({ form: 'participle', voice: null }));
  it('tells the passive', () => expect(cue('قيل إن الوفد عاد.')).toMatchObject({ voice: 'passive', lemma: 'قال' }));

  it.each([
    ['أعرب العمدة عن أمله في أن يعود الوفد.', 'hope'],
    ['أعربت البلدية عن أسفها لأن الوفد لم يعد.', 'regret'],
    ['أبدى العمدة استعداده لأن يعود.', 'promise'],
    ['عبر العمدة عن اعتقاده بأن الوفد سيعود.', 'believe'],
    ['عبّر العمدة عن رفضه أن يعود الوفد.', 'object'],
  ])('takes the type of the noun: %s', (text, type) => expect(cue(text).type).toBe(type));

  it('does not look for the noun behind the stop', () => expect(cue('أعرب العمدة عن ذلك. وله أمل في أن يعود.').type).not.toBe('hope'));
});

describe('spokenBy', () => {
  const agreement = (text: string): number => {
    const context = contextOf(text);
    return spokenBy(context, context.cues[0]!);
  };
  it.each([
    ['a verb', 'قالت إن الوفد عاد.', f.FEMININE | f.SINGULAR],
    ['a verb in the plural', 'قالوا إن الوفد عاد.', f.MASCULINE | f.PLURAL],
    ['a dual', 'قالا إن الوفد عاد.', f.MASCULINE | f.DUAL],
    ['a participle', 'مضيفة أن الوفد عاد.', f.FEMININE | f.SINGULAR],
    ['the pronoun on a noun, not the noun', 'قولها إن الوفد عاد.', f.FEMININE | f.SINGULAR],
  ])('%s', (_, text, bits) => expect(agreement(text)).toBe(bits));
});

describe('propose', () => {
  it.each([
    ['before the cue where none is behind it', 'أمس قال العمدة إن الوفد عاد.', 'أمس'],
    ['behind the cue first', 'أمس قال العمدة يوم السبت إن الوفد عاد.', 'يوم السبت'],
  ])('takes the time %s', (_, text, time) => expect(eachIn(text, (a) => a.time?.text)).toEqual([time]));

  it('names nobody for a passive without a source', () => {
    expect(eachIn('قال العمدة سليم حداد إن الوفد عاد. وقيل إن المطر تأخر.', ({ speaker, how }) => [speaker, how]).at(-1)).toEqual([null, null]);
  });
});

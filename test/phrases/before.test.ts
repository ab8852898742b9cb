import { describe, expect, it } from 'vitest';
import { clauseStart, readBefore } from '../../src/phrases/before.ts';
import type { Range } from '../../src/tokens.ts';
import { contextOf, tokenAt } from '../helpers/found.ts';

describe('clauseStart', () => {
  // the bar stands where the clause of يقول begins
  it.each([
    ['a stop', 'عاد القطيع. |الراعي يقول'],
    ['a colon', 'في القرية: |الراعي يقول'],
    ['a semicolon', 'عاد القطيع؛ |الراعي يقول'],
    ['a paragraph', 'عاد القطيع\n|الراعي يقول'],
    ['no comma', '|عاد القطيع، الراعي يقول'],
    ['no dots', '|عاد القطيع.. الراعي يقول'],
    ['no initials', '|عاد د. سليم يقول'],
  ])('is behind %s', (_, barred) => {
    const text = barred.replace('|', '');
    const context = contextOf(text);
    expect(context.t.start[clauseStart(context.t, tokenAt(context, 'يقول'))]).toBe(barred.indexOf('|'));
  });
});

/** What stands before the word يقول, or قال, in its clause. */
function read(text: string) {
  const context = contextOf(text);
  const cue = context.cues.at(-1)!.token;
  const { source, channel, time, place, antecedent, newSpeaker } = readBefore(context.t, cue);
  const words = (range: Range | null): string | null => range && text.slice(range.start, range.end);
  return { source: words(source), channel: words(channel), time: words(time), place: words(place), antecedent: words(antecedent), newSpeaker };
}

describe('readBefore', () => {
  it.each([
    ['a subject', 'الراعي سليم حداد يقول', { source: 'الراعي سليم حداد' }],
    ['a subject behind a complementizer', 'علمنا أن الراعي يقول', { source: 'الراعي' }],
    ['a subject behind its relative clause', 'الراعي الذي عاد أمس، يقول', { source: 'الراعي', antecedent: null }],
    ['a noun that a present follows at once', 'لا يزال الراعي يعتقد', { source: 'الراعي' }],
    ['a time', 'يوم السبت قال', { time: 'يوم السبت', source: null }],
    ['a channel', 'في بيان قال', { channel: 'في بيان' }],
    ['a place', 'من دمشق قال', { place: 'من دمشق' }],
  ])('keeps %s', (_, text, expected) => expect(read(text)).toMatchObject(expected));

  it.each([
    ['before a conjunction', 'الراعي عاد لكن قال'],
    ['before a complementizer', 'الراعي يعلم أنه قال'],
    ['that is the object of a verb', 'التقى الراعي العمدة ثم قال'],
    ['before marks', 'الراعي أمس «من هنا» قال'],
  ])('forgets a noun %s', (_, text) => expect(read(text).source).toBeNull());

  it('gives what a relative clause hangs on', () => {
    expect(read('التقينا الراعي الذي قال')).toMatchObject({ source: null, antecedent: 'الراعي' });
  });

  it.each(['من جانبه، قال', 'بدوره قال', 'أما الراعي فقال', 'من جهتها، قالت'])('hears another speaker announced: %s', (text) => expect(read(text).newSpeaker).toBe(true));
  it.each(['من دمشق، قال', 'ثم قال', 'الراعي قال'])('hears none: %s', (text) => expect(read(text).newSpeaker).toBe(false));
});

import { describe, expect, it } from 'vitest';
import { COMPLEMENT, accepts, readLead } from '../../src/phrases/complement.ts';
import type { Complement } from '../../src/types.ts';
import { contextOf, quotesIn } from '../helpers/found.ts';

/** The complementizer that begins a text. */
const leadOf = (text: string) => readLead(contextOf(text).t, 0);
const bits = (...names: Complement[]): number => names.reduce((sum, name) => sum | COMPLEMENT[name], 0);
const WHETHER = bits('ما إذا', 'عما إذا');

describe('readLead', () => {
  it.each([
    ['إن الجسر', 1, bits('إن', 'أن')],
    ['أنه عاد', 1, bits('إن', 'أن')],
    ['ان الجسر', 1, bits('إن', 'أن')], // hamza is left out as often as not
    ['بأن الجسر', 1, bits('بأن')],
    ['إلى أن الجسر', 2, bits('إلى أن')],
    ['على أنها عادت', 2, bits('على أن')],
    ['عن أن الجسر', 2, bits('عن أن')],
    ['من أن الجسر', 2, bits('من أن')],
    ['في أن الجسر', 2, bits('في أن')],
    ['ما إذا كان', 2, WHETHER],
    ['عما إذا كان', 2, WHETHER],
    ['في ما إذا كان', 3, WHETHER],
  ])('reads %s', (text, width, expected) => expect(leadOf(text)).toEqual({ first: 0, last: width, bits: expected }));

  it.each([
    ['a preposition alone', 'إلى الجسر'],
    ['a preposition with its object', 'عليه أن يعود'],
    ['a preposition that no cue takes before أن', 'بعد أن عاد'],
    ['a complementizer that begins anew', 'من وأن'],
    ['ما alone', 'ما عاد'],
    ['no word', '، أن'],
  ])('reads no %s', (_, text) => expect(leadOf(text)).toBeNull());
});

describe('accepts', () => {
  const lead = (name: Complement) => ({ first: 0, last: 1, bits: bits(name) });
  it.each<[string, Complement[], Complement, boolean]>([
    ['its own', ['إلى أن'], 'إلى أن', true],
    ['a bare أن for any other of a clause', ['إلى أن'], 'أن', true],
    ['بأن for أن', ['أن'], 'بأن', true],
    ['not a preposition for أن', ['أن'], 'من أن', false],
    ['not one preposition for another', ['إلى أن'], 'على أن', false],
    ['nothing where only marks are taken', ['marks'], 'أن', false],
  ])('%s', (_, own, written, expected) => expect(accepts(bits(...own), lead(written))).toBe(expected));

  it('ما إذا wherever a plain clause can stand, and nowhere else', () => {
    const whether = { first: 0, last: 2, bits: WHETHER };
    expect(accepts(bits('إن'), whether)).toBe(true);
    expect(accepts(bits('إلى أن'), whether)).toBe(false);
  });
});

it('the complementizer and its pronoun stand before the quote', () => {
  expect(quotesIn('لفت العمدة إلى أنه سيعود غدا.')).toEqual(['indirect: سيعود غدا']);
});

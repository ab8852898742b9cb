import { describe, expect, it } from 'vitest';
import { describe as describeValue, IsnadError, requireOneOf, requireOptions, requireText } from '../src/error.ts';

describe('IsnadError', () => {
  const error = new IsnadError('INVALID_OPTION', 'options.paragraphs', 'is 3', 'one of: lines');

  it('is a TypeError that says what was wrong where', () => {
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ name: 'IsnadError', code: 'INVALID_OPTION', argument: 'options.paragraphs', expected: 'one of: lines' });
    expect(error.message).toBe('isnad: options.paragraphs is 3; expected one of: lines');
    expect(String(error)).toBe(`IsnadError: ${error.message}`);
  });
});

describe('what it takes', () => {
  it.each(['', 'قال', '\ud800'])('text: %j', (text) => expect(() => requireText(text)).not.toThrow());
  it.each([undefined, {}, { paragraphs: 'lines' }, Object.create(null)])('options: %j', (options) => expect(() => requireOptions(options, ['paragraphs'])).not.toThrow());
  it.each([undefined, 'a'])('one of: %j', (value) => expect(() => requireOneOf(value, ['a', 'b'], 'x')).not.toThrow());
});

describe('what it refuses', () => {
  it.each([
    [undefined, 'is undefined'],
    [null, 'is null'],
    [3, 'is 3'],
    [['a'], 'is an array'],
    [{}, 'is an object'],
    [new String('a'), 'is an object'],
    [() => 'a', 'is a function'],
  ])('text: %s', (text, found) => expect(() => requireText(text)).toThrow(`isnad: text ${found}; expected a string`));
  it.each([[null, 'is null'], [[], 'is an array'], ['lines', 'is "lines"']])('options: %j', (options, found) =>
    expect(() => requireOptions(options, [])).toThrow(`isnad: options ${found}; expected an object`));
  it('an unknown option', () => expect(() => requireOptions({ a: 1 }, ['b', 'c'], 'options.x')).toThrow('isnad: options.x.a is unknown; expected one of: b, c'));
  it.each([['c', 'is "c"'], [null, 'is null'], [1, 'is 1']])('one of: %j', (value, found) => expect(() => requireOneOf(value, ['a', 'b'], 'x')).toThrow(`isnad: x ${found}; expected one of: a, b`));
});

describe('describe', () => {
  it('cuts a long string', () => expect(describeValue('ا'.repeat(50))).toBe(`"${'ا'.repeat(40)}…"`));
  it('takes what String takes', () => expect([describeValue(Symbol('a')), describeValue(1n), describeValue(-0)]).toEqual(['Symbol(a)', '1', '0']));
});

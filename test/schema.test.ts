import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeSchema } from '../.ci/schema.mjs';
import { SAMPLE } from '../src/cli/sample.ts';
import { parse } from './helpers/parse.ts';

type Schema = { readonly [keyword: string]: any };

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const schema: Schema = makeSchema(readFileSync(join(root, 'src/types.ts'), 'utf8'), 'Article');
const article = parse(SAMPLE);

/** Where `value` is not what `one` says. Knows the keywords that the schema uses, and throws at any other. */
function check(value: any, one: Schema, at = '$'): string[] {
  return Object.entries(one).flatMap(([keyword, is]): string[] => {
    const object = typeof value === 'object' && value !== null && !Array.isArray(value);
    switch (keyword) {
      case '$schema': case '$defs': case 'title': case 'description': return [];
      case '$ref': return check(value, schema['$defs'][is.replace('#/$defs/', '')], at);
      case 'const': return value === is ? [] : [`${at} is not ${is}`];
      case 'enum': return is.includes(value) ? [] : [`${at} is none of ${is}`];
      case 'anyOf': return is.some((option: Schema) => check(value, option, at).length === 0) ? [] : [`${at} is none of several`];
      case 'type': return { null: value === null, array: Array.isArray(value), object, integer: Number.isInteger(value) }[is as string] ?? typeof value === is ? [] : [`${at} is no ${is}`];
      case 'minimum': return value >= is ? [] : [`${at} is below ${is}`];
      case 'maximum': return value <= is ? [] : [`${at} is above ${is}`];
      case 'items': return Array.isArray(value) ? value.flatMap((item, i) => check(item, is, `${at}[${i}]`)) : [];
      case 'properties': return object ? Object.keys(is).flatMap((key) => (key in value ? check(value[key], is[key], `${at}.${key}`) : [])) : [];
      case 'required': return object ? is.filter((key: string) => !(key in value)).map((key: string) => `${at}.${key} is missing`) : [];
      case 'additionalProperties': return object ? Object.keys(value).filter((key) => !(key in one['properties'])).map((key) => `${at}.${key} is unknown`) : [];
      default: throw new Error(`the test does not know the keyword ${keyword}`);
    }
  });
}

describe('isnad/schema.json', () => {
  it('is what a parse gives', () => {
    for (const text of ['', '«', SAMPLE]) expect(check(parse(text), schema)).toEqual([]);
  });
  it.each([
    ['a property too many', { ...article, more: 1 }, '$.more is unknown'],
    ['another version', { ...article, version: 2 }, '$.version is not 1'],
    ['a kind that is none', { ...article, quotes: [{ ...article.quotes[0], kind: 'speech' }] }, '$.quotes[0].kind is none of direct,partial,indirect,term'],
    ['half an offset', { ...article, paragraphs: [{ ...article.paragraphs[0], start: 0.5 }] }, '$.paragraphs[0].start is no integer'],
    ['a chance above one', { ...article, attributions: [{ ...article.attributions[0], confidence: 2 }] }, '$.attributions[0].confidence is above 1'],
    ['a list of nulls', { ...article, speakers: [null] }, '$.speakers[0] is no object'],
    ['null for what is always there', { ...article, text: null }, '$.text is no string'],
  ])('refuses %s', (_, value, problem) => expect(check(value, schema)).toEqual([problem]));
  it('refuses what lacks a property', () => {
    const { credit, ...rest } = article;
    expect(check(rest, schema)).toEqual(['$.credit is missing']);
  });
  it('describes every property of an article', () => {
    for (const property of Object.values<Schema>(schema['properties'])) expect(property['description']).toBeTruthy();
  });
  it('says so where the types hold what it cannot say', () =>
    expect(() => makeSchema('interface A { readonly a: () => void }', 'A')).toThrow('schema: cannot say () => void'));
});

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { makeSchema } from '../.ci/schema.mjs';
import { SAMPLE } from '../src/cli/sample.ts';
import { parse } from './helpers/parse.ts';

type Schema = { readonly [keyword: string]: any };

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const schema: Schema = makeSchema(readFileSync(join(root, 'src/types.ts'), 'utf8'), 'Article');
const article = parse(SAMPLE);

const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);

/** Where a value is not what the schema says. */
function check(value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('isnad/schema.json', () => {
  it('is what a parse gives', () => {
    for (const text of ['', '«', SAMPLE]) expect(check(parse(text))).toEqual([]);
  });
  it('is what a parse of each gold article gives', () => {
    for (const line of readFileSync(join(root, 'test/gold/articles.jsonl'), 'utf8').trim().split('\n')) expect(check(parse((JSON.parse(line) as { text: string }).text))).toEqual([]);
  });
  it.each([
    ['a property too many', { ...article, more: 1 }, ' must NOT have additional properties'],
    ['another version', { ...article, version: 2 }, '/version must be equal to constant'],
    ['a kind that is none', { ...article, quotes: [{ ...article.quotes[0], kind: 'speech' }] }, '/quotes/0/kind must be equal to one of the allowed values'],
    ['half an offset', { ...article, paragraphs: [{ ...article.paragraphs[0], start: 0.5 }] }, '/paragraphs/0/start must be integer'],
    ['a chance above one', { ...article, attributions: [{ ...article.attributions[0], confidence: 2 }] }, '/attributions/0/confidence must be <= 1'],
    ['a list of nulls', { ...article, speakers: [null] }, '/speakers/0 must be object'],
    ['null for what is always there', { ...article, text: null }, '/text must be string'],
  ])('refuses %s', (_, value, problem) => expect(check(value)).toEqual([problem]));
  it('refuses what lacks a property', () => {
    const { credit, ...rest } = article;
    expect(check(rest)).toEqual([" must have required property 'credit'"]);
  });
  it('describes every property of an article', () => {
    for (const property of Object.values<Schema>(schema['properties'])) expect(property['description']).toBeTruthy();
  });
  it('says so where the types hold what it cannot say', () =>
    expect(() => makeSchema('interface A { readonly a: () => void }', 'A')).toThrow('schema: cannot say () => void'));
});

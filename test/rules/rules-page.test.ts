import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRules, rulesPage } from '../../docs/rules.mjs';
import { parseArticle } from '../../src/index.ts';
import { cases as kinds } from '../phenomena/kinds.cases.ts';
import { cases as order } from '../phenomena/order.cases.ts';

const rules = readRules();

describe('the rules that the doc comments name', () => {
  it('are all there', () => expect(rules.length).toBeGreaterThan(20));
  it('have one line each', () => expect(rules.map(({ name }) => name)).toEqual([...new Set(rules.map(({ name }) => name))]));
  it.each(rules)('$name finds its example', ({ name, example }) => {
    expect(parseArticle(example).attributions.map(({ rule }) => rule)).toContain(name);
  });
  it('are all that a parse gives', () => {
    const given = [...kinds, ...order].flatMap(({ text }) => parseArticle(text).attributions.map(({ rule }) => rule));
    expect([...new Set(given)].filter((rule) => !rules.some(({ name }) => name === rule))).toEqual([]);
  });
  it('stand in docs/rules.md', () => expect(readFileSync('docs/rules.md', 'utf8'), 'npm run build && npm run docs:rules').toBe(rulesPage(rules, parseArticle)));
});

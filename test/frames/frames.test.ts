import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/index.ts';
import { findSlips } from '../helpers/compare-finds.ts';
import { checkInvariants } from '../helpers/invariants.ts';
import { allCases, compareFinds, readOpen } from './cases.ts';
import { OPEN } from './open.ts';

/** One frame in three for each source: `run.mjs` runs them all. */
const cases = [...allCases(3)];
const taken = new Set(cases.flatMap(({ entry, frame }) => [`${entry} | ${frame}`, `${entry} | *`]));
const open = readOpen(OPEN);
/** Of so many sentences one is checked for invariants, which takes longer than to parse it. */
const EVERY = 40;

const failures = cases.flatMap(({ table, frame, entry, one }, at) => {
  const article = parseArticle(one.text);
  if (at % EVERY === 0) checkInvariants(article, one.text);
  const difference = compareFinds(article, one);
  return difference === null ? [] : [{ table, frame, entry, told: `${one.text}\n${difference}` }];
});
const failed = new Set(failures.flatMap(({ entry, frame }) => [`${entry} | ${frame}`, `${entry} | *`]));

describe('frames', () => {
  it.each([...new Set(cases.map(({ table }) => table))])('%s', (only) => {
    const told = failures.filter(({ table, entry, frame }) => table === only && !open.has(`${entry} | ${frame}`) && !open.has(`${entry} | *`)).map((one) => one.told);
    if (told.length > 0) expect.fail(`${told.length} fail, see run.mjs --list:\n${told.slice(0, 5).join('\n')}`);
  });

  it('has no open entry that passes', () => {
    expect([...open].filter((one) => taken.has(one) && !failed.has(one))).toEqual([]);
  });

  it('has an entry for each open one', () => {
    const entries = new Set([...allCases()].map(({ entry }) => entry));
    expect([...open].filter((one) => !entries.has(one.slice(0, one.lastIndexOf(' | '))))).toEqual([]);
  });

  it('names each entry once', () => {
    const seen = new Set<string>();
    const entries = cases.map(({ entry, frame }) => `${entry} | ${frame}`);
    expect(entries.filter((one) => seen.size === seen.add(one).size)).toEqual([]);
  });

  it('expects words that stand in the sentences', () => {
    expect(cases.flatMap(({ one }) => findSlips(one))).toEqual([]);
  });

  it('is large', () => {
    const count = (table: RegExp) => new Set(cases.filter((one) => table.test(one.table)).map(({ entry }) => entry)).size;
    expect(count(/^(?!.*cues)/)).toBeGreaterThan(1500);
    expect(count(/^cues$/)).toBeGreaterThan(450);
    expect(count(/^no cues$/)).toBeGreaterThan(150);
  });
});

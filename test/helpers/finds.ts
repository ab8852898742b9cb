import { describe, expect, it } from 'vitest';
import { compareFinds, findSlips, type FindsCase } from './compare-finds.ts';
import { parse } from './parse.ts';

/** One test a case. A case marked `open` must fail: when it passes, the mark has to go. */
export function testFinds(phenomenon: string, cases: readonly FindsCase[]): void {
  describe(phenomenon, () => {
    for (const one of cases) {
      it(one.open === undefined ? one.it : `${one.it} (open: ${one.open})`, () => {
        if (one.open !== undefined) return expect(holds(one), `mended: take \`open\` off "${one.it}"`).toBe(false);
        const difference = compareFinds(parse(one.text), one);
        if (difference !== null) expect.fail(`${one.it}\n  ${one.text}\n${difference}`);
      });
    }
    it('names each case once', () => {
      const names = cases.map((one) => one.it);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    });
    it('expects words that stand in the texts', () => {
      expect(cases.flatMap(findSlips)).toEqual([]);
    });
  });
}

/** Whether all is found and no invariant broken. */
function holds(one: FindsCase): boolean {
  try {
    return compareFinds(parse(one.text), one) === null;
  } catch {
    return false;
  }
}

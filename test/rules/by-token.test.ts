import { expect, it } from 'vitest';
import { ByToken } from '../../src/rules/by-token.ts';

it('gives what a map gives', () => {
  const table = new ByToken<string>(6);
  const map = new Map<number, string>();
  for (const [token, value] of [[0, 'a'], [5, 'b'], [3, 'c'], [5, 'd']] as const) {
    table.set(token, value);
    map.set(token, value);
  }
  for (let token = -2; token < 9; token++) expect([token, table.has(token), table.get(token)]).toEqual([token, map.has(token), map.get(token)]);
});

import { expect, it } from 'vitest';
import * as entry from '../../src/normalize/index.ts';

it('exports these names and no other', () =>
  expect(Object.keys(entry).sort()).toEqual([
    'IsnadError',
    'compileNormalizer',
    'normalize',
    'normalizeStream',
    'toNormalizedOffset',
    'toOriginalOffset',
    'toOriginalSpan',
  ]));

import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as isnad from '../../src/index.ts';
import * as normalize from '../../src/normalize/index.ts';
import * as render from '../../src/render/index.ts';
import { findExamples } from '../helpers/examples.ts';
import { runExample } from '../helpers/run-example.ts';
import { checkTypes } from '../helpers/type-check.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const examples = findExamples(root);

describe('examples of the README, the docs and the doc comments', () => {
  it('are there', () => expect(examples.map((example) => example.name).join()).toMatch(/README\.md.*docs.*src/));
  it('are well typed', () => expect(checkTypes(root, examples)).toEqual([]), 60_000);
  it.each(examples)('$name', async ({ code }) => expect(await runExample(code, { isnad, 'isnad/normalize': normalize, 'isnad/render': render })).toEqual([]));
});

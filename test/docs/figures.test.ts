import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAGES, fill, ownFigures } from '../../docs/figures.mjs';
import { parseArticle } from '../../src/index.ts';

const blocks = ownFigures(parseArticle);

it.each(PAGES)('the figures of %s are those measured: npm run build && npm run docs:figures', (page) => {
  const text = readFileSync(page, 'utf8');
  expect(text).toContain('<!-- figures: ');
  expect(fill(text, blocks)).toBe(text);
});

it('fills the blocks that it is given and leaves the others', () => {
  const page = 'a\n<!-- figures: one -->\nold\n<!-- /figures -->\n<!-- figures: two -->\nkept\n<!-- /figures -->\n';
  expect(fill(page, { one: 'new' })).toBe('a\n<!-- figures: one -->\n\nnew\n\n<!-- /figures -->\n<!-- figures: two -->\nkept\n<!-- /figures -->\n');
});

import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, open } from './browser.ts';

const SITE = fileURLToPath(new URL('../../docs/api/index.html', import.meta.url));

let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

describe('the search of the documentation site', () => {
  it.each([
    ['parseStream', 'parseStream'],
    ['complementizer', 'Quotes, cues and sources'],
    ['للصحفيين', 'Quotes, cues and sources'],
    ['القبطان', 'Adding words to the lexicon'],
  ])('%s finds %s', async (words, title) => {
    const { page } = await open(browser, SITE);
    await page.click('#tsd-search-trigger');
    await page.fill('#tsd-search-input', words);
    const found = page.locator('#tsd-search-results li');
    await found.first().waitFor();
    expect((await found.allInnerTexts()).join('\n')).toContain(title);
    await page.context().close();
  });
});

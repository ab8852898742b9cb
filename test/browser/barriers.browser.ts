import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/render/index.ts';
import { fixture } from '../helpers/fixture.ts';
import { findBarriers, launch, open, PLAYGROUND } from './browser.ts';

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launch();
  folder = await mkdtemp(join(tmpdir(), 'isnad-'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

const looks = (['light', 'dark'] as const).flatMap((colorScheme) => (['en', 'ar'] as const).map((lang) => ({ colorScheme, lang })));

describe.each(looks)('$colorScheme, $lang', ({ colorScheme, lang }) => {
  it('the playground has no barriers', async () => {
    const { page } = await open(browser, PLAYGROUND, { colorScheme, locale: lang, bypassCSP: true });
    expect(await page.getAttribute('html', 'lang')).toBe(lang);
    for (const tab of ['table', 'json', 'normal', 'text']) {
      await page.click(`#tab-${tab}`);
      if (tab === 'normal') await page.selectOption('#preset', 'search');
      if (tab === 'text') await page.locator('#picture .isnad-quote').first().click();
      expect(await findBarriers(page), tab).toEqual([]);
    }
    await page.context().close();
  });

  it('a page of renderHtml has none', async () => {
    const file = join(folder, 'page.html');
    writeFileSync(file, renderHtml(fixture(), { page: true, lang }));
    const { page, wrong } = await open(browser, file, { colorScheme });
    expect(await findBarriers(page)).toEqual([]);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});

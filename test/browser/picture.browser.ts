import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/render/index.ts';
import { fixture } from '../helpers/fixture.ts';
import { hostile } from '../render/hostile.ts';
import { launch, open } from './browser.ts';

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

/** Opens HTML, and gives what a look at it gives. */
async function look<T>(html: string, see: (page: Page) => Promise<T>, options: BrowserContextOptions = {}): Promise<T> {
  const file = join(folder, 'picture.html');
  writeFileSync(file, html);
  const { page, wrong } = await open(browser, file, options);
  const seen = await see(page);
  expect(wrong).toEqual([]);
  await page.context().close();
  return seen;
}
const left = async (page: Page, selector: string): Promise<number> => (await page.locator(selector).first().boundingBox())!.x;
const style = (page: Page, selector: string, property: string): Promise<string> =>
  page.locator(selector).first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

describe('a picture in a browser', () => {
  it('has the text of the article as its text, offset for offset', async () => {
    for (const article of [fixture(), hostile()])
      expect(await look(renderHtml(article, { page: true }), (page) => page.locator('.isnad-text').evaluate((element) => element.textContent))).toBe(article.text);
  });
  it('runs nothing of the article', async () => {
    const found = await look(renderHtml(hostile(), { page: true }), (page) => page.locator('script, img, a, [onclick]').count());
    expect(found).toBe(0);
  });
  it('gives the words alone to the clipboard, without numbers and labels', async () => {
    const copied = await look(renderHtml(fixture()), async (page) => {
      await page.keyboard.press('Control+a');
      return page.evaluate(() => getSelection()!.toString());
    });
    expect(copied).toContain('قال وزير المياه نائل الدرهاوي إن السد «لم يعد صالحا».');
  });
  it('runs from the right, in a page that runs from the left', async () => {
    const [cue, source] = await look(`<!doctype html><body dir="ltr">${renderHtml(fixture())}`, async (page) => [await left(page, '.isnad-cue'), await left(page, '.isnad-source')]);
    expect(cue).toBeGreaterThan(source!);
  });
  it('tells the kinds of quotes apart by their lines', async () => {
    const lines = await look(renderHtml(fixture()), (page) => Promise.all(['direct', 'indirect', 'partial'].map((kind) => style(page, `.isnad-${kind}`, 'border-bottom-style'))));
    expect(lines).toEqual(['solid', 'dashed', 'double']);
  });
  it.each(['light', 'dark'] as const)('goes with a page that is %s', async (colorScheme) => {
    const ground = await look(renderHtml(fixture(), { page: true }), (page) => style(page, '.isnad', 'background-color'), { colorScheme });
    expect(ground).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(23, 24, 27)');
  });
  it('keeps to light in a page that knows no dark, so that nothing is dark on dark', async () => {
    const html = `<!doctype html><body>${renderHtml(fixture())}`;
    expect(await look(html, (page) => style(page, '.isnad', 'background-color'), { colorScheme: 'dark' })).toBe('rgb(255, 255, 255)');
  });
  it('gives two speakers two colours', async () => {
    const tints = await look(renderHtml(fixture()), (page) => Promise.all(['0', '1'].map((id) => style(page, `mark[data-speaker="${id}"].isnad-quote`, 'background-color'))));
    expect(new Set(tints).size).toBe(2);
  });
  it('keeps its lines and numbers where colours are forced', async () => {
    const seen = await look(
      renderHtml(fixture()),
      (page) => Promise.all([style(page, '.isnad-indirect', 'border-bottom-style'), page.locator('.isnad-quote').first().evaluate((element) => getComputedStyle(element, '::before').content)]),
      { forcedColors: 'active' },
    );
    expect(seen).toEqual(['dashed', '"1"']);
  });
});

import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch, open, PLAYGROUND } from './browser.ts';

const TEXT = 'قال وزير المياه نائل الدرهاوي إن السد «لم يعد صالحا».\nوقالت رئيسة البلدية سمية الغزلاوي: «من حقنا أن نسأل».';

let browser: Browser;
let page: Page;
let wrong: string[];
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());
beforeEach(async () => {
  ({ page, wrong } = await open(browser, PLAYGROUND));
  return async () => {
    expect(wrong).toEqual([]);
    await page.context().close();
  };
});

/** The text of what a selector finds. */
const texts = (selector: string): Promise<string[]> => page.locator(selector).allTextContents();
/** Replaces the article; resolves when the page has caught up with it. */
async function enter(text: string): Promise<void> {
  await page.fill('#text', text);
  await caughtUp(text);
}
async function caughtUp(text: string): Promise<void> {
  await page.locator('#tab-json').click();
  await page.waitForFunction((expected) => (JSON.parse(document.querySelector('#panel-json pre')!.textContent!) as { text: string }).text === expected, text);
  await page.locator('#tab-text').click();
}
const direction = (): Promise<string> => page.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`);
const focused = (): Promise<string> => page.evaluate(() => document.activeElement!.textContent!);

describe('the article', () => {
  it('is a sample at first, marked', async () => {
    expect(await page.inputValue('#text')).toContain('ميناء الصفا');
    expect((await texts('#picture .isnad-quote')).length).toBeGreaterThan(5);
    expect(await page.textContent('#summary')).toMatch(/^Quotes: \d+ · Speakers: \d+$/);
  });

  it('can be pasted', async () => {
    await page.fill('#text', TEXT);
    await page.press('#text', 'Control+a');
    await page.press('#text', 'Control+x');
    await page.locator('#summary', { hasText: 'No quotations' }).waitFor();
    await page.press('#text', 'Control+v');
    await page.locator('#summary', { hasText: 'Quotes: 3 · Speakers: 2' }).waitFor();
    expect(await page.inputValue('#text')).toBe(TEXT);
    expect(await texts('.isnad-text .isnad-direct, .isnad-text .isnad-partial')).toEqual(['لم يعد صالحا', 'من حقنا أن نسأل']);
    expect(await texts('.isnad-text .isnad-cue')).toEqual(['قال', 'قالت']);
    expect(await texts('#picture .isnad-speakers bdi:first-of-type')).toEqual(expect.arrayContaining(['نائل الدرهاوي', 'سمية الغزلاوي']));
    expect(await page.inputValue('#sample')).toBe('');
  });

  it('is marked as one types, and what has not changed keeps its elements', async () => {
    await enter(TEXT);
    await page.evaluate(() => Object.assign(document.querySelector('#picture p')!, { kept: true }));
    await page.press('#text', 'Control+End');
    await page.locator('#text').pressSequentially(' وأضافت أن العمل سيبدأ.');
    await page.locator('#picture mark', { hasText: 'العمل سيبدأ' }).waitFor();
    expect(await page.evaluate(() => [...document.querySelectorAll<HTMLElement & { kept?: boolean }>('#picture p')].map(({ kept }) => kept))).toEqual([true, undefined]);
  });

  it('has five samples', async () => {
    const ids = (await page.locator('#sample option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))).filter(Boolean);
    expect(ids).toHaveLength(5);
    for (const id of ids) {
      await page.selectOption('#sample', id);
      await caughtUp(await page.inputValue('#text'));
      expect((await texts('#picture .isnad-speakers > li')).length, id).toBeGreaterThan(1);
    }
  });

  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['the code page of Arabic Windows', Buffer.from('d1d3c7e1c9', 'hex')],
  ])('can be a file in %s', async (_, buffer) => {
    await page.setInputFiles('#file', { name: 'a.txt', mimeType: 'text/plain', buffer });
    await page.waitForFunction((expected) => (document.getElementById('text') as HTMLTextAreaElement).value === expected, buffer.length === 5 ? 'رسالة' : TEXT);
  });

  it('can be dropped', async () => {
    const transfer = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'a.txt', { type: 'text/plain' }));
      return data;
    }, TEXT);
    await page.dispatchEvent('#text', 'drop', { dataTransfer: transfer });
    await page.locator('#summary', { hasText: 'Quotes: 3' }).waitFor();
  });

  it('stays text, whatever it is', async () => {
    await enter('قال <img src=x onerror=alert(1)> "\u202eسامي\u202c" إن </textarea><script>alert(2)</script> جيد.\n\0');
    for (const tab of ['text', 'table', 'json', 'normal']) await page.locator(`#tab-${tab}`).click();
    expect(await page.locator('#output img, #output script').count()).toBe(0);
  });

  it('can be gone', async () => {
    await enter('');
    for (const tab of ['table', 'json', 'normal', 'text']) await page.locator(`#tab-${tab}`).click();
    expect(await texts('#picture mark')).toEqual([]);
  });

  it('can have its paragraphs between blank lines', async () => {
    await enter('قال الوزير\nإن السد قديم.');
    expect(await page.locator('#picture p').count()).toBe(2);
    await page.selectOption('#paragraphs', 'blank-lines');
    await page.waitForFunction(() => document.querySelectorAll('#picture p').length === 1);
  });
});

describe('languages', () => {
  it('switch, with the direction of the page', async () => {
    await enter(TEXT);
    expect(await direction()).toBe('en ltr');
    await page.click('#language');
    expect(await direction()).toBe('ar rtl');
    expect(await texts('[role=tab]')).toEqual(['في النص', 'القائلون والأقوال', 'JSON', 'توحيد الكتابة']);
    await page.locator('#summary', { hasText: 'الأقوال: 3 · القائلون: 2' }).waitFor();
    expect(await page.getAttribute('#picture .isnad', 'lang')).toBe('ar');
    await page.click('#language');
    expect(await direction()).toBe('en ltr');
    expect(await page.inputValue('#text')).toBe(TEXT);
  });
  it('begin with that of the browser', async () => {
    const arabic = await open(browser, PLAYGROUND, { locale: 'ar-EG' });
    expect(await arabic.page.getAttribute('html', 'lang')).toBe('ar');
    await arabic.page.context().close();
  });
});

describe('the views', () => {
  it('tell all about a mark that is clicked', async () => {
    await enter(TEXT);
    await page.locator('#picture .isnad-direct').first().click();
    const detail = await page.innerText('#detail');
    for (const part of ['سمية الغزلاوي', 'رئيسة البلدية', 'قالت · قال · say', 'asserted', '%']) expect(detail).toContain(part);
  });
  it('can be read from the keyboard', async () => {
    await enter(TEXT);
    await page.focus('#tab-text');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('السد «لم يعد صالحا»');
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('لم يعد صالحا');
    await page.keyboard.press('End');
    expect(await focused()).toBe('من حقنا أن نسأل');
    expect(await page.innerText('#detail')).toContain('سمية الغزلاوي');
  });
  it('are tabs', async () => {
    await page.focus('#tab-text');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('[role=tab][aria-selected=true]').getAttribute('id')).toBe('tab-table');
    await page.click('#language');
    await page.focus('#tab-table');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('[role=tabpanel]:visible').getAttribute('id')).toBe('panel-text');
  });
  it('list speakers and quotes, each leading to the text', async () => {
    await enter(TEXT);
    await page.click('#tab-table');
    expect(await texts('#panel-table table:nth-of-type(1) tbody tr td:nth-child(2)')).toEqual(['نائل الدرهاوي', 'سمية الغزلاوي']);
    expect(await texts('#panel-table table:nth-of-type(2) tbody td:nth-child(2)')).toEqual(['نائل الدرهاوي', 'نائل الدرهاوي', 'سمية الغزلاوي']);
    await page.getByRole('button', { name: 'من حقنا أن نسأل' }).click();
    expect(await focused()).toBe('من حقنا أن نسأل');
  });
  it('show what normalising would change', async () => {
    await enter('قـــال  أحمد ،نعم.');
    await page.click('#tab-normal');
    expect(await page.textContent('#normalized')).toBe('قال أحمد، نعم.');
    expect(await page.textContent('#changed')).toMatch(/^Changes: \d$/);
    await page.selectOption('#preset', 'search');
    expect(await page.textContent('#normalized')).toBe('قال احمد، نعم.');
  });
  it('are no wider than a phone', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const tab of ['table', 'json', 'normal', 'text']) {
      await page.locator(`#tab-${tab}`).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), tab).toBeLessThanOrEqual(360);
    }
  });
});

describe('exports', () => {
  async function exported(format: string): Promise<string> {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-export=${format}]`)]);
    expect(download.suggestedFilename()).toBe(`isnad.${format}`);
    return readFileSync(await download.path(), 'utf8');
  }
  it('JSON: the article', async () => {
    await enter(TEXT);
    const article = JSON.parse(await exported('json')) as { text: string; quotes: { text: string }[] };
    expect([article.text, article.quotes.map(({ text }) => text)]).toEqual([TEXT, ['السد «لم يعد صالحا»', 'لم يعد صالحا', 'من حقنا أن نسأل']]);
  });
  it('CSV: a row a quote, for a spreadsheet', async () => {
    await enter(TEXT);
    const [head, ...rows] = (await exported('csv')).split('\r\n');
    expect(head).toMatch(/^\ufeffid,speaker,role,/);
    expect(rows).toHaveLength(4);
    expect(rows[2]).toMatch(/^2,"سمية الغزلاوي","رئيسة البلدية",/);
  });
  it('HTML: a page that stands alone', async () => {
    await enter(TEXT);
    expect(await exported('html')).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">[^]*<\/html>\n$/);
  });
});

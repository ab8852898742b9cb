import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SAMPLES } from '../../docs/playground/samples.ts';
import { launch, open, PLAYGROUND } from './browser.ts';

const FRAME = 16;
const LENGTH = 20_000;
const ROUNDS = 20;

let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

interface Times {
  readonly parse: number;
  /** The frame that shows it: writing the HTML, placing it, styles and layout; no painting. */
  readonly frame: number;
}

/** From now on each frame that draws is measured to the end of its layout. */
function measureFrames(page: Page): Promise<void> {
  return page.evaluate(() => {
    const request = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (draw) =>
      request((time) => {
        const start = performance.now();
        draw(time);
        void document.body.offsetHeight; // asks for styles and layout now
        performance.measure('frame', { start, end: performance.now() });
      });
  });
}

/** Types a letter in the middle of the article and waits for the page to have drawn it. */
async function typeOnce(page: Page, at: number): Promise<Times> {
  await page.locator('#text').evaluate((field, offset) => (field as HTMLTextAreaElement).setSelectionRange(offset, offset), at);
  await page.evaluate(() => performance.clearMeasures());
  await page.keyboard.insertText('و');
  await page.waitForFunction(() => performance.getEntriesByName('frame').length > 0);
  const [parse, frame] = await page.evaluate(() => ['isnad:parse', 'frame'].map((name) => performance.getEntriesByName(name, 'measure')[0]!.duration));
  return { parse: parse!, frame: frame! };
}

const sorted = (times: readonly Times[], what: keyof Times): number[] => times.map((one) => one[what]).sort((a, b) => a - b);
const told = (values: readonly number[]): string => `least ${values[0]!.toFixed(1)} ms, median ${values[values.length >> 1]!.toFixed(1)} ms, most ${values.at(-1)!.toFixed(1)} ms`;

it(`draws an article of ${LENGTH} characters anew within a frame`, async () => {
  const { page, wrong } = await open(browser, PLAYGROUND);
  const once = SAMPLES.map(({ text }) => text).join('\n');
  const text = `${once}\n`.repeat(Math.ceil(LENGTH / once.length)).slice(0, LENGTH);
  await page.fill('#text', text);
  await page.waitForFunction((length) => document.querySelector('.isnad-text')?.textContent.replace(/\s/g, '').length === length, text.replace(/\s/g, '').length);
  await page.focus('#text');
  await measureFrames(page);

  const times: Times[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await typeOnce(page, text.indexOf(' ', LENGTH / 2 + round * 300) + 1));
  const marks = await page.locator('#picture mark').count();
  console.log(`${LENGTH} characters, ${marks} marks, ${ROUNDS} times\n  frame  ${told(sorted(times, 'frame'))}\n  parse  ${told(sorted(times, 'parse'))}`);
  // the least: what the page can do when nothing else takes the machine's time
  expect(sorted(times, 'frame')[0]).toBeLessThan(FRAME);
  expect(wrong).toEqual([]);
});

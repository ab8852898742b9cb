// Takes the pictures of the playground anew, after `npm run build:playground`: node docs/images/take.mjs
// It needs Chromium, a font with Arabic that is good to look at (fonts-noto-core) and pngquant.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const PAGE = new URL('../api/playground/index.html', import.meta.url).href;
const PICTURES = [
  { file: 'playground.png', sample: 'maghreb', colorScheme: 'light', locale: 'en-US', height: 960, details: false },
  { file: 'playground-dark.png', sample: 'agency', colorScheme: 'dark', locale: 'ar', height: 800, details: true },
];

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-lcd-text'] });
for (const { file, sample, colorScheme, locale, height, details } of PICTURES) {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const page = await browser.newPage({ colorScheme, locale, viewport: { width: 1280, height } });
  await page.goto(PAGE);
  await page.selectOption('#sample', sample);
  await page.waitForTimeout(500);
  if (details) await page.locator('.isnad-text .isnad-quote').first().click();
  await page.mouse.move(2, 2);
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path });
  execFileSync('pngquant', ['--force', '--output', path, '128', path]);
}
await browser.close();

// Takes the pictures of the docs anew, after `npm run build` and `npm run build:playground`: node docs/images/take.mjs
// It needs Chromium, a font with Arabic that is good to look at (fonts-noto-core) and pngquant.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { parseArticle } from '../../dist/index.js';
import { renderHtml } from '../../dist/render.js';

const PLAYGROUND = new URL('../api/playground/index.html', import.meta.url).href;
const OF_THE_PLAYGROUND = [
  { file: 'playground.png', sample: 'maghreb', colorScheme: 'light', locale: 'en-US', height: 960, details: false },
  { file: 'playground-dark.png', sample: 'agency', colorScheme: 'dark', locale: 'ar', height: 800, details: true },
];
/** The texts are those of the examples beside the pictures. */
const OF_AN_ARTICLE = [
  {
    file: 'first-article.png',
    text: `مرسى النخيل – قال وزير المياه نائل الدرهاوي، الثلاثاء، إن السد "لم يعد صالحا"، مشيرا إلى أن إصلاحه يكلف مليون دينار.
وأضاف أن العمل سيبدأ في مارس.
من جهتها، قالت رئيسة البلدية سمية الغزلاوي للصحفيين: "من حقنا أن نسأل".
وبحسب الوزارة، ينتهي العمل بعد عامين.`,
    legend: true,
  },
  { file: 'attribution.png', text: 'قال وزير المياه نائل الدرهاوي للصحفيين يوم الثلاثاء إن السد «لم يعد صالحا».', legend: false },
  { file: 'kinds.png', text: 'وقالت صحيفة «مرآة الوادي» إن الوزير «غاضب». وقال الوزير: «لست غاضبا».', legend: false },
  { file: 'speakers.png', text: 'قال وزير المياه نائل الدرهاوي إن السد قديم.\nوأضاف أن العمل سيبدأ قريبا.\nوقال الدرهاوي: «لن ننتظر».', legend: false },
];

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-lcd-text'] });
const save = async (target, file) => {
  const path = fileURLToPath(new URL(file, import.meta.url));
  await target.screenshot({ path });
  execFileSync('pngquant', ['--force', '--output', path, '128', path]);
};
for (const { file, sample, colorScheme, locale, height, details } of OF_THE_PLAYGROUND) {
  const page = await browser.newPage({ colorScheme, locale, viewport: { width: 1280, height } });
  await page.goto(PLAYGROUND);
  await page.selectOption('#sample', sample);
  await page.waitForTimeout(500);
  if (details) await page.locator('.isnad-text .isnad-quote').first().click();
  await page.mouse.move(2, 2);
  await page.evaluate(() => scrollTo(0, 0));
  await save(page, file);
}
for (const { file, text, legend } of OF_AN_ARTICLE) {
  const page = await browser.newPage({ colorScheme: 'light', viewport: { width: 800, height: 400 }, deviceScaleFactor: 2 });
  await page.setContent(renderHtml(parseArticle(text), { page: true, legend }));
  await page.addStyleTag({ content: 'body { margin: 0 } .isnad { padding: 1rem }' });
  await save(page.locator('.isnad'), file);
}
await browser.close();

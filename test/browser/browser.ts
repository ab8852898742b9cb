import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];
/** What `npm run build:playground` writes. */
export const PLAYGROUND = new URL('../../docs/api/playground/index.html', import.meta.url);

/** Starts Chromium with a user data directory of its own, which goes when it is closed. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: FLAGS });
}

function findChromium(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = process.env['CHROMIUM'] ?? NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
  if (!found) throw new Error(`none of ${NAMES.join(', ')} is installed (on Debian: apt-get install chromium), and CHROMIUM names none`);
  return found;
}

/** A page with all that went wrong in it: errors on the console, exceptions, and whatever it asked the network for. */
export interface Watched {
  readonly page: Page;
  readonly wrong: string[];
}

/** Opens a file in a context of its own. */
export async function open(browser: Browser, file: URL | string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && wrong.push(message.text())));
  page.on('pageerror', (error) => void wrong.push(error.message));
  page.on('dialog', (dialog) => void (wrong.push(`dialog: ${dialog.message()}`), void dialog.dismiss()));
  page.on('request', (request) => void (/^(?:file|blob|data):/.test(request.url()) || wrong.push(request.url())));
  await page.goto(typeof file === 'string' ? pathToFileURL(file).href : file.href);
  return { page, wrong };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core has against a page as it stands, one line a rule. The context must bypass the page's own policy. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

// typedoc fails on a link to a page that is not there; a heading that is not there it lets pass

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const pages = ['', 'docs/'].flatMap((folder) => readdirSync(join(root, folder)).filter((name) => name.endsWith('.md')).map((name) => folder + name));
const read = (page: string): string => readFileSync(join(root, page), 'utf8').replace(/^```[^]*?^```$/gm, '');

/** The anchors of a page's headings, as hosting services and typedoc make them. */
function anchors(page: string): string[] {
  return [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').trim().replace(/\s/g, '-'));
}

const links = pages.flatMap((page) => [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => ({ page, link: link! }))).filter(({ link }) => !/^[a-z]+:/.test(link));

describe('links', () => {
  it('are there', () => expect(links.length).toBeGreaterThan(20));

  it.each(links)('$page to $link', ({ page, link }) => {
    const [path, anchor] = link.split('#') as [string, string?];
    const target = path === '' ? page : join(dirname(page), path);
    const text = readFileSync(join(root, target));
    if (anchor !== undefined) expect(anchors(target)).toContain(anchor);
    expect(text.length).toBeGreaterThan(0);
  });
});

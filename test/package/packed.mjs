// What the scripts here begin with: the package as its users get it, and what it is tried on.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from '../../.ci/build.mjs';

export const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));

/** A new folder in which `isnad` is installed from its tarball. */
export function installPacked() {
  buildIfStale();
  const folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  const target = join(folder, 'node_modules/isnad');
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', target, '--strip-components', '1']);
  return folder;
}

/** Installs the runtimes, compilers and bundlers of package.json beside this file, once for each lock. */
export function installTools() {
  const done = join(here, 'node_modules/.package-lock.json');
  if (existsSync(done) && existsSync(join(here, 'node_modules/.isnad')) && readFileSync(join(here, 'node_modules/.isnad'), 'utf8') === readFileSync(join(here, 'package-lock.json'), 'utf8')) return;
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--silent'], { cwd: here, stdio: 'inherit' });
  execFileSync('cp', ['package-lock.json', 'node_modules/.isnad'], { cwd: here });
}

export const tool = (...path) => join(here, 'node_modules', ...path);

// Builds the package when `dist` is missing or older than what it is made from. Silent unless the build fails.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const BUILT = ['index.js', 'index.cjs', 'index.d.ts', 'index.d.cts', 'cli.js', 'schema.json'].map((file) => join(root, 'dist', file));
const SOURCES = ['src', 'package.json', 'tsconfig.json', 'tsup.config.ts', '.ci/packed-lexicon.mjs'].map((file) => join(root, file));

/** Throws with what the build printed when it fails. */
export function buildIfStale() {
  if (!isStale()) return;
  const { status, stdout, stderr, error } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`the build failed\n${error?.message ?? ''}${stdout}${stderr}`);
}

function isStale() {
  return !BUILT.every(existsSync) || Math.min(...BUILT.map(changed)) < Math.max(...SOURCES.map(changed));
}

/** When a file, or the newest file below a folder, was last written. */
function changed(path) {
  const stats = statSync(path);
  return stats.isDirectory() ? Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name)))) : stats.mtimeMs;
}

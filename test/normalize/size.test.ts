import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

it('is below 6 kB, minified and gzipped', { timeout: 60_000 }, () => {
  const out = mkdtempSync(join(tmpdir(), 'normalize-'));
  const tsup = join(root, 'node_modules', 'tsup', 'dist', 'cli-default.js');
  spawnSync(process.execPath, [tsup, 'src/normalize/index.ts', '--no-config', '--minify', '--format', 'esm', '--target', 'es2022', '--out-dir', out, '--silent'], { cwd: root });
  const size = gzipSync(readFileSync(join(out, 'index.js')), { level: 9 }).length;
  rmSync(out, { recursive: true });
  expect(size).toBeLessThanOrEqual(6000);
});

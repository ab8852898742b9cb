// npm run release: what the next release would be, tried in a copy of the last commit: the version that the changesets add
// up to, the changelog that users would read, and the packed tarball. The working tree is not touched, nothing is published.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = resolve(process.argv[2] ?? join(root, 'coverage/release'));
const folder = mkdtempSync(join(tmpdir(), 'isnad-'));
const run = (command, args, options = {}) => execFileSync(command, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26, ...options });

try {
  run('tar', ['-x'], { input: execFileSync('git', ['archive', 'HEAD'], { cwd: root, maxBuffer: 2 ** 28 }) });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  run('git', ['init', '--quiet', '--initial-branch', 'main']); // the changesets ask a repository where they are
  run('npx', ['changeset', 'version'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  // Built apart from the packing: what the build says would stand before the JSON, and in colour where CI is set.
  run('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [{ filename, size, entryCount }] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts'], { stdio: ['ignore', 'pipe', 'inherit'] }));
  mkdirSync(out, { recursive: true });
  for (const file of [filename, 'CHANGELOG.md']) copyFileSync(join(folder, file), join(out, file));
  console.log(`${readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')}\nversion ${version}: ${filename}, ${entryCount} files, ${size} bytes, in ${out}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Apart from the other tests: these need Chromium, and the playground built. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['test/browser/*.browser.ts'], testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false },
});

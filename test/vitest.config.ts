import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path('..'),
  resolve: {
    alias: [
      { find: /^isnad$/, replacement: path('../src/index.ts') },
      { find: /^isnad\/normalize$/, replacement: path('../src/normalize/index.ts') },
      { find: /^isnad\/render$/, replacement: path('../src/render/index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // no test leaves anything behind for another, and to load the library once instead of 135 times takes 0.4 of the time
    pool: 'threads',
    isolate: false,
    testTimeout: 30_000, // many start a process, and a machine may be slow
    // of the type tests alone: `npm run typecheck` sees to the rest
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: 'test/tsconfig.json', ignoreSourceErrors: true },
    coverage: { include: ['src/**'], reportsDirectory: 'coverage' },
  },
});

import { defineConfig, type Options } from 'tsup';

const common: Options = {
  target: 'es2022',
  sourcemap: true,
  esbuildOptions: (options) => {
    options.charset = 'utf8'; // else every Arabic letter becomes \uXXXX, six bytes for two
  },
};

export default defineConfig([
  {
    ...common,
    entry: { index: 'src/index.ts', normalize: 'src/normalize/index.ts' },
    format: ['esm', 'cjs'],
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } }, // tsup sets baseUrl, which TypeScript 6 deprecates
    clean: true,
  },
  { ...common, entry: { cli: 'src/cli.ts' }, format: ['esm'], platform: 'node' },
]);

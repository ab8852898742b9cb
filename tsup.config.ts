import { rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { packedLexicon } from './.ci/packed-lexicon.mjs';

// Not with `clean`: the two builds below run at once, and one would sweep away what the other has just written.
rmSync('dist', { recursive: true, force: true });

const common: Options = {
  target: 'es2022',
  sourcemap: true,
  esbuildPlugins: [packedLexicon()],
  esbuildOptions: (options) => {
    options.charset = 'utf8'; // else every Arabic letter becomes \uXXXX, six bytes for two
    options.minifySyntax = true; // constants of other modules become numbers: a parse takes 0.95 of the time, for what V8 compiles is shorter and inlined more
  },
};

export default defineConfig([
  {
    ...common,
    entry: { index: 'src/index.ts', normalize: 'src/normalize/index.ts', render: 'src/render/index.ts' },
    format: ['esm', 'cjs'],
    dts: {
      compilerOptions: { ignoreDeprecations: '6.0' }, // tsup sets baseUrl, which TypeScript 6 deprecates
      banner: 'declare global { interface TransformStream<I, O> {} }', // the bundler drops that of src/transform-stream.ts
    },
  },
  // the command line is a user of the package like any other, and the lexicon is shipped once
  { ...common, entry: { cli: 'src/cli.ts' }, format: ['esm'], platform: 'node', removeNodeProtocol: false, external: ['isnad'] },
]);

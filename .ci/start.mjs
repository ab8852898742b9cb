// npm start: `isnad --sample`, built first where need be; with FILE arguments these are parsed instead.
import { buildIfStale } from './build.mjs';

try {
  buildIfStale();
} catch (error) {
  process.stderr.write(`isnad: ${error.message}\n`);
  process.exit(1);
}
process.argv.splice(2, 0, '--sample');
await import('../dist/cli.js'); // in this process, so that input, signals and the exit status are its own

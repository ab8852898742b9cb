#!/usr/bin/env node
import { main } from './cli/main.ts';

// Whoever read the output has seen enough: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`isnad: standard output: ${error.message}\n`);
  process.exit(1);
});
process.stderr.on('error', () => undefined);
process.once('SIGINT', () => process.exit(130));

process.exitCode = await main(process.argv.slice(2));

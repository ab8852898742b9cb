// npm run test:runtimes: the same checks, and the same bytes out of 200 texts, in every runtime that the package promises.
// A runtime that is missing is named; with CI in the environment it is a failure.
import { execFile } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'tsup';
import { here, installPacked, installTools, tool } from './packed.mjs';

const run = promisify(execFile);
const LIMIT = 120_000;
const folder = installPacked();
try {
  installTools();
} catch (error) {
  console.error(`the runtimes could not be installed: ${error.message}`);
}

/** One file without imports, for runtimes that resolve none. */
async function bundle(entry, name) {
  writeFileSync(join(folder, `${name}-entry.mjs`), entry);
  await build({ config: false, silent: true, entry: { [name]: join(folder, `${name}-entry.mjs`) }, outDir: folder, format: 'esm', outExtension: () => ({ js: '.mjs' }), target: 'es2022', platform: 'neutral', noExternal: [/./], esbuildOptions: (options) => void ((options.charset = 'utf8'), (options.nodePaths = [join(folder, 'node_modules')])) });
  return join(folder, `${name}.mjs`);
}
const conformance = JSON.stringify(join(here, 'conformance.mjs'));
const program = await bundle(`import { conform } from ${conformance};\nconsole.log(await conform());\n`, 'program');
const worker = await bundle(`import { conform } from ${conformance};\nexport default { async test() { console.log(await conform()); } };\n`, 'worker');

const command = (file, ...args) => async () => {
  if (!existsSync(file)) return null;
  const { stdout, stderr } = await run(file, args, { timeout: LIMIT });
  return `${stdout}${stderr}`.match(/\b[0-9a-f]{64}\b/)?.[0] ?? `${stdout}${stderr}`;
};

async function inWorkerd() {
  const config = join(folder, 'worker.capnp');
  writeFileSync(config, `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = .worker)]);
const worker :Workerd.Worker = (modules = [(name = "worker.mjs", esModule = embed "worker.mjs")], compatibilityDate = "2025-01-01");
`);
  return command(tool('workerd/bin/workerd'), 'test', config)();
}

async function inChromium() {
  const file = process.env.CHROMIUM ?? ['chromium', 'chromium-browser', 'google-chrome'].flatMap((name) => process.env.PATH.split(delimiter).map((path) => join(path, name))).find(existsSync);
  if (file === undefined) return null;
  const { chromium } = await import('playwright-core');
  const { readFile } = await import('node:fs/promises');
  const page = await bundle(`import { conform } from ${conformance};\nglobalThis.conform = conform;\n`, 'page');
  const server = createServer(async (request, response) => {
    const script = request.url === '/page.mjs';
    response.setHeader('content-type', script ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8').end(script ? await readFile(page) : '<!doctype html><script type="module" src="/page.mjs"></script>');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath: file, args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic'] });
  try {
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${server.address().port}/`);
    await tab.waitForFunction('globalThis.conform !== undefined');
    return await tab.evaluate('conform()');
  } finally {
    await browser.close();
    server.close();
  }
}

const RUNTIMES = {
  [`Node ${process.versions.node}, which runs this`]: command(process.execPath, program),
  ...Object.fromEntries([20, 22, 24, 26].map((version) => [`Node ${version}`, command(tool(`node-${version}/bin/node`), program)])),
  Bun: command(tool('bun/bin/bun.exe'), 'run', program),
  Deno: command(tool('deno/deno'), 'run', program),
  workerd: inWorkerd,
  Chromium: inChromium,
};

let expected = null;
let failed = false;
for (const [name, start] of Object.entries(RUNTIMES)) {
  const before = performance.now();
  const hash = await start().catch((error) => `${error.message}\n${error.stdout ?? ''}${error.stderr ?? ''}`);
  expected ??= hash;
  const passed = hash === expected && /^[0-9a-f]{64}$/.test(hash ?? '');
  const missing = hash === null;
  console.log(`${name.padEnd(28)} ${missing ? 'missing' : passed ? `same bytes ${hash.slice(0, 16)}…` : 'FAILED'}  ${Math.round(performance.now() - before)} ms`);
  if (!passed && !missing) console.log(hash);
  failed ||= missing ? Boolean(process.env.CI) : !passed;
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed ? 1 : 0;

// node parse-in-workers.mjs ARTICLES.jsonl [WORKERS] > quotes.jsonl
// Each line of the input is an object with `id` and `text`; each line of the output is a quote with its article's id.
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { Worker, isMainThread, parentPort } from 'node:worker_threads';
import { extractQuotes } from 'isnad';

const BATCH = 50;

if (isMainThread) {
  const [file, workers = availableParallelism()] = process.argv.slice(2);
  const lines = createInterface({ input: createReadStream(file) })[Symbol.asyncIterator]();
  await Promise.all(Array.from({ length: Number(workers) }, () => work(lines)));
} else {
  parentPort.on('message', (batch) => {
    parentPort.postMessage(batch.flatMap(({ id, text }) => extractQuotes(text).map((quote) => ({ article: id, ...quote }))));
  });
}

/** Feeds one worker with batches until there are none left. */
async function work(lines) {
  const worker = new Worker(new URL(import.meta.url));
  for (let batch = await take(lines); batch.length > 0; batch = await take(lines)) {
    worker.postMessage(batch);
    const [quotes] = await once(worker, 'message'); // an error in the worker ends it all
    for (const quote of quotes) process.stdout.write(`${JSON.stringify(quote)}\n`);
  }
  await worker.terminate();
}

async function take(lines) {
  const batch = [];
  while (batch.length < BATCH) {
    const { done, value } = await lines.next();
    if (done) break;
    batch.push(JSON.parse(value));
  }
  return batch;
}

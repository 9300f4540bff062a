/** Prints edition after edition of the content beside a running server, on a thread of its own. */
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { createEditions } from './editions.mjs';
import { compile } from './site-process.mjs';

/**
 * Starts it: what it writes, and the processes that it starts, must not hold up who measures.
 * @param {{ readonly folder: string, readonly catalog: string, readonly everyMs: number, readonly end: number }} order
 * @param {(edition: number) => void} onPrinted told of each that is compiled
 * @returns {Promise<number>} how many there were, once `end` is near
 */
export function printEditions(order, onPrinted) {
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: order });
  let printed = 0;
  worker.on('message', (edition) => {
    printed = edition;
    onPrinted(edition);
  });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => resolve(printed));
  });
}

if (!isMainThread) await printAll(workerData);

async function printAll({ folder, catalog, everyMs, end }) {
  const editions = createEditions(folder);
  for (let number = 1; Date.now() + everyMs < end; number += 1) {
    await sleep(everyMs);
    editions.write(number);
    await compile(editions.content, catalog);
    parentPort.postMessage(number);
  }
}

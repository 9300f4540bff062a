/** The floor: the bare pipeline over bodies on worker threads. `node floor.mjs BODIES.json WORKERS` */
import { readFileSync } from 'node:fs';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';

const CHUNK = 24;

if (isMainThread) await runMain(process.argv[2], Number(process.argv[3]));
else await runWorker();

async function runMain(bodiesFile, count) {
  const bodies = JSON.parse(readFileSync(bodiesFile, 'utf8'));
  let next = 0;
  const take = () => {
    const chunk = bodies.slice(next, next + CHUNK);
    next += CHUNK;
    return chunk;
  };
  await Promise.all(
    Array.from({ length: count }, () => {
      const worker = new Worker(new URL(import.meta.url));
      return new Promise((resolve, reject) => {
        const send = () => {
          const chunk = take();
          if (chunk.length > 0) worker.postMessage(chunk);
          else worker.terminate().then(resolve);
        };
        worker.on('message', send);
        worker.on('error', reject);
      });
    }),
  );
}

async function runWorker() {
  const { unified } = await import('unified');
  const names = ['remark-parse', 'remark-gfm', 'remark-rehype', 'rehype-raw', 'rehype-sanitize', 'rehype-stringify'];
  const plugins = await Promise.all(names.map(async (name) => (await import(name)).default));
  const processor = unified();
  for (const plugin of plugins) processor.use(plugin, plugin === plugins[2] ? { allowDangerousHtml: true } : undefined);
  processor.freeze();
  parentPort.on('message', (bodies) => {
    let length = 0;
    for (const body of bodies) length += String(processor.processSync(body)).length;
    parentPort.postMessage(length);
  });
  parentPort.postMessage(0);
}

import type { Worker } from 'node:worker_threads';
import { CatalogError } from './catalog-errors';
import type { ChunkQueue } from './chunk-queue';
import type { CompiledFile } from './compiled-file';

/** Chunks a worker has at hand: the one it works on and the next, so that it never waits. Bounds what is in memory. */
const AT_HAND = 2;

/**
 * Keeps one worker in work until the queue is empty and its results are in.
 * @throws CatalogError where the worker dies; what `onFile` throws
 */
export function feedWorker(worker: Worker, queue: ChunkQueue, onFile: (file: CompiledFile) => void): Promise<void> {
  let pending = 0;
  const sendNext = (): void => {
    const chunk = queue.take();
    if (chunk === undefined) return;
    pending++;
    worker.postMessage(chunk);
  };
  for (let sent = 0; sent < AT_HAND; sent++) sendNext();
  if (pending === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    worker.on('message', (files: readonly CompiledFile[]) => {
      try {
        files.forEach(onFile);
      } catch (error) {
        reject(error);
      }
      pending--;
      sendNext();
      if (pending === 0) resolve();
    });
    worker.on('error', (error) =>
      reject(new CatalogError(`a compile worker died: ${error.message}`, { cause: error })),
    );
    worker.on('exit', (code) => reject(new CatalogError(`a compile worker ended with code ${code}`)));
  });
}

import type { Worker } from 'node:worker_threads';
import { CatalogError } from '@/lib/catalog';
import type { CompiledFile } from '../content/compiled-file';
import type { Chunk, ChunkQueue } from './chunk-queue';
import { LONGEST_MS } from './compile-paths';
import { startedFile, type WorkerState } from './worker-state';

/** Chunks a worker has at hand: the one it works on and the next, so that it never waits. Bounds what is in memory. */
const AT_HAND = 2;

/** How often a worker is looked after, ms. */
const LOOK_MS = 1000;

/** A worker that is at one file for so long is in native code that no time limit ends; it is ended from outside. */
const HANGS_AFTER_S = (3 * LONGEST_MS) / 1000;

/** What became of a worker: the queue is empty, or it died at a file. Whatever else it had at hand is back in the queue. */
export type FedWorker =
  | { readonly kind: 'done' }
  | { readonly kind: 'died'; readonly struck: string; readonly reason: string };

/**
 * Keeps one worker in work until the queue is empty and its results are in, or until it dies.
 * @param hangsAfterS seconds at one file; less for a test that will not wait
 * @throws CatalogError where the worker dies before its first file; what `onFile` throws
 */
export function feedWorker(
  worker: Worker,
  state: WorkerState,
  queue: ChunkQueue,
  onFile: (file: CompiledFile) => void,
  hangsAfterS = HANGS_AFTER_S,
): Promise<FedWorker> {
  const pending: Chunk[] = [];
  let done = 0;
  const sendNext = (): void => {
    const chunk = queue.take(true);
    if (chunk === undefined) return;
    pending.push(chunk);
    worker.postMessage(chunk);
  };
  for (let sent = 0; sent < AT_HAND; sent++) sendNext();
  if (pending.length === 0) return Promise.resolve({ kind: 'done' });
  return new Promise((resolve, reject) => {
    let reason = '';
    const watch = setInterval(() => {
      if (pending.length === 0 || (startedFile(state)?.seconds ?? 0) < hangsAfterS) return;
      reason = `it took more than ${hangsAfterS} s`;
      void worker.terminate();
    }, LOOK_MS);
    worker.on('message', (files: readonly CompiledFile[]) => {
      try {
        files.forEach(onFile);
      } catch (error) {
        reject(error);
      }
      done += 1;
      pending.shift();
      sendNext();
      if (pending.length === 0) resolve({ kind: 'done' });
    });
    worker.on('error', (error) => {
      reason = reasonOf(error);
    });
    worker.on('exit', (code) => {
      clearInterval(watch);
      const at = startedFile(state);
      const struck = at && at.chunk === done ? pending[0]?.[at.file] : undefined;
      if (struck === undefined) return reject(new CatalogError(`a compile worker died: ${reason || `code ${code}`}`));
      queue.giveBack(pending.flat().filter((file) => file !== struck));
      resolve({ kind: 'died', struck, reason: reason || `the worker ended with code ${code}` });
    });
  });
}

function reasonOf(error: Error): string {
  const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory ? 'it took too much memory' : `a defect: ${error.message}`;
}

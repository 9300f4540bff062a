import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { CHUNK_FILES, ChunkQueue } from './chunk-queue';
import { type CompileTask, compilePaths } from './compile-paths';
import type { CompiledFile } from './compiled-file';
import { feedWorker } from './feed-worker';
import { workerFile } from './worker-file';

/** Changed files up to which starting workers costs more than it saves. */
export const FEW_FILES = 32;

/**
 * Heap of a worker, MiB. The old part bounds what a hostile file can take; nothing of ours lives longer than a chunk. The
 * young part is as large as Node makes it: half of it costs a seventh more time, twice of it 70 MiB for nothing.
 */
const WORKER_LIMITS = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 48 };

/** How a compile is run. */
export interface PoolOptions extends CompileTask {
  /** Threads that compile, this one included. */
  readonly threads: number;
  readonly signal?: AbortSignal | undefined;
  /** Called with every compiled file, in no order. */
  readonly onFile: (file: CompiledFile) => void;
}

/**
 * Compiles files on this thread and `threads - 1` workers, which all take from one queue; on this thread alone where the
 * files are few or the worker's bundle is not there (as under a test runner). This thread writes what the others send
 * whenever it has finished a file.
 * @throws CatalogError where a worker dies, and what the signal says where it aborts.
 */
export async function compileFiles(paths: readonly string[], options: PoolOptions): Promise<void> {
  if (paths.length === 0) return;
  const queue = new ChunkQueue(paths);
  const workers = paths.length <= FEW_FILES ? [] : startWorkers(Math.ceil(paths.length / CHUNK_FILES) - 1, options);
  const parts = [...workers.map((worker) => feedWorker(worker, queue, options.onFile)), compileHere(queue, options)];
  for (const part of parts) part.catch(() => queue.clear());
  try {
    await Promise.all(parts);
  } finally {
    queue.clear();
    await Promise.allSettled([...workers.map((worker) => worker.terminate()), parts.at(-1)]);
  }
}

function startWorkers(most: number, { threads, contentDir, data }: PoolOptions): readonly Worker[] {
  const file = workerFile();
  if (file === undefined) return [];
  const workerData: CompileTask = { contentDir, data };
  return Array.from({ length: Math.min(threads - 1, most) }, () => {
    return new Worker(file, { workerData, resourceLimits: WORKER_LIMITS, execArgv: [] });
  });
}

/** Compiles chunk by chunk on this thread, and lets others have their turn after every file. */
async function compileHere(queue: ChunkQueue, options: PoolOptions): Promise<void> {
  const { compileFile } = await import('./compile-file');
  for (let chunk = queue.take(); chunk !== undefined; chunk = queue.take()) {
    for (const file of chunk) {
      await setImmediate();
      options.signal?.throwIfAborted();
      for (const compiled of compilePaths([file], options, compileFile)) options.onFile(compiled);
    }
  }
}

import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { CatalogError } from './catalog-errors';
import { type CompileTask, compilePaths } from './compile-paths';
import type { CompiledFile } from './compiled-file';
import { workerFile } from './worker-file';

/** What a worker is started with. */
export type WorkerTask = CompileTask;

/** Files to compile in one go. */
export interface Chunk {
  readonly number: number;
  readonly paths: readonly string[];
}

/** A chunk, compiled. */
export interface ChunkResult {
  readonly number: number;
  readonly files: readonly CompiledFile[];
}

/** Changed files up to which starting workers costs more than it saves. */
export const FEW_FILES = 32;

/** Files a chunk: small enough that results come in a steady stream, large enough that messages cost nothing. */
const CHUNK_FILES = 24;

/** Chunks a worker has at hand: the one it works on and the next, so that it never waits. Bounds what is in memory. */
const CHUNKS_AT_HAND = 2;

/**
 * Heap of a worker, MiB. The old part bounds what a hostile file can take; nothing of ours lives longer than a chunk. The
 * young part is as large as Node makes it: half of it costs a seventh more time, twice of it 70 MiB for nothing.
 */
const WORKER_LIMITS = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 48 };

/** How a compile is run. */
export interface PoolOptions extends CompileTask {
  readonly workers: number;
  readonly signal?: AbortSignal | undefined;
  /** Called with every compiled file, in no order. */
  readonly onFile: (file: CompiledFile) => void;
}

/**
 * Compiles files on `workers` threads, or in this one where they are few or the worker's bundle is not there (as under a
 * test runner).
 * @throws CatalogError where a worker dies, and what the signal says where it aborts.
 */
export async function compileFiles(paths: readonly string[], options: PoolOptions): Promise<void> {
  const worker = workerFile();
  const count = Math.min(options.workers, Math.ceil(paths.length / CHUNK_FILES));
  if (paths.length <= FEW_FILES || count < 2 || worker === undefined) await compileHere(paths, options);
  else await compileOnWorkers(worker, chunksOf(paths), count, options);
}

async function compileHere(paths: readonly string[], options: PoolOptions): Promise<void> {
  if (paths.length === 0) return;
  const { compileFile } = await import('./compile-file');
  for (const [index, file] of paths.entries()) {
    if (index % 8 === 7) await setImmediate();
    options.signal?.throwIfAborted();
    for (const compiled of compilePaths([file], options, compileFile)) options.onFile(compiled);
  }
}

async function compileOnWorkers(
  file: string,
  chunks: readonly Chunk[],
  count: number,
  options: PoolOptions,
): Promise<void> {
  const queue = [...chunks].reverse();
  const { contentDir, data } = options;
  const workerData: WorkerTask = { contentDir, data };
  const workers = Array.from({ length: count }, () => {
    return new Worker(file, { workerData, resourceLimits: WORKER_LIMITS, execArgv: [] });
  });
  try {
    await Promise.all(workers.map((worker) => feed(worker, queue, options)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Keeps one worker in work until the queue is empty and its results are in. */
function feed(worker: Worker, queue: Chunk[], options: PoolOptions): Promise<void> {
  const { promise, resolve, reject } = withResolvers();
  const pending = new Set<number>();
  const sendNext = () => {
    const chunk = queue.pop();
    if (chunk) pending.add(chunk.number);
    if (chunk) worker.postMessage(chunk);
    else if (pending.size === 0) resolve();
  };
  const onAbort = () => reject(options.signal?.reason);
  options.signal?.addEventListener('abort', onAbort);
  worker.on('message', (result: ChunkResult) => {
    try {
      result.files.forEach(options.onFile);
      pending.delete(result.number);
      sendNext();
    } catch (error) {
      reject(error);
    }
  });
  worker.on('error', (error) => reject(new CatalogError(`a compile worker died: ${error.message}`, { cause: error })));
  worker.on('exit', (code) => reject(new CatalogError(`a compile worker ended with code ${code}`)));
  for (let sent = 0; sent < CHUNKS_AT_HAND; sent++) sendNext();
  if (options.signal?.aborted) onAbort();
  return promise.finally(() => options.signal?.removeEventListener('abort', onAbort));
}

function withResolvers(): { promise: Promise<void>; resolve: () => void; reject: (reason: unknown) => void } {
  let resolve = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<void>((onDone, onError) => {
    resolve = onDone;
    reject = onError;
  });
  return { promise, resolve, reject };
}

function chunksOf(paths: readonly string[]): readonly Chunk[] {
  return Array.from({ length: Math.ceil(paths.length / CHUNK_FILES) }, (_, number) => {
    return { number, paths: paths.slice(number * CHUNK_FILES, (number + 1) * CHUNK_FILES) };
  });
}

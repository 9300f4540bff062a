import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { moduleFolder, projectRoot } from '@/lib/catalog/process';
import type { CompiledFile } from '../content/compiled-file';
import type { ContentFile } from '../content/walk-content';
import { CHUNK_FILES, ChunkQueue } from './chunk-queue';
import { type CompileTask, compilePaths, compileStruck } from './compile-paths';
import { feedWorker } from './feed-worker';
import { newWorkerState, type WorkerState } from './worker-state';

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
 * files are few and none is large, or the worker's bundle is not there (as under a test runner). This thread writes what the
 * others send whenever it has finished a few files. A worker that dies or hangs costs the file that it was at, which is
 * compiled as plain text; another worker takes its place.
 * @throws CatalogError where a worker dies before it begins, and what the signal says where it aborts.
 */
export async function compileFiles(files: readonly ContentFile[], options: PoolOptions): Promise<void> {
  if (files.length === 0) return;
  const queue = new ChunkQueue(files);
  const count = workersFor(files.length, queue, options.threads);
  const running = new Set<Worker>();
  const parts = [
    ...Array.from({ length: count }, () => compileInWorkers(queue, running, options)),
    compileHere(queue, count === 0, options),
  ];
  for (const part of parts) part.catch(() => queue.close());
  try {
    await Promise.all(parts);
  } finally {
    queue.close();
    await Promise.allSettled([...[...running].map((worker) => worker.terminate()), parts.at(-1)]);
  }
}

function workersFor(files: number, queue: ChunkQueue, threads: number): number {
  if (workerFile() === undefined) return 0;
  const wished = files <= FEW_FILES ? 0 : Math.min(threads - 1, Math.ceil(files / CHUNK_FILES) - 1);
  return queue.hasLarge ? Math.max(1, wished) : wished;
}

/** Feeds one worker after the other until nothing is left: a new one only where the last one died. */
async function compileInWorkers(queue: ChunkQueue, running: Set<Worker>, options: PoolOptions): Promise<void> {
  for (;;) {
    const state = newWorkerState();
    const worker = startWorker(state, options);
    running.add(worker);
    const fed = await feedWorker(worker, state, queue, options.onFile);
    if (fed.kind === 'done' || queue.isClosed) return;
    running.delete(worker);
    const { compileAsText } = await import('../content/compile-file');
    options.onFile(compileStruck(fed.struck, options, { compileAsText }, fed.reason));
  }
}

function startWorker(state: WorkerState, { folders, data, pictureFolder }: PoolOptions): Worker {
  const task: CompileTask = { folders, data, pictureFolder };
  return new Worker(workerFile() ?? '', { workerData: { task, state }, resourceLimits: WORKER_LIMITS, execArgv: [] });
}

/**
 * Compiles on this thread, and lets others have their turn after every chunk. A turn sets one time limit, which starts a
 * thread and waits for its end: with turns of six files a busy machine took a third longer.
 */
async function compileHere(queue: ChunkQueue, mayBeLarge: boolean, options: PoolOptions): Promise<void> {
  if (!mayBeLarge && !queue.hasSmall) return;
  const compilers = await import('../content/compile-file');
  for (let chunk = queue.take(mayBeLarge); chunk !== undefined; chunk = queue.take(mayBeLarge)) {
    await setImmediate();
    options.signal?.throwIfAborted();
    for (const compiled of compilePaths(chunk, options, compilers)) options.onFile(compiled);
  }
}

const NAMES = ['compile-worker.js', 'compile-worker.mjs'];

/**
 * The bundle of compile-worker.ts: beside the bundle that this module is part of, else in the launcher's newest bundle
 * (`.stepwise/cli/manifest.json` names it); `undefined` where there is none.
 */
function workerFile(): string | undefined {
  const cli = path.join(projectRoot(), '.stepwise', 'cli');
  const folders = [moduleFolder(), cli, path.join(cli, newestBundle(cli))];
  return folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))).find((file) => existsSync(file));
}

function newestBundle(cli: string): string {
  try {
    const manifest: unknown = JSON.parse(readFileSync(path.join(cli, 'manifest.json'), 'utf8'));
    const isManifest = typeof manifest === 'object' && manifest !== null && 'folder' in manifest;
    return isManifest ? String(manifest.folder) : '';
  } catch {
    return '';
  }
}

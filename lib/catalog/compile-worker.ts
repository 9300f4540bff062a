import { parentPort, workerData } from 'node:worker_threads';
import type { Chunk } from './chunk-queue';
import { compileFile } from './compile-file';
import { type CompileTask, compilePaths } from './compile-paths';

/**
 * The worker's side of feed-worker.ts: compiles one chunk of files after the other. What a worker is started with and
 * sent comes from the pool alone, so it is taken at its word.
 */
const task: CompileTask = workerData;

parentPort?.on('message', (chunk: Chunk) => {
  const files = compilePaths(chunk, task, compileFile);
  const bodies = files.flatMap((file) => (file.role === 'article' ? [file.body.buffer] : []));
  const buffers = bodies.filter((buffer) => buffer instanceof ArrayBuffer);
  parentPort?.postMessage(files, buffers);
});

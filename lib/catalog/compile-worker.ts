import { parentPort, workerData } from 'node:worker_threads';
import { compileFile } from './compile-file';
import { compilePaths } from './compile-paths';
import type { Chunk, ChunkResult, WorkerTask } from './compile-pool';

/**
 * The worker's side of compile-pool.ts: compiles one chunk of files after the other. What a worker is started with and
 * sent comes from the pool alone, so it is taken at its word.
 */
const task: WorkerTask = workerData;

parentPort?.on('message', (chunk: Chunk) => {
  const files = compilePaths(chunk.paths, task, compileFile);
  const result: ChunkResult = { number: chunk.number, files };
  const bodies = files.flatMap((file) => (file.role === 'article' ? [file.body.buffer] : []));
  parentPort?.postMessage(
    result,
    bodies.filter((buffer) => buffer instanceof ArrayBuffer),
  );
});

import { parentPort, workerData } from 'node:worker_threads';
import { compileAsText, compileFile } from '../content/compile-file';
import type { Chunk } from './chunk-queue';
import { type CompileTask, compilePaths } from './compile-paths';
import { markStart } from './worker-state';

/**
 * The worker's side of feed-worker.ts: compiles one chunk of files after the other. What a worker is started with and
 * sent comes from the pool alone, so it is taken at its word.
 */
const { task, state }: { readonly task: CompileTask; readonly state: Int32Array } = workerData;

let chunks = 0;

parentPort?.on('message', (chunk: Chunk) => {
  const number = chunks++;
  const files = compilePaths(chunk, task, { compileFile, compileAsText }, (at) => markStart(state, number, at));
  const bodies = files.flatMap((file) => (file.role === 'article' ? [file.body.buffer] : []));
  const buffers = bodies.filter((buffer) => buffer instanceof ArrayBuffer);
  parentPort?.postMessage(files, buffers);
});

import { Worker } from 'node:worker_threads';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { CompiledFile } from '@/lib/compile/content/compiled-file';
import { ChunkQueue } from '@/lib/compile/pool/chunk-queue';
import { feedWorker } from '@/lib/compile/pool/feed-worker';
import { newWorkerState } from '@/lib/compile/pool/worker-state';

/** A worker that compiles files into nothing, and does `AT_B` in place of a file named `b`. */
const WORKER = `
const { parentPort, workerData } = require('node:worker_threads');
let chunks = 0;
parentPort.on('message', (chunk) => {
  const number = chunks++;
  chunk.forEach((file, at) => {
    Atomics.store(workerData, 2, Math.floor(Date.now() / 1000));
    Atomics.store(workerData, 1, at);
    Atomics.store(workerData, 0, number);
    if (file === 'b') { AT_B }
  });
  parentPort.postMessage(chunk.map((path) => ({ role: 'other', path, hash: '', diagnostics: [] })));
});`;

function fed(atB: string, names: readonly string[]) {
  const state = newWorkerState();
  const resourceLimits = { maxOldGenerationSizeMb: 16 };
  const worker = new Worker(WORKER.replace('AT_B', atB), { eval: true, workerData: state, resourceLimits });
  onTestFinished(async () => void (await worker.terminate()));
  const queue = new ChunkQueue(names.map((path) => ({ path, size: path === 'large' ? 1_000_000 : 1 })));
  const files: CompiledFile[] = [];
  return { queue, files, done: feedWorker(worker, state, queue, (file) => files.push(file), 2) };
}

describe('a worker that is fed', () => {
  test('compiles what there is, large files first', async () => {
    const { files, done } = fed('', ['a', 'b', 'large', 'c']);
    expect(await done).toEqual({ kind: 'done' });
    expect(files.map(({ path }) => path)).toEqual(['large', 'a', 'b', 'c']);
  });

  test.each([
    ['ends itself', 'process.exit(3)', /ended with code 3/],
    ['throws', "throw new Error('a bug')", /a defect: a bug/],
    ['hangs', 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)', /took more than 2 s/],
    ['takes all memory', 'const all = []; for (;;) all.push(new Array(1000).fill({}))', /too much memory/],
  ])('costs the file that it is at where it %s', async (_what, atB, reason) => {
    const { queue, files, done } = fed(atB, ['large', 'a', 'b', 'c']);
    expect(await done).toMatchObject({ kind: 'died', struck: 'b', reason: expect.stringMatching(reason) });
    expect(files.map(({ path }) => path)).toEqual(['large']);
    expect([queue.take(true), queue.take(true), queue.take(true)]).toEqual([['c'], ['a'], undefined]);
  });
});

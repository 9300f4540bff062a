import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { readContentData } from '@/lib/catalog/read-content-data';
import { busyTime } from './busy-time';
import { mutate } from './mutate';
import { randomOf } from './random';
import { LONGEST_MS, tryFile } from './try-file';

/**
 * One thread of a run: takes the next number, makes the file of that number, tries it, and tells what is wrong. What it
 * is at, and since when, stands in shared memory, for a thread that hangs can tell nothing.
 */
interface Job {
  readonly contentDir: string;
  readonly files: readonly string[];
  readonly seed: number;
  readonly end: number;
  /** The next number of the run. */
  readonly next: Int32Array;
  /** Of this thread: the number it is at, and milliseconds since `started`. */
  readonly state: Int32Array;
  readonly started: number;
}

/** A slow file is tried so often again: on a busy machine, or while code is being compiled, any may be slow once. */
const MORE_TRIES = 3;

const job: Job = workerData;
const { data } = readContentData(job.contentDir);
let slowest = { item: -1, ms: 0 };

for (let item = take(); item < job.end; item = take()) {
  Atomics.store(job.state, 1, Date.now() - job.started);
  Atomics.store(job.state, 0, item);
  const file = fileOf(item);
  const started = busyTime();
  const faults = [...tryFile(file.bytes, file.path, data)];
  let ms = busyTime() - started;
  if (ms > LONGEST_MS / 4) {
    ms = Math.min(ms, ...Array.from({ length: MORE_TRIES }, () => timeOf(file)));
    if (ms > LONGEST_MS) faults.push(`it takes ${Math.round(ms)} ms`);
  }
  if (ms > slowest.ms) slowest = { item, ms };
  if (faults.length > 0) parentPort?.postMessage({ kind: 'fault', item, path: file.path, faults, bytes: file.bytes });
}
Atomics.store(job.state, 0, -1);
parentPort?.postMessage({ kind: 'done', slowest });

function take(): number {
  return Atomics.add(job.next, 0, 1);
}

function fileOf(item: number): { readonly path: string; readonly bytes: Uint8Array } {
  const random = randomOf(job.seed, item);
  const name = random.pick(job.files);
  const read = (file: string) => readFileSync(path.join(job.contentDir, file), 'latin1');
  const text = mutate(read(name), random, () => read(random.pick(job.files)));
  return { path: name, bytes: Buffer.from(text, 'latin1') };
}

function timeOf({ bytes, path: name }: ReturnType<typeof fileOf>): number {
  const started = busyTime();
  tryFile(bytes, name, data);
  return busyTime() - started;
}

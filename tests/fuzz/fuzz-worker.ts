import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { readContentData } from '@/lib/compile/content/read-content-data';
import { busyTime } from './busy-time';
import { drawFile } from './draw-file';
import { mutate } from './mutate';
import { randomOf } from './random';
import { everyShape, type Shape, shapeOf, shrunk } from './shapes';
import { tryFile } from './try-file';

/**
 * One thread of a run: takes the next number, makes the file of that number, tries it, and tells what is wrong. What it
 * is at, and since when, stands in shared memory, for a thread that hangs can tell nothing.
 */
interface Job {
  readonly contentDir: string;
  readonly files: readonly string[];
  /** Whether no file is made by mistakes. */
  readonly onlyShapes: boolean;
  /** Whether the files are all shapes at their greatest length, one a number. */
  readonly isEveryShape: boolean;
  /** Milliseconds of work that one file may take. */
  readonly longestMs: number;
  readonly seed: number;
  readonly end: number;
  /** The next number of the run. */
  readonly next: Int32Array;
  /** Of this thread: the number it is at, and since when it tries a file, in milliseconds since `started`. */
  readonly state: Int32Array;
  readonly started: number;
}

/** One file of so many has a shape, the others have mistakes. */
const SHAPE_IN = 4;

/** A slow file is tried so often again: on a busy machine, or while code is being compiled, any may be slow once. */
const MORE_TRIES = 3;

const job: Job = workerData;
const { data } = readContentData([{ dir: job.contentDir, mount: '' }]);
const shapes = job.isEveryShape ? everyShape() : [];
const end = job.isEveryShape ? Math.min(job.end, shapes.length) : job.end;
let slowest = { item: -1, ms: 0 };

for (let item = take(); item < end; item = take()) {
  Atomics.store(job.state, 0, item);
  const file = fileOf(item);
  const { faults, ms } = judge(file);
  if (ms > slowest.ms) slowest = { item, ms };
  if (faults.length > 0)
    parentPort?.postMessage({ kind: 'fault', item, path: file.path, faults, bytes: smallest(file) });
}
Atomics.store(job.state, 0, -1);
parentPort?.postMessage({ kind: 'done', slowest, end });

function take(): number {
  return Atomics.add(job.next, 0, 1);
}

/** A file is tried many times over while it is made shorter: it hangs where one time takes too long. */
function beginTry(file: TriedFile): void {
  Atomics.store(job.state, 1, Date.now() - job.started);
  parentPort?.postMessage({ kind: 'try', name: nameOf(file) });
}

function nameOf({ path: name, shaped }: TriedFile): string {
  return shaped === undefined ? name : `${shaped.shape.family}: ${shaped.shape.name}, ${shaped.length}`;
}

/** A file to try; one of a shape can be made in other lengths too. */
interface TriedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly shaped?: { readonly shape: Shape; readonly length: number };
}

function fileOf(item: number): TriedFile {
  const shaped = shapes[item];
  if (shaped !== undefined) return shapedFile(shaped);
  const random = randomOf(job.seed, item);
  if (job.onlyShapes || random.below(SHAPE_IN) === 0) return shapedFile(shapeOf(random));
  const name = random.pick(job.files);
  const read = (file: string) => readFileSync(path.join(job.contentDir, file), 'latin1');
  const text = mutate(read(name), random, () => read(random.pick(job.files)));
  return { path: name, bytes: Buffer.from(text, 'latin1') };
}

function shapedFile(shaped: { readonly shape: Shape; readonly length: number }): TriedFile {
  const { shape, length } = shaped;
  return { path: `shape/${shape.family}.md`, bytes: Buffer.from(shape.text(length)), shaped };
}

/** What is wrong with what becomes of a file, and the milliseconds that it takes; the checks themselves do not count. */
function judge(file: TriedFile): { readonly faults: readonly string[]; readonly ms: number } {
  beginTry(file);
  const started = busyTime();
  const faults = tryFile(file.bytes, file.path, data);
  let ms = busyTime() - started;
  for (let tries = 0; ms > job.longestMs / 4 && tries < MORE_TRIES; tries += 1) ms = Math.min(ms, timeOf(file));
  const named = file.shaped ? [`(${nameOf(file)})`] : [];
  const slow = ms > job.longestMs ? [`it takes ${Math.round(ms)} ms`] : [];
  const found = [...faults, ...slow];
  return { faults: found.length === 0 ? [] : [...named, ...found], ms };
}

function smallest(file: TriedFile): Uint8Array {
  if (file.shaped === undefined) return file.bytes;
  const { shape, length } = file.shaped;
  const least = shrunk(length, (shorter) => judge(shapedFile({ shape, length: shorter })).faults.length > 0);
  return shapedFile({ shape, length: least }).bytes;
}

function timeOf(file: TriedFile): number {
  beginTry(file);
  const started = busyTime();
  try {
    drawFile(file.bytes, file.path, data);
  } catch {
    // What it throws is told by the checks.
  }
  return busyTime() - started;
}

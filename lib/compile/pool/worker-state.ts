/**
 * What a compile worker is at, in memory that it shares with the pool: one that hangs or dies can tell nothing any more.
 * Numbers: of the chunk (-1 before the first file), of the file in it, and the second in which that was begun.
 */
export type WorkerState = Int32Array;

/** The state of a worker that has begun nothing. */
export function newWorkerState(): WorkerState {
  return new Int32Array(new SharedArrayBuffer(12)).fill(-1);
}

/** Notes that a file is begun. */
export function markStart(state: WorkerState, chunk: number, file: number): void {
  Atomics.store(state, 2, Math.floor(Date.now() / 1000));
  Atomics.store(state, 1, file);
  Atomics.store(state, 0, chunk);
}

/** The file that a worker is at, with the seconds since it was begun; `undefined` before the first. */
export function startedFile(
  state: WorkerState,
): { readonly chunk: number; readonly file: number; readonly seconds: number } | undefined {
  const chunk = Atomics.load(state, 0);
  if (chunk < 0) return undefined;
  return { chunk, file: Atomics.load(state, 1), seconds: Date.now() / 1000 - Atomics.load(state, 2) };
}

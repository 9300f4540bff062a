import { availableParallelism } from 'node:os';

/** Workers beyond this number bring little: the main thread writes, and each takes about 80 MiB. */
const MOST_WORKERS = 4;

/** Threads to compile on where nobody says how many. */
export function defaultWorkers(): number {
  return Math.min(availableParallelism(), MOST_WORKERS);
}

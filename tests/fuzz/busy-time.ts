import { readFileSync } from 'node:fs';

/**
 * Milliseconds that this thread has worked so far: on a busy machine the clock runs on while other programs have the
 * processor. Where the system does not tell, the clock's.
 */
export function busyTime(): number {
  try {
    const [nanoseconds = ''] = readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    return performance.now();
  }
}

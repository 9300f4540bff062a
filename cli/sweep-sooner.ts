import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { CompileProgress } from '@/lib/compile';

/** Files from which a compile is one of many: what is held of each adds up then. */
const MANY_FILES = 20_000;

/**
 * By how many percent the heap may grow before it is swept, while files are compiled and after. V8 would let it grow to four times
 * what is in use, and nearly all that a compile makes is soon of no use.
 */
const GROWTH = { during: 40, after: 20 };

/**
 * Has the heap swept sooner where many files are compiled: that takes less memory, and a tenth more time. Few files leave it as it is,
 * for what they leave behind is swept as the youngest part of the heap. The engine looks at the flag only when it has swept, so it's told
 * to sweep: after the walk of 300,000 files it would have waited until 390 MiB were full.
 */
export function sweepSooner({ done, total }: CompileProgress): void {
  if (total < MANY_FILES || (done !== 1 && done !== total)) return;
  setFlagsFromString(`--heap-growing-percent=${done === total ? GROWTH.after : GROWTH.during}`);
  setFlagsFromString('--expose-gc');
  const sweep: () => void = runInNewContext('gc');
  sweep();
}

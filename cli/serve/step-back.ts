import { readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';
import path from 'node:path';

/**
 * Lets the thread that calls it come after others, where there are fewer processors than work. Linux numbers threads as it does processes;
 * elsewhere all stay equal.
 * @param niceness each step is a tenth of the processor's time less beside a thread that wants it too
 */
export function stepBack(niceness: number): void {
  try {
    setPriority(Number(path.basename(readlinkSync('/proc/thread-self'))), niceness);
  } catch {
    // It works all the same.
  }
}

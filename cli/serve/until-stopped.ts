import { setTimeout as sleep } from 'node:timers/promises';
import type { Listening } from './listen';
import type { Operation } from './operation';

/** Time for answers under way when the server is told to stop. */
const GRACE_MS = 7_000;

/** How often a server that npm started looks whether npm is still there. */
const LOOK_MS = 500;

/**
 * Waits until the server is told to stop (SIGTERM, SIGINT, or SIGHUP from a terminal that is closed), says for a while that it is not ready, lets running answers
 * end, then ends the process (Next keeps timers and workers of its own). A second signal ends at once.
 * @param closers called first, for what keeps a connection or the process open
 */
export async function untilStopped(
  listening: Listening,
  operation: Operation,
  closers: readonly (() => Promise<void>)[] = [],
): Promise<never> {
  await told();
  // A closing terminal may say so twice.
  process.on('SIGHUP', () => undefined);
  process.once('SIGTERM', () => process.exit(1));
  process.once('SIGINT', () => process.exit(1));
  operation.drain();
  operation.log.note('stopping');
  await sleep(operation.stopDelayMs());
  await Promise.all(closers.map((close) => close()));
  await listening.close(GRACE_MS);
  operation.log.note('stopped');
  process.exit(0);
}

function told(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
    process.once('SIGHUP', () => resolve());
    if (process.env.npm_lifecycle_event !== undefined) whenParentEnds(resolve);
  });
}

/** npm hands a signal on to its shell, which ends without telling us: `npm start` stopped must not leave a server behind. */
function whenParentEnds(act: () => void): void {
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    act();
  }, LOOK_MS);
  look.unref();
}

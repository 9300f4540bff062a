import type { Listening } from './listen';

/** Time for answers under way when the server is told to stop. */
const GRACE_MS = 5_000;

/**
 * Waits for SIGTERM or SIGINT, lets running answers end, then ends the process (Next keeps timers and
 * workers of its own). A second signal ends at once.
 * @param closers called first, for what keeps a connection or the process open
 */
export async function untilStopped(
  listening: Listening,
  closers: readonly (() => Promise<void>)[] = [],
): Promise<never> {
  await new Promise<void>((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
  });
  process.once('SIGTERM', () => process.exit(1));
  process.once('SIGINT', () => process.exit(1));
  await Promise.all(closers.map((close) => close()));
  await listening.close(GRACE_MS);
  process.exit(0);
}

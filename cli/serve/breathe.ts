/** Longest stretch of work, in milliseconds. */
const STRETCH_MS = 0.3;

/** Long enough for the system to let another thread run, in milliseconds. */
const PAUSE_MS = 0.05;

/**
 * Makes what a thread calls between two pieces of work that shall come after others': where it has kept the processor for long, it sleeps
 * for a moment. A lower priority alone doesn't do that: Linux lets a thread that has begun go on for a millisecond and a half, and then up to
 * its next tick, which is four more.
 */
export function startBreathing(): () => void {
  const nobody = new Int32Array(new SharedArrayBuffer(4));
  let since = performance.now();
  return () => {
    if (performance.now() - since < STRETCH_MS) return;
    Atomics.wait(nobody, 0, 0, PAUSE_MS);
    since = performance.now();
  };
}

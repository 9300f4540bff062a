/**
 * Loaded into a server by `--import`: measures the longest piece of work that its thread did without letting others have
 * their turn, in milliseconds of processor time, which no other program on the machine can make longer. Linux tells that of
 * a thread; elsewhere the time of the clock stands in. Whoever connects to the socket `STEPWISE_TURNS` gets the longest turn
 * since the last one asked.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { isMainThread } from 'node:worker_threads';

const EVERY_MS = 1;

if (isMainThread && process.env.STEPWISE_TURNS !== undefined) measure(process.env.STEPWISE_TURNS);

function measure(socket) {
  let last = workedMs();
  let longest = 0;
  const look = () => {
    const now = workedMs();
    longest = Math.max(longest, now - last);
    last = now;
  };
  setInterval(look, EVERY_MS).unref();
  createServer((asked) => {
    look();
    asked.on('error', () => undefined).end(String(longest));
    longest = 0;
  })
    .listen(socket)
    .unref();
}

function workedMs() {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ', 1)[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

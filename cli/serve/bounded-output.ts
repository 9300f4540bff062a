import { constants, openSync } from 'node:fs';
import { Socket } from 'node:net';
import type { Writable } from 'node:stream';

/** Where a server prints: never waits for its reader, holds a bounded part of what it has not taken yet, outlives it. */
export interface BoundedOutput {
  /** Takes whole lines; drops them where the reader is too far behind or gone. */
  write(text: string): void;
  /** Lines dropped so far. */
  dropped(): number;
}

/** Characters that wait for a slow reader: some thousand lines. */
const LONGEST_WAIT = 1024 * 1024;

/**
 * A bounded output over a stream.
 * @param tell makes the line that says how many were dropped, once the reader has caught up; `undefined` for none
 */
export function boundedOutput(stream: Writable, tell: (count: number) => string | undefined): BoundedOutput {
  let dropped = 0;
  let untold = 0;
  // A reader that went away is no reason to stop serving. What is written from now on is dropped and counted.
  stream.on('error', () => undefined);
  return {
    write: (text) => {
      const isBehind = stream.writableLength + text.length > LONGEST_WAIT;
      if (isBehind || stream.destroyed || stream.errored) {
        const lines = text.split('\n').length - 1;
        dropped += lines;
        untold += lines;
        return;
      }
      const told = untold > 0 ? tell(untold) : undefined;
      untold = 0;
      stream.write((told ?? '') + text);
    },
    dropped: () => dropped,
  };
}

/**
 * Standard output (1) or standard error (2) of this process, as a stream that does not block. Processes that share a pipe
 * share its mode too, and one that ends puts it back to blocking for all: a full pipe would then stop this server. So the
 * pipe is opened anew, which gives a mode of our own, wherever the system lets us.
 */
export function standardStream(descriptor: 1 | 2): Writable {
  const inherited = descriptor === 1 ? process.stdout : process.stderr;
  // Terminals and files take what they get.
  if (!(inherited instanceof Socket) || inherited.isTTY) return inherited;
  try {
    const fd = openSync(`/proc/self/fd/${descriptor}`, constants.O_WRONLY | constants.O_NONBLOCK);
    return new Socket({ fd, readable: false, writable: true }).unref();
  } catch {
    return inherited;
  }
}

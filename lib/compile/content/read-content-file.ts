import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { HEAD_BYTES, mayBeArticle } from './content-role';
import { MOST_BYTES } from './file-findings';

/** What was read of a content file. */
export interface ReadContent {
  /** The whole file up to `MOST_BYTES`; of a larger one its first `MOST_BYTES`, or the first 16 kB where it is no article. */
  readonly bytes: Uint8Array;
  /** Bytes the file has. */
  readonly size: number;
}

/** A file that is read is never waited for: a FIFO without a writer would be waited for without end. */
const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a content file, or the system's word for why it cannot be read, such as `ENOENT`. However large a file is, no more
 * than `MOST_BYTES` of it are read, and of what is no article by its first bytes no more than those.
 * @param path as the catalog names the file; what it is depends on its name too
 */
export function readContentFile(file: string, path: string): ReadContent | string {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, WITHOUT_WAITING);
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return 'it isn’t a regular file';
    if (stat.size <= MOST_BYTES) return whole(readUpTo(descriptor, MOST_BYTES));
    const head = readUpTo(descriptor, HEAD_BYTES);
    return { bytes: mayBeArticle(head, path) ? readUpTo(descriptor, MOST_BYTES) : head, size: stat.size };
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function whole(bytes: Uint8Array): ReadContent {
  return { bytes, size: bytes.length };
}

/** The first bytes of an open file, `most` at the most. */
function readUpTo(descriptor: number, most: number): Uint8Array {
  const size = Math.min(fstatSync(descriptor).size, most);
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const read = readSync(descriptor, bytes, length, size - length, length);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}

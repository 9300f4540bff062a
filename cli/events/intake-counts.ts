/** Numbers that the server's thread and the receiving one see: a message about each batch would wake the server's as often as it hands one over. */
export type IntakeCounts = Int32Array<SharedArrayBuffer>;

/** Place of the bytes that were handed over and aren't on disk. */
export const OWED = 0;

/** Place of the rows that the thread's spool has dropped since it was opened. */
export const DROPPED = 1;

/** Both are nothing. */
export function newIntakeCounts(): IntakeCounts {
  return new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
}

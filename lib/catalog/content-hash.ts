import { createHash } from 'node:crypto';

/** Hash that tells content apart: SHA-1, for no secret hangs on it and it is the quickest that node:crypto has everywhere. */
export function contentHash(content: Uint8Array | string): string {
  return createHash('sha1').update(content).digest('base64url');
}

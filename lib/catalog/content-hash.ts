import * as crypto from 'node:crypto';

/**
 * Hash that tells content apart: SHA-1, for no secret hangs on it and it is the quickest that node:crypto has everywhere.
 * The one-shot function, twice as quick on small texts, came with Node 20.12.
 */
export function contentHash(content: Uint8Array | string): string {
  if (crypto.hash !== undefined) return crypto.hash('sha1', content, 'base64url');
  return crypto.createHash('sha1').update(content).digest('base64url');
}

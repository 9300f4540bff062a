import * as crypto from 'node:crypto';

/**
 * Hash that tells content apart: SHA-1, for no secret hangs on it and it is the quickest that node:crypto has everywhere.
 * The one-shot function, twice as quick on small texts, came with Node 20.12.
 */
export function contentHash(content: Uint8Array | string): string {
  if (crypto.hash !== undefined) return crypto.hash('sha1', content, 'base64url');
  return crypto.createHash('sha1').update(content).digest('base64url');
}

/** Characters that are hashed at once. */
const HASHED_AT_ONCE = 65_536;

/** The hash of texts joined, without all of them in memory: the same as `contentHash(texts.join(separator))`. */
export class LongHash {
  readonly #hash = crypto.createHash('sha1');
  readonly #separator: string;
  #held: string[] = [];
  #length = 0;
  #isFirst = true;

  constructor(separator: string) {
    this.#separator = separator;
  }

  add(text: string): void {
    if (!this.#isFirst) this.#held.push(this.#separator);
    this.#isFirst = false;
    this.#held.push(text);
    this.#length += text.length;
    if (this.#length >= HASHED_AT_ONCE) this.#flush();
  }

  /** Called once, at the end. */
  digest(): string {
    this.#flush();
    return this.#hash.digest('base64url');
  }

  #flush(): void {
    this.#hash.update(this.#held.join(''));
    this.#held = [];
    this.#length = 0;
  }
}

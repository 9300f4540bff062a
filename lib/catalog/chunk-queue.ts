/** Files to compile in one go, by their paths. */
export type Chunk = readonly string[];

/** Files a chunk: few enough that results come in a steady stream, enough that messages cost nothing. */
export const CHUNK_FILES = 24;

/** The chunks that nobody has taken yet; several take from it, each the next in path order. */
export class ChunkQueue {
  readonly #chunks: Chunk[];

  constructor(paths: readonly string[]) {
    const count = Math.ceil(paths.length / CHUNK_FILES);
    const chunks = Array.from({ length: count }, (_, at) => paths.slice(at * CHUNK_FILES, (at + 1) * CHUNK_FILES));
    this.#chunks = chunks.reverse();
  }

  take(): Chunk | undefined {
    return this.#chunks.pop();
  }

  /** Leaves nothing to take: whoever fails calls the others off. */
  clear(): void {
    this.#chunks.length = 0;
  }
}

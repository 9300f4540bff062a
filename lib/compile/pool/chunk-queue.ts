import type { ContentFile } from '../content/walk-content';

/** Files to compile in one go, by their paths. */
export type Chunk = readonly string[];

/** Files a chunk: few enough that results come in a steady stream, enough that messages cost nothing. */
export const CHUNK_FILES = 24;

/** Files a chunk at the end: whoever is done first waits for the others' last chunks. */
const LAST_CHUNK_FILES = 6;

/** Chunks at the end that are small: enough that everyone has taken their last large one before them. */
const LAST_CHUNKS = 16;

/** A file from so many bytes on is compiled by a worker, alone, wherever there is one: what it takes, it takes from nobody else. */
export const LARGE_BYTES = 100_000;

/** The chunks that nobody has taken yet; several take from it, each the next in path order. */
export class ChunkQueue {
  readonly #chunks: Chunk[];
  readonly #large: Chunk[];
  #isClosed = false;

  constructor(files: readonly Pick<ContentFile, 'path' | 'size'>[]) {
    const paths = files.filter(({ size }) => size < LARGE_BYTES).map(({ path }) => path);
    const large = Math.max(0, paths.length - LAST_CHUNKS * LAST_CHUNK_FILES);
    const chunks = [
      ...cut(paths.slice(0, large), CHUNK_FILES),
      ...cut(paths.slice(large), large === 0 ? CHUNK_FILES : LAST_CHUNK_FILES),
    ];
    this.#chunks = chunks.reverse();
    this.#large = files.filter(({ size }) => size >= LARGE_BYTES).map(({ path }) => [path]);
  }

  /** The next files; large ones, which come first, only for who may take them. */
  take(mayBeLarge: boolean): Chunk | undefined {
    return (mayBeLarge ? this.#large.pop() : undefined) ?? this.#chunks.pop();
  }

  /** Whether large files are left. */
  get hasLarge(): boolean {
    return this.#large.length > 0;
  }

  /** Whether files are left that anybody may take. */
  get hasSmall(): boolean {
    return this.#chunks.length > 0;
  }

  /** Takes files back that a worker could not do; each comes alone, to whoever may take large ones. */
  giveBack(paths: readonly string[]): void {
    if (this.#isClosed) return;
    for (const path of paths) this.#large.push([path]);
  }

  /** Whether somebody has called the others off. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Leaves nothing to take, now and later: whoever fails calls the others off. */
  close(): void {
    this.#isClosed = true;
    this.#chunks.length = 0;
    this.#large.length = 0;
  }
}

function cut(paths: readonly string[], size: number): readonly Chunk[] {
  return Array.from({ length: Math.ceil(paths.length / size) }, (_, at) => paths.slice(at * size, (at + 1) * size));
}

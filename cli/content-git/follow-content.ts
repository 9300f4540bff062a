import type { CompileEnd } from '../serve/compile-content';
import type { Log } from '../serve/log';
import type { ContentClone } from './content-clone';
import { checkedOut, fetchContent } from './content-clone';

/** What a look at a repository needs. */
export interface LookOptions {
  readonly clone: ContentClone;
  readonly protocols: readonly string[];
  /** Compiles what is checked out. */
  readonly compile: () => Promise<CompileEnd>;
  readonly log: Pick<Log, 'note'>;
}

/** The content was fetched and could not be published. */
export class ContentRefusedError extends Error {
  override readonly name = 'ContentRefusedError';
}

/** A look for a follower: fetches the newest commit, and compiles it where it was not published yet. */
export function lookAtRepository({
  clone,
  protocols,
  compile,
  log,
}: LookOptions): (signal: AbortSignal) => Promise<void> {
  let published: string | undefined;
  return async (signal) => {
    const head = await fetchContent(clone, { protocols, signal });
    if (head === published) return;
    await compileOrThrow(compile);
    log.note(`content of ${clone.address.shown} at ${head.slice(0, 12)}`);
    published = head;
  };
}

/** Errors in the content are findings; only a catalog that was not made is none. */
async function compileOrThrow(compile: LookOptions['compile']): Promise<void> {
  const { code, said } = await compile();
  if (code !== 0 && code !== 1) throw new ContentRefusedError(said || `compiling ended with ${code}`);
}

/** Whether a clone holds content from an earlier run. */
export async function hasContent(clone: ContentClone): Promise<boolean> {
  return (await checkedOut(clone, { protocols: [], signal: AbortSignal.timeout(10_000) })) !== undefined;
}

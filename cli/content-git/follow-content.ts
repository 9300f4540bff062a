import type { CompileEnd } from '../serve/compile-content';
import type { Log } from '../serve/log';
import type { ContentClone } from './content-clone';
import { checkedOut, fetchContent } from './content-clone';

/** What a follower is made of. */
export interface FollowOptions {
  readonly clone: ContentClone;
  readonly protocols: readonly string[];
  /** Time between two looks at the repository; 0 for none but those that are asked for. */
  readonly everyMs: number;
  /** Time that git may take for one. */
  readonly longestMs: () => number;
  /** Compiles what is checked out. */
  readonly compile: () => Promise<CompileEnd>;
  readonly log: Pick<Log, 'note' | 'problem'>;
}

/** Keeps a catalog up to date with a repository. */
export interface ContentFollower {
  /** Fetches and compiles once. @throws where it failed */
  update(): Promise<void>;
  /** Looks at the repository from time to time. */
  follow(): void;
  /** Looks soon; all who ask before it begins are one. */
  ask(): void;
  /** Why the newest content is not served; `undefined` where it is. */
  refusal(): string | undefined;
  close(): Promise<void>;
}

/** Several pushes, or one push told several times, come in a row. */
const SETTLE_MS = 250;

/** The content was fetched and could not be published. */
export class ContentRefusedError extends Error {
  override readonly name = 'ContentRefusedError';
}

/** A follower that has not looked yet. At any time one update is under way; whoever asks meanwhile gets one more. */
export function createFollower(options: FollowOptions): ContentFollower {
  const { clone, log, everyMs } = options;
  const stopping = new AbortController();
  let published: string | undefined;
  let refusal: string | undefined;
  let running: Promise<void> = Promise.resolve();
  let settling: NodeJS.Timeout | undefined;
  let every: NodeJS.Timeout | undefined;
  const updateNow = async () => {
    const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(options.longestMs())]);
    const head = await fetchContent(clone, { protocols: options.protocols, signal });
    if (head !== published) await compileOrThrow(options.compile);
    if (head !== published) log.note(`content of ${clone.address.shown} at ${head.slice(0, 12)}`);
    published = head;
  };
  const update = () => {
    const done = running.then(updateNow).then(
      () => {
        refusal = undefined;
      },
      (error: unknown) => {
        refusal = error instanceof Error ? error.message : String(error);
        throw error;
      },
    );
    running = done.catch(() => undefined);
    return done;
  };
  const updateQuietly = () => {
    update().catch((error: unknown) => {
      if (!stopping.signal.aborted) log.problem({ content: clone.address.shown }, error);
    });
  };
  return {
    update,
    follow: () => {
      if (everyMs > 0) every = setInterval(updateQuietly, everyMs).unref();
      updateQuietly();
    },
    ask: () => {
      settling ??= setTimeout(() => {
        settling = undefined;
        updateQuietly();
      }, SETTLE_MS).unref();
    },
    refusal: () => refusal,
    close: async () => {
      clearInterval(every);
      clearTimeout(settling);
      stopping.abort();
      await running;
    },
  };
}

/** Errors in the content are findings; only a catalog that was not made is none. */
async function compileOrThrow(compile: FollowOptions['compile']): Promise<void> {
  const { code, said } = await compile();
  if (code !== 0 && code !== 1) throw new ContentRefusedError(said || `compiling ended with ${code}`);
}

/** Whether a clone holds content from an earlier run. */
export async function hasContent(clone: ContentClone): Promise<boolean> {
  return (await checkedOut(clone, { protocols: [], signal: AbortSignal.timeout(10_000) })) !== undefined;
}

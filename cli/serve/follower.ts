import type { Log } from './log';

/** What a follower is made of. */
export interface FollowOptions {
  /** What is followed, for the log; without what is secret. */
  readonly about: Readonly<Record<string, string>>;
  /** Looks once, and brings what is new. @throws where it could not, with what an operator can read */
  readonly look: (signal: AbortSignal) => Promise<void>;
  /** Time between two looks; 0 for none but those that are asked for. */
  readonly everyMs: number;
  /** Time that one look may take. */
  readonly longestMs: () => number;
  readonly log: Pick<Log, 'problem'>;
}

/** Keeps what is served up to date with a place elsewhere. */
export interface Follower {
  /** Looks once. @throws where it failed */
  update(): Promise<void>;
  /** Looks once; what goes wrong is logged. */
  look(): Promise<void>;
  /** Looks now, and then from time to time, where no look is under way. */
  follow(): void;
  /** Looks soon; all who ask before it begins are one. */
  ask(): void;
  /** Why the newest content is not served; `undefined` where it is. */
  refusal(): string | undefined;
  close(): Promise<void>;
}

/** Several pushes, or one push told several times, come in a row. */
const SETTLE_MS = 250;

/**
 * A follower that has not looked yet. At any time one look is under way; whoever asks meanwhile gets one more. What goes
 * wrong is logged when it begins and when it changes, not at every look.
 */
export function createFollower({ about, look, everyMs, longestMs, log }: FollowOptions): Follower {
  const stopping = new AbortController();
  let refusal: string | undefined;
  let told: string | undefined;
  let looks = 0;
  let running: Promise<void> = Promise.resolve();
  let settling: NodeJS.Timeout | undefined;
  let every: NodeJS.Timeout | undefined;
  const update = () => {
    looks += 1;
    const done = running.then(() => look(AbortSignal.any([stopping.signal, AbortSignal.timeout(longestMs())])));
    running = done.then(
      () => {
        refusal = undefined;
        told = undefined;
      },
      (error: unknown) => {
        refusal = reasonOf(error);
      },
    );
    running.finally(() => {
      looks -= 1;
    });
    return done;
  };
  const updateQuietly = () =>
    update().catch((error: unknown) => {
      if (stopping.signal.aborted || reasonOf(error) === told) return;
      told = reasonOf(error);
      log.problem(about, error);
    });
  const lookWhereIdle = () => {
    if (looks === 0) void updateQuietly();
  };
  return {
    update,
    look: updateQuietly,
    follow: () => {
      if (everyMs > 0) every = setInterval(lookWhereIdle, everyMs).unref();
      lookWhereIdle();
    },
    ask: () => {
      settling ??= setTimeout(() => {
        settling = undefined;
        void updateQuietly();
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

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

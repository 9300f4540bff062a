import { AsyncLocalStorage } from 'node:async_hooks';

declare global {
  /** The server and the site's bundle hold two copies of this module; what one notes here the other must see. */
  var stepwiseFailures: AsyncLocalStorage<unknown[]> | undefined;
}

/** Runs `work`, and gives what went wrong in it, and in everything that it started, beside its result. */
export async function withFailures<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly failures: readonly unknown[] }> {
  const failures: unknown[] = [];
  const result = await lists().run(failures, work);
  return { result, failures };
}

/** Notes an error for the `withFailures` that this code runs in. @returns whether there is one */
export function noteFailure(error: unknown): boolean {
  const failures = lists().getStore();
  failures?.push(error);
  return failures !== undefined;
}

function lists(): AsyncLocalStorage<unknown[]> {
  globalThis.stepwiseFailures ??= new AsyncLocalStorage();
  return globalThis.stepwiseFailures;
}

import { AsyncLocalStorage } from 'node:async_hooks';

/** The fields of a posted form, in order. */
export type PostedBody = readonly (readonly [name: string, value: string])[];

declare global {
  /** The server and the site's bundle hold two copies of this module; what one puts here the other must see. */
  var stepwisePostedBody: AsyncLocalStorage<PostedBody> | undefined;
}

/**
 * Runs `work`, and everything that it starts, with a posted form. Next gives pages no body; this way typed text reaches the
 * page that draws it without an address, a header, a log or a store.
 */
export function withPosted<Result>(body: PostedBody, work: () => Result): Result {
  return bodies().run(body, work);
}

/** The form that this request posted; `undefined` for a request that posted none. */
export function postedFields(): PostedBody | undefined {
  return bodies().getStore();
}

function bodies(): AsyncLocalStorage<PostedBody> {
  globalThis.stepwisePostedBody ??= new AsyncLocalStorage();
  return globalThis.stepwisePostedBody;
}

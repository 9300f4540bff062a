import type { HelpEvents } from './help-events';

/** Who speaks: pages get messages from many. */
const SOURCE = 'stepwise-help';

/** What the page for a frame posts to the page that frames it. */
type FrameMessage =
  /** CSS pixels that the help takes now. */
  | { readonly source: typeof SOURCE; readonly event: 'height'; readonly detail: { readonly height: number } }
  | { readonly [Name in keyof HelpEvents]: MessageOf<Name> }[keyof HelpEvents];

interface MessageOf<Name extends keyof HelpEvents> {
  readonly source: typeof SOURCE;
  readonly event: Name;
  readonly detail: HelpEvents[Name];
}

/**
 * Tells the page that frames this one how tall the help is, and what the element tells its page. A summary holds what the reader typed:
 * each message is addressed to the origins that may frame the help, and the browser hands it to no other.
 * @param listed origins, or `*` for all
 */
export function tellHost(listed: readonly string[]): void {
  const targets = targetsOf(listed);
  const post = (message: FrameMessage) => {
    for (const target of targets) parent.postMessage(message, target);
  };
  const root = document.documentElement;
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    post({ source: SOURCE, event: 'height', detail: { height } });
  }).observe(root);
  addEventListener('solved', ({ detail }) => post({ source: SOURCE, event: 'solved', detail }));
  addEventListener('summary', ({ detail }) => post({ source: SOURCE, event: 'summary', detail }));
}

/** The framing page alone where the browser names it; Firefox doesn't, and drops what is for another. */
function targetsOf(listed: readonly string[]): readonly string[] {
  const allowed = [location.origin, ...listed];
  const host = location.ancestorOrigins?.[0];
  if (host === undefined) return listed.includes('*') ? ['*'] : allowed;
  return listed.includes('*') || allowed.includes(host) ? [host] : [];
}

declare global {
  interface WindowEventMap {
    solved: CustomEvent<HelpEvents['solved']>;
    summary: CustomEvent<HelpEvents['summary']>;
  }
}

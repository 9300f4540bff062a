import type { FlowScreen } from '@/lib/api';

/** What the element tells its host page, by the name of the event (a `CustomEvent` with this `detail`). */
export interface HelpEvents {
  /** The reader said that the problem is solved. */
  readonly solved: { readonly kind: 'article' | 'flow'; readonly id: string };
  /** A flow has ended: the case summary as data, text, and Markdown. It holds what the reader typed. */
  readonly summary: { readonly flow: string } & NonNullable<FlowScreen['summary']>;
}

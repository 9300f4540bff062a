/** Types for pages that use `<stepwise-help>` or the frame. Copy this file into your project. */

/** What `<stepwise-help>` tells the page that it is in. */
interface StepwiseHelpEvents {
  /** The reader said that the problem is solved. */
  readonly solved: CustomEvent<{ readonly kind: 'article' | 'flow'; readonly id: string }>;
  /** A flow has ended. `data` has the shape of `/schemas/case-summary.json` on your Stepwise site. */
  readonly summary: CustomEvent<{
    readonly flow: string;
    readonly data: Readonly<Record<string, unknown>>;
    readonly text: string;
    readonly markdown: string;
  }>;
}

/** What the frame posts to the page that it is in: the `data` of a `MessageEvent`. */
export type StepwiseFrameMessage =
  | { readonly source: 'stepwise-help'; readonly event: 'height'; readonly detail: { readonly height: number } }
  | FrameEvent<'solved'>
  | FrameEvent<'summary'>;

interface FrameEvent<Name extends keyof StepwiseHelpEvents> {
  readonly source: 'stepwise-help';
  readonly event: Name;
  readonly detail: StepwiseHelpEvents[Name]['detail'];
}

interface StepwiseHelpElement extends HTMLElement {
  addEventListener<Name extends keyof StepwiseHelpEvents>(
    name: Name,
    listener: (event: StepwiseHelpEvents[Name]) => void,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'stepwise-help': StepwiseHelpElement;
  }
}

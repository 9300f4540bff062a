/** Types for pages that use `<stepwise-help>`. Copy this file into your project. */
export {};

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

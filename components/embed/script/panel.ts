import type { HelpEvents } from './help-events';

/** What is shown: a list, an article, or a flow. */
export type Opened =
  | { readonly kind: 'start' }
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'article'; readonly id: string }
  | { readonly kind: 'flow'; readonly id: string };

/** The attributes of the element; empty for what is not given. */
export interface Given {
  readonly product: string;
  readonly topic: string;
  readonly query: string;
  readonly article: string;
  readonly flow: string;
  readonly cloud: string;
}

/** What a view is drawn with. */
export interface Panel {
  readonly given: Given;
  /** Shows something else, in place of what is there; "Back" leads back. */
  open(what: Opened): void;
  /** Says something to people who use a screen reader. */
  tell(message: string): void;
  /** Tells the host page. */
  emit<Name extends keyof HelpEvents>(name: Name, detail: HelpEvents[Name]): void;
}

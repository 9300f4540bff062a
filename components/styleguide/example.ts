import type { ReactNode } from 'react';

/** A component in one of its states, as the style guide, the unit test, and the browser test draw it. */
export interface Example {
  /** What sets it apart in its family, such as `With an error`. */
  readonly name: string;
  /** One sentence: when to use it, or when readers meet it. */
  readonly use: string;
  /** The component with its props. Its ids are on no other example, for all are drawn on one page. */
  readonly drawn: ReactNode;
}

/** Components of one purpose, one example file each. */
export interface Family {
  /** In the page's address, behind `#`. */
  readonly id: string;
  readonly name: string;
  readonly examples: readonly Example[];
}

import type { ReactNode } from 'react';

interface Props {
  /** The only question of its page. */
  readonly isAlone: boolean;
  readonly children: ReactNode;
}

/** A question as a heading: of the page where it stands alone, else of its part. */
export function Heading({ isAlone, children }: Props) {
  return isAlone ? (
    <h1 className="question-title" tabIndex={-1}>
      {children}
    </h1>
  ) : (
    <h2 className="question-title">{children}</h2>
  );
}

import type { ReactNode } from 'react';
import { splitAt } from '@/lib/text';

interface Props {
  /** The sentence with what it is given in the place of the element. */
  readonly message: (place: string) => string;
  readonly children: ReactNode;
}

/** A sentence with an element in its middle, wherever its language has it. */
export function Sentence({ message, children }: Props) {
  const [before, after] = splitAt(message);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}

import type { ReactNode } from 'react';

interface Props {
  /** What is copied: this text, or the address of a fragment of this page. */
  readonly copies: { readonly text: string } | { readonly fragment: string };
  /** Said in the status line once it is done. */
  readonly said: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A button that copies; it shows only where script runs, and `PageTools` does the copying. */
export function CopyButton({ copies, said, className = 'button', children }: Props) {
  const data = 'text' in copies ? { 'data-copy': copies.text } : { 'data-copy-fragment': copies.fragment };
  return (
    <button type="button" className={`needs-script ${className}`} {...data} data-said={said}>
      {children}
    </button>
  );
}

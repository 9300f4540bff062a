import type { ReactNode } from 'react';

/** A page with little to say: a heading, a sentence, and where to go. */
export function PlainPage({ title, intro, children }: { title: string; intro: string; children?: ReactNode }) {
  return (
    <div className="max-w-measure pt-6 sm:pt-12">
      <h1>{title}</h1>
      <p className="mt-3 mb-8 text-lead text-soft">{intro}</p>
      {children}
    </div>
  );
}

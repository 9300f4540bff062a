'use client';

import { type ComponentType, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';

/** What is shared. */
export interface Shared {
  /** Path and query. */
  readonly address: string;
  readonly title: string;
}

interface Props extends Shared {
  readonly name: string;
  /** What stands in the fold until its script has come, and without script. */
  readonly children: ReactNode;
}

/** The fold of the share panel. What it holds is fetched when somebody opens it, so that a page pays nothing for it. */
export function ShareFold({ address, title, name, children }: Props) {
  const [Actions, setActions] = useState<ComponentType<Shared>>();
  const fold = useRef<HTMLDetailsElement>(null);
  const load = useCallback(() => {
    // Without an answer the link stays there to be copied by hand.
    const show = ({ ShareActions }: { readonly ShareActions: ComponentType<Shared> }) => setActions(() => ShareActions);
    if (fold.current?.open) import('./share-actions.client').then(show, () => undefined);
  }, []);
  // Somebody may open it before this script has come.
  useEffect(load, [load]);
  return (
    <details ref={fold} className="share no-print" onToggle={load}>
      <summary className="button">{name}</summary>
      <div className="share-panel">
        {Actions === undefined ? children : <Actions address={address} title={title} />}
      </div>
    </details>
  );
}

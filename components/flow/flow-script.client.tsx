'use client';

import { useEffect, useState } from 'react';
import { copySummary } from './script/copy-summary';
import { followFlow } from './script/follow-flow';

/** Follows a flow without loading whole pages, where script runs; all it does the pages do without it. */
export function FlowScript({ failed }: { readonly failed: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => followFlow(setSaid, failed), [failed]);
  useEffect(() => {
    document.addEventListener('click', copySummary);
    return () => document.removeEventListener('click', copySummary);
  }, []);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}

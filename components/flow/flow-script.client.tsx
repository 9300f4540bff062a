'use client';

import { useEffect, useState } from 'react';
import { followFlow } from './script/follow-flow';

/** Follows a flow without loading whole pages, where script runs; all it does the pages do without it. */
export function FlowScript({ failed }: { readonly failed: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => followFlow(setSaid, failed), [failed]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}

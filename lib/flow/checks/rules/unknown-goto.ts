import { nearestName } from '@/lib/format/values';
import { defineFlowRule } from '../flow-rule';

/**
 * A way on leads to an id that does not exist.
 * Bad: `"goto": "geo_restor"` · Good: `"goto": "geo_restore"`
 */
export const unknownGoto = defineFlowRule(
  { code: 'unknown-goto', severity: 'error', meaning: 'A way on leads to an id that does not exist.' },
  (to: string, known: readonly string[]) => {
    const near = nearestName(to, known);
    return {
      message: `nothing has the id "${to}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
      fix: near === undefined ? 'Name a question, card or outcome of this file.' : `Write ${near}.`,
    };
  },
);

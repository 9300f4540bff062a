import { nearestName } from '@/lib/format/values';
import { defineFlowRule } from '../flow-rule';

/**
 * A key that a troubleshooter does not have at this place; it is left out.
 * Bad: `"go_to": "done"` · Good: `"goto": "done"`
 */
export const unknownWorkflowKey = defineFlowRule(
  { code: 'unknown-workflow-key', severity: 'warning', meaning: 'A troubleshooter has no such key at this place.' },
  (key: string, known: readonly string[]) => {
    const near = nearestName(key, known);
    return {
      message: `a troubleshooter has no "${key}" here${near === undefined ? '' : `; did you mean "${near}"?`}`,
      fix: near === undefined ? 'Delete it.' : `Write "${near}".`,
    };
  },
);

import { defineFlowRule } from '../flow-rule';

/**
 * A troubleshooter that comes to no outcome of its author's.
 * Bad: `"outcomes": []` · Good: at least one outcome that answers lead to
 */
export const missingOutcome = defineFlowRule(
  { code: 'missing-outcome', severity: 'error', meaning: 'A troubleshooter has no outcome that can be reached.' },
  () => ({
    message: 'no answers lead to an outcome of this troubleshooter',
    fix: 'Add outcomes, and ways on that lead to them.',
  }),
);

import { defineFlowRule } from '../flow-rule';

/**
 * Two parts of a troubleshooter have one id; only the first can be reached.
 * Bad: a question and an outcome `restore` · Good: `restore` and `restore_done`
 */
export const duplicateNode = defineFlowRule(
  { code: 'duplicate-node', severity: 'error', meaning: 'Two parts of a troubleshooter have one id.' },
  (id: string) => ({
    message: `the id "${id}" belongs to an earlier part of this troubleshooter`,
    fix: 'Give this part an id of its own.',
  }),
);

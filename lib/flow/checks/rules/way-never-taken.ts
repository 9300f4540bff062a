import { defineFlowRule } from '../flow-rule';

/**
 * A way on that no reader takes: an earlier one is always taken, or its condition never holds here.
 * Bad: a way without `when` before others · Good: the way without `when` comes last
 */
export const wayNeverTaken = defineFlowRule(
  { code: 'way-never-taken', severity: 'warning', meaning: 'No answers take this way on.' },
  (id: string, to: string) => ({
    message: `no answers lead from "${id}" to "${to}" this way`,
    fix: 'Put it before the ways that are taken first, or mend its condition.',
  }),
);

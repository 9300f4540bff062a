import { defineFlowRule } from '../flow-rule';

/**
 * An option for which no way on is given; its readers come to the case summary.
 * Bad: options Yes and No, and one way on with `when: "ok == Yes"` · Good: a last way on without `when`
 */
export const optionLeadsNowhere = defineFlowRule(
  { code: 'option-leads-nowhere', severity: 'warning', meaning: 'For an option no way on is given.' },
  (option: string, id: string) => ({
    message: `the answer "${option}" to "${id}" leads nowhere`,
    fix: 'Add a way on for it, or a last one without "when".',
  }),
);

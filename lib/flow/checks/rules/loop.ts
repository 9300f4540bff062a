import { defineFlowRule } from '../flow-rule';

/**
 * Ways that lead back to where they began, or conditions that hang on each other.
 * Bad: a → b → a · Good: a → b → an outcome
 */
export const loop = defineFlowRule(
  { code: 'loop', severity: 'error', meaning: 'Questions lead back to each other, or their conditions do.' },
  (ids: readonly string[]) => ({
    message: `this goes round in a circle: ${ids.slice(0, 8).join(' → ')}`,
    fix: 'Lead one of them somewhere else; nobody is asked the same question twice.',
  }),
);

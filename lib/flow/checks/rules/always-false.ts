import { defineFlowRule } from '../flow-rule';

/**
 * A condition that no answer can fulfil, whatever is offered.
 * Bad: `language == Java && language != JavaScript && language == Go` · Good: `language == Java || language == Go`
 */
export const alwaysFalse = defineFlowRule(
  { code: 'always-false', severity: 'error', meaning: 'A condition contradicts itself.' },
  (condition: string) => ({
    message: `no answer fulfils "${condition.slice(0, 120)}"`,
    fix: 'Write || where one of several answers is enough, or delete the condition.',
  }),
);

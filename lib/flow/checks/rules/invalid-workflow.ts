import { defineFlowRule } from '../flow-rule';

/**
 * A part of a troubleshooter is not what the schema describes; it is left out.
 * Bad: `"goto": 5` · Good: `"goto": "geo_restore"`
 */
export const invalidWorkflow = defineFlowRule(
  {
    code: 'invalid-workflow',
    severity: 'error',
    meaning: 'A part of a troubleshooter is not as its schema describes.',
  },
  (name: string, problem: string) => ({
    message: `${name === '' ? 'the troubleshooter' : `"${name}"`}: ${problem}`,
    fix: 'Write it as /schemas/tsg-workflow.json describes it; an editor that reads the schema helps.',
  }),
);

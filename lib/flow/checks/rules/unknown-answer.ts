import { nearestName } from '@/lib/format/values';
import type { AskedNode } from '../../flow';
import { DO_NOT_KNOW } from '../../options';
import { defineFlowRule } from '../flow-rule';

/**
 * A condition compares with an answer that the question does not offer, so that it never equals it.
 * Bad: `deployment_slot == Prod` with the options Production and Staging · Good: `deployment_slot == Production`
 */
export const unknownAnswer = defineFlowRule(
  { code: 'unknown-answer', severity: 'warning', meaning: 'A condition compares with an answer that is not offered.' },
  (answer: string, { id, options }: AskedNode, consequence: () => string) => {
    const own = options.filter(({ isAdded }) => !isAdded);
    const near = nearestName(
      answer,
      own.map(({ value }) => value),
    );
    const guess = near === undefined ? '' : ` (did you mean "${near}"?)`;
    return {
      message: `"${answer.slice(0, 80)}" is no option of the question "${id}"${guess}${consequence()}`,
      fix: near === undefined ? 'Write the value of one of its options, or add the option.' : `Write ${near}.`,
      ...(answer === DO_NOT_KNOW ? ({ severity: 'info' } as const) : {}),
    };
  },
);

import { compilePattern } from '../../patterns/compile-pattern';
import type { FlowCheck } from '../flow-check';
import { unusablePattern } from '../rules/unusable-pattern';

/** Patterns that answers cannot be checked against. */
export const findUnusablePatterns: FlowCheck = ({ flow, pathOf }) =>
  flow.nodes.flatMap((node) => {
    const validations = node.kind === 'question' ? node.question.validations : [];
    return validations.flatMap(({ kind, value }) => {
      const compiled = kind === 'pattern' ? compilePattern(value) : undefined;
      if (compiled === undefined || compiled.kind === 'pattern') return [];
      const reason = compiled.kind === 'tooLong' ? 'it is too long' : compiled.reason;
      return unusablePattern.at({ path: pathOf(node.id, 'validations') }, value, reason);
    });
  });

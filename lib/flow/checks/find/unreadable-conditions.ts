import { parseCondition, printCondition } from '../../conditions';
import type { FlowCheck } from '../flow-check';
import { oddBracket } from '../rules/odd-bracket';
import { unreadableCondition } from '../rules/unreadable-condition';

/** Conditions that the parser complains of; the tree prints to the text that it read. */
export const findUnreadableConditions: FlowCheck = ({ conditions }) =>
  conditions.flatMap(({ condition, path }) => {
    return parseCondition(printCondition(condition)).problems.map((problem) => {
      const place = { path, offset: problem.offset };
      const isMended = problem.kind === 'extraBracket' || problem.kind === 'unclosedGroup';
      return isMended ? oddBracket.at(place, problem.kind) : unreadableCondition.at(place, problem);
    });
  });

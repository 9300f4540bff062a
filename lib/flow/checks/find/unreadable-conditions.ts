import { parseCondition, printCondition } from '../../conditions';
import { consequenceOf } from '../consequence';
import type { FlowCheck } from '../flow-check';
import { oddBracket } from '../rules/odd-bracket';
import { unreadableCondition } from '../rules/unreadable-condition';

/** Conditions that the parser complains of; the tree prints to the text that it read. */
export const findUnreadableConditions: FlowCheck = (facts) =>
  facts.conditions.flatMap((placed) => {
    return parseCondition(printCondition(placed.condition)).problems.map((problem) => {
      const place = { path: placed.path, offset: problem.offset };
      if (problem.kind === 'extraBracket' || problem.kind === 'unclosedGroup')
        return oddBracket.at(place, problem.kind);
      return unreadableCondition.at(place, problem, () => consequenceOf(facts, placed));
    });
  });

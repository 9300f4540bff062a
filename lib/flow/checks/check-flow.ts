import { dropFlood } from '@/lib/format';
import type { Flow } from '../flow';
import type { FlowFinding, JsonPath } from '../sources/compiled-flow';
import { findBranchingSlips } from './find/branching';
import { findConditionLoops } from './find/condition-loops';
import { findContradictions } from './find/contradictions';
import { findDeadEnds } from './find/dead-ends';
import { findEdgeLoops } from './find/edge-loops';
import { findLaterQuestions } from './find/later-questions';
import { findNeverShown } from './find/never-shown';
import { findSelfReferences } from './find/self-references';
import { findUnknownAnswers } from './find/unknown-answers';
import { findUnknownGotos } from './find/unknown-gotos';
import { findUnknownQuestions } from './find/unknown-questions';
import { findUnknownRelatedQuestions } from './find/unknown-related-questions';
import { findUnreadableConditions } from './find/unreadable-conditions';
import { findUnusablePatterns } from './find/unusable-patterns';
import type { FlowCheck } from './flow-check';
import { factsOf } from './flow-facts';
import { conditionsNotTried } from './rules/conditions-not-tried';

const CHECKS: readonly FlowCheck[] = [
  findUnreadableConditions,
  findUnknownQuestions,
  findUnknownAnswers,
  findSelfReferences,
  findContradictions,
  findConditionLoops,
  findLaterQuestions,
  findNeverShown,
  findUnknownGotos,
  findDeadEnds,
  findEdgeLoops,
  findBranchingSlips,
  findUnusablePatterns,
  findUnknownRelatedQuestions,
];

/** Everything that is wrong with a flow; `places` holds the path of each node in the JSON body it was compiled from. */
export function checkFlow(flow: Flow, places: ReadonlyMap<string, JsonPath>): readonly FlowFinding[] {
  const facts = factsOf(flow, places);
  const found = CHECKS.flatMap((check) => check(facts));
  if (facts.budget.isCut) found.push(conditionsNotTried.at({ path: [] }));
  return dropFlood(found);
}

import type { JsonPath } from '@/lib/format';
import { type Condition, comparisonsOf, type PlacedComparison } from '../conditions';
import { type FlowIndex, indexFlow } from '../engine/flow-index';
import type { Flow, FlowNode } from '../flow';
import type { FlowFinding } from '../rules/flow-rule';
import { Budget } from './assignments';

/** A condition of a flow, where it stands and what it names. */
export interface PlacedCondition {
  readonly node: FlowNode;
  /** Index of the way on whose condition it is; `null` for the node's own. */
  readonly edge: number | null;
  readonly condition: Condition;
  readonly comparisons: readonly PlacedComparison[];
  readonly path: JsonPath;
}

/** What checks look at: the flow, and where its parts stand in the JSON body. */
export interface FlowFacts {
  readonly flow: Flow;
  readonly index: FlowIndex;
  readonly conditions: readonly PlacedCondition[];
  /** Path of a node, or of one of its keys; the body itself for a node that Stepwise made. */
  readonly pathOf: (node: string, ...keys: JsonPath) => JsonPath;
  /** What trying out answers may cost, for all checks of the flow together. */
  readonly budget: Budget;
}

/**
 * Steps of one flow. All forms of the public repository take under 20,000 each; this many take about a fifth of a second.
 */
const MOST_STEPS = 2_000_000;

/** Gathers what the checks look at; `places` holds the path of each node in the JSON body. */
export function flowFactsOf(flow: Flow, places: ReadonlyMap<string, JsonPath>): FlowFacts {
  const pathOf = (node: string, ...keys: JsonPath): JsonPath => {
    const base = places.get(node);
    return base === undefined ? [] : [...base, ...keys];
  };
  const conditions = flow.nodes.flatMap((node) => [
    ...placed(node, null, node.when, pathOf(node.id, 'visibility')),
    ...node.edges.flatMap(({ when }, edge) => placed(node, edge, when, pathOf(node.id, 'next', edge, 'when'))),
  ]);
  return { flow, index: indexFlow(flow), conditions, pathOf, budget: new Budget(MOST_STEPS) };
}

function placed(
  node: FlowNode,
  edge: number | null,
  condition: Condition | null,
  path: JsonPath,
): readonly PlacedCondition[] {
  return condition === null ? [] : [{ node, edge, condition, comparisons: comparisonsOf(condition), path }];
}

/** Looks a flow through for one kind of slip. */
export type FlowCheck = (facts: FlowFacts) => readonly FlowFinding[];

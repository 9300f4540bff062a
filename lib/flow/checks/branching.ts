import { chainOf, orderOf } from '../engine/chain';
import type { FlowIndex, IndexedNode } from '../engine/flow-index';
import { type FlowNode, isAsked } from '../flow';
import {
  deadEnd,
  missingOutcome,
  optionLeadsNowhere,
  unknownGoto,
  unreachableNode,
  wayNeverTaken,
} from '../rules/branching';
import type { FlowFinding } from '../rules/flow-rule';
import type { FlowCheck, FlowFacts } from './flow-facts';
import { type TakenWays, takenWays } from './taken-ways';

/** Of a flow that branches: ways nobody takes, options without a way, parts nobody reaches, and no outcome at all. */
export const findBranchingSlips: FlowCheck = (facts) => {
  if (chainOf(facts.index) !== null && facts.flow.source === 'form') return [];
  const ways = allWays(facts);
  const reached = reachedNodes(facts.index, ways);
  return [...facts.flow.nodes.flatMap((node) => slipsAt(facts, node, ways, reached)), ...outcomeSlips(facts, reached)];
};

function allWays({ index, budget }: FlowFacts): ReadonlyMap<string, TakenWays> {
  const comesBefore = orderOf(index);
  return new Map([...index.nodes].map(([id, at]) => [id, takenWays(index, at, { comesBefore, budget })]));
}

function reachedNodes({ flow, nodes }: FlowIndex, ways: ReadonlyMap<string, TakenWays>): ReadonlySet<string> {
  const reached = new Set<string>([flow.first]);
  const open = [flow.first];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const edges = nodes.get(id)?.edges ?? [];
    for (const way of ways.get(id)?.taken ?? []) {
      const to = edges[way]?.to;
      if (to !== undefined && !reached.has(to)) open.push(to);
      if (to !== undefined) reached.add(to);
    }
  }
  return reached;
}

function slipsAt(
  { flow, index, pathOf }: FlowFacts,
  node: FlowNode,
  ways: ReadonlyMap<string, TakenWays>,
  reached: ReadonlySet<string>,
): readonly FlowFinding[] {
  const at = index.nodes.get(node.id);
  const found = ways.get(node.id);
  if (at === undefined || found === undefined || node.id === flow.end) return [];
  if (!reached.has(node.id)) return [unreachableNode.at({ path: pathOf(node.id, 'id') }, node.kind, node.id)];
  const lost = node.edges.length === 0 ? [] : found.lost;
  return [
    ...lost.map((option) =>
      optionLeadsNowhere.at({ path: pathOf(node.id, 'next') }, optionText(node, option), node.id),
    ),
    ...untaken(at, found).map(({ edge, to }) => {
      return wayNeverTaken.at({ path: pathOf(node.id, 'next', edge, 'goto') }, node.id, to);
    }),
  ];
}

function untaken({ node, edges }: IndexedNode, { taken }: TakenWays) {
  return edges.flatMap((edge, way) => (taken.has(way) ? [] : [{ edge: node.edges.indexOf(edge), to: edge.to }]));
}

function optionText(node: FlowNode, option: number): string {
  return isAsked(node) ? (node.options[option]?.text ?? '') : '';
}

function outcomeSlips({ flow }: FlowFacts, reached: ReadonlySet<string>): readonly FlowFinding[] {
  const hasOutcome = flow.nodes.some(({ kind, id }) => kind === 'outcome' && id !== flow.end && reached.has(id));
  return flow.source !== 'troubleshooter' || hasOutcome ? [] : [missingOutcome.at({ path: ['outcomes'] })];
}

/** Questions and cards without any way on. */
export const findDeadEnds: FlowCheck = ({ flow, pathOf }) =>
  flow.nodes.flatMap(({ kind, id, edges }) => {
    return kind === 'outcome' || edges.length > 0 ? [] : deadEnd.at({ path: pathOf(id, 'id') }, id);
  });

/** Ways on that lead to no node. */
export const findUnknownGotos: FlowCheck = ({ flow, index, pathOf }) => {
  const known = flow.nodes.map(({ id }) => id);
  return flow.nodes.flatMap(({ id, edges }) => {
    return edges.flatMap(({ to }, edge) => {
      return index.nodes.has(to) ? [] : unknownGoto.at({ path: pathOf(id, 'next', edge, 'goto') }, to, known);
    });
  });
};

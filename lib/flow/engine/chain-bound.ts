import { type Answered, compareAnswer, evaluateTest } from '../conditions';
import { type Chain, type ChainLink, chainOf } from './chain';
import { ownWeight, weightsOf } from './chain-weights';
import type { FlowIndex } from './flow-index';
import { answeredBy, type Visit } from './walk-flow';

/**
 * The most questions that can follow `current` in a form, `null` for a flow that branches. What is answered already
 * decides; questions that hang on one open question are counted under the answer that asks the most of them; those that
 * hang on several wherever they are possible. It never rises on the way: each question asked takes one off.
 */
export function chainBound(index: FlowIndex, passed: readonly Visit[], current: Visit): number | null {
  const chain = chainOf(index);
  const weights = weightsOf(index);
  const start = chain?.positions.get(current.node.id);
  const link = start === undefined ? undefined : chain?.links[start];
  if (chain === null || weights === null || start === undefined || link === undefined) return null;
  const given = givenBy(passed);
  let most = (weights.shown[start] ?? 0) - ownWeight(link);
  for (let position = start + 1; position < chain.links.length; position += 1) {
    const later = chain.links[position];
    if (later !== undefined) most += weightAt(index, chain, { link: later, start, given, ...at(weights, position) });
  }
  return most;
}

function at({ shown, hidden }: { shown: readonly number[]; hidden: readonly number[] }, position: number) {
  return { shown: shown[position] ?? 0, hidden: hidden[position] ?? 0 };
}

interface Later {
  readonly link: ChainLink;
  readonly start: number;
  readonly given: ReadonlyMap<string, Answered>;
  readonly shown: number;
  readonly hidden: number;
}

function weightAt(index: FlowIndex, chain: Chain, { link, start, given, shown, hidden }: Later): number {
  const isOpen = link.decidedBy.some((position) => position >= start);
  if (isOpen && link.decidedBy.length === 1) return 0;
  const isPossible = canBeShown(index, chain, link, start, given);
  if (!isOpen) return isPossible ? shown : hidden;
  return isPossible ? Math.max(shown, hidden) : hidden;
}

/** Comparisons with an open question may come out either way; the others are decided. */
function canBeShown(
  index: FlowIndex,
  { positions }: Chain,
  { at: { node, when } }: ChainLink,
  start: number,
  given: ReadonlyMap<string, Answered>,
): boolean {
  if (when === null) return true;
  const own = positions.get(node.id) ?? 0;
  return evaluateTest(when.test, (comparison) => {
    const id = index.find(comparison.id)?.node.id ?? '';
    const position = positions.get(id) ?? -1;
    return (position >= start && position < own) || compareAnswer(comparison, given.get(id));
  });
}

function givenBy(passed: readonly Visit[]): ReadonlyMap<string, Answered> {
  const given = new Map<string, Answered>();
  for (const { node, answer } of passed) if (answer !== null) given.set(node.id, answeredBy(node, answer));
  return given;
}

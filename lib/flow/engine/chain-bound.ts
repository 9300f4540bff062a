import { type Answered, comparisonsOf, evaluateCondition } from '../conditions';
import { isAsked } from '../flow';
import { type Chain, type ChainLink, chainOf } from './chain';
import type { FlowIndex } from './flow-index';
import { answeredBy, type PassedQuestion } from './walk-flow';

/**
 * The most questions that can follow `current` in a form, `null` for a flow that branches. What is answered already
 * decides; questions that hang on one open question are counted under the answer that asks the most of them; those that
 * hang on several wherever they are possible. It never rises on the way: each question asked takes one off.
 */
export function chainBound(
  index: FlowIndex,
  passed: readonly PassedQuestion[],
  current: PassedQuestion,
): number | null {
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
  return evaluateCondition(when, (written) => {
    const id = index.find(written)?.node.id ?? '';
    const position = positions.get(id) ?? -1;
    return position >= start && position < own ? 'open' : given.get(id);
  });
}

/** What was answered on the way so far, by the question's id, as conditions see it. */
export function givenBy(passed: readonly PassedQuestion[]): ReadonlyMap<string, Answered> {
  const given = new Map<string, Answered>();
  for (const { node, answer } of passed) if (answer !== null) given.set(node.id, answeredBy(node, answer));
  return given;
}

/**
 * How many questions each link of a chain can bring, by its position: itself and those that hang on it alone. `shown`
 * where it is asked, `hidden` where it is not and so unanswered.
 */
export interface ChainWeights {
  readonly shown: readonly number[];
  readonly hidden: readonly number[];
}

const WEIGHTS = new WeakMap<Chain, ChainWeights>();

/** The weights of a flow that is a chain; `null` for one that branches. */
export function weightsOf(index: FlowIndex): ChainWeights | null {
  const chain = chainOf(index);
  if (chain === null) return null;
  const known = WEIGHTS.get(chain) ?? weigh(index, chain);
  WEIGHTS.set(chain, known);
  return known;
}

/** From the last link to the first, for what hangs on a link always comes behind it. */
function weigh(index: FlowIndex, { links, hanging }: Chain): ChainWeights {
  const shown: number[] = links.map(() => 0);
  const hidden: number[] = links.map(() => 0);
  for (let position = links.length - 1; position >= 0; position -= 1) {
    const link = links[position];
    if (link === undefined) continue;
    const children = (hanging[position] ?? []).flatMap((at) => {
      const child = links[at];
      return child === undefined ? [] : [{ child, shown: shown[at] ?? 0, hidden: hidden[at] ?? 0 }];
    });
    const under = (answered: Answered | undefined): number =>
      children.reduce((sum, { child, shown: is, hidden: isNot }) => {
        return sum + (isShownUnder(index, child, link, answered) ? is : isNot);
      }, 0);
    const anything = children.reduce((sum, { shown: is, hidden: isNot }) => sum + Math.max(is, isNot), 0);
    const compared = children.reduce((sum, { child }) => sum + comparisonCount(child), 0);
    shown[position] = ownWeight(link) + mostUnder(link, under, { anything, compared });
    hidden[position] = under(undefined);
  }
  return { shown, hidden };
}

function comparisonCount({ at: { when } }: ChainLink): number {
  return when === null ? 0 : comparisonsOf(when).length;
}

/** What an asked link counts itself. */
export function ownWeight({ at }: ChainLink): number {
  return isAsked(at.node) ? 1 : 0;
}

/** Comparisons made to weigh one link; beyond, what hangs on it is counted as if all could be asked. */
const MOST_COMPARED = 100_000;

function mostUnder(
  { at: { node } }: ChainLink,
  under: (answered?: Answered) => number,
  { anything, compared }: { readonly anything: number; readonly compared: number },
): number {
  if (!isAsked(node)) return under();
  if (node.isMany || node.takesText || node.options.length * compared > MOST_COMPARED) return anything;
  const answers = node.options.map((_, option) => under(answeredBy(node, { chosen: [option], text: '' })));
  return answers.reduce((most, weight) => Math.max(most, weight), under());
}

function isShownUnder(index: FlowIndex, child: ChainLink, parent: ChainLink, answered: Answered | undefined): boolean {
  const { when } = child.at;
  if (when === null) return true;
  return evaluateCondition(when, (id) => (index.find(id) === parent.at ? answered : undefined));
}

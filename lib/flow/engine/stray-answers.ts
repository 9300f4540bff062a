import { type Answer, type Answers, answerOf } from '../answers';
import { type AskedNode, isAsked } from '../flow';
import { nodesAfter } from './chain';
import type { FlowIndex } from './flow-index';
import type { PassedQuestion } from './walk-flow';

/** An answer that the reader gave to a question which is no longer asked. It stays in the address and out of results. */
export interface StrayAnswer {
  readonly node: AskedNode;
  readonly answer: Answer;
}

/**
 * The answers to questions that are off the way, in the flow's order. What may still be asked, because it can follow the
 * open question, is not among them.
 */
export function strayAnswers(
  index: FlowIndex,
  answers: Answers,
  path: readonly PassedQuestion[],
  open: PassedQuestion | null,
): readonly StrayAnswer[] {
  const asked = new Set<string>();
  for (const { node } of path) asked.add(node.id);
  const strayIds = new Set<string>();
  for (const id of answers.choices.keys()) if (!asked.has(id)) strayIds.add(id);
  for (const id of answers.texts.keys()) if (!asked.has(id)) strayIds.add(id);
  if (strayIds.size === 0) return [];
  const ahead = open === null ? asked : nodesAfter(index, open.node.id);
  return [...strayIds]
    .flatMap((id) => index.nodes.get(id) ?? [])
    .toSorted((a, b) => a.position - b.position)
    .flatMap(({ node }) => {
      const answer = isAsked(node) && !ahead.has(node.id) ? answerOf(node, answers) : null;
      return isAsked(node) && answer !== null ? [{ node, answer }] : [];
    });
}

/** Why an answer could not be kept; `isTyped`: an address must not carry what is typed. */
export type DropReason = 'unknownQuestion' | 'unknownOption' | 'onlyOneAnswer' | 'takesNoText' | 'isTyped';

/** An answer that does not fit the flow (any more), by the name and the value it came with. */
export interface DroppedAnswer {
  readonly name: string;
  /** What was given, empty where that is typed text. */
  readonly value: string;
  readonly reason: DropReason;
}

/** Answers that do not fit which are told of: a reader needs no more to see that a link is old, and an address has no room. */
const MOST_TOLD = 20;

/** Dropped answers while a request is read: each once, and no more than somebody would read. */
export class DroppedList {
  readonly #told = new Map<string, DroppedAnswer>();

  /** What was dropped, in the order in which it came. */
  get items(): readonly DroppedAnswer[] {
    return [...this.#told.values()];
  }

  add(dropped: DroppedAnswer): void {
    if (this.#told.size < MOST_TOLD) this.#told.set(JSON.stringify(Object.values(dropped)), dropped);
  }
}

/** What of the answers names no question or no option of the flow. */
export function droppedAnswers({ nodes }: FlowIndex, { choices, texts }: Answers): readonly DroppedAnswer[] {
  const dropped: DroppedAnswer[] = [];
  for (const [name, chosen] of choices) {
    const node = nodes.get(name)?.node;
    if (node === undefined || !isAsked(node)) dropped.push({ name, value: '', reason: 'unknownQuestion' });
    else if (chosen.some((option) => node.options[option] === undefined))
      dropped.push({ name, value: '', reason: 'unknownOption' });
  }
  for (const name of texts.keys()) {
    const node = nodes.get(name)?.node;
    if (node === undefined || !isAsked(node)) dropped.push({ name, value: '', reason: 'unknownQuestion' });
    else if (!node.takesText) dropped.push({ name, value: '', reason: 'takesNoText' });
  }
  return dropped;
}

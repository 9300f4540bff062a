import type { Answers } from '../answers';
import { isAsked } from '../flow';
import type { FlowIndex } from './flow-index';

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

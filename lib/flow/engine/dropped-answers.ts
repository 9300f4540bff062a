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

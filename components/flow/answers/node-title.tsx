import { Told, told } from '@/components/words';
import type { Flow, FlowNode } from '@/lib/flow';
import { flowWords, nodeWords } from '../own-words';

interface Props {
  readonly flow: Flow;
  readonly node: FlowNode;
}

/** What a page of a flow is called, in a line of the interface: a step by its number and how it begins. */
export function NodeTitle({ flow, node }: Props) {
  if (node.kind !== 'step') return <Told>{told(node.title, nodeWords(flow, node))}</Told>;
  const named = node.title.slice(0, node.title.length - node.beginning.length);
  return <Told>{named + told(node.beginning, flowWords(flow))}</Told>;
}

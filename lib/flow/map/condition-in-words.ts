import { type Condition, describeCondition } from '../conditions';
import { indexFlow } from '../engine/flow-index';
import { type Flow, isAsked } from '../flow';
import { FLOW_WORDS, type FlowWords } from '../words';

/** A condition of a flow for people: `“Which plan?” is “Basic” and “Region” is answered`; empty where it always holds. */
export function conditionInWords(flow: Flow, condition: Condition, words: FlowWords = FLOW_WORDS): string {
  const index = indexFlow(flow);
  const describe = (id: string) => {
    const node = index.find(id)?.node;
    return node === undefined ? undefined : { title: node.title, options: isAsked(node) ? node.options : [] };
  };
  return describeCondition(condition, describe, words);
}

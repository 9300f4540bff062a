import type { Ending, OutcomeNode } from '../flow';

/** An outcome with what is said of it; everything else is empty. */
export function outcome(
  said: Pick<OutcomeNode, 'id' | 'title'> & Partial<OutcomeNode> & { readonly ending: Ending },
): OutcomeNode {
  return { kind: 'outcome', when: null, edges: [], text: '', articleIds: [], documents: [], formId: '', ...said };
}

/** An id that no other node of the flow has, in any case: the wished one, else with a number behind it. */
export function freeId(wished: string, taken: Iterable<string>): string {
  const folded = new Set([...taken].map((id) => id.toLowerCase()));
  let id = wished;
  for (let number = 2; folded.has(id.toLowerCase()); number += 1) id = `${wished}-${number}`;
  return id;
}

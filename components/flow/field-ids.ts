import type { AskedNode, Flow } from '@/lib/flow';

/** The names by which the parts of a question refer to each other in a page. */
export interface FieldIds {
  /** Of the first field: error summaries lead there. */
  readonly field: string;
  readonly hint: string;
  readonly error: string;
}

/** Ids of a question's parts. Authors' ids may hold anything, so the place in the flow stands for them. */
export function fieldIds(flow: Flow, node: AskedNode): FieldIds {
  const field = `question-${flow.nodes.indexOf(node) + 1}`;
  return { field, hint: `${field}-hint`, error: `${field}-error` };
}

import type { Answer, AskedNode, Flow } from '@/lib/flow';

/** What draws the field of one question needs to know. */
export interface FieldProps<Node extends AskedNode = AskedNode> {
  readonly flow: Flow;
  readonly node: Node;
  readonly answer: Answer | null;
  readonly ids: FieldIds;
  /** Ids of what describes the field, as `aria-describedby` takes them. */
  readonly describedBy: string | undefined;
  readonly isWrong: boolean;
}

/** What every field of a question says of itself to assistive technology. */
export function describing({ describedBy, isWrong }: Pick<FieldProps, 'describedBy' | 'isWrong'>) {
  return { 'aria-describedby': describedBy, 'aria-invalid': isWrong || undefined };
}

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

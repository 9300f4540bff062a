import type { Answer, AskedNode } from '@/lib/flow';
import type { FieldIds } from '../field-ids';

/** What draws the field of one question needs to know. */
export interface FieldProps<Node extends AskedNode = AskedNode> {
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

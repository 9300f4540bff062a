import { fieldName, type QuestionNode } from '@/lib/flow';
import { describing, type FieldProps } from './field-props';

/** Lines shown where the author names no number. */
const USUAL_LINES = 6;
const MOST_LINES = 20;

/** Several lines of text. */
export function Lines(props: FieldProps<QuestionNode>) {
  const { node, answer, ids } = props;
  const lines = Math.min(node.question.numberOfLines || USUAL_LINES, MOST_LINES);
  return (
    <textarea
      id={ids.field}
      name={fieldName(node.id)}
      defaultValue={answer?.text ?? ''}
      rows={Math.max(3, lines)}
      className="field"
      data-typed
      {...describing(props)}
    />
  );
}

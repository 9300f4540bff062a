import { fieldName, type QuestionNode } from '@/lib/flow';
import { describing, type FieldProps } from './field-props';

/** One line of text, or a number: browsers' number fields lose what is no number, so it is a line too. */
export function Line(props: FieldProps<QuestionNode>) {
  const { node, answer, ids } = props;
  return (
    <input
      id={ids.field}
      type="text"
      inputMode={node.drawing === 'number' ? 'decimal' : undefined}
      name={fieldName(node.id)}
      defaultValue={answer?.text ?? ''}
      className={node.drawing === 'number' ? 'field field-number' : 'field'}
      spellCheck={false}
      data-typed
      {...describing(props)}
    />
  );
}

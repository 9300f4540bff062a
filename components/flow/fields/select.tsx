import { fieldName } from '@/lib/flow';
import { siteText } from '@/lib/text';
import { describing, type FieldProps } from './field-props';

/** A long list to choose one from. */
export function Select(props: FieldProps) {
  const { node, answer, ids } = props;
  const chosen = node.options[answer?.chosen[0] ?? -1];
  return (
    <select
      id={ids.field}
      name={fieldName(node.id)}
      defaultValue={chosen?.key ?? ''}
      className="field"
      {...describing(props)}
    >
      <option value="">{siteText().flow.chooseOne}</option>
      {node.options.map((option) => (
        <option key={option.key} value={option.key}>
          {option.text}
        </option>
      ))}
    </select>
  );
}

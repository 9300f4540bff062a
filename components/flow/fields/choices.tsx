import { fieldName } from '@/lib/flow';
import type { FieldProps } from './field-props';

/** All options at once: radios, or boxes where several may be chosen. */
export function Choices({ node, answer, ids, isWrong }: FieldProps) {
  const columns = node.options.length > 12 ? 'choices choices-many' : 'choices';
  return (
    <div className={columns}>
      {node.options.map((option, at) => (
        <label key={option.key} className="choice">
          <input
            type={node.isMany ? 'checkbox' : 'radio'}
            id={at === 0 ? ids.field : undefined}
            name={fieldName(node.id)}
            value={option.key}
            defaultChecked={answer?.chosen.includes(at) ?? false}
            aria-invalid={(node.isMany && isWrong) || undefined}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </div>
  );
}

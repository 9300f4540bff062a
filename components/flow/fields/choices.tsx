import type { Written } from '@/components/lists';
import { type FlowOption, fieldName } from '@/lib/flow';
import { directionOf, siteText } from '@/lib/text';
import { groupWords, optionWords } from '../own-words';
import type { FieldProps } from './field-props';

/** Options that stand under one heading; `from` is the place of the first among all. */
interface Group {
  readonly name: string;
  readonly options: readonly FlowOption[];
  readonly from: number;
}

/** All options at once: radios, or boxes where several may be chosen. Where they have groups, under their headings. */
export function Choices(props: FieldProps) {
  const groups = groupsOf(props.node.options);
  const named = groups.filter(({ name }) => name !== '');
  if (named.length < 2) return <Options {...props} options={props.node.options} from={0} />;
  const idOf = ({ from }: Group) => `${props.ids.field}-group-${from + 1}`;
  return (
    <>
      <nav aria-label={siteText().flow.groups} className="choice-jumps no-print">
        {named.map((group) => (
          <a key={group.from} href={`#${idOf(group)}`}>
            <span {...headingWords(props.flow, group)}>{group.name}</span>
          </a>
        ))}
      </nav>
      {groups.map((group) => (
        <fieldset key={group.from} className="choice-group" id={idOf(group)}>
          {group.name !== '' && (
            <legend {...headingWords(props.flow, group)} {...directionOf(group.name)}>
              {group.name}
            </legend>
          )}
          <Options {...props} {...group} />
        </fieldset>
      ))}
    </>
  );
}

function Options({ flow, node, answer, ids, isWrong, options, from }: FieldProps & Pick<Group, 'options' | 'from'>) {
  const columns = node.options.length > 12 ? 'choices choices-many' : 'choices';
  return (
    <div className={columns}>
      {options.map((option, at) => (
        <label key={option.key} className="choice" {...directionOf(option.text)}>
          <input
            type={node.isMany ? 'checkbox' : 'radio'}
            id={from + at === 0 ? ids.field : undefined}
            name={fieldName(node.id)}
            value={option.key}
            defaultChecked={answer?.chosen.includes(from + at) ?? false}
            aria-invalid={(node.isMany && isWrong) || undefined}
          />
          <span {...optionWords(flow, option)}>{option.text}</span>
        </label>
      ))}
    </div>
  );
}

function headingWords(flow: FieldProps['flow'], { options: [first] }: Group): Written {
  return first === undefined ? {} : groupWords(flow, first);
}

/** Neighbours with the same group together. */
function groupsOf(options: readonly FlowOption[]): readonly Group[] {
  const starts = options.flatMap((option, at) => (at === 0 || nameOf(option) !== nameOf(options[at - 1]) ? [at] : []));
  return starts.map((from, at) => {
    return { name: nameOf(options[from]), options: options.slice(from, starts[at + 1]), from };
  });
}

function nameOf(option: FlowOption | undefined): string {
  return option?.group ?? '';
}

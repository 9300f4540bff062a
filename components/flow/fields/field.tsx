import type { ComponentType } from 'react';
import { type Drawing, fieldName, type QuestionNode } from '@/lib/flow';
import { siteText } from '@/lib/text';
import { Choices } from './choices';
import type { FieldProps } from './field-props';
import { DateTimeField, Line, Lines, Select } from './plain-fields';

/** How each drawing is drawn. */
const DRAWINGS: Readonly<Record<Drawing, ComponentType<FieldProps<QuestionNode>>>> = {
  radios: Choices,
  checkboxes: Choices,
  select: Select,
  line: Line,
  lines: Lines,
  number: Line,
  dateTime: DateTimeField,
};

/** The fields that a question's answer is given in. A list that could not be loaded has a box for the name beside it. */
export function QuestionField(props: FieldProps<QuestionNode>) {
  const { node, answer, ids } = props;
  const Drawn = DRAWINGS[node.drawing];
  const { liveList } = node;
  if (liveList === null || node.options.length === 0) return <Drawn {...props} />;
  return (
    <>
      <Drawn {...props} />
      <label className="mt-4 block font-semibold" htmlFor={`${ids.field}-text`}>
        {siteText().flow.liveText}
      </label>
      <p id={`${ids.field}-text-hint`} className="label mb-1.5">
        {liveList.whereToFind}
      </p>
      <input
        id={`${ids.field}-text`}
        type="text"
        name={fieldName(node.id, 'text')}
        defaultValue={answer?.text ?? ''}
        className="field"
        spellCheck={false}
        data-typed
        aria-describedby={`${ids.field}-text-hint`}
      />
    </>
  );
}

/** Whether a question is answered in one field that a label can name; a group of fields needs a legend. */
export function hasOneField({ drawing }: QuestionNode): boolean {
  return drawing !== 'radios' && drawing !== 'checkboxes';
}

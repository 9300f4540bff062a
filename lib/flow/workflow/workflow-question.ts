import { type Form, type Question, readForm } from '@/lib/format';
import type { WorkflowQuestion } from './workflow-schema';

/**
 * A troubleshooter's question as a form's (FORMAT.md D.3): read by the same reader, or, where it has no label, taken from
 * the form that the troubleshooter borrows from. `undefined` where that has none of this id.
 */
export function workflowQuestion(written: WorkflowQuestion, borrowed: Form | undefined): Question | undefined {
  const { next: _next, ...element } = written;
  if (written.displayLabel === undefined && !isNote(written)) {
    const shared = borrowed?.questions.find(({ id }) => id.toLowerCase() === written.id.toLowerCase());
    return shared === undefined ? undefined : { ...shared, id: written.id, ...visibilityOf(written) };
  }
  const options = written.dropdownOptions ?? element.radioButtonOptions;
  const controlType = written.controlType ?? (options === undefined ? 'textbox' : 'dropdown');
  const required = written.required ?? (options !== undefined && controlType !== 'multiselectdropdown');
  const value = { formElements: [{ ...element, controlType, required }] };
  return readForm(
    value,
    () => 0,
    () => undefined,
  ).questions[0];
}

function isNote({ controlType }: WorkflowQuestion): boolean {
  return controlType === 'infoblock' || controlType === 'textblock';
}

/** A borrowed question is asked when the troubleshooter says so; its own form's conditions name other questions. */
function visibilityOf({ visibility }: WorkflowQuestion): Pick<Question, 'visibility' | 'hidden'> {
  return { visibility: visibility ?? null, hidden: false };
}

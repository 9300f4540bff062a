import type { Form, FormQuestion, Option } from '@/lib/format';
import { readForm } from '@/lib/format/values';
import { parseCondition } from '../conditions';
import type { CardNode, Edge } from '../flow';
import { keyedOptions } from '../options';
import { resultOptions } from '../sources/nodes';
import type { FlowWords } from '../words';
import type { WorkflowCard, WorkflowNext, WorkflowOption, WorkflowQuestion } from './workflow-schema';

/**
 * A troubleshooter's question as a form's (FORMAT.md D.3): read by the same reader, or, where it has no label, taken from
 * the form that the troubleshooter borrows from. `undefined` where that has none of this id.
 */
export function workflowQuestion(written: WorkflowQuestion, borrowed: Form | undefined): FormQuestion | undefined {
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
function visibilityOf({ visibility }: WorkflowQuestion): Pick<FormQuestion, 'visibility' | 'hidden'> {
  return { visibility: visibility ?? null, hidden: false };
}

/** The ways on that an author wrote; where none is written, the next part of the list, if there is one. */
export function workflowEdges(next: WorkflowNext, following: string | undefined): readonly Edge[] {
  if (next === undefined) return following === undefined ? [] : [{ to: following, when: null }];
  if (typeof next === 'string') return [{ to: next, when: null }];
  return next.map(({ when, goto }) => ({
    to: goto,
    when: when === undefined ? null : parseCondition(when).condition,
  }));
}

/** A card of a troubleshooter as a node; `title` is its article's. It may be passed without an answer only by "skip". */
export function cardNode(
  { id, articleId, displayLabel, dropdownOptions, visibility }: WorkflowCard,
  title: string,
  edges: readonly Edge[],
  words: FlowWords,
): CardNode {
  return {
    kind: 'card',
    id,
    title: displayLabel ?? title,
    when: visibility === undefined ? null : parseCondition(visibility).condition,
    edges,
    articleId,
    options: dropdownOptions === undefined ? resultOptions(words) : keyedOptions(dropdownOptions.map(cardOption)),
    isMany: false,
    takesText: false,
    isRequired: true,
  };
}

function cardOption(option: WorkflowOption): Option {
  return typeof option === 'string' ? { value: option, text: option } : { value: option.value, text: option.text };
}

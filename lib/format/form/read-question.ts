import type { Question } from '../form';
import type { Report } from '../rule';
import type { RawElement } from './raw-form';
import { readControl } from './read-control';
import { readDynamicOptions, readOptions } from './read-options';
import { readValidations } from './read-validations';
import { readVisibility } from './read-visibility';

/** What the portal's template left in help texts: the word `string` in place of one. */
const LEFTOVER = 'string';

/** One element of a form as a question (FORMAT.md D.3); `offset` gives the place of one of its keys. */
export function readQuestion(
  element: RawElement,
  index: number,
  offset: (key: string) => number,
  report: Report,
): Question {
  const { validations, isRequired } = readValidations(element, () => offset('validations'), report);
  return {
    id: element.id.trim(),
    order: element.order ?? index + 1,
    control: readControl(element.controltype, () => offset('controlType'), report),
    label: element.displaylabel.trim(),
    required: element.required || isRequired,
    options: readOptions(element),
    dynamicOptions: readDynamicOptions(element),
    ...readVisibility(element.visibility),
    watermarkText: helpText(element.watermarktext),
    infoBalloonText: helpText(element.infoballoontext),
    hints: element.hints.map((hint) => hint.text.trim()).filter((hint) => hint !== ''),
    content: element.content.trim(),
    maxLength: element.maxlength,
    numberOfLines: element.numberoflines,
    validations,
    useAsAdditionalDetails: element.useasadditionaldetails,
    diagnosticInputRequiredClients: listOf(element.diagnosticinputrequiredclients),
  };
}

function helpText(text: string): string {
  return text.trim().toLowerCase() === LEFTOVER ? '' : text.trim();
}

function listOf(clients: string): readonly string[] {
  return clients
    .split(',')
    .map((client) => client.trim())
    .filter((client) => client !== '');
}

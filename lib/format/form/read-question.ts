import { CONTROLS, type Control, type DynamicOptions, type FormQuestion, type Option } from '../form';
import { nearestName } from '../nearest-name';
import type { Report } from '../rule';
import { unknownControl } from '../rules/form';
import { type RawDynamicOptions, type RawElement, rawOption } from './raw-form';
import { readValidations } from './read-validations';

/** What the portal's template left in help texts: the word `string` in place of one. */
const LEFTOVER = 'string';

/** One element of a form as a question (FORMAT.md D.3); `offset` gives the place of one of its keys. */
export function readQuestion(
  element: RawElement,
  index: number,
  offset: (key: string) => number,
  report: Report,
): FormQuestion {
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

const BY_NAME: ReadonlyMap<string, Control> = new Map(CONTROLS.map((control) => [control, control]));

/** The control that a `controlType` names, in any case; a name that is none is reported and read as a text box. */
export function readControl(controlType: string, offset: () => number, report: Report): Control {
  const written = controlType.trim();
  const control = BY_NAME.get(written.toLowerCase());
  if (control !== undefined) return control;
  report(unknownControl.at(offset(), written, nearestName(written, CONTROLS)));
  return 'textbox';
}

/** The choices of a question: dropdown options, else radio options, in the author's order, duplicates kept (D.3). */
export function readOptions(element: RawElement): readonly Option[] {
  const { dropdownoptions, radiobuttonoptions } = element;
  return (dropdownoptions.length > 0 ? dropdownoptions : radiobuttonoptions).map(trimmedOption);
}

/**
 * What the portal would fetch (FORMAT.md D.5): its address, and what to offer without it. A `defaultDropdownOptions` on
 * the element instead of inside counts too.
 */
export function readDynamicOptions(element: RawElement): DynamicOptions | null {
  const dynamic = element.dynamicdropdownoptions;
  if (dynamic === null || isEmptyList(dynamic)) return null;
  const offered = rawOption(dynamic.defaultdropdownoptions) ?? rawOption(element.defaultdropdownoptions);
  return {
    uri: dynamic.uri.trim(),
    textTemplate: dynamic.texttemplate,
    dependsOn: dynamic.dependson.trim(),
    fallback: [...dynamic.dropdownoptions, ...(offered === undefined ? [] : [offered])].map(trimmedOption),
  };
}

function isEmptyList(dynamic: RawDynamicOptions): boolean {
  return (
    dynamic.uri === '' &&
    dynamic.dropdownoptions.length === 0 &&
    rawOption(dynamic.defaultdropdownoptions) === undefined
  );
}

/** An option with only a value is shown by it, and one with only a text stands for it. */
function trimmedOption({ text, value }: { readonly text: string; readonly value: string }): Option {
  return { value: value.trim() || text.trim(), text: text.trim() || value.trim() };
}

/** Whether and when a question is asked. */
export interface Visibility {
  readonly visibility: string | null;
  readonly hidden: boolean;
}

/**
 * Reads `visibility` (FORMAT.md D.4): absent, null, true and their texts mean always; false and its text mean never;
 * any other text is a condition, kept as written.
 */
export function readVisibility(value: unknown): Visibility {
  const text = typeof value === 'string' || typeof value === 'boolean' ? String(value).trim() : '';
  const word = text.toLowerCase();
  const isCondition = !['', 'null', 'true', 'false'].includes(word);
  return { visibility: isCondition ? text : null, hidden: word === 'false' };
}

import type { Control } from '@/lib/format';
import { readDateTime, writeDateTime } from '../date-time';
import { type AnswerProblem, type ControlRule, noChecks, type Submitted } from './control-rule';
import { drawChoice, readAnyChoice, readText, typedText } from './read-answer';

/** One choice of a list; a short list is shown as radios. */
export const dropdown: ControlRule = {
  control: 'dropdown',
  drawing: (_, options) => drawChoice(options),
  read: readAnyChoice,
  check: noChecks,
};

/** Any number of choices, all shown at once. */
export const multiselectdropdown: ControlRule = {
  control: 'multiselectdropdown',
  drawing: (_, options) => (options.length === 0 ? 'line' : 'checkboxes'),
  read: readAnyChoice,
  check: noChecks,
};

/** One choice, all shown at once. */
export const radiobuttongroup: ControlRule = {
  control: 'radiobuttongroup',
  drawing: (_, options) => (options.length === 0 ? 'line' : 'radios'),
  read: readAnyChoice,
  check: noChecks,
};

/** One line of text. */
export const textbox: ControlRule = {
  control: 'textbox',
  drawing: () => 'line',
  read: (_, submitted) => readText(submitted),
  check: noChecks,
};

/** Several lines of text. */
export const multilinetextbox: ControlRule = {
  control: 'multilinetextbox',
  drawing: () => 'lines',
  read: (_, submitted) => readText(submitted),
  check: noChecks,
};

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/** A number, kept as it was typed. */
export const numerictextbox: ControlRule = {
  control: 'numerictextbox',
  drawing: () => 'number',
  read: (_, submitted) => readText(submitted),
  check: (_, { text }) =>
    text === '' || numberOf(text) !== undefined
      ? []
      : [{ kind: 'notANumber', severity: 'error', message: '', limit: '' }],
};

/** The number that a reader typed, in plain decimals; `undefined` for anything else. */
export function numberOf(text: string): number | undefined {
  return NUMBER.test(text.trim()) ? Number(text) : undefined;
}

/**
 * A date and time with an explicit time zone, kept as `2024-05-01T10:00[Europe/Berlin]`. What is no date stays as it was
 * typed, so that the page can show it beside the error.
 */
export const datetimepicker: ControlRule = {
  control: 'datetimepicker',
  drawing: () => 'dateTime',
  read: (_, submitted) => ({ answer: { chosen: [], text: canonical(submitted) }, unknown: [] }),
  check: (_, { text }) => (text === '' ? [] : problemsOf(text)),
};

function canonical({ values, zone }: Submitted): string {
  const written = typedText(values[0] ?? '');
  if (written === '') return '';
  const hasZone = /\]$|Z$|[+-]\d{2}:?\d{2}$/i.test(written.slice(10));
  const whole = hasZone || zone.trim() === '' ? written : `${written}[${typedText(zone)}]`;
  const read = readDateTime(whole);
  return read === undefined ? whole : writeDateTime(read);
}

function problemsOf(text: string): readonly AnswerProblem[] {
  const read = readDateTime(text);
  if (read === undefined) return [{ kind: 'notADate', severity: 'error', message: '', limit: '' }];
  if (read.clock === 'plain') return [];
  const kind = read.clock === 'skipped' ? 'skippedTime' : 'repeatedTime';
  return [{ kind, severity: 'warning', message: '', limit: '' }];
}

/** Author HTML that is shown with the next question and never asked. */
export const infoblock: ControlRule = {
  control: 'infoblock',
  drawing: () => null,
  read: () => ({ answer: { chosen: [], text: '' }, unknown: [] }),
  check: noChecks,
};

/** A label that is shown with the next question and never asked. */
export const textblock: ControlRule = {
  control: 'textblock',
  drawing: () => null,
  read: () => ({ answer: { chosen: [], text: '' }, unknown: [] }),
  check: noChecks,
};

/** Every control of the format; a new one is one file and one line here. */
export const CONTROL_RULES: Readonly<Record<Control, ControlRule>> = {
  dropdown,
  multiselectdropdown,
  radiobuttongroup,
  textbox,
  multilinetextbox,
  numerictextbox,
  datetimepicker,
  infoblock,
  textblock,
};

import { type ControlRule, noChecks } from './control-rule';
import { readAnyChoice } from './read-any-choice';

/** Any number of choices, all shown at once. */
export const multiselectdropdown: ControlRule = {
  control: 'multiselectdropdown',
  drawing: (_, options) => (options.length === 0 ? 'line' : 'checkboxes'),
  read: readAnyChoice,
  check: noChecks,
};

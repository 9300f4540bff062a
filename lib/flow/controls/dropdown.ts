import { type ControlRule, noChecks } from './control-rule';
import { drawChoice } from './draw-choice';
import { readAnyChoice } from './read-any-choice';

/** One choice of a list; a short list is shown as radios. */
export const dropdown: ControlRule = {
  control: 'dropdown',
  drawing: (_, options) => drawChoice(options),
  read: readAnyChoice,
  check: noChecks,
};

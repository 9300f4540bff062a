import { type ControlRule, noChecks } from './control-rule';
import { readText } from './read-text';

/** One line of text. */
export const textbox: ControlRule = {
  control: 'textbox',
  drawing: () => 'line',
  read: (_, submitted) => readText(submitted),
  check: noChecks,
};

import { type ControlRule, noChecks } from './control-rule';
import { readText } from './read-text';

/** Several lines of text. */
export const multilinetextbox: ControlRule = {
  control: 'multilinetextbox',
  drawing: () => 'lines',
  read: (_, submitted) => readText(submitted),
  check: noChecks,
};

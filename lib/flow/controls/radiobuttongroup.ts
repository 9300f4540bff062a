import { type ControlRule, noChecks } from './control-rule';
import { readAnyChoice } from './read-any-choice';

/** One choice, all shown at once. */
export const radiobuttongroup: ControlRule = {
  control: 'radiobuttongroup',
  drawing: (_, options) => (options.length === 0 ? 'line' : 'radios'),
  read: readAnyChoice,
  check: noChecks,
};

import { type ControlRule, noChecks } from './control-rule';

/** A label that is shown with the next question and never asked. */
export const textblock: ControlRule = {
  control: 'textblock',
  drawing: () => null,
  read: () => ({ answer: { chosen: [], text: '' }, unknown: [] }),
  check: noChecks,
};

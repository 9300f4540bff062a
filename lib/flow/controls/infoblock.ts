import { type ControlRule, noChecks } from './control-rule';

/** Author HTML that is shown with the next question and never asked. */
export const infoblock: ControlRule = {
  control: 'infoblock',
  drawing: () => null,
  read: () => ({ answer: { chosen: [], text: '' }, unknown: [] }),
  check: noChecks,
};

import { StepwiseHelp } from './stepwise-help';

const NAME = 'stepwise-help';

/** Makes `<stepwise-help>` known to the page, once. */
export function defineHelp(): void {
  if (customElements.get(NAME) === undefined) customElements.define(NAME, StepwiseHelp);
}

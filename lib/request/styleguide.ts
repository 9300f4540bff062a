/** Name in the environment by which the server tells the pages that it serves authors: `on`, or empty. */
export const STYLEGUIDE_ON = 'STEPWISE_STYLEGUIDE_ON';

/** Whether this server has the style guide: `stepwise dev` has, with `--code` and without, and no site for readers. */
export function styleguideIsOn(): boolean {
  return process.env[STYLEGUIDE_ON] === 'on';
}

/** Name in the environment by which the server tells the pages that it takes events: `on`, or absent. */
export const EVENTS_ON = 'STEPWISE_EVENTS_ON';

/** Whether this site takes events and feedback, so that pages have the form and the script. False in `stepwise dev`. */
export function eventsAreOn(): boolean {
  return process.env[EVENTS_ON] === 'on';
}

/**
 * What pages need of events: the fields of the form, where it is sent, and whether the site takes anything.
 * Goal: pages and the server agree, and pages bring no database.
 * Not here: reading, masking, and keeping what is sent (lib/events).
 */

/** Name in the environment by which the server tells the pages that it takes events: `on`, or absent. */
export const EVENTS_ON = 'STEPWISE_EVENTS_ON';

/** Whether this site takes events and feedback, so that pages have the form and the script. False in `stepwise dev`. */
export function eventsAreOn(): boolean {
  return process.env[EVENTS_ON] === 'on';
}

/** Where the form "Did this solve your problem?" is sent. */
export const FEEDBACK_ADDRESS = '/feedback';

/** Where the script sends what happened on a page. */
export const EVENTS_ADDRESS = '/feedback/events';

/** The names of the form's fields. */
export const FEEDBACK_FIELDS = {
  /** `yes` or `no`. */
  solved: 'solved',
  /** One of `REASONS`, where the answer is no. */
  reason: 'reason',
  /** Words, up to `LONGEST_COMMENT` characters. */
  comment: 'comment',
  /** The path of the page that is answered about. */
  page: 'page',
  /** The ID of the outcome that is answered about; absent for an article. */
  outcome: 'outcome',
  /** The tab's random id; empty without script. */
  visit: 'visit',
} as const;

/** Characters that a comment may have; what is longer is cut. */
export const LONGEST_COMMENT = 1000;

/** Why something did not help, as it is sent and stored; lib/text has the words. */
export const REASONS = ['didNotWork', 'notMyProblem', 'hardToFollow', 'outOfDate', 'other'] as const;

/** One of `REASONS`. */
export type Reason = (typeof REASONS)[number];

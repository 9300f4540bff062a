/** Where the desk is. */
export const DESK_ADDRESS = '/desk';

/** The pages of the desk, in the order of its menu; the first is at `/desk` itself. */
export const DESK_PAGES = ['overview', 'content', 'flows', 'search', 'comments', 'health'] as const;

/** A page of the desk. */
export type DeskPage = (typeof DESK_PAGES)[number];

/** Days that a report may go back. */
export const LONGEST_PERIOD = 3650;

/** Whether a text names a page of the desk. */
export function isDeskPage(name: string): name is DeskPage {
  return DESK_PAGES.some((page) => page === name);
}

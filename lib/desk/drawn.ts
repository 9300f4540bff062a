/**
 * What the server hands to a page of the desk, as one field of a posted form, and how its numbers are written.
 * Goal: pages draw what they are given, and reach no database; nobody but the server can hand them anything.
 * Not here: who may see it (sessions.ts), reading it (read-report.ts).
 */
import * as z from 'zod';
import { DESK_PAGES } from './desk-pages';
import { Report } from './report';

export {
  DESK_ADDRESS,
  DESK_PAGES,
  type DeskPage,
  deskAddress,
  FILTER_NAMES,
  FILTERED_PAGES,
  hasFilter,
  type ReportFilter,
} from './desk-pages';
export type { Cell, Table } from './report';
export { cellText } from './report-formats';

/** The field's name. */
export const DRAWN_FIELD = 'desk';

/** States of a comment, in the order in which people go through them. */
export const COMMENT_STATES = ['new', 'seen', 'done'] as const;

const Choices = z.array(z.object({ value: z.string(), label: z.string() })).readonly();

const Drawn = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('signIn'),
    /** A one-time link to use; empty for none. */
    link: z.string(),
    ways: z.array(z.enum(['link', 'oidc', 'proxy'])),
    /** The address that leads to the provider; empty for none. */
    provider: z.string(),
    /** What just went wrong: with a link, with the provider, with the person’s role, or with the cookie. */
    notice: z.enum(['', 'link', 'provider', 'role', 'cookie']),
  }),
  z.object({
    kind: z.literal('report'),
    page: z.enum(DESK_PAGES),
    days: z.number(),
    filter: z.object({ product: z.string(), team: z.string(), kind: z.string(), cloud: z.string(), flow: z.string() }),
    /** What the filter can be; `null` where there is no catalog to choose from. */
    choices: z.object({ product: Choices, kind: Choices, cloud: Choices }).nullable(),
    report: Report,
    /** Proves that a form was sent from a page of this session. */
    token: z.string(),
    who: z.string(),
    /** Whether this person may have a patch for the content. */
    canPropose: z.boolean(),
    /** The pages that this person may see. */
    pages: z.array(z.enum(DESK_PAGES)).readonly(),
  }),
]);

/** What there is to draw. */
export type DrawnDesk = z.infer<typeof Drawn>;

/** What was handed over; `undefined` where nothing was. */
export function readDrawn(fields: Iterable<readonly [string, string]> | undefined): DrawnDesk | undefined {
  const [, text] = [...(fields ?? [])].find(([name]) => name === DRAWN_FIELD) ?? [];
  return text === undefined ? undefined : Drawn.safeParse(JSON.parse(text)).data;
}

import * as z from 'zod';
import { masked, maskedId } from './masked';
import { countedTime } from './typical-seconds';

/** Milliseconds of a day, and of an hour; both are counted in UTC since 1970. */
export const DAY_MS = 86_400_000;
/** See `DAY_MS`. */
export const HOUR_MS = 3_600_000;
/** Days of a week; weeks are counted since 1970, so each begins on a Thursday. */
export const WEEK_DAYS = 7;

/** An id of a question, an option, or an article, which the content's author chose. Masked all the same: ids come from a browser. */
const Id = z.string().min(1).max(120).transform(maskedId);

/** Words of a search: lower case, in one spelling, at most eight, without what looks personal. */
const Words = z.string().max(2000).transform(searchWords);

const Position = z.number().int().min(0).max(100_000);

/** A tab may be left open for days. */
const Seconds = z
  .number()
  .int()
  .min(0)
  .transform((seconds) => countedTime(Math.min(seconds, 86_400)));

/**
 * Every event by its name, with what it says besides the page: `part` is what on the page, `choice` what was chosen, `number`
 * how many or which. What is not in the table is not taken, and there is no place for typed text.
 */
export const EVENTS = {
  /** A tab opened its first page. */
  visit: z.object({}),
  view: z.object({}),
  search: z.object({ part: Words, number: Position }),
  /** A search that found nothing. */
  searchEmpty: z.object({ part: Words }),
  /** A result was opened: by which words, at which place of the list. */
  resultOpened: z.object({ part: Words, number: Position }),
  /** An article that a visit opened after a search whose results it left alone: by which words. Made by the server alone. */
  foundLater: z.object({ part: Words }),
  flowStarted: z.object({}),
  questionShown: z.object({ part: Id }),
  answered: z.object({ part: Id, choice: Id }),
  /** A question was answered, by choosing or typing; sent with the seconds since it was shown, kept as `countedTime` of them. */
  continued: z.object({ part: Id, number: Seconds }),
  wentBack: z.object({ part: Id }),
  restarted: z.object({}),
  /** The summary was asked for before all questions were answered. */
  finishedEarly: z.object({ part: Id }),
  outcomeReached: z.object({ part: Id }),
  stepFixed: z.object({ part: Id }),
  stepNotFixed: z.object({ part: Id }),
  documentOpened: z.object({}),
  shared: z.object({ part: Id }),
  copied: z.object({ part: Id }),
  summarySent: z.object({}),
  feedback: z.object({ choice: z.enum(['yes', 'no']) }),
  /** The same of an outcome, by its ID. Made by the server alone. */
  outcomeSolved: z.object({ part: Id, choice: z.enum(['yes', 'no']) }),
  /** A page that the server sent to a browser, with or without script; `number` of them. Made by the server alone. */
  served: z.object({ number: Position }),
  /** Rows that a full spool dropped. Made by the server alone. */
  dropped: z.object({ number: Position }),
} as const satisfies Readonly<Record<string, z.ZodType>>;

/** The name of an event. */
export type EventName = keyof typeof EVENTS;

/** Events that no browser may send. */
export const SERVER_EVENTS: ReadonlySet<EventName> = new Set([
  'served',
  'dropped',
  'feedback',
  'outcomeSolved',
  'foundLater',
]);

/** Whether a text names an event. */
export function isEventName(name: string): name is EventName {
  return Object.hasOwn(EVENTS, name);
}

/** A word in a search that tells more of a person than of a problem: long, or with more than a code's worth of digits. */
const PERSONAL_WORD = /.{25}|^(?!0x[\da-f]{1,8}$)(?:.*\d){7}|@/u;

function searchWords(text: string): string {
  const words = masked(text.normalize('NFKC')).toLowerCase().split(/\s+/u);
  return words
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '' && !PERSONAL_WORD.test(word) && word !== 'removed')
    .slice(0, 8)
    .join(' ')
    .slice(0, 100);
}

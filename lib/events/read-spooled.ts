import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { type Batch, EMPTY_BATCH, type StoredEvent, type StoredFeedback } from './batch';
import { type EventName, isEventName } from './event';
import { errorCode } from './failure';
import type { SetAsideRow } from './set-aside';

const Name = z.custom<EventName>((name) => typeof name === 'string' && isEventName(name));

const Event = z.object({
  id: z.string(),
  at: z.number(),
  visit: z.string(),
  name: Name,
  page: z.string(),
  part: z.string(),
  choice: z.string(),
  number: z.number(),
});

const Feedback = z.object({
  id: z.string(),
  at: z.number(),
  page: z.string(),
  outcome: z.string().default(''),
  solved: z.boolean(),
  reason: z.string(),
  comment: z.string(),
});

const Line = z.object({ events: z.array(z.unknown()), feedback: z.array(z.unknown()) });

/** What a file of the spool holds. */
export interface Spooled {
  readonly batch: Batch;
  /** Rows that this version can't read, such as events of a later one. */
  readonly unread: readonly SetAsideRow[];
}

/**
 * Reads what a file of the spool holds. The last line of a process that was killed may be cut; it was never whole, and is left out.
 * @param breathe called before each line
 * @throws where the file is there and can't be read
 */
export function readSpooled(file: string, breathe: () => void = () => undefined): Spooled {
  const events: StoredEvent[] = [];
  const feedback: StoredFeedback[] = [];
  const unread: SetAsideRow[] = [];
  for (const text of textOf(file).split('\n')) {
    breathe();
    const line = lineOf(text);
    for (const row of line.events) {
      const { data } = Event.safeParse(row);
      if (data === undefined) unread.push({ events: [row], feedback: [], refused: UNREAD });
      else events.push(data);
    }
    for (const row of line.feedback) {
      const { data } = Feedback.safeParse(row);
      if (data === undefined) unread.push({ events: [], feedback: [row], refused: UNREAD });
      else feedback.push(data);
    }
  }
  return { batch: { events, feedback }, unread };
}

const UNREAD = 'This version of Stepwise can’t read it.';

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    // Another process was quicker.
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  }
}

function lineOf(text: string): Pick<SetAsideRow, 'events' | 'feedback'> {
  try {
    return Line.safeParse(JSON.parse(text)).data ?? EMPTY_BATCH;
  } catch {
    return EMPTY_BATCH;
  }
}

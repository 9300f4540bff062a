import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { type Batch, EMPTY_BATCH, joinBatches } from './batch';
import { type EventName, isEventName } from './event';

const Name = z.custom<EventName>((name) => typeof name === 'string' && isEventName(name));

const Line = z.object({
  events: z.array(
    z.object({
      id: z.string(),
      at: z.number(),
      visit: z.string(),
      name: Name,
      page: z.string(),
      part: z.string(),
      choice: z.string(),
      number: z.number(),
    }),
  ),
  feedback: z.array(
    z.object({
      id: z.string(),
      at: z.number(),
      page: z.string(),
      outcome: z.string().default(''),
      solved: z.boolean(),
      reason: z.string(),
      comment: z.string(),
    }),
  ),
});

/**
 * Reads what a file of the spool holds. The last line of a process that was killed may be cut; it was never whole, and is left out.
 * @param breathe called before each line
 */
export function readSpooled(file: string, breathe: () => void = () => undefined): Batch {
  return joinBatches(
    textOf(file)
      .split('\n')
      .map((line) => {
        breathe();
        return readLine(line);
      }),
  );
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function readLine(line: string): Batch {
  try {
    return Line.safeParse(JSON.parse(line)).data ?? EMPTY_BATCH;
  } catch {
    return EMPTY_BATCH;
  }
}

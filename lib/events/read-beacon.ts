import * as z from 'zod';
import { type Batch, EMPTY_BATCH, type StoredEvent } from './batch';
import { EVENTS, type EventName, isEventName, SERVER_EVENTS } from './event';
import { maskedId } from './masked';

/** Events of one message at most; a page has some ten. */
const MOST_EVENTS = 50;

/** A random id that the script makes. */
const RandomId = z.string().regex(/^[\w-]{8,40}$/);

/** Pages that are told apart; every other path may have been typed, and is none of them. */
const PAGE = /^\/(?:$|search$|products$|(?:articles|products|flows)\/)/;

/** A page's path, without its query. */
const PagePath = z
  .string()
  .max(400)
  .transform((path) => (PAGE.test(path) && !/[?#@]|%40/.test(path) ? maskedId(path) : ''));

const Beacon = z.object({
  visit: RandomId,
  /** Of the page as it was loaded this time: with the place of an event in it, the event's id. */
  load: RandomId,
  page: PagePath,
  events: z.array(z.unknown()).max(MOST_EVENTS),
  /** How many events of this page were sent before. */
  before: z.number().int().min(0).max(10_000),
});

/** What a message of the script holds, and who sent it. */
export interface BeaconReading {
  readonly visit: string;
  readonly batch: Batch;
}

/**
 * Reads what the script of a page sent. Never throws: what is no event is left out, and so is everything that has no place in
 * the table of events.
 * @param now milliseconds since 1970
 */
export function readBeacon(message: unknown, now: number): BeaconReading {
  const { data } = Beacon.safeParse(message);
  if (data === undefined) return { visit: '', batch: EMPTY_BATCH };
  const { visit, load, page, before } = data;
  const events = data.events.flatMap((sent, at) =>
    readEvent(sent, { id: `${load}.${before + at}`, at: now, visit, page }),
  );
  return { visit, batch: { events, feedback: [] } };
}

type Place = Pick<StoredEvent, 'id' | 'at' | 'visit' | 'page'>;

/** Reads one event. Written without copies of it: at 5,000 a second, they take as long as the schemas. */
function readEvent(sent: unknown, { id, at, visit, page }: Place): readonly StoredEvent[] {
  const name = nameOf(sent);
  if (name === undefined || SERVER_EVENTS.has(name)) return [];
  const { data } = EVENTS[name].safeParse(sent);
  if (data === undefined) return [];
  const part = 'part' in data ? data.part : '';
  const choice = 'choice' in data ? data.choice : '';
  const number = 'number' in data ? data.number : 0;
  return [{ id, at, visit, name, page, part, choice, number }];
}

function nameOf(sent: unknown): EventName | undefined {
  if (typeof sent !== 'object' || sent === null || !('name' in sent)) return undefined;
  return typeof sent.name === 'string' && isEventName(sent.name) ? sent.name : undefined;
}

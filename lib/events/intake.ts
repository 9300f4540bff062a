import { LRUCache } from 'lru-cache';
import { type Batch, EMPTY_BATCH, joinBatches } from './batch';
import { searchTrails } from './found-later';
import { readBeacon } from './read-beacon';

/** Events of one tab that are taken. People do some dozens of things; what does more is a program. */
const MOST_OF_A_VISIT = 1000;

/** Tabs that are remembered. */
const MOST_VISITS = 20_000;

/** What the script of a page sent, as it came. */
export interface Message {
  readonly body: Uint8Array;
  /** When it came, in milliseconds since 1970. */
  readonly at: number;
}

/** Makes rows of messages. Never throws; what is no event, and what one visit sends too much of, is left out. */
export type Intake = (messages: readonly Message[]) => Batch;

/** Starts taking messages; which visits sent how much, and what they searched for, is remembered in memory alone. */
export function createIntake(): Intake {
  const visits = new LRUCache<string, number>({ max: MOST_VISITS });
  const trails = searchTrails();
  const read = ({ body, at }: Message): Batch => {
    const { visit, batch } = readBeacon(jsonOf(body), at);
    const sent = (visits.get(visit) ?? 0) + batch.events.length;
    visits.set(visit, sent);
    return sent <= MOST_OF_A_VISIT ? trails.follow(batch) : EMPTY_BATCH;
  };
  return (messages) => joinBatches(messages.map(read));
}

function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString());
  } catch {
    return undefined;
  }
}

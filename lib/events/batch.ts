import { randomUUID } from 'node:crypto';
import type { EventName } from './event';

/** An event as it is kept. */
export interface StoredEvent {
  /** The same event always has the same id, so that writing it again changes nothing. */
  readonly id: string;
  /** Milliseconds since 1970, by the server's clock. */
  readonly at: number;
  /** The tab's random id; empty for what the server saw by itself. */
  readonly visit: string;
  readonly name: EventName;
  /** Path of the page, without a query; empty for none. */
  readonly page: string;
  readonly part: string;
  readonly choice: string;
  readonly number: number;
}

/** An answer to "Did this solve your problem?" as it is kept. */
export interface StoredFeedback {
  /** Of visit, page, and outcome: a later answer of the same tab takes the place of the first. */
  readonly id: string;
  readonly at: number;
  readonly page: string;
  /** The ID of a flow's end; empty for an article. */
  readonly outcome: string;
  readonly solved: boolean;
  /** One of `REASONS`, or empty. */
  readonly reason: string;
  /** Masked; empty for none. */
  readonly comment: string;
}

/** What is written together. */
export interface Batch {
  readonly events: readonly StoredEvent[];
  readonly feedback: readonly StoredFeedback[];
}

/** Nothing to write. */
export const EMPTY_BATCH: Batch = { events: [], feedback: [] };

/** How many rows a batch has. */
export function rowsIn({ events, feedback }: Batch): number {
  return events.length + feedback.length;
}

/** Batches as one, in order. */
export function joinBatches(batches: readonly Batch[]): Batch {
  return {
    events: batches.flatMap(({ events }) => events),
    feedback: batches.flatMap(({ feedback }) => feedback),
  };
}

/** A batch in parts of at most `most` rows. */
export function splitBatch(batch: Batch, most: number): readonly Batch[] {
  if (rowsIn(batch) <= most) return rowsIn(batch) === 0 ? [] : [batch];
  const parts: Batch[] = [];
  for (let at = 0; at < batch.events.length; at += most)
    parts.push({ events: batch.events.slice(at, at + most), feedback: [] });
  for (let at = 0; at < batch.feedback.length; at += most)
    parts.push({ events: [], feedback: batch.feedback.slice(at, at + most) });
  return parts;
}

/** Says that so many rows had to be dropped. @param given what of it is no matter of chance */
export function droppedEvent(given: Pick<StoredEvent, 'number'> & Partial<StoredEvent>): StoredEvent {
  const empty = { visit: '', page: '', part: '', choice: '' };
  return { id: randomUUID(), at: Date.now(), name: 'dropped', ...empty, ...given };
}

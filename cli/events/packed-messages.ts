import type { Message } from '@/lib/events';

/** Messages in one piece of memory, which another thread is given: a piece for each takes the server's thread three times as long. */
export interface PackedMessages {
  /** One behind the other. */
  readonly bodies: Uint8Array<ArrayBuffer>;
  /** Where each ends. */
  readonly ends: readonly number[];
  /** When each came. */
  readonly times: readonly number[];
}

/** Copies messages into memory that nobody else has. */
export function packMessages(messages: readonly Message[]): PackedMessages {
  const length = messages.reduce((sum, { body }) => sum + body.byteLength, 0);
  const bodies = new Uint8Array(length);
  const ends: number[] = [];
  let end = 0;
  for (const { body } of messages) {
    bodies.set(body, end);
    end += body.byteLength;
    ends.push(end);
  }
  return { bodies, ends, times: messages.map(({ at }) => at) };
}

/** The messages, in the memory that they came in. */
export function unpackMessages({ bodies, ends, times }: PackedMessages): readonly Message[] {
  return times.map((at, index) => ({ body: bodies.subarray(ends[index - 1] ?? 0, ends[index]), at }));
}

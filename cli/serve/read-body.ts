import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Fields that one posted form may have. The largest form of real content has 28 questions, and nobody ticks a thousand
 * boxes; what has more was made to cost.
 */
export const MOST_FIELDS = 1000;

const AMPERSAND = 0x26;

/** Whether a form has more than `most` fields, empty ones included. Stops at the first one too many, so it costs next to nothing. */
export function hasMoreFields(body: Buffer, most: number): boolean {
  return countSeparators(body, most) >= most;
}

/** How many fields end in `bytes`, counted up to `most`. */
function countSeparators(bytes: Buffer, most: number): number {
  let count = 0;
  for (let at = bytes.indexOf(AMPERSAND); at >= 0 && count < most; at = bytes.indexOf(AMPERSAND, at + 1)) count += 1;
  return count;
}

/** What a charset is called that is read as UTF-8. */
const UTF_8 = /^(?:utf-?8|us-ascii)$/i;

/** Why a body can't be read, whatever its type: it is compressed, or in another charset than UTF-8. `undefined` where it can. */
export function unreadableBody({ headers }: IncomingMessage): string | undefined {
  const [, charset = 'utf-8'] = /;\s*charset\s*=\s*"?([^\s";]*)/i.exec(headers['content-type'] ?? '') ?? [];
  if (!UTF_8.test(charset)) return 'Send the body in UTF-8.';
  const encoding = headers['content-encoding'] ?? 'identity';
  return encoding.toLowerCase() === 'identity' ? undefined : 'Send the body without compression.';
}

/** What a body may be at most. */
interface BodyBounds {
  /** Bytes. */
  readonly longest: number;
  /** Fields of a form, empty ones included. */
  readonly mostFields?: number;
}

/**
 * The whole body of a request, in memory of its own, so that another thread can be given it; or the bound that it passes. A
 * body that is too long is read no further; of one with too many fields the rest is dropped as it comes. A sender that waits
 * to hear whether its body is wanted (`Expect: 100-continue`) is told so here, once nothing else speaks against it.
 */
export async function readBody(
  request: IncomingMessage,
  response: ServerResponse,
  { longest, mostFields = Number.POSITIVE_INFINITY }: BodyBounds,
): Promise<Uint8Array<ArrayBuffer> | keyof BodyBounds> {
  if (Number(request.headers['content-length'] ?? 0) > longest) return 'longest';
  if (request.headers.expect !== undefined) response.writeContinue();
  const chunks: Buffer[] = [];
  let length = 0;
  let separators = 0;
  const stream: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > longest) return 'longest';
    if (mostFields <= longest) separators += countSeparators(chunk, mostFields - separators);
    if (separators < mostFields) chunks.push(chunk);
    else chunks.length = 0;
  }
  return separators < mostFields ? joined(chunks, length) : 'mostFields';
}

function joined(chunks: readonly Buffer[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

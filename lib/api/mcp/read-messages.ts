import {
  CancelledNotificationSchema,
  ErrorCode,
  isInitializeRequest,
  JSONRPCMessageSchema,
  JSONRPCRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';

/** An error of JSON-RPC 2.0 about what is no request: such an error has no ID (section 5). */
interface Fault {
  readonly jsonrpc: '2.0';
  readonly id: null;
  readonly error: { readonly code: number; readonly message: string };
}

/** What was posted, as messages. */
export type Posted =
  | { readonly kind: 'refused'; readonly fault: Fault }
  | { readonly kind: 'one'; readonly message: unknown }
  /** `messages` are those to answer, `faults` what is said of the others. */
  | { readonly kind: 'batch'; readonly messages: readonly unknown[]; readonly faults: readonly Fault[] };

const NO_MESSAGE = 'This isn’t a JSON-RPC 2.0 message. Send an object with "jsonrpc": "2.0", a "method", and an "id".';

/** Reads one message or a batch of them (JSON-RPC 2.0 section 6). */
export function readMessages(text: string): Posted {
  const posted = readJson(text);
  if (posted === undefined)
    return refused(ErrorCode.ParseError, 'This isn’t JSON. Send a JSON-RPC message, or a batch of them, in UTF-8.');
  if (Array.isArray(posted)) return posted.length === 0 ? refused(INVALID, EMPTY) : readBatch(posted);
  return isMessage(posted) ? { kind: 'one', message: posted } : refused(INVALID, NO_MESSAGE);
}

const INVALID = ErrorCode.InvalidRequest;
const EMPTY = 'This batch is empty. Send at least one message.';

/**
 * A batch without the requests that it cancels itself, which get no answer: the library would wait for theirs, and hold
 * back all others. Initializing can't be cancelled, says the protocol. Of requests with one ID, which the protocol forbids, the
 * first is answered: nobody could tell the answers apart.
 */
function readBatch(posted: readonly unknown[]): Posted {
  const cancelled = new Set(
    posted.flatMap((each) => CancelledNotificationSchema.safeParse(each).data?.params.requestId ?? []),
  );
  const ids = new Set<unknown>();
  const messages: unknown[] = [];
  const faults: Fault[] = [];
  for (const each of posted) {
    const request = JSONRPCRequestSchema.safeParse(each).data;
    if (!isMessage(each)) faults.push(fault(INVALID, NO_MESSAGE));
    else if (request !== undefined && ids.has(request.id)) faults.push(fault(INVALID, twice(request.id)));
    else if (request === undefined || isInitializeRequest(request) || !cancelled.has(request.id)) messages.push(each);
    if (request !== undefined) ids.add(request.id);
  }
  return { kind: 'batch', messages, faults };
}

function twice(id: string | number): string {
  return `Another request in this batch has the ID ${JSON.stringify(id).slice(0, 100)}. Give each request an ID of its own.`;
}

function isMessage(posted: unknown): boolean {
  return JSONRPCMessageSchema.safeParse(posted).success;
}

function refused(code: number, message: string): Posted {
  return { kind: 'refused', fault: fault(code, message) };
}

function fault(code: number, message: string): Fault {
  return { jsonrpc: '2.0', id: null, error: { code, message } };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

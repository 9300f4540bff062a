/** A store that did not give what it was asked for; the message says which, and what came instead. */
export class RemoteCatalogError extends Error {
  override readonly name = 'RemoteCatalogError';
}

/** Longest time without a byte. */
const STALL_MS = 20_000;

/** How a store is asked. */
export interface Asking {
  /** What people are told that is asked for. */
  readonly shown: string;
  readonly signal: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
  /** Time without a byte after which it is given up; 20 s unless said otherwise. */
  readonly stallMs?: number | undefined;
}

/** An answer, whose body comes as long as bytes do. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** @throws RemoteCatalogError where the bytes stop coming */
  readonly body: AsyncIterable<Uint8Array>;
  /** Lets go of a body that nobody reads. */
  readonly drop: () => void;
}

/**
 * Asks for an address, with a name and password where it has them (RFC 7617). It is asked not to compress
 * what it gives, so that a part can go on where it ended.
 * @throws RemoteCatalogError where nobody answers, and where a redirection leaves TLS
 */
export async function ask(
  address: string,
  { shown, signal, headers = {}, stallMs = STALL_MS }: Asking,
): Promise<Answer> {
  const stalled = new AbortController();
  const url = new URL(address);
  const credentials = credentialsOf(url);
  const timer = setTimeout(() => stalled.abort(), stallMs);
  const explain = (error: unknown) => explained(error, { shown, signal, isStalled: stalled.signal.aborted, stallMs });
  try {
    const response = await fetch(url, {
      headers: { 'Accept-Encoding': 'identity', ...credentials, ...headers },
      signal: AbortSignal.any([signal, stalled.signal]),
    });
    timer.refresh();
    if (url.protocol === 'https:' && !response.url.startsWith('https:'))
      throw new RemoteCatalogError(`${shown} redirects to an address without TLS`);
    const { status, body } = response;
    return {
      status,
      headers: response.headers,
      body: readChunks(body, timer, explain),
      drop: () => {
        clearTimeout(timer);
        // Nobody waits for it: where the connection just ended, it may never settle.
        body?.cancel().catch(() => undefined);
      },
    };
  } catch (error) {
    clearTimeout(timer);
    throw explain(error);
  }
}

async function* readChunks(
  body: AsyncIterable<Uint8Array> | null,
  timer: NodeJS.Timeout,
  explain: (error: unknown) => Error,
): AsyncIterable<Uint8Array> {
  try {
    for await (const chunk of body ?? []) {
      timer.refresh();
      yield chunk;
    }
  } catch (error) {
    throw explain(error);
  } finally {
    clearTimeout(timer);
  }
}

/** A whole body, where it is no longer than `most` bytes. @throws RemoteCatalogError */
export async function readAll({ body }: Answer, most: number, shown: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > most) throw new RemoteCatalogError(`${shown} is longer than ${most} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Takes the name and password out of an address, which `fetch` refuses there. */
function credentialsOf(url: URL): Readonly<Record<string, string>> {
  const { username, password } = url;
  if (username === '' && password === '') return {};
  url.username = '';
  url.password = '';
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { Authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}

interface Circumstances {
  readonly shown: string;
  readonly signal: AbortSignal;
  readonly isStalled: boolean;
  readonly stallMs: number;
}

function explained(error: unknown, { shown, signal, isStalled, stallMs }: Circumstances): Error {
  if (isStalled) return new RemoteCatalogError(`${shown} sent nothing for ${stallMs / 1000} s`);
  if (signal.aborted) return new RemoteCatalogError(`fetching ${shown} was stopped or took too long`);
  if (error instanceof RemoteCatalogError) return error;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const reason = cause instanceof Error ? cause.message || cause.name : String(cause);
  return new RemoteCatalogError(`${shown} couldn’t be fetched: ${reason}`);
}

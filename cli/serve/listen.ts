import { createServer, type RequestListener, type Server } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { answerBadRequest } from './bad-request';
import { SettingsError } from './settings';

/** How often connections without a request are closed while a server ends. */
const SWEEP_MS = 50;

/**
 * How long a connection may take for what: a slow sender must not hold one for ever. What a header may hold at most is
 * more than browsers send: readers paste logs into the search box, and 10,000 characters of any script, escaped, must
 * get an answer, not a cut connection.
 */
const LIMITS = {
  keepAliveTimeout: 65_000,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 128 * 1024,
};

/** A connection on which nothing moves is cut after this time, such as that of a reader who takes no more bytes. */
const IDLE_MS = 120_000;

/** After so many turns of Node's loop without a new connection there is none that waits, and what came has been read. */
const QUIET_TURNS = 20;

/** A server that listens. */
export interface Listening {
  /** As readers reach it, such as `http://localhost:3000`. */
  readonly url: string;
  readonly port: number;
  readonly servers: readonly Server[];
  /** Takes no new connections, lets running answers end for up to `graceMs`, then cuts what is left. */
  close(graceMs: number): Promise<void>;
}

/**
 * Listens on a host and port. `localhost` means both loopback addresses, for browsers try either first.
 * @param port 0 for any free one
 * @throws SettingsError where the port is taken or the host is none of this machine's
 */
export async function listen(handler: RequestListener, host: string, port: number): Promise<Listening> {
  const [first = host, second] = host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
  const server = await open(handler, first, port);
  const bound = boundPort(server);
  const twin = second === undefined ? undefined : await open(handler, second, bound).catch(ignoreMissingAddress);
  const servers = twin === undefined ? [server] : [server, twin];
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    port: bound,
    servers,
    close: async (graceMs) => {
      const deadline = performance.now() + graceMs;
      await Promise.all(servers.map((each) => takeInQueue(each, deadline)));
      await Promise.all(servers.map((each) => closeServer(each, deadline - performance.now())));
    },
  };
}

function open(handler: RequestListener, host: string, port: number): Promise<Server> {
  const server = createServer(LIMITS, handler);
  server.setTimeout(IDLE_MS);
  server.on('clientError', answerBadRequest);
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, host, port)));
    server.listen(port, host, () => resolve(server));
  });
}

function boundPort(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function explain(error: Error, host: string, port: number): Error {
  const code = 'code' in error ? error.code : '';
  if (code === 'EADDRINUSE') return new SettingsError(`port ${port} is in use; set PORT to another one`);
  if (code === 'EACCES') return new SettingsError(`port ${port} needs more rights; set PORT to one above 1023`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAFNOSUPPORT') return new MissingAddress(host);
  return error;
}

class MissingAddress extends SettingsError {
  constructor(host: string) {
    super(`HOST is "${host}", which is no address of this machine`);
  }
}

/** Machines without IPv6 have only one loopback address. */
function ignoreMissingAddress(error: unknown): undefined {
  if (!(error instanceof MissingAddress)) throw error;
}

/**
 * Takes in the connections that wait at the door, whose requests are mostly sent already: closing the server would throw
 * them away. Node takes one in each turn of its loop.
 */
async function takeInQueue(server: Server, deadline: number): Promise<void> {
  let quietTurns = 0;
  const greet = () => {
    quietTurns = 0;
  };
  server.on('connection', greet);
  for (; quietTurns < QUIET_TURNS && performance.now() < deadline; quietTurns += 1) await setImmediate();
  server.off('connection', greet);
}

function closeServer(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    // A connection whose answer has just ended is kept open for the browser's next request; there will be none.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
    const end = () => {
      clearInterval(sweep);
      clearTimeout(cut);
      resolve();
    };
    const cut = setTimeout(() => {
      server.closeAllConnections();
      // Sockets that were upgraded are no connections of the server's any more, and would keep it waiting.
      end();
    }, graceMs);
    server.close(end);
    server.closeIdleConnections();
  });
}

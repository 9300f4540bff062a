import { createServer, type RequestListener, type Server } from 'node:http';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { answerBadRequest, answerConnect } from './bad-request';
import { type Connections, watchConnections } from './connections';
import { SettingsError } from './settings';

/** How often connections without a request are ended while a server ends. */
const SWEEP_MS = 50;

/** A client that asks one thing after the other has asked the next one by then, and is told in its answer to connect anew. */
const QUIET_MS = 200;

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
 * @param setting what names the port, for who has to choose another one
 * @throws SettingsError where the port is taken or the host is none of this machine's
 */
export async function listen(
  handler: RequestListener,
  host: string,
  port: number,
  setting = 'PORT',
): Promise<Listening> {
  const [first = host, second] = host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
  const door = await open(handler, first, port, setting);
  const bound = boundPort(door.server);
  const twin =
    second === undefined ? undefined : await open(handler, second, bound, setting).catch(ignoreMissingAddress);
  const doors = twin === undefined ? [door] : [door, twin];
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    port: bound,
    servers: doors.map(({ server }) => server),
    close: async (graceMs) => {
      const deadline = performance.now() + graceMs;
      await Promise.all(doors.map((each) => endQuiet(each, deadline)));
      await Promise.all(doors.map(({ server }) => takeInQueue(server, deadline)));
      await Promise.all(doors.map((each) => closeServer(each, deadline - performance.now())));
    },
  };
}

/** A server and who came in by it. */
interface Door {
  readonly server: Server;
  readonly connections: Connections;
}

function open(handler: RequestListener, host: string, port: number, setting: string): Promise<Door> {
  const server = createServer(LIMITS, handler);
  server.setTimeout(IDLE_MS);
  // A client that has sent its request and ends its own half of the connection waits for the answer.
  Object.assign(server, { httpAllowHalfOpen: true });
  server.on('clientError', answerBadRequest);
  server.on('connect', (_request, socket) => answerConnect(socket));
  // Whether the body is wanted says who reads it (read-body.ts); after a refusal it may follow or not.
  server.on('checkContinue', (request, response) => {
    response.setHeader('Connection', 'close');
    handler(request, response);
  });
  const connections = watchConnections(server);
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, host, port, setting)));
    server.listen(port, host, () => resolve({ server, connections }));
  });
}

function boundPort(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function explain(error: Error, host: string, port: number, setting: string): Error {
  const code = 'code' in error ? error.code : '';
  if (code === 'EADDRINUSE') return new SettingsError(`port ${port} is in use; set ${setting} to another one`);
  if (code === 'EACCES') return new SettingsError(`port ${port} needs more rights; set ${setting} to one above 1023`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAFNOSUPPORT') return new MissingAddress(host);
  return error;
}

class MissingAddress extends SettingsError {
  constructor(host: string) {
    super(`HOST is "${host}", which isn’t an address of this machine`);
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

/** Ends connections as they fall quiet, while the door is still open. */
async function endQuiet({ connections }: Door, deadline: number): Promise<void> {
  const end = Math.min(performance.now() + QUIET_MS, deadline);
  for (; performance.now() < end; await sleep(SWEEP_MS)) connections.endIdle(QUIET_MS);
}

function closeServer({ server, connections }: Door, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const sweep = setInterval(() => connections.endIdle(SWEEP_MS), SWEEP_MS);
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
  });
}

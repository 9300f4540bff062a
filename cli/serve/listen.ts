import { createServer, type RequestListener, type Server } from 'node:http';
import { SettingsError } from './settings';

/** How often connections without a request are closed while a server ends. */
const SWEEP_MS = 50;

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
      await Promise.all(servers.map((each) => closeServer(each, graceMs)));
    },
  };
}

function open(handler: RequestListener, host: string, port: number): Promise<Server> {
  const server = createServer({ keepAliveTimeout: 65_000 }, handler);
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
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

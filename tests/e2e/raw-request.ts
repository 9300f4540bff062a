import { connect } from 'node:net';

/** What came back on one connection. */
export interface RawAnswer {
  readonly status: number;
  /** Everything, head and body, of all answers on the connection. */
  readonly text: string;
  /** Whether the other end ended the connection by a reset. */
  readonly isReset: boolean;
  /** Milliseconds until the other end closed the connection. */
  readonly ms: number;
}

/**
 * Sends bytes as they are, for what no HTTP client would send, and waits until the other end closes the connection.
 * @param parts each is sent after a pause of `pauseMs`
 * @param endsHalf whether our half of the connection is ended behind them
 */
export function sendRaw(site: string, parts: readonly string[], pauseMs = 0, endsHalf = false): Promise<RawAnswer> {
  const { hostname, port } = new URL(site);
  const started = performance.now();
  return new Promise((resolve) => {
    let text = '';
    let isReset = false;
    const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true });
    const queue = [...parts];
    const sendNext = () => {
      const part = queue.shift();
      if (part === undefined && endsHalf) socket.end();
      if (part === undefined || !socket.writable) return;
      socket.write(part, 'latin1');
      setTimeout(sendNext, pauseMs);
    };
    socket.once('connect', sendNext);
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
    });
    // A server that has answered and closed does not wait for what is still being sent.
    socket.on('error', (error: NodeJS.ErrnoException) => {
      isReset ||= error.code === 'ECONNRESET';
    });
    socket.once('end', () => socket.end());
    socket.once('close', () => {
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
      resolve({ status, text, isReset, ms: performance.now() - started });
    });
  });
}

/** One request that asks for the connection to be closed behind it. */
export function rawGet(address: string, headers: readonly string[] = []): string {
  return `${['GET '.concat(address, ' HTTP/1.1'), 'Host: localhost', 'Connection: close', ...headers].join('\r\n')}\r\n\r\n`;
}

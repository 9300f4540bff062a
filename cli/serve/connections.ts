import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** The open connections of a server. */
export interface Connections {
  /**
   * Ends those that have answered all they were asked, on which nothing moved for `quietMs`, and that the last call found
   * idle as well: a busy server has not read yet what came in the meantime. Their clients are told that no more is sent, and
   * get a moment to end them too: cut at once, a request under way would be answered by a reset.
   */
  endIdle(quietMs: number): void;
}

interface Use {
  /** Requests that are being answered. */
  answering: number;
  /** Bytes that had come when the last answer ended; more mean that a request is on its way. */
  bytes: number;
  /** When the last answer ended, or the connection began. */
  since: number;
  /** Whether the last look found it idle. */
  wasIdle: boolean;
}

/** Watches the connections of a server that does not listen yet. */
export function watchConnections(server: Server): Connections {
  const uses = new Map<Socket, Use>();
  const begin = ({ socket }: IncomingMessage, response: ServerResponse) => {
    const use = uses.get(socket);
    if (use === undefined) return;
    use.answering += 1;
    response.once('close', () => {
      use.answering -= 1;
      use.bytes = socket.bytesRead;
      use.since = performance.now();
    });
  };
  server.on('connection', (socket: Socket) => {
    uses.set(socket, { answering: 0, bytes: 0, since: performance.now(), wasIdle: false });
    socket.once('close', () => uses.delete(socket));
  });
  server.prependListener('request', begin).prependListener('checkContinue', begin);
  return {
    endIdle: (quietMs) => {
      const now = performance.now();
      for (const [socket, use] of uses) {
        const isIdle = use.answering === 0 && socket.bytesRead <= use.bytes && now - use.since >= quietMs;
        if (isIdle && use.wasIdle && socket.writableEnded) socket.destroy();
        else if (isIdle && use.wasIdle) socket.end();
        use.wasIdle = isIdle;
      }
    },
  };
}

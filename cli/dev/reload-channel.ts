import type { ServerResponse } from 'node:http';

/** The open pages of the authors, by server-sent events. */
export interface ReloadChannel {
  /** Keeps a page's connection, and tells it the version that it was made of. */
  join(response: ServerResponse, version: string): void;
  /** Tells every open page the new version. */
  announce(version: string): void;
  close(): void;
}

/** A channel that nobody has joined yet. */
export function createReloadChannel(): ReloadChannel {
  const open = new Set<ServerResponse>();
  return {
    join: (response, version) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      // Nothing moves on it until the next save.
      response.socket?.setTimeout(0);
      response.write(event(version));
      open.add(response);
      response.once('close', () => open.delete(response));
    },
    announce: (version) => {
      for (const response of open) response.write(event(version));
    },
    close: () => {
      for (const response of open) response.end();
    },
  };
}

/** A browser that lost the server tries again after `retry` milliseconds. */
function event(version: string): string {
  return `retry: 500\nevent: version\ndata: ${version}\n\n`;
}

import type { ServerResponse } from 'node:http';
import type { Diagnostic } from '@/lib/format';
import { MOST_SHOWN } from './findings-bar';

/** The open pages of the authors, by server-sent events. */
export interface ReloadChannel {
  /** Keeps a page's connection, and tells it the version that it was made of. */
  join(response: ServerResponse, version: string): void;
  /** Tells every open page the new version. */
  announce(version: string): void;
  /** Tells every open page, and every page that joins from now on, what was found in the files that were saved. */
  tell(open: readonly Diagnostic[]): void;
  close(): void;
}

/** A channel that nobody has joined yet. */
export function createReloadChannel(): ReloadChannel {
  const open = new Set<ServerResponse>();
  let save = 0;
  let findings = '';
  return {
    join: (response, version) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      // Nothing moves on it until the next save.
      response.socket?.setTimeout(0);
      response.write(event('version', version) + findings);
      open.add(response);
      response.once('close', () => open.delete(response));
    },
    announce: (version) => {
      for (const response of open) response.write(event('version', version));
    },
    tell: (found) => {
      save += 1;
      findings = event('findings', JSON.stringify({ save, count: found.length, findings: found.slice(0, MOST_SHOWN) }));
      for (const response of open) response.write(findings);
    },
    close: () => {
      for (const response of open) response.end();
    },
  };
}

/** A browser that lost the server tries again after `retry` milliseconds. */
function event(name: string, data: string): string {
  return `retry: 500\nevent: ${name}\ndata: ${data}\n\n`;
}

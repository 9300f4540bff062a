import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A door before a site that notes every byte which goes through it. */
export interface RecordingProxy {
  readonly url: string;
  /** What the browser sent so far. */
  sent(): string;
  /** What the site answered so far, as it came: compressed bodies stay compressed. */
  answered(): string;
  close(): void;
}

/** Opens a door on a free port of this machine that leads to `site`. */
export async function openRecordingProxy(site: string): Promise<RecordingProxy> {
  const { hostname, port } = new URL(site);
  const sent: Buffer[] = [];
  const answered: Buffer[] = [];
  const open = new Set<Socket>();
  const server = createServer((browser) => {
    const upstream = connect(Number(port), hostname);
    for (const socket of [browser, upstream]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => open.delete(socket));
    }
    browser.on('data', (bytes) => sent.push(bytes));
    upstream.on('data', (bytes) => answered.push(bytes));
    browser.pipe(upstream).pipe(browser);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    sent: () => Buffer.concat(sent).toString('latin1'),
    answered: () => Buffer.concat(answered).toString('latin1'),
    close: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}

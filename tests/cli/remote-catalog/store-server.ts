import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';

/** How a store behaves. */
export interface Manner {
  readonly status?: number;
  /** Sends so many bytes of the catalog, and then nothing until somebody hangs up. */
  readonly cutAt?: number;
  readonly tags?: 'strong' | 'weak' | 'none';
  /** What the checksum file says in place of the right one. */
  readonly checksum?: string;
  /** Whether files are compressed, whatever was asked for. */
  readonly isCompressed?: boolean;
  /** Names of files that are not there. */
  readonly without?: readonly string[];
}

/** A store of files over HTTP on this machine, with tags and ranges as object stores have them. */
export interface StoreServer {
  /** Of the catalog. */
  readonly url: string;
  /** Puts a catalog there, with its checksum and its pictures. */
  put(catalogFile: string): void;
  behave(manner: Manner): void;
  /** Closes every connection, whatever was promised on it. */
  hangUp(): void;
  /** What was asked for: `catalog.db`, or `catalog.db bytes=100-`, with what was answered. */
  readonly asked: string[];
}

/** Starts an empty store, which ends with the test. */
export async function startStore(): Promise<StoreServer> {
  const files = new Map<string, Buffer>();
  const asked: string[] = [];
  let manner: Manner = {};
  const server = createServer((request, response) => answer(files, manner, asked, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}/catalog.db`,
    put: (catalogFile) => {
      const bytes = readFileSync(catalogFile);
      files.set('/catalog.db', bytes);
      files.set('/catalog.db.sha256', Buffer.from(`${sha256(bytes)}  catalog.db\n`));
      for (const name of namesIn(`${catalogFile}.pictures`))
        files.set(`/catalog.db.pictures/${name}`, readFileSync(path.join(`${catalogFile}.pictures`, name)));
    },
    behave: (next) => {
      manner = next;
    },
    hangUp: () => server.closeAllConnections(),
    asked,
  };
}

function answer(
  files: ReadonlyMap<string, Buffer>,
  manner: Manner,
  asked: string[],
  request: IncomingMessage,
  response: ServerResponse,
): unknown {
  const name = (request.url ?? '').replace(/\?.*$/s, '');
  const { range = '' } = request.headers;
  const say = (status: number) => asked.push([name.slice(1), range, status].filter((part) => part !== '').join(' '));
  const bytes = files.get(name);
  const end = (status: number) => {
    say(status);
    return response.writeHead(status).end();
  };
  if (manner.status !== undefined) return end(manner.status);
  if (bytes === undefined || manner.without?.some((each) => name.endsWith(each))) return end(404);
  if (name.endsWith('.sha256') && manner.checksum !== undefined) {
    say(200);
    return response.end(manner.checksum);
  }
  const tag = tagOf(bytes, manner.tags ?? 'strong');
  if (tag !== '') response.setHeader('ETag', tag);
  if (tag !== '' && request.headers['if-none-match'] === tag) return end(304);
  const start = Number(/^bytes=(\d+)-$/.exec(range)?.[1] ?? -1);
  const isPart = start >= 0 && request.headers['if-range'] === tag;
  if (isPart && start >= bytes.length) return end(416);
  const whole = manner.isCompressed ? gzipSync(bytes) : bytes;
  const sent = isPart ? bytes.subarray(start) : whole;
  if (manner.isCompressed) response.setHeader('Content-Encoding', 'gzip');
  if (isPart) response.setHeader('Content-Range', `bytes ${start}-${bytes.length - 1}/${bytes.length}`);
  response.setHeader('Content-Length', sent.length);
  say(isPart ? 206 : 200);
  response.writeHead(isPart ? 206 : 200);
  if (manner.cutAt === undefined || !name.endsWith('.db')) return response.end(sent);
  return response.write(sent.subarray(0, manner.cutAt - Math.max(start, 0)));
}

function tagOf(bytes: Buffer, tags: 'strong' | 'weak' | 'none'): string {
  if (tags === 'none') return '';
  const tag = `"${sha256(bytes).slice(0, 12)}"`;
  return tags === 'weak' ? `W/${tag}` : tag;
}

/** In hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

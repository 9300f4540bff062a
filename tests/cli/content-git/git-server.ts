import { execFileSync, spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder, writeFiles } from '../../lib/compile/content-folder';

/** How a server of repositories behaves. */
export type Manner = 'serves' | 'stalls' | 'talks nonsense';

/** A repository that is served over HTTP on this machine by git itself. */
export interface GitServer {
  readonly url: string;
  /** Commits these files (`null`: removed) to a branch, and gives the commit. */
  commit(files: Readonly<Record<string, string | null>>, branch?: string): string;
  /** Runs git in the repository. */
  git(...args: readonly string[]): string;
  behave(manner: Manner): void;
  /** Requests for the list of branches, of which each fetch makes one. */
  looks(): number;
}

/** Starts a server with an empty repository, which ends with the test. */
export async function startGitServer(): Promise<GitServer> {
  const root = temporaryFolder();
  const work = path.join(root, 'help');
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', work, ...who, ...args], { env })
      .toString()
      .trim();
  writeFiles(work, { 'README.md': '# Help\n' });
  git('init', '-q', '-b', 'main');
  git('config', 'uploadpack.allowFilter', 'true');
  git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  let manner: Manner = 'serves';
  let looks = 0;
  const server = createServer((request, response) => {
    if (request.url?.includes('/info/refs')) looks += 1;
    if (manner === 'serves') serve(root, request, response);
    if (manner === 'talks nonsense') response.end('0000 this is no pack\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}/help/.git`,
    commit: (files, branch = 'main') => {
      git('checkout', '-q', '-B', branch);
      const removed = Object.keys(files).filter((name) => files[name] === null);
      const written = Object.entries(files).flatMap(([name, text]) => (text === null ? [] : [[name, text] as const]));
      writeFiles(work, Object.fromEntries(written));
      if (removed.length > 0) git('rm', '-q', ...removed);
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', 'x');
      return git('rev-parse', 'HEAD');
    },
    git,
    behave: (next) => {
      manner = next;
    },
    looks: () => looks,
  };
}

/** Hands a request to `git http-backend` (RFC 3875). */
function serve(root: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://git.invalid');
  const backend = spawn('git', ['http-backend'], {
    env: {
      ...process.env,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: pathname,
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method ?? '',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    },
  });
  request.pipe(backend.stdin);
  backend.stdin.on('error', () => undefined);
  const parts: Buffer[] = [];
  backend.stdout.on('data', (part: Buffer) => parts.push(part));
  backend.on('close', () => {
    const said = Buffer.concat(parts);
    const end = said.indexOf('\r\n\r\n');
    const headers = said
      .subarray(0, end)
      .toString()
      .split('\r\n')
      .map((line) => line.split(/: (.*)/s));
    const [, status = '200'] = headers.find(([name]) => name === 'Status') ?? [];
    for (const [name = '', value = ''] of headers) if (name !== 'Status') response.setHeader(name, value);
    response.writeHead(Number.parseInt(status, 10)).end(said.subarray(end + 4));
  });
}

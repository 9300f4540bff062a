import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port';

/** A PostgreSQL server of a test's own. */
export interface TestPostgres {
  /** `postgres://…` of an empty database. */
  readonly address: string;
  /** Ends it as a power cut would, or as an operator would; `start` brings it back with what was committed. */
  kill(signal: 'SIGKILL' | 'SIGINT'): Promise<void>;
  start(): Promise<void>;
  /** Ends it and deletes everything. */
  remove(): Promise<void>;
}

/** The folder of PostgreSQL's programs; `undefined` on a machine that has none. */
export function postgresPrograms(): string | undefined {
  const home = '/usr/lib/postgresql';
  const versions = existsSync(home) ? readdirSync(home).toSorted((a, b) => Number(b) - Number(a)) : [];
  const found = versions.map((version) => path.join(home, version, 'bin')).find((bin) => existsSync(`${bin}/initdb`));
  if (found !== undefined) return found;
  return (process.env.PATH ?? '').split(path.delimiter).find((folder) => existsSync(path.join(folder, 'initdb')));
}

const SETTINGS = ['-c', 'fsync=off', '-c', 'max_connections=60'];

/** A server that does not start is started again so often, and so many milliseconds later. */
const MOST_TRIES = 50;
const RETRY_MS = 200;

/** Makes a cluster on a free port of 127.0.0.1, run by a user who is not root, for PostgreSQL refuses that. */
export async function startPostgres(bin: string): Promise<TestPostgres> {
  const user = userToRunAs();
  const home = mkdtempSync(path.join(tmpdir(), 'stepwise-postgres-'));
  if (user !== undefined) chownSync(home, user.uid, user.gid);
  const data = path.join(home, 'data');
  const made = spawnSync(path.join(bin, 'initdb'), ['-D', data, '-U', 'stepwise', '-A', 'trust', '--no-sync'], {
    ...user,
    cwd: home,
  });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const log = path.join(home, 'log');
  let port = await freePort();
  let server: ChildProcess | undefined;
  // By the socket in its own folder: whoever answers at the port may be another.
  const isUp = () => spawnSync(path.join(bin, 'pg_isready'), ['-h', home, '-p', String(port)]).status === 0;
  const isStarted = async () => {
    const options = ['-p', String(port), '-h', '127.0.0.1', '-k', home, ...SETTINGS];
    const output = openSync(log, 'a');
    const begun = spawn(path.join(bin, 'postgres'), ['-D', data, ...options], {
      ...user,
      cwd: home,
      stdio: ['ignore', 'ignore', output],
    });
    closeSync(output);
    while (!isUp()) {
      await sleep(50);
      if (begun.exitCode !== null) return false;
    }
    server = begun;
    return true;
  };
  const startOr = async (change: () => Promise<unknown>) => {
    for (let tries = 0; !(await isStarted()); tries += 1) {
      if (tries === MOST_TRIES) throw new Error(`PostgreSQL did not start: ${readFileSync(log, 'utf8').slice(-1000)}`);
      await change();
    }
  };
  const kill = async (signal: NodeJS.Signals) => {
    const ending = server;
    server = undefined;
    if (ending === undefined || ending.exitCode !== null) return;
    const ended = new Promise((resolve) => ending.once('close', resolve));
    ending.kill(signal);
    await ended;
  };
  // Somebody may have taken the port.
  await startOr(async () => {
    port = await freePort();
  });
  return {
    address: `postgres://stepwise@127.0.0.1:${port}/postgres`,
    // Processes of a server that was killed may still end.
    start: () => startOr(() => sleep(RETRY_MS)),
    kill,
    remove: async () => {
      await kill('SIGINT');
      rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

function userToRunAs(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string, name: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { uid: id('-u', 'nobody'), gid: id('-g', 'nobody') };
}

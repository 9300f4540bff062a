import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildUsers, markBuildUse } from '../../../cli/serve/build-users';
import { BuildInUseError, ensureBuilt, withBuildLock } from '../../../cli/serve/site-build';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'stepwise-lock-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('a build lock', () => {
  it('lets one build at a time', async () => {
    let running = 0;
    const build = async () => {
      running += 1;
      const most = running;
      await new Promise((resolve) => setTimeout(resolve, 20));
      running -= 1;
      return most;
    };
    const most = await Promise.all([1, 2, 3].map(() => withBuildLock(folder, build)));
    expect(most).toEqual([1, 1, 1]);
  });

  it('is free again after a build that failed', async () => {
    await expect(withBuildLock(folder, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await withBuildLock(folder, async () => 'built')).toBe('built');
  });

  it('is taken from a process that is gone', async () => {
    // Process ids end far below this number on every system.
    writeFileSync(path.join(folder, 'site-build.lock'), '999999999');
    expect(await withBuildLock(folder, async () => 'built')).toBe('built');
    expect(existsSync(path.join(folder, 'site-build.lock'))).toBe(false);
  });

  it('is taken from a process whose id another has now', async () => {
    writeFileSync(path.join(folder, 'site-build.lock'), JSON.stringify({ pid: process.ppid, started: '1' }));
    expect(await withBuildLock(folder, async () => 'built')).toBe('built');
  });
});

describe('pages that a server serves', () => {
  const stamp = () => path.join(folder, '.stepwise', 'site-build');
  const users = () => path.join(folder, '.stepwise', 'site-users');

  /** A server that ends when it is told to: another process, with the mark that it would leave. */
  async function withServer(work: (pid: number) => Promise<void>): Promise<void> {
    const server = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const stat = () => readFileSync(`/proc/${server.pid}/stat`, 'utf8');
    const started = stat()
      .slice(stat().lastIndexOf(')') + 2)
      .split(' ')[19];
    mkdirSync(users(), { recursive: true });
    const mark = JSON.stringify({ pid: server.pid, started, command: 'stepwise serve' });
    writeFileSync(path.join(users(), String(server.pid)), mark);
    try {
      await work(server.pid ?? 0);
    } finally {
      server.kill('SIGKILL');
      await new Promise((resolve) => server.once('close', resolve));
    }
  }

  beforeEach(() => {
    mkdirSync(path.dirname(stamp()), { recursive: true });
    writeFileSync(stamp(), 'of other sources');
  });

  it('are not built anew under it: who wants to is told which process it is, and the build stays as it was', async () => {
    await withServer(async (pid) => {
      const built = ensureBuilt(folder);
      await expect(built).rejects.toThrow(BuildInUseError);
      await expect(built).rejects.toThrow(`process ${pid} (stepwise serve) still serves the old pages from ${folder}`);
      expect(readFileSync(stamp(), 'utf8')).toBe('of other sources');
      expect(existsSync(path.join(folder, '.stepwise', 'site-build.lock'))).toBe(false);
    });
  });

  it('are built again when it has ended, however it ended', async () => {
    await withServer(async () => undefined);
    // There is no Next in this folder, so that a build is tried, and fails.
    await expect(ensureBuilt(folder)).rejects.toThrow(/next|Cannot find module/);
    expect(readdirSync(users())).toEqual([]);
  });

  it('are told of by each server that serves them, but not to itself', () => {
    markBuildUse(path.dirname(stamp()), 'start');
    const [name = ''] = readdirSync(users());
    expect(JSON.parse(readFileSync(path.join(users(), name), 'utf8'))).toMatchObject({
      pid: process.pid,
      command: 'stepwise start',
    });
    expect(buildUsers(path.dirname(stamp()))).toEqual([]);
  });
});

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withBuildLock } from '../../../cli/serve/site-build';

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
});

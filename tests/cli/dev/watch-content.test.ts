import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchContent } from '../../../cli/dev/watch-content';

let folder: string;
let stop: () => Promise<void>;
let calls: number;
let fails = false;

const at = (name: string) => path.join(folder, name);

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), '.stepwise-watch-'));
  mkdirSync(at('a'));
  writeFileSync(at('a/one.md'), '1');
  calls = 0;
  stop = await watchContent([folder], async () => {
    calls += 1;
    if (fails) throw new Error('no');
  });
});

afterEach(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});

/** Does something to the folder and waits until it was noticed. */
async function notice(act: () => void): Promise<void> {
  const before = calls;
  act();
  await vi.waitFor(() => expect(calls).toBeGreaterThan(before), { timeout: 5000, interval: 5 });
  await new Promise((resolve) => setTimeout(resolve, 150));
}

function replace(name: string, text: string): void {
  writeFileSync(at('a/.draft'), text);
  renameSync(at('a/.draft'), at(name));
}

describe('watching the content', () => {
  it('notices a save, be it written over or put in place of the old file, and the one after that', async () => {
    await notice(() => writeFileSync(at('a/one.md'), '2'));
    await notice(() => replace('a/one.md', '3'));
    await notice(() => writeFileSync(at('a/one.md'), '4'));
    await notice(() => replace('a/one.md', '5'));
  });

  it('notices a save after one that it failed at', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    fails = true;
    await notice(() => writeFileSync(at('a/one.md'), '2'));
    fails = false;
    expect(told).toHaveBeenCalledWith('Looking at a save:', new Error('no'));
    told.mockRestore();
    await notice(() => writeFileSync(at('a/one.md'), '3'));
  });

  it('notices a save by an editor that moves the old file aside', async () => {
    await notice(() => {
      renameSync(at('a/one.md'), at('a/one.md~'));
      writeFileSync(at('a/one.md'), '2');
      rmSync(at('a/one.md~'));
    });
    await notice(() => writeFileSync(at('a/one.md'), '3'));
  });

  it('notices files in folders that came later, and folders that were moved in', async () => {
    await notice(() => {
      mkdirSync(at('new/deep'), { recursive: true });
      writeFileSync(at('new/deep/two.md'), '1');
    });
    await notice(() => writeFileSync(at('new/deep/two.md'), '2'));
    await notice(() => renameSync(at('new'), at('moved')));
    await notice(() => writeFileSync(at('moved/deep/two.md'), '3'));
  });

  it('notices what is deleted', async () => {
    await notice(() => rmSync(at('a/one.md')));
    await notice(() => rmSync(at('a'), { recursive: true }));
  });

  it('ignores the drafts that editors keep beside a file', async () => {
    writeFileSync(at('a/.one.md.swp'), 'x');
    writeFileSync(at('a/one.md~'), 'x');
    await notice(() => writeFileSync(at('a/one.md'), '2'));
    expect(calls).toBe(1);
  });

  it('calls for a change that comes while an earlier one is being worked on, afterwards', async () => {
    await stop();
    let running = 0;
    let most = 0;
    stop = await watchContent([folder], async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 100));
      running -= 1;
      calls += 1;
    });
    await notice(() => {
      writeFileSync(at('a/one.md'), '2');
      setTimeout(() => writeFileSync(at('a/one.md'), '3'), 60);
    });
    await vi.waitFor(() => expect(calls).toBe(2), { timeout: 5000 });
    expect(most).toBe(1);
  });
});

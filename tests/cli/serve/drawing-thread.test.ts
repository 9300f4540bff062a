import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Catalog, openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { type DrawingThread, startDrawing } from '../../../cli/serve/drawing-thread';
import { readSettings } from '../../../cli/serve/settings';

/** Stands where the pages stand: answers with how many it had under way, and hangs, dies or fails where it is told to. */
const WORKER = `
import { existsSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
const isFramework = workerData.means === 'framework';
if (isFramework && existsSync(workerData.root + '/broken')) throw new Error('no build');
let underWay = 0;
parentPort.on('message', async ({ id, task }) => {
  const { address } = task;
  if (address === '/hang') for (;;);
  if (address === '/die') process.exit(1);
  if (address === '/throw') setImmediate(() => { throw new Error('out of order'); });
  if (address === '/fail') return parentPort.postMessage({ kind: 'failure', id, failure: 'it cannot be drawn' });
  if (task.kind === 'open') return parentPort.postMessage({ kind: 'done', id, outcome: { kind: 'opened' } });
  if (task.kind === 'compare') return parentPort.postMessage({ kind: 'done', id, outcome: { kind: 'compared', isSame: task.reads.length > 0 } });
  if (address === '/odd' && !isFramework) return parentPort.postMessage({ kind: 'done', id, outcome: { kind: 'elsewhere' } });
  underWay += 1;
  const body = Buffer.from(isFramework ? 'framework' : String(underWay));
  await new Promise((resolve) => setTimeout(resolve, 20));
  underWay -= 1;
  parentPort.postMessage({ kind: 'done', id, outcome: { kind: 'page', page: { status: 200, headers: {}, body, failures: [] } } });
});
parentPort.postMessage({ kind: 'ready', canDraw: !existsSync(workerData.root + '/no-bundle') });
`;

const folder = mkdtempSync(path.join(tmpdir(), 'stepwise-drawing-'));
let thread: DrawingThread;
let catalog: Catalog;

beforeAll(async () => {
  const contentDir = path.join(folder, 'content');
  mkdirSync(contentDir);
  writeFileSync(path.join(contentDir, 'restore.md'), '# Restore\n');
  await compileCatalog({ contentDir, outFile: path.join(folder, 'catalog.db') });
  catalog = openCatalog(path.join(folder, 'catalog.db'));
  const file = path.join(folder, 'worker.mjs');
  writeFileSync(file, WORKER);
  const settings = readSettings([], {}, false);
  thread = await startDrawing({ root: folder, settings }, 1, { file, hangsAfterMs: 1000 });
});

afterAll(async () => {
  await thread.close();
  catalog.close();
  rmSync(folder, { recursive: true });
});

async function draw(address: string, isRead = false): Promise<string> {
  const brought = { catalog: null, posted: undefined };
  return Buffer.from((await thread.draw({ address, brought, isRead })).body).toString();
}

describe('a drawing thread', () => {
  it('draws a few pages side by side, and all that are asked for', async () => {
    const drawn = await Promise.all(Array.from({ length: 20 }, (_, at) => draw(`/page-${at}`)));
    expect(drawn).toHaveLength(20);
    expect(Math.max(...drawn.map(Number))).toBe(4);
  });

  it('draws what is known to be read before what was asked for earlier', async () => {
    const done: string[] = [];
    const note = (address: string, isRead: boolean) => draw(address, isRead).then(() => done.push(address));
    const madeUp = Array.from({ length: 12 }, (_, at) => note(`/search?q=${at}`, false));
    await Promise.all([...madeUp, note('/articles/restore', true)]);
    // Four are under way when it comes.
    expect(done.indexOf('/articles/restore')).toBeLessThan(8);
  });

  it('compares before all pages that wait, and while others are drawn', async () => {
    const done: string[] = [];
    const pages = Array.from({ length: 12 }, (_, at) => draw(`/page-${at}`).then(() => done.push('page')));
    const compared = thread.givesSame(catalog, [{ question: 'article', given: ['a'], digest: '' }]);
    expect(await compared).toBe(true);
    expect(done).toEqual([]);
    await Promise.all(pages);
  });

  it('leaves what only the framework can draw to a thread that is started for it, and tells where that can’t be', async () => {
    const broken = path.join(folder, 'broken');
    writeFileSync(broken, '');
    await expect(draw('/odd')).rejects.toThrow(/framework couldn’t be loaded.*no build/);
    rmSync(broken);
    expect(await draw('/odd')).toBe('framework');
    expect(await draw('/page')).toBe('1');
  });

  it('starts only where something can draw', async () => {
    for (const name of ['no-bundle', 'broken']) writeFileSync(path.join(folder, name), '');
    const file = path.join(folder, 'worker.mjs');
    const settings = readSettings([], {}, false);
    const start = () => startDrawing({ root: folder, settings }, 1, { file, hangsAfterMs: 1000 });
    await expect(start()).rejects.toThrow('no build');
    rmSync(path.join(folder, 'broken'));
    await (await start()).close();
    rmSync(path.join(folder, 'no-bundle'));
  });

  it('tells why a page cannot be drawn', async () => {
    await expect(draw('/fail')).rejects.toThrow('it cannot be drawn');
  });

  it.each([
    ['hangs', '/hang', 'hung'],
    ['ends', '/die', 'ended'],
    ['fails where nobody listens', '/throw', 'out of order'],
  ])('that %s is replaced: who waited for it is told, all others get their pages', async (_, address, reason) => {
    const [failed, ...others] = await Promise.allSettled([
      draw(`${address}`),
      ...Array.from({ length: 8 }, () => draw('/page')),
    ]);
    if (address !== '/throw') expect(failed).toMatchObject({ status: 'rejected', reason: { name: 'DrawingError' } });
    if (failed.status === 'rejected') expect(String(failed.reason)).toContain(reason);
    expect(others.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(5);
    expect(await draw('/page')).toBe('1');
  });

  it('that hangs is replaced while others keep asking', async () => {
    const begun = performance.now();
    const hung = draw('/hang').catch(String);
    const others: Promise<unknown>[] = [];
    const asking = setInterval(() => others.push(draw('/page').catch(String)), 100);
    // A thread that's never replaced would be asked for ever.
    const end = setTimeout(() => clearInterval(asking), 5000);
    expect(await hung).toContain('hung');
    clearInterval(asking);
    clearTimeout(end);
    expect(performance.now() - begun).toBeLessThan(3000);
    await Promise.all(others);
    expect(await draw('/page')).toBe('1');
  });

  it('names no query of what it drew when it ended', async () => {
    const [failed] = await Promise.allSettled([draw('/search?q=secret'), draw('/die')]);
    expect(failed.status === 'rejected' ? String(failed.reason) : '/search').toMatch(/\/search(?!\?)/);
  });
});

describe('several drawing threads', () => {
  it('are started one by one while pages wait, and take only their own pages with them when they die, and end when idle', async () => {
    const file = path.join(folder, 'worker.mjs');
    const settings = readSettings([], {}, false);
    const several = await startDrawing({ root: folder, settings }, 2, { file, hangsAfterMs: 1000, restsAfterMs: 2000 });
    const brought = { catalog: null, posted: undefined };
    const order = (address: string) => several.draw({ address, brought, isRead: true });
    try {
      await Promise.all(Array.from({ length: 20 }, () => order('/page')));
      expect(several.figures()).toEqual({ threads: 1, waiting: 0 });
      const many = Array.from({ length: 400 }, () => order('/page'));
      expect(several.figures().waiting).toBe(396);
      await Promise.all(many);
      expect(several.figures()).toEqual({ threads: 2, waiting: 0 });
      const drawn = await Promise.allSettled([order('/die'), ...Array.from({ length: 40 }, () => order('/page'))]);
      const failed = drawn.filter(({ status }) => status === 'rejected').length;
      expect(failed).toBeGreaterThan(0);
      expect(failed).toBeLessThanOrEqual(4);
      await several.prepare(catalog);
      await vi.waitFor(() => expect(several.figures().threads).toBe(1), 10_000);
      expect(String((await order('/page')).body)).not.toBe('');
    } finally {
      await several.close();
    }
  });
});

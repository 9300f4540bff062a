import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { directDrawer } from '../../../cli/serve/direct-pages';

const roots: string[] = [];

afterEach(() => {
  vi.restoreAllMocks();
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

/** A build whose bundle of pages is this text. */
function buildOf(bundle: string): string {
  const root = mkdtempSync(path.join(tmpdir(), 'stepwise-direct-'));
  roots.push(root);
  mkdirSync(path.join(root, '.next'));
  writeFileSync(path.join(root, '.next', 'direct-pages.mjs'), bundle);
  return root;
}

const FIRST_PAGE = `<link rel="stylesheet" href="/a.css" data-precedence="next"/><script src="/b/theme.asset.1.js"></script>`;

function drawerOf(bundle: string) {
  return directDrawer(buildOf(bundle), (_, response) => response.end(FIRST_PAGE));
}

it('draws with the bundle once it is loaded, by what the framework’s first page names', async () => {
  const draw = drawerOf(
    'export const drawDirectly = async (...told) => ({ status: 200, headers: {}, body: String(told) });',
  );
  expect(await draw('/x')).toBeUndefined();
  await vi.waitFor(async () => expect(await draw('/x')).toEqual({ status: 200, headers: {}, body: '/x,/a.css' }));
});

it('leaves all to the framework where the bundle can’t be loaded, and says so once', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const draw = drawerOf(`throw new Error('an old Node');`);
  expect(await draw('/x')).toBeUndefined();
  await vi.waitFor(() => expect(String(said.mock.calls)).toMatch(/framework draws them all.*an old Node/));
  expect(await draw('/x')).toBeUndefined();
  expect(said).toHaveBeenCalledOnce();
});

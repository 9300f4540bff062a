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
  mkdirSync(path.join(root, '.next', 'server', 'app'), { recursive: true });
  writeFileSync(path.join(root, '.next', 'server', 'app', '_not-found.html'), SAMPLE);
  writeFileSync(path.join(root, '.next', 'direct-pages.mjs'), bundle);
  return root;
}

const SAMPLE = `<link rel="stylesheet" href="/a.css" data-precedence="next"/><script src="/b/theme.asset.1.js"></script>`;

it('draws with the bundle, by what a page of the framework names', async () => {
  const bundle = 'export const drawDirectly = async (...told) => ({ status: 200, headers: {}, body: String(told) });';
  const draw = await directDrawer(buildOf(bundle));
  expect(await draw?.('/x')).toEqual({ status: 200, headers: {}, body: '/x,/a.css' });
});

it('leaves all to the framework where the bundle can’t be loaded, and says why', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  expect(await directDrawer(buildOf(`throw new Error('an old Node');`))).toBeUndefined();
  expect(String(said.mock.calls)).toMatch(/framework draws them all.*an old Node/);
});

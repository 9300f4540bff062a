import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, stop } from 'esbuild';
import { afterAll, expect, it } from 'vitest';
import { pastIndexes } from '@/cli/serve/past-indexes';

const root = mkdtempSync(path.join(tmpdir(), 'stepwise-past-indexes-'));
afterAll(async () => {
  rmSync(root, { recursive: true, force: true });
  await stop();
});

const FILES = {
  'page.ts': `
    import { now, type Later } from '@/room';
    console.log(now());
    void import('./late').then(({ late }: { late: () => Later }) => late());`,
  'late.ts': `
    import { inNextRoom as again, later } from './room';
    export const late = () => [later(), again(), 'said late'];`,
  'room/index.ts': `
    export { now } from './now';
    export {
      type Later,
      later,
    } from './later';
    export { other as inNextRoom } from '../other';`,
  'room/now.ts': `export const now = () => 'said now';`,
  'room/later.ts': `export type Later = unknown; export const later = () => 'said later';`,
  'other/index.ts': `export { far as other } from './far';`,
  'other/far.ts': `export const far = () => 'said far away';`,
};

for (const [name, text] of Object.entries(FILES)) {
  mkdirSync(path.join(root, path.dirname(name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
}

/** What a page loads by itself, in one text, and what it loads later. */
async function bundled(): Promise<{ readonly first: string; readonly rest: string }> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['page.ts'],
    outdir: 'out',
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    metafile: true,
    plugins: [pastIndexes(root)],
  });
  const textOf = (name: string) => outputFiles.find((file) => file.path.endsWith(name))?.text ?? '';
  const firstNames = new Set(['out/page.js']);
  for (const name of firstNames)
    for (const { path: to, kind } of metafile.outputs[name]?.imports ?? [])
      if (kind === 'import-statement') firstNames.add(to);
  const names = Object.keys(metafile.outputs);
  const joined = (of: (name: string) => boolean) => names.filter(of).map(textOf).join('\n');
  return { first: joined((name) => firstNames.has(name)), rest: joined((name) => !firstNames.has(name)) };
}

it('what only a later part takes from the index of a room comes with that part', async () => {
  const { first, rest } = await bundled();
  expect([...first.matchAll(/said [a-z ]+/g)].flat().toSorted()).toEqual(['said now']);
  expect([...rest.matchAll(/said [a-z ]+/g)].flat().toSorted()).toEqual(['said far away', 'said late', 'said later']);
});

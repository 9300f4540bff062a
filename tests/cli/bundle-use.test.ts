import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { keepBundle } from '@/cli/bundle-use';
import { livingProcess, ownMark } from '@/lib/catalog/process';
import { temporaryFolder } from '../lib/compile/content-folder';

const HOUR = 3600_000;
const ENDED = JSON.stringify({ pid: process.ppid, started: '1' });

/** A folder of bundles; each by its age in ms, with the marks of processes in it, or without a folder for them. */
function home(bundles: Readonly<Record<string, readonly [age: number, marks?: readonly string[]]>>): string {
  const folder = path.join(temporaryFolder(), '.stepwise', 'cli');
  for (const [name, [age, marks]] of Object.entries(bundles)) {
    const bundle = path.join(folder, name);
    mkdirSync(bundle, { recursive: true });
    writeFileSync(path.join(bundle, 'main.js'), '');
    if (marks !== undefined) mkdirSync(path.join(bundle, 'users'));
    for (const [at, mark] of (marks ?? []).entries()) writeFileSync(path.join(bundle, 'users', String(at)), mark);
    const then = new Date(Date.now() - age);
    utimesSync(bundle, then, then);
  }
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify({ folder: 'newest', inputs: {} }));
  return folder;
}

it('removes the bundles that no command runs from, and those alone', () => {
  const folder = home({
    own: [HOUR],
    newest: [HOUR, []],
    'in-use': [200 * HOUR, [ENDED, ownMark()]],
    'just-made': [0, []],
    unmarked: [100 * HOUR],
    unused: [HOUR, []],
    'of-the-dead': [HOUR, [ENDED, 'nothing that is a mark']],
    'long-unmarked': [200 * HOUR],
    'draft-1': [200 * HOUR],
  });
  keepBundle(path.join(folder, 'own'), folder);
  expect(readdirSync(folder).toSorted()).toEqual(
    ['in-use', 'just-made', 'manifest.json', 'newest', 'own', 'unmarked'].toSorted(),
  );
});

it('marks the bundle that it runs from, so that others keep it', () => {
  const folder = home({ own: [HOUR], newest: [HOUR] });
  keepBundle(path.join(folder, 'own'), folder);
  expect(livingProcess(path.join(folder, 'own', 'users', String(process.pid)))?.pid).toBe(process.pid);
});

it('touches nothing where the command runs from its sources', () => {
  const folder = home({ unused: [HOUR, []] });
  keepBundle(path.resolve('cli'), folder);
  expect(existsSync(path.join(folder, 'unused'))).toBe(true);
});

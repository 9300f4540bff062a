import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installPackages, isInstalled, isNodeNewEnough } from '../../../cli/setup.mjs';

let root: string;

function writeLock(file: string, packages: Readonly<Record<string, object>>): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), JSON.stringify({ packages }));
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'stepwise-setup-'));
});

afterEach(() => rmSync(root, { recursive: true }));

describe('setup', () => {
  it.each([
    ['18.20.4', false],
    ['20.8.1', false],
    ['20.9.0', true],
    ['20.20.2', true],
    ['22.0.0', true],
  ])('finds Node %s new enough: %s', (version, expected) => {
    expect(isNodeNewEnough(version)).toBe(expected);
  });

  const wanted = { '': { name: 'x' }, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } };

  it.each([
    ['all are there', wanted, true],
    ['one is missing', { 'node_modules/a': { version: '1.0.0' } }, false],
    ['one has another version', { ...wanted, 'node_modules/b': { version: '2.0.1' } }, false],
    ['there are more than needed', { ...wanted, 'node_modules/c': { version: '3.0.0' } }, true],
  ])('told by npm that %s, finds the packages installed: %s', (_title, present, expected) => {
    writeLock('package-lock.json', wanted);
    writeLock('node_modules/.package-lock.json', present);
    expect(isInstalled(root)).toBe(expected);
  });

  it('finds nothing installed in a fresh clone', () => {
    writeLock('package-lock.json', wanted);
    expect(isInstalled(root)).toBe(false);
  });

  it('does not wait for packages that only other systems need', () => {
    writeLock('package-lock.json', { ...wanted, 'node_modules/mac': { version: '1.0.0', optional: true } });
    writeLock('node_modules/.package-lock.json', wanted);
    expect(isInstalled(root)).toBe(true);
  });

  it('installs what the lock file names, and says nothing', () => {
    const { commands, told, isDone } = installWith({ ci: { status: 0, stderr: '' } });
    expect({ commands, told, isDone }).toEqual({ commands: ['ci'], told: '', isDone: true });
  });

  it('says that it falls back to npm install, and why', () => {
    const stderr =
      'npm error Missing: leven@4.1.0 from lock file\nnpm error\nnpm error A complete log of this run is in: x\n';
    const { commands, told, isDone } = installWith({ ci: { status: 1, stderr }, install: { status: 0, stderr: '' } });
    expect({ commands, isDone }).toEqual({ commands: ['ci', 'install'], isDone: true });
    expect(told).toContain('Missing: leven@4.1.0 from lock file');
    expect(told).toContain('Falling back to npm install');
    expect(told).not.toContain('complete log');
  });

  it('says why neither worked, even where there is no npm', () => {
    const missing = { status: null, stderr: null, error: new Error('spawn npm ENOENT') };
    const { told, isDone } = installWith({ ci: missing, install: missing });
    expect(isDone).toBe(false);
    expect(told.match(/spawn npm ENOENT/g)).toHaveLength(2);
  });
});

type Outcome = ReturnType<Parameters<typeof installPackages>[0]>;

function installWith(outcomes: { readonly ci: Outcome; readonly install?: Outcome }) {
  const commands: string[] = [];
  const lines: string[] = [];
  const isDone = installPackages(
    (command) => {
      commands.push(command);
      return outcomes[command] ?? { status: 1, stderr: '' };
    },
    (line) => lines.push(line),
  );
  return { commands, told: lines.join('\n'), isDone };
}

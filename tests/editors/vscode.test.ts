import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../lib/compile/content-folder';

test('the packed extension holds what Visual Studio Code installs, and needs nothing beside it', () => {
  const file = path.join(temporaryFolder(), 'stepwise.vsix');
  const again = path.join(temporaryFolder(), 'stepwise.vsix');
  for (const out of [file, again]) execFileSync(process.execPath, ['editors/vscode/pack.mjs', '--out', out]);
  expect(readFileSync(file).equals(readFileSync(again))).toBe(true);
  const files = unzipSync(readFileSync(file));
  const read = (name: string) => strFromU8(files[name] ?? new Uint8Array());

  const description = JSON.parse(read('extension/package.json'));
  expect(Object.keys(files)).toContain(path.posix.join('extension', description.main));
  expect(description.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);

  const { document } = parseHTML(read('extension.vsixmanifest').replace(/^<\?xml.*?\?>/, ''));
  const identity = document.querySelector('Identity');
  expect([identity?.getAttribute('Id'), identity?.getAttribute('Version')]).toEqual([
    description.name,
    description.version,
  ]);
  const named = [...document.querySelectorAll('Asset')].map((asset) => asset.getAttribute('Path') ?? '');
  expect(named.filter((name) => !(name in files))).toEqual([]);
  expect(named.length).toBe(3);
  const types = read('[Content_Types].xml');
  const untyped = Object.keys(files).filter(
    (name) => !name.endsWith('.xml') && !types.includes(`"${path.posix.extname(name)}"`),
  );
  expect(untyped).toEqual([]);

  const needed = [...read('extension/extension.js').matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = '']) => name);
  const known = new Set(['vscode', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)]);
  expect(needed).toContain('vscode');
  expect(needed.filter((name) => !known.has(name))).toEqual([]);
});

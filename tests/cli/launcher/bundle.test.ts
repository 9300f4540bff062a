import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundleCommand } from '../../../cli/bundle.mjs';

const run = promisify(execFile);
const BUNDLER = path.resolve('cli/bundle.mjs');
const MAIN = `import { word } from '../lib/catalog/word';
declare const __STEPWISE_BUILD__: string;
console.log(word, __STEPWISE_BUILD__);
`;

let root: string;

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

/** What the bundled command prints: the word of the sources, and the version of what was bundled. */
async function output(): Promise<readonly string[]> {
  const folder = await bundleCommand(root);
  const { stdout } = await run(process.execPath, [path.join(folder, 'main.js')]);
  return stdout.trim().split(' ');
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'stepwise-bundle-'));
  write('cli/main.ts', MAIN);
  write(
    'lib/compile/pool/compile-worker.ts',
    `import { word } from '../../catalog/word';\nconsole.log('worker', word);\n`,
  );
  write('lib/catalog/word.ts', `export const word: string = 'one';\n`);
  write('package-lock.json', '{}');
  write('package.json', '{ "type": "module" }');
  write('tsconfig.json', '{}');
  cpSync('cli/bundle.mjs', path.join(root, 'cli/bundle.mjs'));
});

afterEach(() => rmSync(root, { recursive: true }));

describe('bundling the command', () => {
  it('bundles once and then again only after a source changed', async () => {
    const first = await bundleCommand(root);
    expect(await bundleCommand(root)).toBe(first);
    write('lib/catalog/word.ts', `export const word: string = 'another';\n`);
    expect(await bundleCommand(root)).not.toBe(first);
    expect((await output())[0]).toBe('another');
  });

  it('names the version by content, so that a touched file or a change of the command alone is none', async () => {
    const [, version] = await output();
    utimesSync(path.join(root, 'lib/catalog/word.ts'), new Date(), new Date(Date.now() + 5000));
    expect((await output())[1]).toBe(version);
    write('cli/main.ts', `${MAIN}// a remark\n`);
    expect((await output())[1]).toBe(version);
    write('lib/catalog/word.ts', `export const word: string = 'two';\n`);
    expect((await output())[1]).not.toBe(version);
    expect(version).toMatch(/^[0-9a-f]{16}$/);
  });

  it('puts the worker beside the command', async () => {
    expect(readdirSync(await bundleCommand(root))).toEqual(expect.arrayContaining(['compile-worker.js', 'main.js']));
  });

  it('leaves an older bundle to the commands that run from it', async () => {
    const old = await bundleCommand(root);
    const before = readFileSync(path.join(old, 'main.js'), 'utf8');
    write('lib/catalog/word.ts', `export const word: string = 'two';\n`);
    await bundleCommand(root);
    expect(readFileSync(path.join(old, 'main.js'), 'utf8')).toBe(before);
  });

  it('is whole for each of several that start at once, in one process or in many', async () => {
    const folders = await Promise.all([bundleCommand(root), bundleCommand(root), bundleCommand(root)]);
    expect(new Set(folders).size).toBe(1);
    write('lib/catalog/word.ts', `export const word: string = 'two';\n`);
    const script = `import { bundleCommand } from ${JSON.stringify(BUNDLER)};
      await import(\`file://\${await bundleCommand(${JSON.stringify(root)})}/main.js\`);`;
    const starts = Array.from({ length: 3 }, () => run(process.execPath, ['--input-type=module', '-e', script]));
    const words = (await Promise.all(starts)).map(({ stdout }) => stdout.split(' ')[0]);
    expect(words).toEqual(['two', 'two', 'two']);
  });

  it('keeps the last good bundle out of the way of broken sources, and says what is broken', async () => {
    await bundleCommand(root);
    write('lib/catalog/word.ts', 'export const word: string = ;\n');
    await expect(bundleCommand(root)).rejects.toThrow(/word\.ts/);
    write('lib/catalog/word.ts', `export const word: string = 'mended';\n`);
    expect((await output())[0]).toBe('mended');
  });
});

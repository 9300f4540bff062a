import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { sample, writeFiles } from '../../lib/compile/content-folder';
import { Editor } from './editor';

const BARE = '# A box without a header\n\nText.\n';

test('reads a folder in the dialect that most of its saved files are in by now, and back', async () => {
  const contentDir = mkdtempSync(path.join(tmpdir(), 'stepwise-lsp-'));
  writeFiles(contentDir, { 'a.md': sample(), 'b.md': BARE, 'c.md': BARE });
  const file = (name: string) => path.join(contentDir, name);
  const editor = await Editor.start([contentDir]);
  const a = await editor.open(file('a.md'), readFileSync(file('a.md'), 'utf8'));
  const b = await editor.open(file('b.md'), BARE);
  const codes = async () => (await editor.findings(b)).map(({ code }) => code);
  const save = async (text: string) => {
    await editor.change(a, { text });
    writeFileSync(file('a.md'), text);
    await editor.saved(a);
  };
  await expect.poll(codes, { timeout: 20_000 }).toContain('no-header');
  await save(BARE);
  await expect.poll(codes, { timeout: 20_000 }).not.toContain('no-header');
  await save(sample());
  await expect.poll(codes, { timeout: 20_000 }).toContain('no-header');
  expect(await editor.quit()).toBe(0);
  expect(editor.logged).toEqual([]);
  rmSync(contentDir, { recursive: true });
});

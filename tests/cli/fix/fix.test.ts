import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { planFixes, writeFix } from '@/cli/fix/fix-content';
import { RULES } from '@/lib/compile/rules';
import { contentFolder, sample } from '../../lib/compile/content-folder';
import { exampleFiles } from '../../lib/compile/rules/example-files';
import { runCommand } from '../run-command';

const fix = (contentDir: string, ...args: readonly string[]) => runCommand('check', '--content', contentDir, ...args);

const SLIPS = sample({ id: 'slips', body: '##Cause\n\nA disk</br>is full.' }).replaceAll('\n', '\r\n');
const GUESS = sample({ id: 'guess' }).replace('cloudEnvironments="public"', 'cloudEnvironments="pubic"');

function folder() {
  const { contentDir } = contentFolder({ 'slips.md': SLIPS, 'fine.md': sample({ id: 'fine' }), 'guess.md': GUESS });
  const read = (name: string) => readFileSync(path.join(contentDir, name), 'utf8');
  return { contentDir, read, file: (name: string) => path.join(contentDir, name) };
}

describe('stepwise check --fix', () => {
  it('writes what changes nothing for readers, says so, then checks; a second run finds nothing to fix', async () => {
    const { contentDir, read, file } = folder();
    const untouched = statSync(file('fine.md')).mtimeMs;
    const { code, stdout, stderr } = await fix(contentDir, '--fix');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('1  fixed    heading-without-blank\n1  fixed    odd-break\n2 findings fixed in 1 file\n');
    expect(stdout).toMatch(/warning unknown-cloud[\s\S]*0 errors, 1 warning, 0 infos\n$/);
    expect(read('slips.md')).toBe(SLIPS.replace('##Cause', '## Cause').replace('</br>', '<br>'));
    expect(statSync(file('fine.md')).mtimeMs).toBe(untouched);
    expect((await fix(contentDir, '--fix')).stdout).toMatch(/^0 findings fixed in 0 files\n/);
  });

  it('shows what only a person can decide, and writes it only where that is confirmed', async () => {
    const { contentDir, read } = folder();
    const shown = await fix(contentDir, '--fix=all');
    expect(shown.code).toBe(1);
    expect(shown.stdout).toContain('-    cloudEnvironments="pubic"\n+    cloudEnvironments="public"\n');
    expect(shown.stderr).toContain('nothing was written. Add --yes');
    expect(read('guess.md')).toBe(GUESS);
    expect((await fix(contentDir, '--fix=all', '--yes')).stdout).toMatch(
      /3 findings fixed in 2 files\n[\s\S]*0 warnings/,
    );
    expect(read('guess.md')).toBe(sample({ id: 'guess' }));
  });

  it('refuses what would change what readers see, tells so, and fixes the rest of the file', async () => {
    const [rule] = Object.values(RULES)
      .flat()
      .filter(({ code }) => code === 'question-id-case');
    if (rule === undefined) throw new Error('there is no such rule any more');
    const [[name, form] = ['', '']] = Object.entries(exampleFiles(rule, rule.bad, rule.code));
    const { contentDir } = contentFolder({ [name]: `\uFEFF${form}` });
    const { changed, fixed, left } = await planFixes({ contentDir, dataDir: undefined, isAll: false });
    expect(fixed.map(({ code }) => code)).toEqual(['byte-order-mark']);
    expect(left.map(({ code }) => code)).toEqual(['question-id-case']);
    expect(changed.map(({ after }) => Buffer.from(after).toString())).toEqual([String(form)]);
    const all = await planFixes({ contentDir, dataDir: undefined, isAll: true });
    expect(all.left).toEqual([]);
    expect(all.changed.map(({ after }) => Buffer.from(after).toString())).not.toEqual([String(form)]);
  });

  it('is told what to fix', async () => {
    const { contentDir } = folder();
    expect(await fix(contentDir, '--fix=most')).toMatchObject({ code: 2, stderr: expect.stringContaining('--fix') });
  });

  it('leaves a file alone that changed meanwhile', async () => {
    const { file, read } = folder();
    const plan = { file: file('fine.md'), path: 'fine.md', before: Buffer.from('old'), after: Buffer.from('new') };
    expect(await writeFix(plan)).toBe(false);
    expect(read('fine.md')).toBe(sample({ id: 'fine' }));
    writeFileSync(plan.file, 'old');
    expect(await writeFix(plan)).toBe(true);
    expect(read('fine.md')).toBe('new');
  });
});

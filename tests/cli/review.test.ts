import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import yaml from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { contentFolder, sample, writeFiles } from '../lib/compile/content-folder';
import { runCommand } from './run-command';

const SCRIPT = path.resolve('deploy/review/check-changes.sh');
const WRONG =
  'See [this](nowhere.md), 100% sure.\n\n## **Recommended Steps**\n\n1. Dig a hole.\n2. Put a tree into it.\n';

/** A repository whose branch changes its content in this way. */
function branch(change: (contentDir: string) => void) {
  const { folder, contentDir } = contentFolder({
    'a.md': sample({ id: 'a', body: WRONG }),
    'b.md': sample({ id: 'b' }),
  });
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
      cwd: folder,
      stdio: 'pipe',
    });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', 'Before');
  git('checkout', '-qb', 'branch');
  change(contentDir);
  git('add', '-A');
  git('commit', '-qm', 'After');
  const { status, stdout, stderr } = spawnSync('bash', [SCRIPT, 'content', 'main'], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('a content folder that isn’t there fails the review, for nothing would be checked', () => {
  const { folder } = contentFolder({ 'a.md': sample() });
  for (const base of ['main', '']) {
    const { status, stderr } = spawnSync('bash', [SCRIPT, 'contnet', base], { cwd: folder, encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, expect.stringContaining('no content folder "contnet"')]);
  }
});

describe('a review', () => {
  test('shows what is wrong in the changed files alone, beside their lines', () => {
    const { status, stdout, stderr } = branch((content) =>
      writeFiles(content, { 'b.md': sample({ id: 'b', body: WRONG }) }),
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^::error file=content\/b\.md,line=15,col=12,title=dead-link::the link "nowhere\.md" is broken: .*\n$/,
    );
    expect(stderr).toMatch(/ 0 would break\n/);
  });

  test('shows the addresses that would break', () => {
    const { status, stdout, stderr } = branch((content) => rmSync(path.join(content, 'b.md')));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('/articles/b was ');
  });

  test('is content with a change that is well', () => {
    expect(branch((content) => writeFiles(content, { 'c.md': sample({ id: 'c', title: 'Another' }) }))).toMatchObject({
      status: 0,
      stdout: '',
    });
  });
});

test('check of some files prints and counts what is in those alone', async () => {
  const { contentDir } = contentFolder({ 'a.md': sample({ id: 'a', body: WRONG }), 'b.md': sample({ id: 'b' }) });
  const check = (file: string) => runCommand('check', '--content', contentDir, path.join(contentDir, file));
  expect(await check('b.md')).toMatchObject({ code: 0, stdout: '0 errors, 0 warnings, 0 infos\n' });
  expect(await check('a.md')).toMatchObject({ code: 1, stdout: expect.stringContaining('dead-link') });
});

test('the action and the hook name files that are there', () => {
  const [hook] = JSON.parse(JSON.stringify(yaml.safeLoad(readFileSync('.pre-commit-hooks.yaml', 'utf8'))));
  expect(hook.entry).toMatch(/^cli\/stepwise\.mjs check /);
  const action = JSON.parse(JSON.stringify(yaml.safeLoad(readFileSync('action.yml', 'utf8'))));
  const [{ env, run }] = action.runs.steps;
  expect(env.SCRIPT).toBe(`\${{ github.action_path }}/${path.relative('.', SCRIPT)}`);
  for (const [, name = ''] of run.matchAll(/\$([A-Z]+)/g)) expect(env).toHaveProperty(name);
});

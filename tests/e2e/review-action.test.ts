import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import yaml from 'js-yaml';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { startGitServer } from '../cli/content-git/git-server';
import { sample, temporaryFolder, writeFiles } from '../lib/compile/content-folder';
import { type ActionRun, runAction } from './action-runner';
import { ROOT } from './inputs';
import { sharedBrowser } from './shared';

const hookSchema = z.tuple([z.object({ entry: z.string(), files: z.string(), language: z.literal('script') })]);

const pipelineSchema = z.object({
  steps: z.array(z.object({ bash: z.string().optional(), workingDirectory: z.string().optional() })),
});

const STEPS = '## **Recommended Steps**\n\n1. Dig a hole.\n2. Put a tree into it.\n';
const WRONG = `See [this](nowhere.md), 100% sure.\n\n${STEPS}`;

const LONG = Array.from({ length: 40 }, (_, at) => `Paragraph ${at} is about something else.`).join('\n\n');

const BEFORE = {
  'help/kept.md': sample({ id: 'kept', title: 'Kept', body: WRONG }),
  'help/edited.md': sample({ id: 'edited', title: 'Edited', body: STEPS }),
  'help/touched.md': sample({ id: 'touched', title: 'Touched', body: STEPS }),
  'help/dropped.md': sample({ id: 'dropped', title: 'Dropped', body: STEPS }),
};

/** Runs the action on a clone of a served repository, with a branch that goes into main. */
async function review(
  change: Readonly<Record<string, string | null>>,
  {
    inputs = {},
    isPush = false,
  }: { readonly inputs?: Readonly<Record<string, string>>; readonly isPush?: boolean } = {},
): Promise<ActionRun> {
  const server = await startGitServer();
  server.commit(BEFORE);
  server.commit(change, 'branch');
  const folder = temporaryFolder();
  const workspace = path.join(folder, 'checkout');
  // The server is in this process.
  await promisify(execFile)('git', ['clone', '-q', '-b', 'branch', server.url, workspace]);
  const baseRef = isPush ? '' : 'main';
  const run = runAction({
    workspace,
    temp: path.join(folder, 'temp'),
    action: ROOT,
    baseRef,
    inputs: { content: 'help', ...inputs },
  });
  expect(
    execFileSync('git', ['worktree', 'list'], { cwd: workspace, encoding: 'utf8' }).trim().split('\n').length,
  ).toBe(1);
  return run;
}

describe('the action in a pull request', () => {
  it('annotates what is wrong in changed files, and shows their pages before and after', async () => {
    const { steps, isGood, summary, artifacts } = await review({
      'help/edited.md': sample({ id: 'edited', title: 'Edited', body: WRONG }),
      'help/touched.md': sample({ id: 'touched', title: 'Touched', body: `${STEPS}\n<!-- nothing to see -->\n` }),
      'help/added.md': sample({ id: 'added', title: 'Added', body: LONG }),
      'help/dropped.md': null,
      'notes.md': 'Outside of the content.\n',
    });
    expect(steps.map(({ name, result }) => `${name}: ${result.status}`)).toEqual([
      'Check the changed content: 1',
      'Take pictures of the changed pages: 0',
      'Keep the pictures: 0',
      'Link the pictures: 0',
    ]);
    expect(isGood).toBe(false);
    const [check] = steps;
    expect(check?.result.stdout).toMatch(
      /^::error file=help\/edited\.md,line=15,col=12,title=dead-link::the link "nowhere\.md" is broken: .*\n$/,
    );
    expect(check?.result.stderr).toContain('/articles/dropped was ');
    expect(summary).toContain('| `added.md` | new | – | added-after.png |');
    expect(summary).toContain('| `edited.md` | changed | edited-before.png | edited-after.png |');
    expect(summary).toContain('| `touched.md` | looks the same | touched-before.png | touched-after.png |');
    expect(summary).toContain('| `dropped.md` | removed | dropped-before.png | – |');
    expect(summary).not.toMatch(/kept|notes/);
    expect(summary).toMatch(
      /\n\[Download the pictures\]\(https:\/\/github\.example\/artifacts\/stepwise-pages\), and open index\.html\.\n$/,
    );
    const kept = path.join(artifacts, 'stepwise-pages');
    expect(
      readdirSync(kept)
        .filter((name) => name.endsWith('.png'))
        .toSorted(),
    ).toEqual([
      'added-after.png',
      'dropped-before.png',
      'edited-after.png',
      'edited-before.png',
      'touched-after.png',
      'touched-before.png',
    ]);
    const browser = await sharedBrowser();
    const page = await browser.newPage();
    await page.goto(pathToFileURL(path.join(kept, 'index.html')).href);
    expect(
      await page
        .locator('img')
        .evaluateAll((all) => all.filter((each) => each instanceof HTMLImageElement && each.naturalWidth > 300).length),
    ).toBe(6);
    await page.close();
    expect(
      readFileSync(path.join(kept, 'edited-before.png')).equals(readFileSync(path.join(kept, 'edited-after.png'))),
    ).toBe(false);
  });

  it('is content with a change that is well, writes findings into a file, and takes no pictures where none are wanted', async () => {
    const { steps, isGood, summary } = await review(
      { 'help/edited.md': sample({ id: 'edited', title: 'Edited again', body: STEPS }) },
      { inputs: { pictures: 'false', format: 'sarif', output: 'findings.sarif' } },
    );
    expect(steps.map(({ name }) => name)).toEqual(['Check the changed content']);
    expect([isGood, summary, steps[0]?.result.stdout]).toEqual([true, '', '']);
  });

  it('checks every file after a push, and says what went wrong where the base is unknown', async () => {
    const push = await review({}, { isPush: true });
    expect(push.steps.map(({ result }) => result.status)).toEqual([1]);
    expect(push.steps[0]?.result.stdout).toContain('file=help/kept.md');
    const lost = await review({}, { inputs: { base: 'origin/nowhere' } });
    expect(lost.steps.map(({ result }) => result.status)).toEqual([2, 2]);
    expect(lost.steps[1]?.result.stderr).toContain('origin/nowhere and this branch have no common history');
  });
});

describe('the pipeline of the author’s guide', () => {
  it('prints findings, and adds the pages to the summary of the run', async () => {
    const guide = readFileSync(path.join(ROOT, 'docs', 'authoring.md'), 'utf8');
    const [, written = ''] = /```yaml\n(resources:\n.*?)```/s.exec(guide) ?? [];
    const { steps } = pipelineSchema.parse(yaml.safeLoad(written));
    const server = await startGitServer();
    server.commit({ 'content/a.md': sample({ id: 'a', title: 'A', body: STEPS }) });
    server.commit({ 'content/a.md': sample({ id: 'a', title: 'A', body: WRONG }) }, 'branch');
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 's'));
    symlinkSync(ROOT, path.join(folder, 's', 'stepwise'));
    await promisify(execFile)('git', [
      'clone',
      '-q',
      '-b',
      'branch',
      server.url,
      path.join(folder, 's', 'content-repository'),
    ]);
    const values: Readonly<Record<string, string>> = {
      'System.PullRequest.TargetBranchName': 'main',
      'Pipeline.Workspace': folder,
      'Build.ArtifactStagingDirectory': path.join(folder, 'staging'),
    };
    // The agent fills in what it knows, and leaves the rest to the shell.
    const known = (text: string) => text.replace(/\$\(([\w.]+)\)/g, (all, name: string) => values[name] ?? all);
    const ran = steps.flatMap(({ bash, workingDirectory = '' }) => {
      const options = {
        cwd: known(workingDirectory),
        encoding: 'utf8',
        env: { ...process.env, NODE_ENV: 'production' },
      } as const;
      return bash === undefined ? [] : [spawnSync('bash', ['--noprofile', '--norc', '-c', known(bash)], options)];
    });
    expect(ran.map(({ status }) => status)).toEqual([1, 0]);
    expect(ran[0]?.stdout).toContain('content/a.md:15:12: error dead-link');
    const pages = path.join(folder, 'staging', 'pages');
    expect(ran[1]?.stdout).toContain(`##vso[task.uploadsummary]${pages}/summary.md`);
    expect(readdirSync(pages).toSorted()).toEqual(['a-after.png', 'a-before.png', 'index.html', 'summary.md']);
  });
});

describe('the pre-commit hook', () => {
  /** As pre-commit does: the entry in the hook's own repository, with the hook's arguments and the staged files that it is for. */
  function withHook() {
    const [hook] = hookSchema.parse(yaml.safeLoad(readFileSync(path.join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')));
    const folder = temporaryFolder();
    const git = (...args: readonly string[]) =>
      spawnSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
    git('init', '-q', '-b', 'main');
    const script = `#!/bin/bash
set -o pipefail
git diff --cached --name-only --diff-filter=ACM | grep -E '${hook.files}' | xargs -r '${ROOT}'/${hook.entry} --content help --
`;
    writeFileSync(path.join(folder, '.git', 'hooks', 'pre-commit'), script, { mode: 0o755 });
    return { folder, git };
  }

  it('stops a commit with errors, and lets a good one pass', () => {
    const { folder, git } = withHook();
    const commit = (text: string) => {
      writeFiles(folder, { 'help/tree.md': text });
      git('add', '-A');
      return git('commit', '-qm', 'Change');
    };
    const stopped = commit(sample({ id: 'tree', body: WRONG }));
    expect(stopped.status).toBe(1);
    expect(stopped.stdout + stopped.stderr).toMatch(/help\/tree\.md:15:12: error dead-link/);
    expect(git('rev-parse', 'HEAD').status).not.toBe(0);
    expect(commit(sample({ id: 'tree', body: STEPS })).status).toBe(0);
    expect(git('log', '--format=%s').stdout).toBe('Change\n');
  });
});

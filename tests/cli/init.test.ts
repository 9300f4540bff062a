import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder, sample } from '../lib/compile/content-folder';
import { runCommand } from './run-command';

const LEARN = (title: string, body = 'Text.'): string =>
  `---\ntitle: ${title}\nms.date: 5/6/2025\nms.service: azure-box\nms.custom: sap:Lid\\Lid is stuck\n---\n\n# ${title}\n\n${body}\n`;

async function init(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const { contentDir } = contentFolder(files);
  const file = path.join(contentDir, 'stepwise.json');
  const ended = await runCommand('init', '--content', contentDir, ...args);
  return { ...ended, contentDir, written: existsSync(file) ? readFileSync(file, 'utf8') : undefined };
}

describe('stepwise init', () => {
  it('writes what it found out, and prints what there is and what to do next', async () => {
    const { code, stdout, written, contentDir } = await init({
      'README.md': '# Help with boxes\n\nText.\n',
      'a.md': LEARN('Open a box', '## Symptoms\n\nIt is shut.\n\n## Cause\n\nDirt.\n\n## Resolution\n\n1. Clean it.'),
      'b.md': LEARN('Close a box', 'See [this](gone.md).'),
    });
    expect(code).toBe(0);
    expect(written).toBe('{\n  "name": "Help with boxes",\n  "dialect": "learn"\n}\n');
    expect(stdout).toBe(
      [
        `${contentDir}/stepwise.json written: {"name":"Help with boxes","dialect":"learn"}`,
        '',
        'Dialects',
        '  learn: 2 files, detected by YAML front matter with properties such as ms.date, ms.topic, and ms.service',
        '',
        'Products (1)',
        '  2  Box',
        '',
        'Topics (1)',
        '  2  Lid is stuck',
        '',
        'Kinds (2)',
        '  1  troubleshooting',
        '  1  article',
        '',
        'What it doesn’t understand (1)',
        '  1  error dead-link: A link to other content is broken.',
        '',
        'What to do next',
        `  stepwise check --content ${contentDir}    every finding, with line, column, and fix`,
        '  stepwise explain CODE    what a finding means, with a bad and a good example',
        `  stepwise dev --content ${contentDir}    the site; saved changes show up right away`,
        `  stepwise start --content ${contentDir}    the site, for readers`,
        '',
      ].join('\n'),
    );
    expect((await runCommand('check', '--content', contentDir)).stdout).toContain('named in stepwise.json');
  });

  it('names no dialect where there are several', async () => {
    const { stdout, written } = await init({ 'a.md': LEARN('A'), 'b.md': sample() });
    expect(JSON.parse(written ?? '')).toEqual({ name: 'content' });
    expect(stdout).toMatch(/azure-self-help: 1 file,[\s\S]*learn: 1 file,[\s\S]*each file’s header decides/);
  });

  it('never writes over a file, unless it is told to; then the old one does not count', async () => {
    const files = { 'a.md': LEARN('A'), 'stepwise.json': '{ "dialect": "plain" }' };
    const refused = await init(files);
    expect(refused).toMatchObject({ code: 2, stdout: '', written: '{ "dialect": "plain" }' });
    expect(refused.stderr).toMatch(/stepwise\.json already exists; use --force to overwrite it/);
    const forced = await init(files, '--force');
    expect(JSON.parse(forced.written ?? '')).toEqual({ name: 'content', dialect: 'learn' });
  });

  it('leaves the old file where there is nothing to look at', async () => {
    const { code, stderr, written } = await init({ 'a.txt': 'Text.', 'stepwise.json': '{}' }, '--force');
    expect({ code, written }).toEqual({ code: 2, written: '{}' });
    expect(stderr).toMatch(/there are no articles in/);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder, sample } from '../lib/compile/content-folder';
import { runCommand } from './run-command';

const TREE = { 'articles/garden/tree.md': sample({ id: 'tree', products: '7', service: 'wood.oak' }) };

test('writes an article that passes check, with the product and service of its neighbours', async () => {
  const { contentDir } = contentFolder(TREE);
  const args = ['garden/cut-a-rose', '--title', "Cut a rose's stem", '--content', contentDir];
  const { code, stdout } = await runCommand('new', 'article', ...args);
  const file = path.join(contentDir, 'articles/garden/cut-a-rose.md');
  expect({ code, stdout }).toEqual({ code: 0, stdout: `${file}\n` });
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('pageTitle="Cut a rose\'s stem"');
  expect(text).toContain('productPesIds="7"');
  expect(text).toContain('service="wood.oak"');
  expect(text).toMatch(/articleId="[0-9a-f-]{36}"/);
  expect(await runCommand('check', '--content', contentDir)).toMatchObject({
    code: 0,
    stdout: '0 errors, 0 warnings, 0 infos\n',
  });
});

test.each([
  ['form', 'problemScopingQuestions'],
  ['troubleshooter', 'TSG_Workflow'],
])('writes a %s that passes check', async (what, kind) => {
  const { contentDir } = contentFolder(TREE);
  const args = ['garden/why-it-died', '--title', 'Why did it die?', '--content', contentDir];
  expect(await runCommand('new', what, ...args)).toMatchObject({ code: 0 });
  expect(readFileSync(path.join(contentDir, 'articles/garden/why-it-died.md'), 'utf8')).toContain(
    `selfHelpType="${kind}"`,
  );
  expect(await runCommand('check', '--content', contentDir)).toMatchObject({
    code: 0,
    stdout: '0 errors, 0 warnings, 0 infos\n',
  });
});

test('refuses to make anything else', async () => {
  expect(await runCommand('new', 'poem')).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/choose article, form, or troubleshooter, not "poem"/),
  });
});

test('starts an empty content folder too', async () => {
  const { contentDir } = contentFolder({});
  const { code } = await runCommand('new', 'article', 'garden/first', '--title', 'First', '--content', contentDir);
  expect(code).toBe(0);
  expect(await runCommand('check', '--content', contentDir)).toMatchObject({
    code: 0,
    stdout: '0 errors, 0 warnings, 0 infos\n',
  });
});

test.each([
  ['a file that is there', ['garden/tree', '--title', 'x'], /tree\.md already exists; choose another slug/],
  ['an address that is taken', ['other/tree', '--title', 'x'], /another article has the address "tree"/],
  ['no title', ['garden/rose'], /--title is missing/],
  ['a title that a header cannot hold', ['garden/rose', '--title', 'a "b"'], /can’t contain " < or >/],
  ['a name without product', ['rose', '--title', 'x'], /write "rose" as PRODUCT\/SLUG/],
  ['a way out of the folder', ['../x/rose', '--title', 'x'], /write "\.\.\/x\/rose" as PRODUCT\/SLUG/],
])('refuses %s', async (_what, args, message) => {
  const { contentDir } = contentFolder(TREE);
  const { code, stdout, stderr } = await runCommand('new', 'article', ...args, '--content', contentDir);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(message);
  expect(existsSync(path.join(contentDir, 'articles/garden/rose.md'))).toBe(false);
});

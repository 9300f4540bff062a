import { createHmac } from 'node:crypto';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startGitServer } from '../cli/content-git/git-server';
import { startSite, temporaryFolder } from './running-site';

const SECRET = 'known to the code host and to this site';

const article = (text: string): string =>
  `---\ntitle: Open a box\nms.date: 5/6/2025\nms.service: box\n---\n\n# Open a box\n\n${text}\n`;

it('a site of a repository follows what is pushed, and keeps what it has where that is no good', async () => {
  const folder = temporaryFolder();
  onTestFinished(() => folder.remove());
  const repository = await startGitServer();
  repository.commit({ 'docs/open.md': article('Lift the lid.') });
  const env = {
    CONTENT_GIT: `${repository.url}#main:docs`,
    CONTENT_GIT_EVERY: '0',
    CONTENT_HOOK_SECRET: SECRET,
    STEPWISE_CATALOG: path.join(folder.path, 'catalog.db'),
  };
  const start = () => startSite('start', [], env);
  let site = await start();
  const textOf = async (address: string) => (await fetch(site.url + address)).text();
  const push = async (files: Readonly<Record<string, string>>) => {
    repository.commit(files);
    const body = JSON.stringify({ ref: 'refs/heads/main' });
    const signature = createHmac('sha256', SECRET).update(body).digest('hex');
    const headers = { 'Content-Type': 'application/json', 'X-Hub-Signature-256': `sha256=${signature}` };
    expect((await fetch(`${site.url}/hooks/content`, { method: 'POST', headers, body })).status).toBe(202);
  };
  const patient = { timeout: 90_000 };

  expect(site.output()).toContain(`Serving ${repository.url}: 1 article`);
  expect(await textOf('/articles/open')).toContain('Lift the lid.');

  await push({ 'docs/open.md': article('Turn the key.') });
  await expect.poll(() => textOf('/articles/open'), patient).toContain('Turn the key.');

  await push({ 'docs/open.md': article('See [this](gone.md).') });
  await expect.poll(() => textOf('/healthz'), patient).toMatch(/"refused":"the content has new errors.*open\.md/);
  expect(await textOf('/articles/open')).toContain('Turn the key.');
  expect(await textOf('/readyz')).toContain('ready');

  await push({ 'docs/open.md': article('Push the button.') });
  await expect.poll(() => textOf('/articles/open'), patient).toContain('Push the button.');
  await expect.poll(() => textOf('/healthz'), patient).not.toContain('refused');
  expect(await site.stop()).toBe(0);

  repository.behave('stalls');
  site = await start();
  expect(await textOf('/articles/open')).toContain('Push the button.');
  expect(await site.stop()).toBe(0);
});

it('a site of a repository that gives nothing says so, and does not start', async () => {
  const folder = temporaryFolder();
  onTestFinished(() => folder.remove());
  const repository = await startGitServer();
  const env = { CONTENT_GIT: `${repository.url}#gone`, STEPWISE_CATALOG: path.join(folder.path, 'catalog.db') };
  repository.commit({ 'a.md': article('Text.') });
  await expect(startSite('start', [], env)).rejects.toThrow(
    /Stepwise can’t start: the content of http:\S+ couldn’t be read: fatal: couldn't find remote ref gone/,
  );
});

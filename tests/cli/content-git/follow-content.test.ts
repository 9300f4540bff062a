import { createHmac } from 'node:crypto';
import { createServer, request } from 'node:http';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { CONTENT_HOOK_ADDRESS, contentHook } from '../../../cli/content-git/content-hook';
import { lookAtRepository } from '../../../cli/content-git/follow-content';
import { readGitAddress } from '../../../cli/content-git/git-address';
import { createHandler } from '../../../cli/serve/create-handler';
import { createFollower } from '../../../cli/serve/follower';
import { createPageStore } from '../../../cli/serve/page-store';
import { temporaryFolder } from '../../lib/compile/content-folder';
import { plainOperation } from '../serve/plain-operation';
import { startGitServer } from './git-server';

async function following(everyMs = 0) {
  const server = await startGitServer();
  server.commit({ 'a.md': '1' });
  const clone = {
    address: readGitAddress(server.url, ['http']),
    folder: path.join(temporaryFolder(), 'clone'),
  };
  const ends: { code: number | null; said: string }[] = [];
  const problems: string[] = [];
  let compiled = 0;
  const limits = { longestMs: 60_000 };
  const log = {
    note: () => undefined,
    problem: (_about: Readonly<Record<string, string>>, error: unknown) => problems.push(String(error)),
  };
  const compile = async () => {
    compiled += 1;
    return ends.shift() ?? { code: 0, said: '' };
  };
  const look = lookAtRepository({ clone, protocols: ['http'], compile, log });
  const follower = createFollower({ about: {}, look, everyMs, longestMs: () => limits.longestMs, log });
  onTestFinished(() => follower.close());
  return { server, follower, limits, ends, problems, compiled: () => compiled };
}

/** A busy machine takes its time. */
const SOON = { timeout: 60_000, interval: 20 };

describe('a follower of a repository', () => {
  it('compiles what is new, and nothing twice', async () => {
    const { server, follower, compiled } = await following();
    await follower.update();
    await follower.update();
    expect(compiled()).toBe(1);
    server.commit({ 'a.md': '2' });
    await follower.update();
    expect(compiled()).toBe(2);
  });

  it('looks again from time to time', async () => {
    const { server, follower, compiled } = await following(50);
    follower.follow();
    await vi.waitFor(() => expect(compiled()).toBe(1), SOON);
    server.commit({ 'a.md': '2' });
    await vi.waitFor(() => expect(compiled()).toBe(2), SOON);
  });

  it('says why the newest content is not served, tries it again, and forgets it when it is', async () => {
    const { follower, ends, compiled } = await following();
    ends.push({ code: 2, said: 'the content has new errors' });
    await expect(follower.update()).rejects.toThrow('the content has new errors');
    expect(follower.refusal()).toBe('the content has new errors');
    await follower.update();
    expect(follower.refusal()).toBeUndefined();
    expect(compiled()).toBe(2);
  });

  it('tells of a repository that stalls, and goes on when it answers again', async () => {
    const { server, follower, limits, problems, compiled } = await following();
    limits.longestMs = 1000;
    server.behave('stalls');
    follower.ask();
    await vi.waitFor(() => expect(follower.refusal()).toMatch(/took too long/), SOON);
    expect(problems).toEqual([expect.stringMatching(/took too long/)]);
    server.behave('serves');
    limits.longestMs = 60_000;
    await follower.update();
    expect(compiled()).toBe(1);
    expect(follower.refusal()).toBeUndefined();
  });

  it('looks once for all who ask at once', async () => {
    const { server, follower, compiled } = await following();
    for (let times = 0; times < 20; times += 1) follower.ask();
    await vi.waitFor(() => expect(compiled()).toBe(1), SOON);
    // One for the commit, one for its files.
    expect(server.looks()).toBe(2);
  });

  it('ends what is under way when it is closed', async () => {
    const { server, follower } = await following();
    server.behave('stalls');
    const update = follower.update();
    const ended = expect(update).rejects.toThrow(/stopped/);
    await vi.waitFor(() => expect(server.looks()).toBe(1), SOON);
    await follower.close();
    await ended;
  });
});

const SECRET = 'a secret of this site';

async function hooked(contentHookOfSite: ReturnType<typeof contentHook> | undefined) {
  const handler = createHandler({
    render: () => Promise.reject(new Error('no page is asked for')),
    readCatalog: () => {
      throw new Error('no catalog');
    },
    pages: createPageStore(0),
    ...plainOperation(),
    contentHook: contentHookOfSite,
  });
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return (body: string, signature?: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const headers = { 'Content-Type': 'application/json', ...(signature && { 'X-Hub-Signature-256': signature }) };
      const asked = request({
        port,
        host: '127.0.0.1',
        path: CONTENT_HOOK_ADDRESS,
        method: 'POST',
        headers,
        agent: false,
      });
      asked.on('response', (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      asked.on('error', reject);
      asked.end(body);
    });
}

const signed = (body: string, secret = SECRET) => `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

describe('the webhook', () => {
  it.each([
    ['a right signature', '{"ref":"main"}', signed('{"ref":"main"}'), 202],
    ['a right signature of no body', '', signed(''), 202],
    ['the signature of another body', '{"ref":"main"}', signed('{}'), 403],
    ['the signature of another secret', '{}', signed('{}', 'guess'), 403],
    ['no signature', '{}', undefined, 403],
    ['half a signature', '{}', signed('{}').slice(0, -2), 403],
    ['a signature of another kind', '{}', signed('{}').replace('sha256', 'sha1'), 403],
    ['a body without end', 'x'.repeat(1024 * 1024 + 1), signed('x'), 413],
  ])('answers %s', async (_, body, signature, status) => {
    let asked = 0;
    const post = await hooked(
      contentHook(SECRET, () => {
        asked += 1;
      }),
    );
    expect(await post(body, signature)).toBe(status);
    expect(asked).toBe(status === 202 ? 1 : 0);
  });

  it('is not there without a secret', async () => {
    const post = await hooked(undefined);
    expect(await post('{}', signed('{}', ''))).toBe(405);
  });
});

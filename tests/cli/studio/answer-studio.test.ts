import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createStudio, isOfStudio } from '@/cli/studio/answer-studio';

const top = mkdtempSync(path.join(tmpdir(), 'stepwise-studio-http-'));
const dir = path.join(top, 'content');
const file = path.join(dir, 'sql', 'restore.md');
const TEXT = `<properties
    pageTitle="Restore a server"
    selfHelpType="generic"
    supportToicIds="1"
    service="microsoft.sql"
    articleId="restore-1"
/>

# Restore a server

## **Recommended Steps**

1. Open the server.
`;

let server: Server;
let port = 0;
let token = '';

beforeAll(async () => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, TEXT);
  writeFileSync(path.join(top, 'secret.md'), 'secret');
  symlinkSync(path.join(top, 'secret.md'), path.join(dir, 'link.md'));
  symlinkSync(top, path.join(dir, 'linked'));
  const noPages = { next: () => undefined, isCode: false };
  const studio = createStudio(dir, {
    ...noPages,
    readCatalog: () => {
      throw new Error('no page is drawn here');
    },
  });
  server = createServer(studio.answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  port = Number(Object(server.address() satisfies AddressInfo | string | null).port);
  token = /data-studio-token="([^"]+)"/.exec((await send('GET', '/studio')).body)?.[1] ?? '';
});

afterAll(() => {
  server.close();
  rmSync(top, { recursive: true, force: true });
});

beforeEach(() => writeFileSync(file, TEXT));

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

function send(
  method: string,
  address: string,
  headers: Readonly<Record<string, string>> = {},
  body: string | Buffer = '',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', method, path: address, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

async function ask(what: string, question: object) {
  const { status, body } = await send(
    'POST',
    `/studio/api/${what}`,
    { 'x-stepwise-studio': token },
    JSON.stringify(question),
  );
  return { status, answer: JSON.parse(body) };
}

describe('who may ask', () => {
  it('its own pages may', async () => {
    const host = `localhost:${port}`;
    expect((await send('GET', '/studio', { host, 'sec-fetch-site': 'none' })).status).toBe(200);
    const own = { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin', 'x-stepwise-studio': token };
    expect((await send('POST', '/studio/api/files', own, '{}')).status).toBe(200);
  });

  it.each([
    ['a name that was rebound to this machine', { host: 'evil.example' }],
    ['the same with a port', { host: 'evil.example:3000' }],
    ['a name that begins like an own one', { host: 'localhost.evil.example' }],
    ['another site', { origin: 'http://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['another port of this machine', { origin: 'http://localhost:1' }],
    ['what a browser calls cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['what a browser calls same-site', { 'sec-fetch-site': 'same-site' }],
    ['a proxy', { 'x-forwarded-for': '203.0.113.9' }],
    ['another proxy', { forwarded: 'for=203.0.113.9' }],
    ['a proxy that tells of its scheme alone', { 'x-forwarded-proto': 'https' }],
  ])('%s may not, with the token or without, and learns no token', async (_title, headers) => {
    for (const [method, address] of [
      ['GET', '/studio'],
      ['GET', '/studio/studio.css'],
      ['POST', '/studio/api/files'],
    ] as const) {
      const answer = await send(
        method,
        address,
        { ...headers, 'x-stepwise-studio': token },
        method === 'POST' ? '{}' : '',
      );
      expect([address, answer.status]).toEqual([address, 403]);
      expect(answer.body).not.toContain(token);
    }
  });

  it('nobody sees the page of a file that a symbolic link leads to', async () => {
    for (const name of ['link.md', 'linked/secret.md', '../secret.md']) {
      const answer = await send('GET', `/studio/preview?path=${encodeURIComponent(name)}`);
      expect([name, answer.status]).toEqual([name, 422]);
      expect(answer.body).not.toContain('secret\n');
    }
  });

  it('nobody may write without the token', async () => {
    for (const headers of [{}, { 'x-stepwise-studio': '' }, { 'x-stepwise-studio': `${token}x` }]) {
      const question = JSON.stringify({ path: 'sql/restore.md', text: 'x', base: '', opened: '' });
      expect((await send('POST', '/studio/api/save', headers, question)).status).toBe(403);
    }
    expect((await send('PUT', '/studio/api/save', { 'x-stepwise-studio': token })).status).toBe(403);
    expect(readFileSync(file, 'utf8')).toBe(TEXT);
  });

  it('the page runs its own script alone and stands in no frame', async () => {
    const { headers } = await send('GET', '/studio');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers['cache-control']).toBe('no-store');
  });
});

describe('what is asked', () => {
  it('lists the files with what was found in them', async () => {
    const { answer } = await ask('files', {});
    expect(answer).toMatchObject([
      { path: 'sql/restore.md', name: 'Restore a server', kind: 'generic', isDraft: false },
    ]);
    expect(answer[0].errors + answer[0].warnings).toBeGreaterThan(0);
  });

  it('writes what check --fix would, into the text', async () => {
    const { answer } = await ask('fix', { path: 'sql/restore.md', text: TEXT, wish: { what: 'all' } });
    const [change] = answer;
    expect(TEXT.slice(0, change.from) + change.insert + TEXT.slice(change.to)).toBe(
      TEXT.replace('supportToicIds', 'supportTopicIds'),
    );
    expect(readFileSync(file, 'utf8')).toBe(TEXT);
  });

  it('offers what a place may hold', async () => {
    const text = TEXT.replace('"generic"', '""');
    const offset = text.indexOf('selfHelpType="') + 'selfHelpType="'.length;
    const { answer } = await ask('complete', { path: 'sql/restore.md', text, offset });
    expect(answer).toContainEqual(expect.objectContaining({ label: 'TSG_Content', from: offset, to: offset }));
  });

  it('saves what was typed, refuses over a change on the disk, and gives both sides', async () => {
    const { answer: opened } = await ask('open', { path: 'sql/restore.md' });
    const mine = opened.text.replace('Open the server.', 'Open your server.');
    const question = { path: 'sql/restore.md', text: mine, base: opened.base, opened: opened.text };
    writeFileSync(file, TEXT.replace('# Restore a server', '# Get a server back'));
    const { answer } = await ask('save', question);
    expect(answer).toMatchObject({ kind: 'changed', theirs: expect.stringContaining('Get a server back') });
    expect(answer.parts.map(({ kind }: { kind: string }) => kind)).toEqual(['same', 'theirs', 'same', 'mine', 'same']);
    expect(readFileSync(file, 'utf8')).not.toContain('your server');
    const again = await ask('save', { ...question, base: answer.base });
    expect(again.answer.kind).toBe('saved');
    expect(readFileSync(file, 'utf8')).toBe(mine);
  });

  it('says so where a file is gone, and writes it again where the author wants that', async () => {
    const { answer: opened } = await ask('open', { path: 'sql/restore.md' });
    rmSync(file);
    const { answer } = await ask('save', { path: 'sql/restore.md', ...opened, opened: opened.text });
    expect(answer).toEqual({ kind: 'gone' });
    expect((await ask('restore', { path: 'sql/restore.md', text: opened.text })).answer.base).toBe(opened.base);
    expect(readFileSync(file, 'utf8')).toBe(TEXT);
  });

  it('says so where a file isn’t UTF-8 any more, and leaves it as it is', async () => {
    const { answer: opened } = await ask('open', { path: 'sql/restore.md' });
    const theirs = Buffer.concat([Buffer.from(TEXT), Buffer.from([0xe9])]);
    writeFileSync(file, theirs);
    const { status, answer } = await ask('save', { path: 'sql/restore.md', ...opened, opened: opened.text });
    expect([status, answer.message]).toEqual([422, expect.stringContaining('another encoding than UTF-8')]);
    expect(readFileSync(file)).toEqual(theirs);
  });

  it('makes a new article from a template, with a new ID and its neighbors’ service, once', async () => {
    const wish = {
      template: 'article',
      folder: 'sql',
      slug: 'start-again',
      title: 'Start again',
      product: '',
      isDraft: true,
    };
    expect(await ask('create', wish)).toEqual({ status: 200, answer: { path: 'sql/start-again.md' } });
    const made = readFileSync(path.join(dir, 'sql', 'start-again.md'), 'utf8');
    expect(made).toMatch(/articleId="[0-9a-f-]{36}"/);
    expect(made).toContain('service="microsoft.sql"');
    expect(made).toContain('status="draft"\n/>');
    expect((await ask('create', wish)).status).toBe(422);
    expect((await ask('create', { ...wish, slug: 'restore' })).status).toBe(422);
    expect((await ask('files', {})).answer).toContainEqual(
      expect.objectContaining({ path: 'sql/start-again.md', isDraft: true }),
    );
    rmSync(path.join(dir, 'sql', 'start-again.md'));
  });

  it('says what is wrong with a new article, in words alone', async () => {
    const wish = { template: 'article', folder: 'sql', slug: 'A b', title: 'a < b', product: 'a b', isDraft: true };
    expect(await ask('create', wish)).toEqual({
      status: 422,
      answer: {
        message: [
          'Write the file name in lowercase, such as restore-a-server.',
          'A title can’t contain ", <, or >.',
          'This isn’t a product ID.',
        ].join('\n'),
      },
    });
  });

  it('tells a file that isn’t there from one that isn’t UTF-8', async () => {
    expect(await ask('open', { path: 'sql/none.md' })).toEqual({
      status: 422,
      answer: { message: '“sql/none.md” doesn’t exist.' },
    });
    const latin = path.join(dir, 'sql', 'latin.md');
    writeFileSync(latin, Buffer.from('# Caf\xe9\n', 'latin1'));
    expect(await ask('open', { path: 'sql/latin.md' })).toEqual({
      status: 422,
      answer: { message: '“sql/latin.md” isn’t UTF-8. To convert it, run “stepwise check --fix”.' },
    });
    rmSync(latin);
  });

  it('stores a picture beside its article', async () => {
    const png = Buffer.from('89504e470d0a1a0a00', 'hex');
    const store = (query: string, bytes: Buffer) =>
      send('POST', `/studio/api/picture?${query}`, { 'x-stepwise-studio': token }, bytes);
    expect(JSON.parse((await store('path=sql/restore.md&name=Shot.png', png)).body)).toMatchObject({
      name: 'shot.png',
    });
    expect(readFileSync(path.join(dir, 'sql', 'shot.png'))).toEqual(png);
    expect((await store('path=../secret.md&name=a.png', png)).status).toBe(422);
    expect((await store('path=sql/restore.md', Buffer.from('<svg/>'))).status).toBe(422);
    rmSync(path.join(dir, 'sql', 'shot.png'));
  });

  it('works out what a change of a form’s cards writes', async () => {
    const text = TEXT.replace('"generic"', '"problemScopingQuestions"').replace(
      /# Restore[\s\S]*/,
      '---\n{ "formElements": [{ "id": "a", "order": 1, "displayLabel": "A?" }] }\n---\n',
    );
    const { answer } = await ask('form', { text, edit: { what: 'set', at: 0, key: 'displayLabel', value: 'B?' } });
    const [change] = answer.changes;
    expect(text.slice(0, change.from) + change.insert + text.slice(change.to)).toBe(text.replace('A?', 'B?'));
    expect(answer.form.cards).toMatchObject([{ at: 0, id: 'a', label: 'B?' }]);
    const refused = await ask('form', { text, edit: { what: 'id', at: 0, id: 'a == b' } });
    expect(refused.answer).toMatchObject({ kind: 'refused', reason: expect.stringContaining('can’t contain') });
    expect((await ask('form', { text, edit: { what: 'set', at: 0, key: 'visibility', value: 'x' } })).status).toBe(422);
    expect((await ask('form', { text: TEXT, edit: { what: 'remove', at: 0 } })).answer.kind).toBe('refused');
  });

  it('never leaves the content folder', async () => {
    for (const name of [
      '../secret.md',
      'link.md',
      '/etc/passwd',
      'sql/../../secret.md',
      '..%2fsecret.md',
      'data/site.json',
    ]) {
      for (const what of ['open', 'look', 'fix', 'complete', 'save', 'restore', 'walk', 'paths']) {
        const asked = {
          isPause: false,
          offset: 0,
          wish: { what: 'all' },
          base: '',
          opened: '',
          address: '',
          posted: '',
        };
        const whole = { path: name, text: 'x', ...asked };
        const { status, answer } = await ask(what, whole);
        expect([name, what, status]).toEqual([name, what, 422]);
        expect(JSON.stringify(answer)).not.toContain('root:');
      }
    }
    expect(
      (await ask('create', { template: 'article', folder: '..', slug: 'x', title: 'x', product: '', isDraft: true }))
        .status,
    ).toBe(422);
    expect(readdirSync(top).toSorted()).toEqual(['content', 'secret.md']);
    expect(readFileSync(path.join(top, 'secret.md'), 'utf8')).toBe('secret');
  });

  it('is refused in words where it makes no sense', async () => {
    expect((await ask('nothing', {})).status).toBe(404);
    expect((await ask('toString', {})).status).toBe(404);
    expect((await ask('open', { path: 5 })).status).toBe(422);
    const headers = { 'x-stepwise-studio': token };
    expect((await send('POST', '/studio/api/open', headers, '{')).status).toBe(422);
    expect((await send('POST', '/studio/api/open', { ...headers, 'content-length': '99999999' })).status).toBe(413);
    expect((await send('GET', '/studio/nothing.js')).status).toBe(404);
  });
});

describe('an address', () => {
  it.each([
    ['/studio', true],
    ['/studio/edit?path=a.md', true],
    ['/studio?x', true],
    ['/studios', false],
    ['/a/studio', false],
    ['/', false],
  ])('%s is the Studio’s: %s', (address, expected) => {
    expect(isOfStudio(address)).toBe(expected);
  });
});

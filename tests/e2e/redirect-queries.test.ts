import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningSite, startSite, temporaryFolder } from './running-site';

const STEPS = '\n## Recommended Steps\n\n1. One.\n1. Two.\n1. Three.\n';

function article(values: Readonly<Record<string, string>>, body: string): string {
  const properties = Object.entries(values).map(([name, value]) => `${name}="${value}"`);
  return `<properties selfHelpType="generic" ${properties.join(' ')} />\n\n${body}`;
}

const FILES: Readonly<Record<string, string>> = {
  'box.md': article(
    { articleId: 'box-1', language: 'en', supportTopicIds: '32000001', productPesIds: '16222' },
    `# Open the box\n${STEPS}`,
  ),
  'box.de-de.md': article({ articleId: 'box-1', language: 'de' }, `# Den Kasten öffnen\n${STEPS}`),
  // A version that is too short to be followed.
  'lid.md': article({ articleId: 'lid-1', language: 'en' }, `# Lift the lid\n${STEPS}`),
  'lid.de-de.md': article({ articleId: 'lid-1', language: 'de' }, '# Den Deckel heben\n\nSo.\n'),
  'data/products.json': JSON.stringify({ 16222: { name: 'Boxes', slug: 'boxes', group: 'Things' } }),
  'data/aliases.json': JSON.stringify({
    'old-box': { to: 'box', reason: 'Renamed.' },
    '/products/crates': { to: '/products/boxes', reason: 'Renamed.' },
  }),
};

const folder = temporaryFolder();
let site: RunningSite;

beforeAll(async () => {
  const content = path.join(folder.path, 'content');
  mkdirSync(path.join(content, 'data'), { recursive: true });
  for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(content, name), text);
  site = await startSite('start', ['--content', content, '--catalog', path.join(folder.path, 'catalog.db')]);
});

afterAll(async () => {
  await site?.stop();
  folder.remove();
});

async function led(address: string, init: RequestInit = {}): Promise<readonly [number, string | null]> {
  const answer = await fetch(site.url + address, { redirect: 'manual', ...init });
  await answer.arrayBuffer();
  return [answer.status, answer.headers.get('location')];
}

describe('a redirect keeps what its page understands of the query, and nothing else', () => {
  it.each([
    [
      'the version in the address’s language',
      '/de/articles/box?tabs=cli,linux',
      307,
      '/de/articles/box-de?tabs=cli,linux',
    ],
    ['for whom the page is', '/de/articles/box?utm_source=x&for=engineer', 307, '/de/articles/box-de?for=engineer'],
    ['the version of a flow', '/de/flows/box/step-1?step-1=no', 307, '/de/flows/box-de/step-1?step-1=no'],
    [
      'a version that can only be read',
      '/de/flows/lid-de/step-2?step-1=no&tabs=cli',
      307,
      '/de/articles/lid-de?tabs=cli',
    ],
    ['an old name', '/articles/old-box?tabs=cli&code=secret', 301, '/articles/box?tabs=cli'],
    ['an old name in another language', '/de/articles/old-box?tabs=cli', 301, '/de/articles/box?tabs=cli'],
    ['an old name of a flow', '/flows/old-box/step-1?step-1=no', 301, '/flows/box/step-1?step-1=no'],
    ['an article’s ID', '/a/box-1?tabs=cli&q=words', 307, '/articles/box?tabs=cli'],
    ['a topic’s ID', '/t/32000001?tabs=cli', 307, '/articles/box?tabs=cli'],
    ['a product’s ID', '/p/16222?kind=generic&tabs=cli', 307, '/products/boxes?kind=generic'],
    ['an old name of a product', '/products/crates?category=lids&utm_source=x', 301, '/products/boxes?category=lids'],
    ['signs and capitals', '/Articles/Box).?tabs=cli', 301, '/articles/box?tabs=cli'],
    ['capitals of a search', '/Search?q=box&utm_source=x', 301, '/search?q=box'],
    ['the Markdown of an old name', '/articles/old-box.md?tabs=cli', 301, '/articles/box.md'],
    [
      'a context link, which leads by its own query',
      '/go?topic=32000001&resource=/subscriptions/s/providers/a.b/c/d&kind=x',
      307,
      '/articles/box',
    ],
    ['a context link to a search', '/go?error=E_NONE&cloud=nowhere', 307, '/search?q=E_NONE'],
  ])('%s: %s', async (_, address, status, to) => {
    expect(await led(address)).toEqual([status, to]);
    // A page that is kept by now answers the same, and so does its head alone.
    expect(await led(address)).toEqual([status, to]);
    expect(await led(address, { method: 'HEAD' })).toEqual([status, to]);
  });

  it('is the same to each reader, whatever another asked with', async () => {
    expect(await led('/articles/old-box?tabs=portal')).toEqual([301, '/articles/box?tabs=portal']);
    expect(await led('/articles/old-box')).toEqual([301, '/articles/box']);
    expect(await led('/articles/old-box?tabs=')).toEqual([301, '/articles/box']);
    expect(await led('/articles/old-box?tabs=a&tabs=b')).toEqual([301, '/articles/box?tabs=a']);
    expect(await led('/articles/old-box?tabs=a%0d%0aSet-Cookie:x%23')).toEqual([
      301,
      '/articles/box?tabs=a%0D%0ASet-Cookie%3Ax%23',
    ]);
  });
});

describe('another spelling of the same page keeps its query as it is', () => {
  it.each([
    ['a near language', '/pt/articles/box?tabs=cli&x=1', 301, '/pt-br/articles/box?tabs=cli&x=1'],
    ['capitals of a language', '/DE/search?q=a%20b', 301, '/de/search?q=a%20b'],
    ['the prefix of the site’s own language', '/en/articles/box?tabs=cli&x=1', 307, '/articles/box?tabs=cli&x=1'],
    ['a prefix before what has none', '/de/articles/box.md?x=1', 308, '/articles/box.md?x=1'],
    ['a slash at the end', '/articles/box/?tabs=cli&x=1', 301, '/articles/box?tabs=cli&x=1'],
    ['escapes', '/articles/%62ox?tabs=cli', 301, '/articles/box?tabs=cli'],
  ])('%s: %s', async (_, address, status, to) => {
    expect(await led(address)).toEqual([status, to]);
  });

  it('and so do the home page in the browser’s language and the page as Markdown', async () => {
    expect(await led('/?x=1', { headers: { 'accept-language': 'de' } })).toEqual([302, '/de?x=1']);
    expect(await led('/search?q=box', { headers: { accept: 'text/markdown' } })).toEqual([303, '/search.md?q=box']);
  });
});

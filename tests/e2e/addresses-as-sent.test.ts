import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeSegment } from '@/lib/addresses';
import { OPERATIONS } from '@/lib/api';
import { API_PREFIX } from '@/lib/api/http';
import { type Catalog, openCatalog } from '@/lib/catalog';
import { nodeSegment } from '@/lib/flow';
import { openFlow } from '@/lib/journey';
import { CONTENT, ROOT } from './inputs';
import { type RunningSite, startSite, temporaryFolder } from './running-site';
import { copiedCatalog } from './shared';

const SLUG = 'azure-vm-backup-fails';
const FORM = 'azure-vm-backup-fails-questions';

/** What mails, chats and sentences put behind an address, as a browser sends it. */
const ENDS = [').', ')', '.', ',', ';', '%3E', '%E2%80%9D', '%20', '%E2%80%8B', '%22'];

/** One address of every route in app/, by the route's folder. */
const PAGES: Readonly<Record<string, string>> = {
  'a/[id]': '/a/a852bb60-a759-555e-a536-fe4b8fd75f50',
  api: '/api',
  'api/suggest': '/api/suggest',
  'articles/[slug]': `/articles/${SLUG}`,
  desk: '/desk',
  engineer: '/engineer',
  'engineer/articles/[slug]': `/engineer/articles/${SLUG}`,
  feedback: '/feedback',
  'flows/[flow]': `/flows/${FORM}`,
  'flows/[flow]/[page]': `/flows/${FORM}/summary`,
  'flows/[flow]/map': `/flows/${FORM}/map`,
  'p/[id]': '/p/15207',
  'previews/[...address]': `/previews/articles/${SLUG}.png`,
  products: '/products',
  'products/[product]': '/products/azure-backup',
  'robots.txt': '/robots.txt',
  'schemas/[name]': '/schemas/question-form.json',
  search: '/search',
  'sitemap.xml': '/sitemap.xml',
  'sitemaps/[part]': '/sitemaps/1.xml',
  't/[id]': '/t/32553276',
};

/** Routes that nobody has an address of. */
const NO_ADDRESS: Readonly<Record<string, string>> = {
  '': 'the home page: its end is the host',
  'brand/[sheet]': 'a style sheet that pages name, whose address changes with its text',
  'engineer/ids.csv': 'answers posts alone',
  'gone/[slug]': 'drawn in place of a retired article',
  'missing/[...address]': 'drawn in place of what is not there',
  styleguide: 'in stepwise dev alone',
  unavailable: 'drawn in place of all pages while there is no catalog',
};

/** What is answered without a route in app/. */
const OTHERS = [
  '/flows/finder',
  '/flows/finder/product',
  '/flows/finder/check',
  '/index.md',
  '/products.md',
  '/search.md',
  '/products/azure-backup.md',
  '/flows/finder.md',
  '/flows/finder/product.md',
  '/api.md',
  '/engineer.md',
  `/articles/${SLUG}.md`,
  `/engineer/articles/${SLUG}.md`,
  `/flows/${FORM}.md`,
  '/llms.txt',
  '/llms/azure-backup.txt',
  '/feeds/all.atom',
  '/feeds/products/azure-backup.atom',
  '/opensearch.xml',
  '/embed',
  '/embed.js',
  `/embed/articles/${SLUG}`,
  `/embed/flows/${FORM}`,
  '/go',
  '/previews/site.png',
  '/previews/products/azure-backup.png',
  '/previews/flows/finder.png',
  '/healthz',
  '/readyz',
  '/icon.svg',
  '/api/v1/openapi.json',
  '/desk/content',
  '/desk/sign-in',
];

/** An example of what stands in braces in the paths of the API. */
const API_IDS: Readonly<Record<string, string>> = {
  '/topics/{id}': '32553276',
  '/articles/{id}': SLUG,
  '/products/{id}': 'azure-backup',
  '/flows/{id}': FORM,
};

/** Ids are compared without blanks and in any case, so such spellings are answered as they are. */
const BY_ID = /^\/(?:[apt]|api\/v1\/topics)\/[^/]+$/;

const folder = temporaryFolder();
let site: RunningSite;
let catalog: Catalog;

beforeAll(async () => {
  const file = await copiedCatalog(folder.path);
  site = await startSite('start', ['--content', CONTENT, '--catalog', file], {
    STEPWISE_ORIGIN: 'https://help.example',
    STEPWISE_EVENTS: 'on',
    STEPWISE_DESK: 'link',
    RATE_LIMIT: '0',
  });
  catalog = openCatalog(file);
});

afterAll(async () => {
  catalog?.close();
  await site?.stop();
  folder.remove();
});

/** Folders of app/ that have a page or a route. */
function routesIn(place: string): readonly string[] {
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(?:page|route)\.tsx?$/.test(path.basename(file)))
    .map((file) => path.join('/', path.dirname(file)).slice(1).replaceAll(path.sep, '/'));
}

async function ask(address: string): Promise<{ readonly status: number; readonly to: string }> {
  const answer = await fetch(site.url + address, { redirect: 'manual' });
  await answer.arrayBuffer();
  const location = answer.headers.get('location');
  const to = location === null ? '' : new URL(location, site.url);
  return { status: answer.status, to: to === '' ? '' : to.pathname + to.search };
}

/** Where 301s end. */
async function settled(address: string): Promise<string> {
  let [at, left] = [address, 4];
  for (; left > 0; left -= 1) {
    const { status, to } = await ask(at);
    if (status !== 301) return at;
    at = to;
  }
  throw new Error(`${address} leads on and on`);
}

/** Every end and capital letters lead to the address, which is there. */
async function expectForgiving(address: string): Promise<void> {
  const own = await ask(address);
  expect([own.status === 404, own.status === 301], `${address} itself: ${own.status}`).toEqual([false, false]);
  const expectMeant = async (sent: string) => {
    const end = await settled(sent);
    if (BY_ID.test(address) && end !== address) expect(await ask(end)).toEqual(own);
    else expect([sent, end]).toEqual([sent, address]);
  };
  for (const end of ENDS) await expectMeant(address + end);
  expect((await ask(`${address}).`)).status).toBe(301);
  const capitals = address.replace(/(?<!%[\dA-F]?)[a-z]/g, (letter) => letter.toUpperCase());
  await expectMeant(capitals);
  await expectMeant(`${capitals}%E2%80%9D).`);
}

describe('an address as people send it', () => {
  it('is tried for every route of app/', () => {
    expect(routesIn(path.join(ROOT, 'app')).toSorted()).toEqual(
      [...Object.keys(PAGES), ...Object.keys(NO_ADDRESS)].toSorted(),
    );
  });

  it.each(Object.entries(PAGES))('leads to the page of %s', (_route, address) => expectForgiving(address));

  it.each(OTHERS)('leads to %s', expectForgiving);

  it.each(OPERATIONS.filter(({ method }) => method === 'GET').map((operation) => operation.path))(
    'leads to the API’s %s',
    async (pattern) => {
      const id = API_IDS[pattern];
      expect(pattern.includes('{'), pattern).toBe(id !== undefined);
      await expectForgiving(API_PREFIX + pattern.replace('{id}', id ?? ''));
    },
  );

  it.each(['finder', FORM])('leads to every question of %s', async (id) => {
    const flow = openFlow(catalog, id);
    const asked = flow?.nodes.filter(({ kind }) => kind !== 'outcome').slice(0, 8) ?? [];
    expect(asked.length).toBeGreaterThan(1);
    for (const node of asked) {
      const segment = flow === undefined ? '' : nodeSegment(flow, node.id);
      const shouted = encodeURIComponent(decodeSegment(segment).toUpperCase());
      for (const sent of [`${segment}).`, shouted, `${shouted}%E2%80%9D`])
        expect(await ask(`/flows/${id}/${sent}?x=1`)).toEqual({ status: 301, to: `/flows/${id}/${segment}?x=1` });
    }
  });

  it('keeps what was asked of it', async () => {
    expect((await ask('/SEARCH).?q=backup+fails')).to).toBe('/search?q=backup+fails');
    expect((await ask('/search.md).?q=backup')).to).toBe('/search.md?q=backup');
    expect((await ask('/api/v1/Articles?limit=2')).to).toBe('/api/v1/articles?limit=2');
    expect((await ask('/desk/Content?days=7')).to).toBe('/desk/content?days=7');
  });

  it('of nothing is missing, with or without an end', async () => {
    for (const address of ['/articles/nothing', '/nothing.md', '/previews/x.png', '/api/v1/nothing', '/schemas/x.json'])
      for (const end of ['', ').'])
        expect([address + end, (await ask(address + end)).status]).toEqual([address + end, 404]);
  });
});

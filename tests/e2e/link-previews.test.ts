import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT } from './inputs';
import { KIND_SAMPLES } from './kind-samples';
import { linkedDataFaults } from './linked-data-faults.mjs';
import { type RunningSite, startSite, temporaryFolder } from './running-site';
import { copiedCatalog } from './shared';

const ORIGIN = 'https://help.example';

const folder = temporaryFolder();
let site: RunningSite;

beforeAll(async () => {
  site = await startSite('start', ['--content', CONTENT, '--catalog', await copiedCatalog(folder.path)], {
    STEPWISE_ORIGIN: ORIGIN,
  });
});

afterAll(async () => {
  await site?.stop();
  folder.remove();
});

async function page(path: string): Promise<Document> {
  const response = await fetch(site.url + path);
  expect(response.status, path).toBe(200);
  return parseHTML(await response.text()).document;
}

const meta = (document: Document, name: string): string | null | undefined =>
  document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');

/** Width and height of a PNG, from its first chunk. */
function sizeOf(png: Buffer): readonly [number, number] {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

const PAGES: readonly (readonly [string, string])[] = [
  ['the home page', '/'],
  ['the products', '/products'],
  ['a product', '/products/azure-backup'],
  ['a search', '/search?q=backup'],
  ['the start of a flow', '/flows/azure-vm-backup-fails-questions'],
  ['a question', '/flows/my-restore-failed/kind'],
  ['a step to follow', '/flows/azure-vm-backup-fails/step-1'],
  ['a case summary', '/flows/my-restore-failed/summary'],
  ...Object.entries(KIND_SAMPLES).map(([kind, slug]) => [`an article of kind ${kind}`, `/articles/${slug}`] as const),
  ['a Chinese article', '/articles/azure-vm-backup-fails-mooncake'],
];

describe('the preview of', () => {
  it.each(PAGES)(
    '%s has a title, a text, and a picture of 1200 × 630 that other sites may show',
    async (_what, path) => {
      const document = await page(path);
      expect(meta(document, 'og:title')).not.toBe('');
      expect(meta(document, 'og:description')?.length).toBeGreaterThan(10);
      expect(meta(document, 'twitter:card')).toBe('summary_large_image');
      const picture = meta(document, 'og:image') ?? '';
      expect(picture).toMatch(/^https:\/\/help\.example\/previews\/.+\.png$/);
      expect(meta(document, 'twitter:image')).toBe(picture);
      const response = await fetch(site.url + picture.slice(ORIGIN.length));
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
      expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      const png = Buffer.from(await response.arrayBuffer());
      expect(sizeOf(png)).toEqual([1200, 630]);
      expect(png.length).toBeLessThan(300_000);
    },
  );

  it.each([
    '/previews/articles/nothing.png',
    '/previews/articles/automated-backups',
    '/previews/x/y.png',
    '/previews/site.png/x',
  ])('nothing is 404: %s', async (path) => {
    expect((await fetch(site.url + path)).status).toBe(404);
  });

  it('a page is drawn once and kept', async () => {
    const [first, second] = [
      await fetch(`${site.url}/previews/site.png`),
      await fetch(`${site.url}/previews/site.png`),
    ];
    const tag = first.headers.get('etag') ?? '';
    expect(second.headers.get('etag')).toBe(tag);
    const again = await fetch(`${site.url}/previews/site.png`, { headers: { 'if-none-match': tag } });
    expect(again.status).toBe(304);
  });
});

describe('a tool that unfolds links', () => {
  it.each([
    ['an article', '/articles/automated-backups'],
    ['a flow', '/flows/my-restore-failed'],
    ['a question', '/flows/my-restore-failed/kind'],
  ])('is led from %s to an oEmbed answer about it', async (_what, path) => {
    const document = await page(path);
    const link = document.querySelector('link[type="application/json+oembed"]')?.getAttribute('href') ?? '';
    expect(link).toMatch(/^https:\/\/help\.example\/oembed\?url=/);
    const answer = await fetch(site.url + link.slice(ORIGIN.length));
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await answer.json()).toMatchObject({ version: '1.0', type: 'link', provider_url: `${ORIGIN}/` });
  });

  it.each([
    ['/articles/virtual-machine-tools', 200, null],
    ['/articles/Virtual-Machine-Tools', 301, '/articles/virtual-machine-tools'],
    ['/articles/there-is-no-such-article', 404, null],
    ['/products/mysql', 200, null],
    ['/flows/postgresql-dump-questions', 200, null],
    ['/previews/articles/virtual-machine-tools.png', 200, null],
    ['/previews/articles/there-is-no-such-article.png', 404, null],
    ['/previews/articles/postgresql-backups.png', 301, '/previews/articles/automated-backups.png'],
    ['/previews/flows/dbforpostgresql-backup-automatedbackups.png', 301, '/previews/flows/automated-backups.png'],
  ])('is told the head of %s as GET tells it', async (path, status, location) => {
    const asked = async (method: string) => {
      const { status: found, headers } = await fetch(site.url + path, { method, redirect: 'manual' });
      const names = [
        'content-type',
        'location',
        'cache-control',
        'content-security-policy',
        'cross-origin-resource-policy',
      ];
      return [
        found,
        ...names.map((name) => headers.get(name)?.replace(site.url, '').replace('http://localhost', '') ?? null),
      ];
    };
    const head = await asked('HEAD');
    expect([head[0], head[2]]).toEqual([status, location]);
    const get = await asked('GET');
    expect(head[0]).toBe(get[0]);
    if (status === 200) expect(head).toEqual(get);
  });
});

describe('what search engines are told', () => {
  it('leads from robots.txt to every article by way of the sitemap', async () => {
    const robots = await (await fetch(`${site.url}/robots.txt`)).text();
    expect(robots).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`);
    const places = async (path: string) =>
      [...(await (await fetch(site.url + path)).text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, at = '']) =>
        at.slice(ORIGIN.length),
      );
    const parts = await places('/sitemap.xml');
    const pages = (await Promise.all(parts.map(places))).flat();
    expect(new Set(pages).size).toBe(pages.length);
    for (const slug of Object.values(KIND_SAMPLES)) expect(pages).toContain(`/articles/${slug}`);
    for (const path of pages) {
      const document = await page(path);
      expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), path).toBe(`${ORIGIN}${path}`);
      expect(meta(document, 'robots') ?? '', path).not.toContain('noindex');
    }
  });

  it('is data that parses, and says what the page says', async () => {
    const document = await page('/articles/automated-backups');
    const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')].map((each) =>
      JSON.parse(each.textContent),
    );
    const [way, steps] = ['BreadcrumbList', 'HowTo'].map((type) => blocks.find((each) => each['@type'] === type));
    const crumbs = [...document.querySelectorAll('nav[aria-label="You are here"] li')].map((each) =>
      each.textContent.replace('/', ''),
    );
    expect(way.itemListElement.map(({ name }: { name: string }) => name)).toEqual(crumbs);
    expect(steps.step.length).toBe(document.querySelectorAll('li.step').length);
    expect(steps.name).toBe(document.querySelector('h1')?.textContent);
  });

  it('is data that a validator of rich results finds nothing wrong with', async () => {
    const pages = ['/', '/products/azure-backup', ...Object.values(KIND_SAMPLES).map((slug) => `/articles/${slug}`)];
    const types = new Set<string>();
    for (const path of pages) {
      const html = await (await fetch(site.url + path)).text();
      const { blocks, faults } = await linkedDataFaults(html);
      for (const { '@type': type } of blocks) types.add(type);
      expect(faults, path).toEqual([]);
    }
    expect([...types].toSorted()).toEqual(['BreadcrumbList', 'HowTo', 'WebSite']);
    const broken =
      '<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem"}]}</script>';
    expect((await linkedDataFaults(broken)).faults).not.toEqual([]);
  });

  it('tells where to search', async () => {
    const document = await page('/');
    const data = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '');
    const { urlTemplate } = data.potentialAction.target;
    expect(urlTemplate).toBe(`${ORIGIN}/search?q={search_term_string}`);
    expect((await fetch(urlTemplate.replace(ORIGIN, site.url).replace('{search_term_string}', 'backup'))).status).toBe(
      200,
    );
  });

  it('keeps the questions of a flow and searches to readers', async () => {
    for (const path of ['/search?q=backup', '/flows/finder/product'])
      expect(await (await fetch(site.url + path)).text()).toMatch(/<meta name="robots" content="noindex/);
  });
});

it('a site that does not know where it stands promises no picture and no sitemap', async () => {
  const other = await startSite('start', ['--content', CONTENT, '--catalog', `${folder.path}/catalog.db`]);
  const html = await (await fetch(`${other.url}/articles/automated-backups`)).text();
  const status = (await fetch(`${other.url}/sitemap.xml`)).status;
  await other.stop();
  const document = parseHTML(html).document;
  expect([meta(document, 'og:title'), meta(document, 'og:image'), meta(document, 'twitter:card'), status]).toEqual([
    'Automated backups',
    undefined,
    'summary',
    404,
  ]);
  expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe('/articles/automated-backups');
});

import { parseHTML } from 'linkedom';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Catalog, openCatalog } from '@/lib/catalog';
import { splitLanguage } from '@/lib/text';
import type { PageHandler } from '../../cli/serve/direct-pages';
import type { DrawnPage } from '../../cli/serve/drawing-orders';
import { loadPages } from '../../cli/serve/load-next';
import { drawPage } from '../../cli/serve/render-page';
import { readSettings } from '../../cli/serve/settings';
import { CONTENT, ROOT } from './inputs';
import { sharedSite } from './shared';

/** Pages of the site that are compared; `npm run test:deep` has them all. */
const MOST_PAGES = Number(process.env.STEPWISE_DIRECT_PAGES ?? 400);

/** What isn't a page, and has no part in this. */
const NO_PAGE = /^\/_next\/|\.(?:png|md|csv|svg|txt|xml|ics|css)\b/;

/** To load the pages sets what they read there, and other files start servers from this process. */
const ENVIRONMENT = { ...process.env };

let pages: PageHandler;
let catalog: Catalog;

beforeAll(async () => {
  const { catalogFile } = await sharedSite('sample');
  pages = await loadPages(ROOT, readSettings(['--content', CONTENT, '--catalog', catalogFile], {}, true));
  catalog = openCatalog(catalogFile);
});

afterAll(() => {
  catalog?.close();
  for (const name of Object.keys(process.env)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, ENVIRONMENT);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A page as the server draws it, and as the framework does. */
interface Both {
  readonly isDirect: boolean;
  readonly ours: Comparable;
  readonly theirs: Comparable;
}

type Comparable = Pick<DrawnPage, 'status' | 'headers' | 'reads' | 'failures'> & { readonly text: string };

async function drawBoth(address: string, posted?: Uint8Array, content: Catalog | null = catalog): Promise<Both> {
  let isDirect = false;
  const direct = async (asked: string) => {
    const page = await pages.direct?.(asked);
    isDirect ||= page !== undefined;
    return page;
  };
  const handler: PageHandler = (...asked) => pages(...asked);
  const theirs = await drawPage(handler, address, { catalog: content, posted });
  const ours = await drawPage(Object.assign(handler, { direct }), address, { catalog: content, posted });
  return { isDirect, ours: comparable(ours), theirs: comparable(theirs) };
}

function comparable({ status, headers, reads, failures, body }: DrawnPage): Comparable {
  // What is read first is nobody's business.
  const inOrder = reads?.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return {
    status,
    headers,
    reads: inOrder,
    failures,
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(body),
  };
}

/** Pages from the home page on, link by link, spread over what there is; each compared. */
async function compareAll(
  most: number,
): Promise<{ readonly direct: readonly string[]; readonly all: readonly string[] }> {
  const seen = new Set(['/', '/search?q=restore', '/search?q=', '/search?q=a&q=b', '/engineer?ids=1%0A2']);
  const direct: string[] = [];
  const all: string[] = [];
  for (const address of seen) {
    if (all.length >= most) break;
    const { isDirect, ours, theirs } = await drawBoth(address);
    expect(ours, address).toEqual(theirs);
    all.push(address);
    if (isDirect) direct.push(address);
    for (const link of linksOf(theirs.text)) seen.add(link);
  }
  return { direct, all };
}

function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/\shref="(\/[^"#]*)/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => !NO_PAGE.test(href) && ['', 'de', 'ar'].includes(languageIn(href)));
}

/** Two languages stand for all: each page leads to itself in seventeen. */
function languageIn(href: string): string {
  return splitLanguage(href.replace(/[?#].*$/, '')).language ?? '';
}

describe('pages drawn by React alone', () => {
  it('are those that the framework draws, byte for byte, of the same reads', async () => {
    const { direct, all } = await compareAll(MOST_PAGES);
    expect(all.length).toBeGreaterThan(200);
    // The others lead nowhere, or have no page.
    expect(direct.length / all.length).toBeGreaterThan(0.7);
  }, 300_000);

  it('are the same where the site has an address of its own, which previews of links name', async () => {
    vi.stubEnv('STEPWISE_ORIGIN', 'https://help.example.com');
    const { direct } = await compareAll(60);
    expect((await drawBoth('/')).ours.text).toContain('og:image');
    expect(direct.length).toBeGreaterThan(30);
  });

  it('are the same where a form was posted', async () => {
    const { all } = await compareAll(260);
    const questions = all.filter((address) => /^(?:\/de|\/ar)?\/flows\/[^/]+\/[^/]+$/.test(address)).slice(0, 40);
    const statuses = new Set<number>();
    for (const address of questions) {
      const { theirs: page } = await drawBoth(address);
      const { isDirect, ours, theirs } = await drawBoth(address, filledIn(page.text));
      expect(ours, address).toEqual(theirs);
      expect(isDirect, address).toBe(true);
      statuses.add(ours.status);
    }
    expect(questions.length).toBeGreaterThan(10);
    expect([...statuses]).toEqual(expect.arrayContaining([200, 303]));
  });

  it.each(['/articles/nothing', '/nowhere', '/a/b/c/d', '/flows/none/start', '/products/none', '/missing/x'])(
    'are the same where nothing is (%s)',
    async (address) => {
      const { isDirect, ours, theirs } = await drawBoth(address);
      expect(ours.status).toBe(404);
      expect(ours).toEqual(theirs);
      expect(isDirect).toBe(true);
    },
  );

  it('are the same where no catalog can be read', async () => {
    const { isDirect, ours, theirs } = await drawBoth('/products', undefined, null);
    expect(ours.status).toBe(503);
    expect(ours).toEqual(theirs);
    expect(isDirect).toBe(true);
  });

  it.each([
    '/robots.txt',
    '/sitemap.xml',
    '/sitemaps/1.xml',
    '/sitemaps/x.xml',
    '/brand/none.css',
    '/schemas/question-form.json',
    '/schemas/none.json',
    '/engineer/ids.csv',
    '/api/suggest?q=vm',
  ])('are the same where a file is made (%s)', async (address) => {
    for (const origin of ['', 'https://help.example.com']) {
      vi.stubEnv('STEPWISE_ORIGIN', origin);
      const { isDirect, ours, theirs } = await drawBoth(address);
      expect(ours).toEqual(theirs);
      expect(isDirect).toBe(true);
    }
  });

  it('leave pictures to the framework', async () => {
    const { isDirect, ours, theirs } = await drawBoth('/previews/home.png');
    expect(isDirect).toBe(false);
    expect(ours).toEqual(theirs);
  });

  it.each([
    '/articles/%E2%82%AC',
    '/articles/a%2Fb',
    '/articles/%',
    '/products?x=%',
    '/search?q=%F0%9F',
    '/a//b',
    '/products/',
  ])('are the same at an odd address (%s)', async (address) => {
    const { ours, theirs } = await drawBoth(address);
    expect(ours).toEqual(theirs);
  });
});

/** The form of a question with its first choices taken and something typed, as a browser posts it. */
function filledIn(html: string): Uint8Array {
  const { document } = parseHTML(html);
  const form = document.querySelector('main form[method="post"]') ?? document.querySelector('main form');
  const fields = new URLSearchParams();
  for (const input of form?.querySelectorAll('input, textarea, select') ?? []) {
    const name = input.getAttribute('name') ?? '';
    const isChoice = ['radio', 'checkbox'].includes(input.getAttribute('type') ?? '');
    if (name === '' || (isChoice && fields.has(name))) continue;
    fields.append(name, input.getAttribute('value') ?? 'Since yesterday evening');
  }
  return new TextEncoder().encode(fields.toString());
}

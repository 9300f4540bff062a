import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { isTextAddress, markdownTwin, pageOfTwin } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import { textAt } from '@/lib/twins';
import { article, catalogOf } from '../../components/drawing';
import { sampleCatalog } from '../search/sample-catalog';

const ORIGIN = 'https://help.example';

/** Pages that are read as pages alone. */
const WITHOUT_TWIN: Readonly<Record<string, string>> = {
  desk: 'for people who sign in',
  feedback: 'a form to fill in',
  'gone/[slug]': 'drawn in place of what was retired, whose twin says the same',
  'missing/[...address]': 'drawn in place of what is not there, whose twin says the same',
  styleguide: 'in stepwise dev alone',
  unavailable: 'drawn in place of all pages while there is no catalog',
};

let catalog: Catalog;
let close: () => void;
beforeAll(async () => {
  ({ catalog, close } = await sampleCatalog());
});
beforeEach(() => {
  vi.stubEnv('STEPWISE_ORIGIN', ORIGIN);
});
afterAll(() => close());

/** Where links of a text lead, as paths. */
function pathsIn(text: string): readonly string[] {
  return [...text.matchAll(/\]\(https:\/\/help\.example([^)]*)\)/g)].map(([, path = '']) => path);
}

/** Whether something is there: another text, an article's Markdown, or a flow. */
function isThere(path: string): boolean {
  const [bare = ''] = path.split('?', 1);
  // The API’s own reference; tests/cli/serve/api.test.ts reads it.
  if (bare === '/api.md') return true;
  if (isTextAddress(bare)) return textAt(catalog, path).status < 400;
  if (isTextAddress(`${bare}.md`) && bare !== '/api')
    return textAt(catalog, `${bare}.md${path.slice(bare.length)}`).status < 400;
  return path === '/api' || (path.startsWith('/flows/') && textAt(catalog, `${path}.md`).status === 200);
}

/** Text of every element of a name, by a parser that is not ours. */
function elementsIn(xml: string, wanted: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name) => {
        if (name === wanted) depth = found.push('');
      },
      ontext: (text) => {
        if (depth > 0) found[depth - 1] += text;
      },
      onclosetag: () => {
        depth = 0;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}

describe('a text for machines', () => {
  it.each([
    ['/llms.txt', '## Databases'],
    ['/llms/postgresql.txt', '(https://help.example/articles/automated-backups.md)'],
    ['/index.md', '# '],
    ['/products.md', '(https://help.example/products/postgresql.md)'],
    ['/products/postgresql.md', '# Azure Database for PostgreSQL'],
    ['/flows/azure-vm-backup-fails-questions.md', '# Questions about a failing VM backup'],
    ['/flows/finder.md', '# Guided help'],
    ['/search.md?q=restore', '# Results for “restore”'],
    ['/search.md', '# Search'],
    [
      '/search.md?q=16222',
      '## Exact matches\n\n- [Azure Database for PostgreSQL](https://help.example/products/postgresql.md)',
    ],
    ['/search.md?q=zzzzqqqq', '# No results for “zzzzqqqq”'],
    ['/articles/automated-backups.md', '# Automated backups'],
    ['/t/32639968.md', '# Articles for'],
    ['/engineer.md', '# Look up IDs'],
    ['/engineer/articles/automated-backups.md', '8d101db0-cc7c-4c31-a9da-3f85bf9c063d'],
    ['/flows/finder/product.md', '(https://help.example/flows/finder/product.md?product=16222&from=product)'],
    ['/flows/my-restore-failed/map.md', '# '],
    ['/flows/my-restore-failed/summary.md', '# '],
  ])('is at %s, and every link in it is alive', (address, part) => {
    expect(isTextAddress(address.split('?', 1)[0] ?? '')).toBe(true);
    const { status, text } = textAt(catalog, address);
    expect(status).toBe(200);
    expect(text).toContain(part);
    expect(pathsIn(text).filter((path) => !isThere(path))).toEqual([]);
  });

  it('lists every article of every product', () => {
    for (const { slug, articleCount } of catalog.products()) {
      const links = pathsIn(textAt(catalog, `/llms/${slug}.txt`).text);
      expect(new Set(links).size).toBe(articleCount);
    }
  });

  it.each([
    '/llms/nothing.txt',
    '/products/nothing.md',
    '/flows/nothing.md',
    '/articles/nothing.md',
    '/t/nothing.md',
    '/engineer/articles/nothing.md',
    '/desk.md',
    '/nothing.md',
    '/a/b/c.md',
    '/feeds/products/nothing.atom',
    '/feeds/teams/Nobody.atom',
  ])('is not at %s', (address) => {
    expect(isTextAddress(address)).toBe(true);
    expect(textAt(catalog, address).status).toBe(404);
  });

  it('is there for the page of every kind that has one', () => {
    expect(['/', '/products', '/search', '/products/a', '/flows/a', '/articles/a'].map(markdownTwin)).toEqual([
      '/index.md',
      '/products.md',
      '/search.md',
      '/products/a.md',
      '/flows/a.md',
      '/articles/a.md',
    ]);
    expect(['/articles/a.md', '/desk', '/engineer/ids.csv'].map(markdownTwin)).toEqual(Array(3).fill(undefined));
  });

  it.each([
    '/',
    '/products',
    '/search',
    '/api',
    '/engineer',
    '/a/1',
    '/t/1',
    '/p/1',
    '/flows/a',
    '/flows/a/b',
    '/engineer/articles/a',
  ])('of %s is known for that of this page', (page) => {
    expect(pageOfTwin(markdownTwin(page) ?? '')).toBe(page);
  });

  it.each([
    ['/a/8d101db0-cc7c-4c31-a9da-3f85bf9c063d.md', 307, '/articles/automated-backups.md'],
    ['/p/16222.md', 307, '/products/postgresql.md'],
    ['/flows/finder/PRODUCT.md?product=16222', 301, '/flows/finder/product.md?product=16222'],
    ['/flows/finder/product.md?product=16222&from=product', 307, '/flows/finder/topic-16222-all.md?product=16222'],
  ])('at %s leads with %i to the twin of where its page leads', (address, status, to) => {
    expect(textAt(catalog, address)).toMatchObject({ status, to });
  });

  it('of what was retired says why, with 410', () => {
    const [old] = catalog.oldNames().filter(({ target, reason }) => target === undefined && /^[^/]+$/.test(reason));
    const { name = '', reason = '' } = old ?? {};
    const answer = textAt(catalog, `/articles/${encodeURIComponent(name)}.md`);
    expect([answer.status, answer.type]).toEqual([410, 'text/markdown; charset=utf-8']);
    expect(answer.text.replaceAll('\\', '')).toContain(reason);
  });

  it('leads through a flow by its links alone, to its end and the summary', () => {
    let address = '/flows/finder/product.md';
    for (let hop = 0; hop < 20; hop++) {
      const { to, text } = textAt(catalog, address);
      const [next] = pathsIn(text).filter((path) => path.includes('from='));
      if (to === undefined && next === undefined) break;
      address = to ?? next ?? '';
    }
    const { status, text } = textAt(catalog, address);
    expect([status, text]).toEqual([200, expect.stringContaining('(https://help.example/articles/')]);
    expect(text).toContain('## ');
  });

  it('is there, or is not for a reason, for every route of app/', () => {
    const routes = readdirSync('app', { recursive: true, encoding: 'utf8' })
      .filter((file) => path.basename(file) === 'page.tsx')
      .map((file) => path.join('/', path.dirname(file)).slice(1));
    const example = (route: string) => `/${route.replace(/\[[^\]]+\]/g, 'x')}`;
    const without = routes.filter((route) => markdownTwin(example(route)) === undefined);
    expect(without.toSorted()).toEqual(Object.keys(WITHOUT_TWIN).toSorted());
  });
});

describe('a feed', () => {
  it.each([
    '/feeds/all.atom',
    '/feeds/products/postgresql.atom',
    '/feeds/teams/AzureData_AzureDatabaseforPostgreSQL.atom',
  ])('%s has what changed last, newest first, with an id and a time for each', (address) => {
    const { status, type, text } = textAt(catalog, address);
    expect([status, type]).toEqual([200, 'application/atom+xml']);
    const times = elementsIn(text, 'updated');
    expect(times.length).toBeGreaterThan(2);
    expect(times.slice(1)).toEqual(times.slice(1).toSorted().toReversed());
    expect(times[0]).toBe(times[1]);
    const ids = elementsIn(text, 'id');
    expect(new Set(ids).size).toBe(times.length);
    expect(ids.every((id) => id.startsWith(`${ORIGIN}/`))).toBe(true);
  });

  it('is there for a team whose articles tell no date, and has none of them', async () => {
    const undated = await catalogOf({
      'a.md': article({ articleId: '1', ownershipId: 'AzureData_AzureSQLDB' }, '# A\n'),
    });
    const { status, text } = textAt(undated, '/feeds/teams/AzureData_AzureSQLDB.atom');
    expect(status).toBe(200);
    expect(elementsIn(text, 'entry')).toEqual([]);
    expect(textAt(undated, '/feeds/teams/AzureData_Nothing.atom').status).toBe(404);
  });

  it('needs an origin, as the description of the search does', () => {
    expect(textAt(catalog, '/opensearch.xml').text).toContain('template="https://help.example/search?q={searchTerms}"');
    vi.stubEnv('STEPWISE_ORIGIN', '');
    for (const address of ['/feeds/all.atom', '/opensearch.xml'])
      expect(textAt(catalog, address)).toMatchObject({ status: 404, text: expect.stringContaining('STEPWISE_ORIGIN') });
  });
});

describe('an ID that ends as a file does', () => {
  it('leads to its page, not to Markdown', async () => {
    const own = await catalogOf({ 'box.md': article({ articleId: 'Box-2.md' }, '# Mend a box\n\nText.\n') });
    expect(textAt(own, '/a/Box-2.md').to).toBe('/articles/box');
  });
});

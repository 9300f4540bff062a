import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { isTextAddress, markdownTwin } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import { textAt } from '@/lib/twins';
import { sampleCatalog } from '../search/sample-catalog';

const ORIGIN = 'https://help.example';

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
  if (isTextAddress(path)) return textAt(catalog, path).status === 200;
  const article = /^\/articles\/(.+)\.md$/.exec(path)?.[1];
  if (article !== undefined) return catalog.article(article) !== undefined;
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
    expect(['/a/1', '/engineer', '/articles/a.md', '/flows/a/b'].map(markdownTwin)).toEqual(Array(4).fill(undefined));
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

  it('needs an origin, as the description of the search does', () => {
    expect(textAt(catalog, '/opensearch.xml').text).toContain('template="https://help.example/search?q={searchTerms}"');
    vi.stubEnv('STEPWISE_ORIGIN', '');
    expect(textAt(catalog, '/feeds/all.atom').status).toBe(404);
    expect(textAt(catalog, '/opensearch.xml').status).toBe(404);
  });
});

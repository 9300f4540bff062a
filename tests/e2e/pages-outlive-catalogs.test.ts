import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCatalog } from '@/lib/catalog';
import { inParallel } from './crawl';
import { ROOT } from './inputs';
import { type RunningSite, startSite, stepwise, temporaryFolder } from './running-site';

const folder = temporaryFolder();
const content = path.join(folder.path, 'content');
const articles = path.join(content, 'articles');
const catalogFile = path.join(folder.path, 'catalog.db');
let site: RunningSite;

/** What a page came as. */
interface Got {
  readonly status: number;
  readonly etag: string | null;
  readonly body: string;
}

async function compile(): Promise<string> {
  const { code, output } = await stepwise('compile', '--content', content, '--out', catalogFile);
  // 1 says that the content has errors, such as an address that nothing leads to any more.
  if (code > 1) throw new Error(output);
  const catalog = openCatalog(catalogFile);
  const { version } = catalog.info;
  catalog.close();
  return version;
}

/** Waits until the site serves a version. */
async function untilServed(version: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const health: unknown = await (await fetch(`${site.url}/healthz`)).json();
    if (Object(health).version === version) return;
    await sleep(50);
  }
  throw new Error(`version ${version} was never served`);
}

/** Every page that has an address of its own: lists, articles, starts of flows, ids, and some that are not there. */
function addresses(): readonly string[] {
  const catalog = openCatalog(catalogFile);
  const slugs = [...catalog.articles()].map(({ slug, articleId }) => ({ slug, articleId }));
  const products = catalog.products().map(({ slug }) => `/products/${slug}`);
  catalog.close();
  return [
    ...['/', '/products', '/search?q=backup', '/nowhere', '/articles/azure-vm-backup-slo', '/flows/finder'],
    ...products,
    ...slugs.flatMap(({ slug, articleId }) => [`/articles/${slug}`, `/flows/${slug}`, `/a/${articleId}`]),
    ...slugs.map(({ slug }) => `/articles/${slug}.md`),
  ];
}

async function fetchAll(url: string, all: readonly string[]): Promise<ReadonlyMap<string, Got>> {
  const got = new Map<string, Got>();
  await inParallel(all, 4, async (address) => {
    const response = await fetch(url + address, { redirect: 'manual', headers: { 'Accept-Encoding': 'identity' } });
    const body = (await response.text()) + (response.headers.get('location') ?? '').replace(url, '');
    got.set(address, { status: response.status, etag: response.headers.get('etag'), body });
  });
  return got;
}

async function outlived(): Promise<number> {
  const figures = /Figures on (http:\S+)/.exec(site.output())?.[1] ?? '';
  const text = await (await fetch(figures)).text();
  return Number(/^stepwise_outlived_pages_total (\d+)$/m.exec(text)?.[1]);
}

function edit(name: string, change: (text: string) => string): void {
  const file = path.join(articles, name);
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${name} was not changed`);
  writeFileSync(file, changed);
}

/** A file of the sample content by what it holds; the same one each time. */
function fileWith(pattern: RegExp, at = 0): string {
  const names = readdirSync(articles, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  const found = names.sort().filter((name) => pattern.test(readFileSync(path.join(articles, name), 'utf8')))[at];
  if (found === undefined) throw new Error(`no file holds ${pattern}`);
  return found;
}

beforeAll(async () => {
  cpSync(path.join(ROOT, 'content'), content, { recursive: true });
  await compile();
  site = await startSite('serve', ['--catalog', catalogFile], { METRICS_PORT: '0', RATE_LIMIT: '0' });
  await fetchAll(site.url, addresses());
});

afterAll(async () => {
  await site?.stop();
  folder.remove();
});

describe('when the content changes', () => {
  it.each<[string, number, () => void]>([
    [
      'a sentence of a solution',
      50,
      () => edit(fileWith(/selfHelpType="generic"/), (text) => `${text}\nOne more sentence.\n`),
    ],
    [
      'the title of a solution',
      20,
      () => edit(fileWith(/selfHelpType="generic"/, 9), (text) => text.replace(/^# /m, '# Newly: ')),
    ],
    [
      'a question of a form',
      50,
      () => edit(fileWith(/problemScopingQuestions/), (text) => text.replace('"text": "', '"text": "Newly: ')),
    ],
    [
      'another file’s name',
      1,
      () => {
        const name = fileWith(/selfHelpType="generic"/, 4);
        renameSync(path.join(articles, name), path.join(articles, name.replace(/\.md$/, '-renamed.md')));
      },
    ],
    [
      'a file that is new',
      1,
      () => {
        mkdirSync(path.join(articles, 'new'), { recursive: true });
        const text = readFileSync(path.join(articles, fileWith(/selfHelpType="generic"/, 6)), 'utf8');
        const id = '11111111-2222-4333-8444-555555555555';
        const fresh = text.replace(/articleId="[^"]*"/, `articleId="${id}"`).replace(/^# .*/m, '# Something new');
        writeFileSync(path.join(articles, 'new', 'something-new.md'), fresh);
      },
    ],
    ['a file that is gone', 1, () => rmSync(path.join(articles, fileWith(/selfHelpType="generic"/, 12)))],
  ])(
    'in %s, every page is what a new server draws, and those that stay the same are not drawn again',
    async (_, least, change) => {
      const before = await fetchAll(site.url, addresses());
      const outlivedBefore = await outlived();
      change();
      await untilServed(await compile());
      const all = [...new Set([...before.keys(), ...addresses()])];
      const after = await fetchAll(site.url, all);
      const fresh = await startSite('serve', ['--catalog', catalogFile], { RATE_LIMIT: '0' });
      const wanted = await fetchAll(fresh.url, all);
      await fresh.stop();
      expect(all.filter((address) => after.get(address)?.body !== wanted.get(address)?.body)).toEqual([]);
      expect(all.filter((address) => after.get(address)?.etag !== wanted.get(address)?.etag)).toEqual([]);
      const kept = (await outlived()) - outlivedBefore;
      console.log(`measured: ${kept} of ${all.length} pages outlived a catalog`);
      expect(kept).toBeGreaterThanOrEqual(least);
    },
  );
});

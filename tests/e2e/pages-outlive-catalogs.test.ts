import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCatalog } from '@/lib/catalog';
import { inParallel } from './crawl';
import { ROOT } from './inputs';
import { type RunningSite, startSite, stepwise, temporaryFolder } from './running-site';
import { copiedCatalog } from './shared';

/**
 * Each change is looked at on one of so many pages, besides those that list articles and those of the changed file;
 * `npm run test:deep` looks at all.
 */
const SHARE = Number(process.env.STEPWISE_OUTLIVING_SHARE ?? 6);

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

/**
 * Every page that has an address of its own, with the file it is made from: lists and some that are not there, which have none;
 * articles, starts of flows, ids.
 */
function addresses(): ReadonlyMap<string, string> {
  const catalog = openCatalog(catalogFile);
  const records = [...catalog.articles()].flatMap(({ slug }) => catalog.article(slug) ?? []);
  const products = catalog.products().map(({ slug }) => `/products/${slug}`);
  catalog.close();
  const lists = ['/', '/products', '/search?q=backup', '/nowhere', '/articles/azure-vm-backup-slo', '/flows/finder'];
  return new Map([
    ...[...lists, ...products].map((address): [string, string] => [address, '']),
    ...records.flatMap(({ slug, articleId, path: file }) =>
      [`/articles/${slug}`, `/flows/${slug}`, `/a/${articleId}`, `/articles/${slug}.md`].map(
        (address): [string, string] => [address, file],
      ),
    ),
  ]);
}

/** The pages that a change is looked at on: lists, those of the changed file, and of the others another part each turn. */
function lookedAt(all: ReadonlyMap<string, string>, changed: string, turn: number): readonly string[] {
  const isTurn = (address: string) => [...address].reduce((sum, sign) => sum + sign.charCodeAt(0), turn) % SHARE === 0;
  return [...all]
    .filter(([address, file]) => file === '' || file === `articles/${changed}` || isTurn(address))
    .map(([address]) => address);
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
  const figures = /Metrics at (http:\S+)/.exec(site.output())?.[1] ?? '';
  const text = await (await fetch(figures)).text();
  return Number(/^stepwise_outlived_pages_total (\d+)$/m.exec(text)?.[1]);
}

/** Changes a file; gives its name. */
function edit(name: string, change: (text: string) => string): string {
  const file = path.join(articles, name);
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${name} was not changed`);
  writeFileSync(file, changed);
  return name;
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
  await copiedCatalog(folder.path);
  await compile();
  site = await startSite('serve', ['--catalog', catalogFile], { METRICS_PORT: '0', RATE_LIMIT: '0' });
  await fetchAll(site.url, [...addresses().keys()]);
});

afterAll(async () => {
  await site?.stop();
  folder.remove();
});

describe('when the content changes', () => {
  it.each<[string, number, number, () => string]>([
    [
      'a sentence of a solution',
      0,
      50,
      () => edit(fileWith(/selfHelpType="generic"/), (text) => `${text}\nOne more sentence.\n`),
    ],
    [
      'the title of a solution',
      1,
      20,
      () => edit(fileWith(/selfHelpType="generic"/, 9), (text) => text.replace(/^# /m, '# Newly: ')),
    ],
    [
      'a question of a form',
      2,
      50,
      () => edit(fileWith(/problemScopingQuestions/), (text) => text.replace('"text": "', '"text": "Newly: ')),
    ],
    [
      'another file’s name',
      3,
      1,
      () => {
        const name = fileWith(/selfHelpType="generic"/, 4);
        const renamed = name.replace(/\.md$/, '-renamed.md');
        renameSync(path.join(articles, name), path.join(articles, renamed));
        return renamed;
      },
    ],
    [
      'a file that is new',
      4,
      1,
      () => {
        mkdirSync(path.join(articles, 'new'), { recursive: true });
        const text = readFileSync(path.join(articles, fileWith(/selfHelpType="generic"/, 6)), 'utf8');
        const id = '11111111-2222-4333-8444-555555555555';
        const fresh = text.replace(/articleId="[^"]*"/, `articleId="${id}"`).replace(/^# .*/m, '# Something new');
        writeFileSync(path.join(articles, 'new', 'something-new.md'), fresh);
        return path.join('new', 'something-new.md');
      },
    ],
    [
      'a file that is gone',
      5,
      1,
      () => {
        const name = fileWith(/selfHelpType="generic"/, 12);
        rmSync(path.join(articles, name));
        return name;
      },
    ],
  ])(
    'in %s, every page is what a new server draws, and those that stay the same are not drawn again',
    async (_, turn, least, change) => {
      const before = addresses();
      await fetchAll(site.url, lookedAt(before, '', turn));
      const outlivedBefore = await outlived();
      const changed = change();
      await untilServed(await compile());
      const all = lookedAt(new Map([...before, ...addresses()]), changed, turn);
      const after = await fetchAll(site.url, all);
      const fresh = await startSite('serve', ['--catalog', catalogFile], { RATE_LIMIT: '0' });
      const wanted = await fetchAll(fresh.url, all);
      await fresh.stop();
      expect(all.filter((address) => after.get(address)?.body !== wanted.get(address)?.body)).toEqual([]);
      expect(all.filter((address) => after.get(address)?.etag !== wanted.get(address)?.etag)).toEqual([]);
      const kept = (await outlived()) - outlivedBefore;
      console.log(`measured: ${kept} pages outlived a catalog, ${all.length} were looked at`);
      expect(kept).toBeGreaterThanOrEqual(least);
    },
  );
});

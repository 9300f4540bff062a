import { copyFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import LibsqlDatabase from 'libsql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sealCatalog } from '../../lib/catalog/catalog-seal';
import { LARGEST_CATALOG, LARGEST_CONTENT, ROOT } from './inputs';
import { type RunningSite, startSite, stepwise, temporaryFolder } from './running-site';
import { isHeld, type Waits, waitsBeside } from './waiting-beside';

/** A page is asked for in so many other shapes at once. */
const AT_ONCE = 3;

/** On a busy machine anything may wait once; what holds others up does so every time. */
const ROUNDS = 4;

const KEPT = '/products';

const folder = temporaryFolder();
const catalog = path.join(folder.path, 'catalog.db');
const turns = path.join(folder.path, 'turns');
const seen = new Map<string, Waits[]>();
let site: RunningSite;

/** What is asked for: an address, and a form where one is posted. */
type Asked = readonly [address: string, body?: string];

/** The largest of what there is, by kind; an empty list where the content has none. */
interface Largest {
  readonly articles: readonly string[];
  readonly forms: readonly string[];
  readonly followed: readonly string[];
  readonly products: readonly string[];
  readonly topics: readonly string[];
  readonly productIds: readonly string[];
  readonly slugs: readonly string[];
}

const words = (count: number, word: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => word(at)).join('+');
const ids = (list: readonly string[]): string => `ids=${list.map(encodeURIComponent).join('%0A')}`;
const unknown = (nth: number): readonly string[] =>
  Array.from({ length: 500 }, (_, at) => `azure-virtual-machine-storage-error-${nth}-${at}`);

/** Every address that computes, with its worst legal input: the nth of several that are alike. */
const CASES: readonly (readonly [string, (large: Largest, nth: number) => Asked | undefined])[] = [
  [
    'a search for common words',
    (_, nth) => [`/search?q=the+a+to+azure+vm+error+not+with+your+resource+service+${nth}`],
  ],
  ['a search for one letter', (_, nth) => [`/search?q=${'asc'[nth]}`]],
  ['a search for slips', (_, nth) => [`/search?q=${words(24, (at) => `conection${'abcdefgh'[(at + nth) % 8]}`)}`]],
  ['a search for 2,000 words', (_, nth) => [`/search?q=${words(2000, (at) => `w${nth}x${at}`)}`]],
  ['a search for 100,000 letters', (_, nth) => [`/search?q=${`restore+${nth}+`.repeat(10_000)}`]],
  ['a search for what nothing is near to', (_, nth) => [`/search?q=${words(12, (at) => `storagq${at}x${nth}`)}`]],
  ['a last page of results', (_, nth) => [`/search?q=azure+error+${nth}&page=30`]],
  ['suggestions for common words', (_, nth) => [`/api/suggest?q=the+a+to+azure+vm+error+not+with+your+s${nth}`]],
  ['suggestions for one letter', (_, nth) => [`/api/suggest?q=${'asc'[nth]}`]],
  ['500 unknown ids', (_, nth) => ['/engineer', ids(unknown(nth))]],
  ['500 unknown ids as a table', (_, nth) => ['/engineer/ids.csv', ids(unknown(nth))]],
  ['500 known ids', ({ slugs }, nth) => ['/engineer', ids(slugs.slice(nth * 500, nth * 500 + 500))]],
  ['a list of 100,000 quotes', (_, nth) => ['/engineer', `ids=${nth}%0A${"'".repeat(100_000)}`]],
  ['a form of a mebibyte', (_, nth) => ['/flows/finder/product', `x=${nth}${'+%E5%A4%87'.repeat(100_000)}`]],
  ['a form of 1,000 fields', (_, nth) => ['/flows/finder/product', `product=azure${nth}&`.repeat(999)]],
  ['a query of 400 fields', (_, nth) => [`/flows/finder/topic?${`product=a${nth}&`.repeat(360)}`]],
  ['the finder', () => ['/flows/finder/product']],
  ['a flow', ({ forms }, nth) => at(forms, nth, (slug) => [`/flows/${slug}`])],
  ['a form on one page', ({ forms }, nth) => at(forms, nth, (slug) => [`/flows/${slug}/check?view=all`])],
  ['a summary', ({ forms }, nth) => at(forms, nth, (slug) => [`/flows/${slug}/summary`])],
  ['a map of a form', ({ forms }, nth) => at(forms, nth, (slug) => [`/flows/${slug}/map`])],
  ['a map of steps', ({ followed }, nth) => at(followed, nth, (slug) => [`/flows/${slug}/map`])],
  ['a picture', ({ articles }, nth) => at(articles, nth, (slug) => [`/previews/articles/${slug}.png`])],
  ['an article', ({ articles }, nth) => at(articles, nth, (slug) => [`/articles/${slug}`])],
  ['an article as Markdown', ({ articles }, nth) => at(articles, nth, (slug) => [`/articles/${slug}.md`])],
  ['an engineer’s page', ({ articles }, nth) => at(articles, nth, (slug) => [`/engineer/articles/${slug}`])],
  ['a product', ({ products }, nth) => at(products, nth, (slug) => [`/products/${slug}`])],
  ['a choice by topic', ({ topics }, nth) => at(topics, nth, (id) => [`/t/${id}`])],
  ['a choice by product', ({ productIds }, nth) => at(productIds, nth, (id) => [`/p/${encodeURIComponent(id)}`])],
  ['the sitemap', () => ['/sitemap.xml']],
  ['a part of the sitemap', (_, nth) => [`/sitemaps/${nth + 1}.xml`]],
  ['a schema', (_, nth) => [`/schemas/${['question-form', 'tsg-workflow', 'case-summary'][nth]}.json`]],
  ['a missing page', (_, nth) => [`/articles/azure-virtual-machine-storage-error-${nth}-${'storage-'.repeat(400)}`]],
  ['a missing flow', (_, nth) => [`/flows/azure-virtual-machine-storage-error-${nth}`]],
];

function at(list: readonly string[], nth: number, asked: (each: string) => Asked): Asked | undefined {
  const each = list[nth];
  return each === undefined ? undefined : asked(each);
}

beforeAll(async () => {
  await stepwise('compile', '--content', LARGEST_CONTENT, '--out', LARGEST_CATALOG);
  putEdition(0);
  site = await startSite('serve', ['--catalog', catalog], {
    STEPWISE_ORIGIN: 'https://help.example',
    RATE_LIMIT: '0',
    STEPWISE_TURNS: turns,
    NODE_OPTIONS: `--import ${pathToFileURL(path.join(ROOT, 'tests/endurance/measure-turns.mjs')).href}`,
  });
  const large = largestOf();
  let open = CASES;
  for (let round = 0; round < ROUNDS && open.length > 0; round += 1) {
    if (round > 0) await takeEdition(round);
    for (const [title, asked] of open) seen.set(title, [...(seen.get(title) ?? []), await tryOne(large, asked)]);
    open = open.filter(([title]) => !isHeld(seen.get(title) ?? []));
  }
}, 900_000);

afterAll(async () => {
  await site?.stop();
  folder.remove();
});

it.each(CASES)('%s keeps nobody waiting for a kept page', (title) => {
  const waits = seen.get(title) ?? [];
  expect(isHeld(waits), JSON.stringify(waits)).toBe(true);
});

async function tryOne(large: Largest, asked: (large: Largest, nth: number) => Asked | undefined): Promise<Waits> {
  const all = Array.from({ length: AT_ONCE }, (_, nth) => asked(large, nth)).flatMap((each) => (each ? [each] : []));
  return waitsBeside(site.url + KEPT, turns, () => Promise.all(all.map(send)));
}

/** @throws where the server did not answer, or failed */
async function send([address, body]: Asked): Promise<void> {
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await fetch(site.url + address, {
    redirect: 'manual',
    ...(body === undefined ? {} : { method: 'POST', headers: type, body }),
  });
  await answer.arrayBuffer();
  if (answer.status >= 500) throw new Error(`${address.slice(0, 100)}: status ${answer.status}`);
}

/** Another version of the same content: no page of it is kept yet. */
function putEdition(number: number): void {
  const draft = path.join(folder.path, 'draft.db');
  copyFileSync(LARGEST_CATALOG, draft);
  const database = new LibsqlDatabase(draft);
  database.exec(`UPDATE meta SET value = json_set(value, '$.version', 'edition-${number}') WHERE name = 'catalog'`);
  database.close();
  sealCatalog(draft);
  renameSync(draft, catalog);
}

async function takeEdition(number: number): Promise<void> {
  putEdition(number);
  const version = async () => Object(await (await fetch(`${site.url}/healthz`)).json()).version;
  while ((await version()) !== `edition-${number}`) await sleep(50);
}

function largestOf(): Largest {
  const database = new LibsqlDatabase(LARGEST_CATALOG, { readonly: true });
  const list = (sql: string) =>
    database
      .prepare(sql)
      .raw()
      .all()
      .map((row) => String(Object(row)[0]));
  const bySize = 'FROM articles JOIN bodies USING (key)';
  const found = {
    articles: list(`SELECT slug ${bySize} ORDER BY length(body) DESC LIMIT 3`),
    forms: list(`SELECT slug ${bySize} WHERE kind = 'problemScopingQuestions' ORDER BY length(body) DESC LIMIT 3`),
    followed: list('SELECT slug FROM articles ORDER BY step_count DESC LIMIT 3'),
    products: list('SELECT slug FROM products GROUP BY slug ORDER BY sum(article_count) DESC LIMIT 3'),
    topics: list('SELECT topic FROM article_topics GROUP BY topic ORDER BY count(*) DESC LIMIT 3'),
    productIds: list('SELECT product FROM article_products GROUP BY product ORDER BY count(*) DESC LIMIT 3'),
    slugs: list('SELECT slug FROM articles ORDER BY key LIMIT 1500'),
  };
  database.close();
  return found;
}

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { flowAddress, flowIdOf, idAddress, markdownAddress, markdownTwin, productAddress } from '@/lib/addresses';
import { type Catalog, openCatalog } from '@/lib/catalog';
import { guessedAddress } from '@/lib/format/values';
import { openFlow } from '@/lib/journey';
import { textAt } from '@/lib/twins';
import { spread } from '../../e2e/crawl';
import { LEARN_CATALOG, LEARN_CONTENT } from '../../e2e/inputs';
import { stepwise } from '../../e2e/running-site';
import { largeCatalog } from '../../search/large-catalog';
import { isAlive, linksIn } from './links-in';

/** Articles whose Markdown is read, and the flows of these; `npm run test:deep` takes all. */
const READ = Number(process.env.STEPWISE_TWINS ?? 50);

interface Site {
  readonly catalog: Catalog;
  readonly close: () => void;
}

/** Articles in other dialects, where they are beside the project. */
async function learnCatalog(contentDir: string): Promise<Site> {
  const { code, output } = await stepwise('compile', '--content', contentDir, '--out', LEARN_CATALOG, '--frozen');
  // 1 says that the content has errors.
  if (code > 1) throw new Error(output);
  const catalog = openCatalog(LEARN_CATALOG);
  return { catalog, close: () => catalog.close() };
}

const SITES: readonly (readonly [name: string, open: () => Promise<Site>])[] = [
  ['a large repository', () => largeCatalog()],
  ...(LEARN_CONTENT === undefined ? [] : [['other dialects', () => learnCatalog(LEARN_CONTENT ?? '')] as const]),
];

describe.each(SITES)('the Markdown of %s', (_, open) => {
  let catalog: Catalog;
  let close: () => void;
  /** Pages that authors link to and that aren't there; `stepwise check` tells them. */
  let reported: ReadonlySet<string>;
  beforeAll(async () => {
    vi.stubEnv('STEPWISE_ORIGIN', '');
    ({ catalog, close } = await open());
    const dead = [...catalog.diagnostics()].filter(({ code }) => code === 'dead-link' || code === 'link-without-page');
    reported = new Set(dead.map(({ message }) => guessedAddress(/"([^"?#]+)/.exec(message)?.[1] ?? '')));
  }, 900_000);
  afterAll(() => close());

  const slugs = () => spread([...catalog.articles()], READ).map(({ slug }) => slug);

  /** What is wrong with the text at each address, and with where its links lead. */
  function faultsOf(addresses: readonly string[]): readonly string[] {
    const links = new Map<string, string>();
    const read = new Set<string>();
    const faults: string[] = [];
    for (const address of addresses) {
      const { status, text } = textAt(catalog, address);
      if (status !== 200) faults.push(`${address} answers ${status}`);
      read.add(address);
      for (const link of linksIn(text)) links.set(link.replace(/#.*$/, ''), address);
    }
    for (const [link, from] of links) {
      if (read.has(markdownTwin(link) ?? link) || reported.has(link.replace(/\?.*$/, ''))) continue;
      if (!isAlive(catalog, link, '')) faults.push(`${from} links to ${link}`);
    }
    return faults;
  }

  it('is there for every article, and leads to what is there', { timeout: 3_600_000 }, () => {
    expect(slugs().length).toBeGreaterThan(40);
    expect(faultsOf(slugs().map(markdownAddress))).toEqual([]);
  });

  it('is there for every product and topic, and for the index, and leads to what is there', {
    timeout: 3_600_000,
  }, () => {
    const products = catalog.products();
    const topics = products.flatMap(({ slug }) => catalog.product(slug)?.topics ?? []).map(({ topic }) => topic.id);
    const several = [...new Set(topics)].filter((id) => catalog.findTopicId(id).kind === 'choice');
    const pages = ['/', '/products', ...products.map(({ slug }) => productAddress(slug))];
    const ids = several.map((id) => idAddress('t', id));
    const twins = [...pages, ...spread(ids, READ)].map((page) => markdownTwin(page) ?? page);
    expect(faultsOf([...twins, '/llms.txt', ...products.map(({ slug }) => `/llms/${slug}.txt`)])).toEqual([]);
  });

  it('is there for every flow and its first question, and leads to what is there', { timeout: 3_600_000 }, () => {
    const flows = slugs().flatMap((slug) => openFlow(catalog, flowIdOf(slug)) ?? []);
    const starts = ['finder', ...flows.map(({ id }) => id)].map((id) => markdownTwin(flowAddress(id)) ?? id);
    expect(faultsOf(starts)).toEqual([]);
    const isQuestion = (link: string) => /^\/flows\/[^/]+\/[^/]+\.md$/.test(link);
    const firsts = starts.map(
      (start) => linksIn(textAt(catalog, start).text).find(isQuestion) ?? `no question in ${start}`,
    );
    expect(faultsOf(firsts)).toEqual([]);
  });
});

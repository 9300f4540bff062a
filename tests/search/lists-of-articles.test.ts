import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { suggestionGroups } from '@/components/search';
import { FINDER_ID } from '@/lib/addresses';
import type { ArticleSummary, Catalog } from '@/lib/catalog';
import { arrangeProduct, offersOf, openFlow, type ProductEntry } from '@/lib/journey';
import { relatedArticles, search } from '@/lib/search';
import { siteText } from '@/lib/text';
import { spread } from '../e2e/crawl';
import { sampleCatalog } from '../lib/search/sample-catalog';
import { sharedFile } from '../run/real-content.mjs';
import { largeCatalog } from './large-catalog';

/** Queries that are asked. */
const QUERIES = 500;

/** Articles whose related articles are looked at; `npm run test:deep` takes all. */
const ARTICLES = Number(process.env.STEPWISE_SEARCH_OF_KIND ?? 300);

const JUDGED = z.object({ queries: z.array(z.object({ query: z.string() })) });

/** Queries that were judged, where they are there, and titles of articles. */
function queriesFor(catalog: Catalog): readonly string[] {
  const file = sharedFile('search', 'queries.json') ?? '';
  const judged = existsSync(file) ? JUDGED.parse(JSON.parse(readFileSync(file, 'utf8'))).queries : [];
  const titles = [...catalog.articles()].map(({ name, description }) => description || name);
  return spread([...judged.map(({ query }) => query), ...spread(titles, QUERIES)], QUERIES);
}

/** What a reader sees of an entry of a list: its title, what tells it apart, and its kind. */
const readingOf = ({ name, apart, kind }: ArticleSummary) =>
  `${name} ${apart} ${siteText().kinds[kind]}`.toLowerCase().replace(/\s+/g, ' ');

/** What a reader sees of an entry on a product's page: no kind, but a tag for what is guided or asks questions. */
function entryOf({ name, apart, kind, stepCount }: ArticleSummary): string {
  const isGuided = kind === 'TSG_Workflow' || kind === 'TSG_Description';
  const tag = isGuided ? 'guided' : kind === 'problemScopingQuestions' ? 'form' : stepCount;
  return `${name} ${apart} ${tag}`.toLowerCase().replace(/\s+/g, ' ');
}

/** The lists of every product's page: a kind of problem each, and a kind of fragment each. */
function listsOfProducts(catalog: Catalog): readonly (readonly ProductEntry[])[] {
  const views = catalog.products().flatMap(({ slug }) => {
    const page = catalog.product(slug);
    return page === undefined ? [] : [arrangeProduct(page)];
  });
  return views.flatMap(({ categories, fragments }) => [...categories, ...fragments]).map(({ entries }) => entries);
}

/** Readings that a list has twice. */
function twice(readings: readonly string[]): readonly string[] {
  return readings.filter((reading, at) => readings.indexOf(reading) !== at);
}

/** Leftovers that no excerpt may hold, by what they are. */
const LEFTOVERS: Readonly<Record<string, RegExp>> = {
  'the language of a block of code':
    /(?<![-\w. ]\s|\w)(?:powershell|azurecli|azurepowershell|bash) (?:[A-Z][a-z]+-[A-Z]|az |kubectl )/,
  'the settings of an automatic check':
    /Needs more details from you|Maximum findings shown|\b(?:true|false) Troubleshooting/,
  'half a link': /\]\(+\s*(?:https?:|[/#])/,
  'a name said twice': /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}]{2,}(?: [\p{L}\p{N}]+){0,5}) \1(?![\p{L}\p{N}-])/u,
  'an id of a machine': /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/i,
  'a blank before punctuation': /\s[.,;:!?)]+(?:\s|$)/,
};

/** Characters before the first marked word of an excerpt, at most. */
const LONGEST_LEAD = 80;

describe.each([
  ['the sample content', sampleCatalog],
  ['the largest content', largeCatalog],
])('%s', (_, open) => {
  let catalog: Catalog;
  let close: () => void;
  let queries: readonly string[];
  beforeAll(async () => {
    ({ catalog, close } = await open());
    queries = queriesFor(catalog);
  }, 300_000);
  afterAll(() => close());

  test('has no two articles that read the same', () => {
    const readings = [...catalog.articles()].map(readingOf);
    expect(readings.length).toBeGreaterThan(50);
    expect(twice(readings)).toEqual([]);
  });

  test('has no list on a product’s page with two entries that read the same, and none twice', () => {
    const lists = listsOfProducts(catalog);
    expect(lists.filter(({ length }) => length > 1).length).toBeGreaterThan(20);
    expect(lists.flatMap((list) => twice(list.map(({ article }) => entryOf(article))))).toEqual([]);
    expect(lists.flatMap((list) => twice(list.map(({ article }) => String(article.group))))).toEqual([]);
    const variants = lists.flat().map(({ article, variants: others }) => [article, ...others]);
    expect(variants.flatMap((list) => twice(list.map(entryOf)))).toEqual([]);
  });

  test('has no end of the finder with two articles that read the same, and none twice', () => {
    const flow = openFlow(catalog, FINDER_ID);
    if (flow === undefined) throw new Error('there is no finder');
    const ends = flow.nodes.flatMap((node) => (node.kind === 'outcome' ? [node] : []));
    const lists = ends.map((outcome) => {
      const { recommended, more } = offersOf(catalog, { flow, outcome, visits: [] });
      return recommended === undefined ? more : [recommended, ...more];
    });
    expect(lists.filter(({ length }) => length > 1).length).toBeGreaterThan(1);
    expect(lists.flatMap((list) => twice(list.map(readingOf)))).toEqual([]);
    expect(lists.flatMap((list) => twice(list.map(({ group }) => String(group))))).toEqual([]);
  });

  test('has no list with two entries that read the same', () => {
    const lists: readonly (readonly ArticleSummary[])[] = [
      ...spread([...catalog.articles()], ARTICLES).flatMap(({ key }) => [
        relatedArticles(catalog, key, 8),
        ...Object.values(catalog.entry(key)),
      ]),
      ...queries.map((q) => search(catalog, { q, limit: 10 }).results.map(({ article }) => article)),
    ];
    expect(lists.filter(({ length }) => length > 1).length).toBeGreaterThan(50);
    expect(lists.flatMap((list) => twice(list.map(readingOf)))).toEqual([]);
  });

  test('has an excerpt for every result, which begins with what answers and holds no leftovers', () => {
    const results = queries.flatMap((q) =>
      search(catalog, { q, limit: 10 }).results.map((result) => ({ q, ...result })),
    );
    expect(results.length).toBeGreaterThan(500);
    const faults = results.flatMap(({ q, article, excerpt }) => {
      const { text = '', marks = [] } = excerpt ?? {};
      const found = Object.entries(LEFTOVERS).flatMap(([name, pattern]) => {
        const [held] = pattern.exec(text) ?? [];
        return held === undefined ? [] : [`${name}: ${held}`];
      });
      if (text.trim() === '') found.push('no excerpt');
      if (excerpt?.isCutBefore && excerpt.isCutAfter && (marks[0]?.start ?? 0) > LONGEST_LEAD)
        found.push(`a late start: ${text}`);
      return found.map((fault) => `${article.slug} for “${q}”: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test('suggests no two entries that read the same', () => {
    const lists = queries.map((q) => suggestionGroups(catalog, q).flatMap(({ entries }) => entries));
    expect(lists.filter(({ length }) => length > 1).length).toBeGreaterThan(50);
    expect(lists.flatMap((list) => twice(list.map(({ title, detail }) => `${title} ${detail}`)))).toEqual([]);
  });
});

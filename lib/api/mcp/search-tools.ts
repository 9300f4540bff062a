import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import * as z from 'zod';
import { articleAddress } from '@/lib/addresses';
import type { ArticleSummary, Catalog } from '@/lib/catalog';
import { MOST_IDS } from '@/lib/lookup';
import { type SearchResult, type SearchResults, saidOfResults } from '@/lib/search';
import { writeCursor } from '../cursor';
import { forReader } from '../languages';
import { readNarrowing } from '../narrowing';
import { lookUpAll, NO_ID } from '../operations/catalog';
import { productsAfter, resultCursor, resultsAfter } from '../paging';
import { urlOf } from '../views';
import { answer, badCursor, CURSOR, firstThatFit, LANGUAGE, mistake, NEXT, placeOf, READ_ONLY, SHORT } from './answers';

/** Entries of one answer, so that it stays below 8 KB. */
const RESULTS = 6;
const PRODUCTS = 20;
const ROWS = 10;
const ROW_CHARACTERS = 3000;
const RESULT_CHARACTERS = 3000;

/** Characters of an excerpt. */
const ABOUT = 200;

/** Products named of one article, and products to narrow a search to. */
const NAMED = 2;
const NARROWER = 4;

const article = z.object({
  slug: z.string(),
  name: z.string(),
  apart: z.string().describe('What distinguishes it from articles with the same name.'),
  products: z.array(z.string()).describe('Names of the products it’s about; the first two.'),
  kind: z.string(),
  language: z.string(),
  about: z.string(),
  url: z.string(),
});
const narrower = z
  .array(z.object({ id: z.string(), name: z.string(), count: z.number() }))
  .describe('Products that the results are about; to narrow the search, send the ID of one as `product`.');

const notes = z
  .array(z.string())
  .describe(
    'What to know about the results, such as which words were corrected; only in the first response of a search.',
  );

/** Adds the tools that find. */
export function addReadTools(server: McpServer, read: () => Catalog): void {
  addSearch(server, read);
  addListProducts(server, read);
  addLookUp(server, read);
}

function addSearch(server: McpServer, read: () => Catalog): void {
  server.registerTool(
    'search',
    {
      title: 'Search',
      description:
        'Find articles by words, an error code, or an ID. Best first. Read the first ones with get_articles.',
      inputSchema: {
        query: z.string().max(4000),
        product: z.string().optional().describe('Product ID or slug.'),
        language: LANGUAGE,
        cursor: CURSOR,
      },
      outputSchema: { total: z.number(), notes, results: z.array(article), narrower, next: NEXT },
      annotations: READ_ONLY,
    },
    ({ query, product: wanted, language, cursor }) => {
      const catalog = forReader(read(), language);
      const { product, errors } = readNarrowing(catalog, { product: wanted });
      if (errors.length > 0)
        return mistake(`There’s no product "${wanted?.slice(0, 100)}". Use a product from list_products.`);
      const found = resultsAfter(catalog, { q: query, product, limit: RESULTS }, cursor);
      if (found === undefined) return badCursor();
      const names = new Map(catalog.products().map(({ id, name }) => [id.toLowerCase(), name]));
      const isFirst = cursor === '';
      const named = isFirst
        ? found.answers.flatMap((each) => ('articles' in each ? each.articles : directOf(each))).slice(0, 2)
        : [];
      const results = found.results.map((each) => resultOf(each.article, each.excerpt?.text, namesOf(each, names)));
      const all = firstOfEach([...named.map((one) => resultOf(one)), ...results]);
      const shown = firstThatFit(all, RESULT_CHARACTERS);
      const hidden = new Set(all.slice(shown.length).map(({ slug }) => slug));
      const firstHidden = results.findIndex(({ slug }) => hidden.has(slug));
      const count = firstHidden < 0 ? results.length : firstHidden;
      const end = found.offset + count;
      const last = found.results[count - 1];
      return answer({
        total: found.total,
        notes: isFirst ? saidOfResults(found).map((said) => said.slice(0, SHORT)) : [],
        results: shown,
        narrower: isFirst && product === undefined ? narrowerOf(found, names) : [],
        next: end < found.total && results.length > 0 ? nextOf(end, last) : null,
      });
    },
  );
}

/** A first answer may be full before the first of the results. */
function nextOf(end: number, last: SearchResult | undefined): string {
  return last === undefined ? writeCursor(String(end), '') : resultCursor(end, last);
}

function directOf({
  destination,
}: {
  readonly destination: { readonly kind: string; readonly article?: ArticleSummary };
}) {
  return destination.article === undefined ? [] : [destination.article];
}

function namesOf({ productIds }: SearchResult, names: ReadonlyMap<string, string>): readonly string[] {
  return productIds.flatMap((id) => names.get(id) ?? []);
}

function narrowerOf({ facets }: SearchResults, names: ReadonlyMap<string, string>): z.infer<typeof narrower> {
  return facets.products.slice(0, NARROWER).map(({ value: id, count }) => ({ id, name: names.get(id) ?? id, count }));
}

function resultOf(
  { slug, name, apart, kind, description, language }: ArticleSummary,
  about = description,
  products: readonly string[] = [],
): z.infer<typeof article> {
  return {
    ...{ slug, name: name.slice(0, SHORT), apart: apart.slice(0, SHORT), products: products.slice(0, NAMED), kind },
    ...{ language, about: about.slice(0, ABOUT), url: urlOf(articleAddress(slug)) },
  };
}

function firstOfEach(results: readonly z.infer<typeof article>[]): readonly z.infer<typeof article>[] {
  return results.filter(({ slug }, at) => results.findIndex((each) => each.slug === slug) === at);
}

function addListProducts(server: McpServer, read: () => Catalog): void {
  server.registerTool(
    'list_products',
    {
      title: 'List products',
      description: 'Every product that has articles.',
      inputSchema: { cursor: CURSOR },
      outputSchema: {
        products: z.array(z.object({ id: z.string(), name: z.string(), group: z.string(), articleCount: z.number() })),
        next: NEXT,
      },
      annotations: READ_ONLY,
    },
    ({ cursor: from }) => {
      const part = productsAfter(read(), from, PRODUCTS);
      if (part === undefined) return badCursor();
      const products = part.items.map(({ id, name, group, articleCount }) => ({ id, name, group, articleCount }));
      return answer({ products, next: part.next });
    },
  );
}

function addLookUp(server: McpServer, read: () => Catalog): void {
  const row = z.object({
    asked: z.string().describe('The ID that was read.'),
    sent: z.string().describe(`What you sent for it; its first ${SHORT} characters.`),
    places: z.array(z.number()).describe('Where in your list it is, from 0.'),
    kind: z.string(),
    name: z.string(),
    isGuess: z
      .boolean()
      .describe('Whether nothing has this ID, so that name, slug, and url are those of the closest article.'),
    reason: z.string().describe('Why it was removed, or that it’s a guess; empty for anything else.'),
    slug: z.string().nullable(),
    url: z.string().nullable(),
  });
  server.registerTool(
    'look_up_ids',
    {
      title: 'Look up IDs',
      description: 'What IDs stand for: articles, support topics, products, slugs, old names, addresses.',
      inputSchema: { ids: z.array(z.string().max(2000)).min(1).max(MOST_IDS), cursor: CURSOR },
      outputSchema: { rows: z.array(row), unknown: z.number(), next: NEXT },
      annotations: READ_ONLY,
    },
    async ({ ids, cursor: from }) => {
      const start = placeOf(from);
      if (start === undefined) return badCursor();
      const found = await lookUpAll(ids, read());
      if (found.asked === 0) return mistake(`${NO_ID} Send at least one ID in ids.`);
      const rows = firstThatFit(
        found.rows
          .slice(start, start + ROWS)
          .map(({ asked, sent, places, kind, name, isGuess, reason, url, article: one }) => ({
            ...{ asked, sent: sent.slice(0, SHORT), places, kind, name: name.slice(0, SHORT), isGuess, url },
            reason: reason.slice(0, SHORT),
            slug: one?.slug ?? null,
          })),
        ROW_CHARACTERS,
      );
      const end = start + rows.length;
      return answer({ rows, unknown: found.unknown, next: end < found.rows.length ? writeCursor(String(end)) : null });
    },
  );
}

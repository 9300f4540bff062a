import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import * as z from 'zod';
import { articleAddress, flowIdOf } from '@/lib/addresses';
import type { ArticleRecord, ArticleSummary, Catalog } from '@/lib/catalog';
import { openFlow } from '@/lib/journey';
import { MOST_IDS } from '@/lib/lookup';
import { search } from '@/lib/search';
import { articleAsMarkdown } from '@/lib/twins';
import { readCursor, writeCursor } from '../cursor';
import { lookUpAll } from '../operations/catalog';
import { urlOf } from '../views';
import { answer, mistake, READ_ONLY } from './answers';

/** Entries of one answer, so that it stays below 8 KB. */
const RESULTS = 6;
const PRODUCTS = 20;
const ROWS = 10;
const ROW_CHARACTERS = 3000;
const CHARACTERS = 3000;

/** Characters of an excerpt and of a description. */
const SHORT = 240;

const cursor = z.string().default('').describe('`next` of the answer before, to go on.');
const next = z.string().nullable().describe('Send it as cursor to go on; null at the end.');
const article = z.object({ slug: z.string(), name: z.string(), kind: z.string(), about: z.string(), url: z.string() });

/** Adds the tools that find and read. */
export function addReadTools(server: McpServer, read: () => Catalog): void {
  addSearch(server, read);
  addGetArticle(server, read);
  addListProducts(server, read);
  addLookUp(server, read);
}

function addSearch(server: McpServer, read: () => Catalog): void {
  server.registerTool(
    'search',
    {
      title: 'Search',
      description: 'Find articles by words, an error code, or an ID. Best first.',
      inputSchema: { query: z.string().max(4000), product: z.string().optional().describe('Product ID.'), cursor },
      outputSchema: { total: z.number(), results: z.array(article), next },
      annotations: READ_ONLY,
    },
    ({ query, product, cursor: from }) => {
      const offset = placeOf(from);
      if (offset === undefined) return badCursor();
      const found = search(read(), { q: query, product, limit: RESULTS, offset });
      const named =
        offset > 0 ? [] : found.answers.flatMap((each) => ('articles' in each ? each.articles : directOf(each)));
      const direct = named.slice(0, 2).map((each) => summary(each, each.description));
      const results = found.results.map((each) =>
        summary(each.article, each.excerpt?.text ?? each.article.description),
      );
      const all = [...direct, ...results.filter(({ slug }) => direct.every((each) => each.slug !== slug))];
      const end = offset + found.results.length;
      return answer({
        total: found.total,
        results: all,
        next: end < found.total && results.length > 0 ? writeCursor(String(end)) : null,
      });
    },
  );
}

function directOf({
  destination,
}: {
  readonly destination: { readonly kind: string; readonly article?: ArticleSummary };
}) {
  return destination.article === undefined ? [] : [destination.article];
}

function summary({ slug, name, kind }: ArticleSummary, about: string): z.infer<typeof article> {
  return { slug, name, kind, about: about.slice(0, SHORT), url: urlOf(articleAddress(slug)) };
}

function addGetArticle(server: McpServer, read: () => Catalog): void {
  server.registerTool(
    'get_article',
    {
      title: 'Get an article',
      description: 'An article as Markdown, in parts. `flow` can be given to start_flow.',
      inputSchema: { id: z.string().max(400).describe('Slug or article ID.'), cursor },
      outputSchema: {
        slug: z.string(),
        name: z.string(),
        url: z.string(),
        flow: z.string().nullable(),
        markdown: z.string(),
        next,
      },
      annotations: READ_ONLY,
    },
    ({ id, cursor: from }) => {
      const catalog = read();
      const start = placeOf(from);
      if (start === undefined) return badCursor();
      const record = articleOf(catalog, id);
      if (record === undefined)
        return mistake(`There is no article "${id.slice(0, 100)}". Find it by search or look_up_ids.`);
      const { slug, name } = record;
      const { text, end } = partOf(articleAsMarkdown(record), start);
      const flow = openFlow(catalog, flowIdOf(slug))?.id ?? null;
      const data = { slug, name, url: urlOf(articleAddress(slug)), flow, markdown: text, next: end };
      return answer(data, `${text}\n\n${data.url}${end === null ? '' : `\n\nThere is more: cursor ${end}`}`);
    },
  );
}

function articleOf(catalog: Catalog, id: string): ArticleRecord | undefined {
  const bySlug = catalog.article(id);
  if (bySlug !== undefined) return bySlug;
  const found = catalog.findArticleId(id);
  if (found.kind === 'article') return catalog.article(found.article.slug);
  if (found.kind === 'choice') return catalog.article(found.articles[0]?.slug ?? '');
  const old = found.kind === 'moved' ? found : catalog.findOldSlug(id);
  return old.kind === 'moved' ? catalog.article(old.slug) : undefined;
}

/** A part of a text, ended at the end of a line where there is one. */
function partOf(text: string, start: number): { readonly text: string; readonly end: string | null } {
  const cut = start + CHARACTERS;
  if (cut >= text.length) return { text: text.slice(start), end: null };
  const line = text.lastIndexOf('\n', cut);
  const end = line > start ? line + 1 : cut;
  return { text: text.slice(start, end), end: writeCursor(String(end)) };
}

function addListProducts(server: McpServer, read: () => Catalog): void {
  server.registerTool(
    'list_products',
    {
      title: 'List products',
      description: 'Every product that there are articles about.',
      inputSchema: { cursor },
      outputSchema: {
        products: z.array(z.object({ id: z.string(), name: z.string(), group: z.string(), articleCount: z.number() })),
        next,
      },
      annotations: READ_ONLY,
    },
    ({ cursor: from }) => {
      const start = placeOf(from);
      if (start === undefined) return badCursor();
      const all = read().products();
      const products = all
        .slice(start, start + PRODUCTS)
        .map(({ id, name, group, articleCount }) => ({ id, name, group, articleCount }));
      return answer({ products, next: start + PRODUCTS < all.length ? writeCursor(String(start + PRODUCTS)) : null });
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
    slug: z.string().nullable(),
    url: z.string().nullable(),
  });
  server.registerTool(
    'look_up_ids',
    {
      title: 'Look up IDs',
      description: 'What IDs stand for: articles, support topics, products, slugs, old names, addresses.',
      inputSchema: { ids: z.array(z.string().max(2000)).min(1).max(MOST_IDS), cursor },
      outputSchema: { rows: z.array(row), unknown: z.number(), next },
      annotations: READ_ONLY,
    },
    async ({ ids, cursor: from }) => {
      const start = placeOf(from);
      if (start === undefined) return badCursor();
      const found = await lookUpAll(ids, read());
      const rows = firstThatFit(
        found.rows.slice(start, start + ROWS).map(({ asked, sent, places, kind, name, url, article: one }) => ({
          ...{ asked, sent: sent.slice(0, SHORT), places, kind, name: name.slice(0, SHORT), url },
          slug: one?.slug ?? null,
        })),
        ROW_CHARACTERS,
      );
      const end = start + rows.length;
      return answer({ rows, unknown: found.unknown, next: end < found.rows.length ? writeCursor(String(end)) : null });
    },
  );
}

/** As many of some rows as have room in so many characters; at least one. */
function firstThatFit<Row>(rows: readonly Row[], characters: number): Row[] {
  const fitting: Row[] = [];
  let left = characters;
  for (const row of rows) {
    left -= JSON.stringify(row).length;
    if (left < 0 && fitting.length > 0) break;
    fitting.push(row);
  }
  return fitting;
}

function placeOf(from: string): number | undefined {
  const [place = ''] = from === '' ? ['0'] : (readCursor(from, 1) ?? []);
  return /^\d{1,9}$/.test(place) ? Number(place) : undefined;
}

function badCursor() {
  return mistake('This cursor can’t be read. Send `next` as it came, or leave cursor out to begin anew.');
}

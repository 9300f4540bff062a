import * as z from 'zod';
import type { Catalog, ListedArticle } from '@/lib/catalog';
import { type LookupRow, lookUp, MOST_IDS } from '@/lib/lookup';
import { changesSchema, healthSchema, lookupSchema } from '../catalog-schemas';
import { readCursor, writeCursor } from '../cursor';
import { forReader } from '../languages';
import { badCursor, defineOperation, invalid, missing, NO_BODY, retired, value } from '../operation';
import { productsAfter } from '../paging';
import { commaList } from '../parameters';
import { productListSchema, productPageSchema } from '../schemas';
import { listedView, productView, summaryView, urlOf } from '../views';
import { cursor, limit, since } from './articles';

const productLanguage = z
  .string()
  .max(40)
  .optional()
  .describe('BCP 47. Products have their names in this language, if the content has them in it.');

const listProducts = defineOperation({
  id: 'listProducts',
  method: 'GET',
  path: '/products',
  summary: 'List products',
  description: 'By group, then by name.',
  parameters: z.strictObject({ language: productLanguage, cursor, limit }),
  body: NO_BODY,
  answer: productListSchema,
  handle: ({ parameters }, { catalog }) => {
    const part = productsAfter(forReader(catalog, parameters.language), parameters.cursor, parameters.limit);
    return part === undefined ? badCursor() : value({ items: part.items.map(productView), next: part.next });
  },
});

const getProduct = defineOperation({
  id: 'getProduct',
  method: 'GET',
  path: '/products/{id}',
  summary: 'Get a product',
  description: 'By slug or product ID, with its support topics.',
  parameters: z.strictObject({ id: z.string().describe('Slug or product ID.'), language: productLanguage }),
  body: NO_BODY,
  answer: productPageSchema,
  statuses: [301, 404, 410],
  handle: ({ parameters: { id, language } }, { catalog }) => {
    const page = forReader(catalog, language).product(id);
    if (page === undefined) return productElsewhere(catalog, id);
    const topics = page.topics.map(({ topic: { id: topicId, name }, articleCount }) => ({
      id: topicId,
      name,
      articleCount,
    }));
    return value({ ...productView(page.product), topics });
  },
});

function productElsewhere(catalog: Catalog, id: string) {
  const byId = catalog.findProductId(id);
  const found = byId.kind === 'product' || byId.kind === 'gone' ? byId : catalog.findOldProduct(id);
  if (found.kind === 'gone') return retired(id, found.reason);
  if (found.kind !== 'product') return missing('product', id, 'Use an `id` or `slug` from /products.');
  return { kind: 'moved' as const, to: `/products/${encodeURIComponent(found.product.slug)}` };
}

const listChanges = defineOperation({
  id: 'listChanges',
  method: 'GET',
  path: '/changes',
  summary: 'List what changed',
  description:
    'Articles changed since a given day, oldest change first, and every name that was renamed or removed. Dates come from the content’s history; articles without a history are never listed.',
  parameters: z.strictObject({ since: since.describe('Day or time, such as `2024-03-01`.'), cursor, limit }),
  body: NO_BODY,
  answer: changesSchema,
  handle: ({ parameters }, { catalog }) => {
    const isFirst = parameters.cursor === '';
    const place = isFirst ? [parameters.since, ''] : readCursor(parameters.cursor, 2);
    const [time = '', after = ''] = place ?? [];
    if (place === undefined || Number.isNaN(Date.parse(time))) return badCursor();
    const found = catalog.changedSince(time, after, parameters.limit + 1);
    const changed = found.slice(0, parameters.limit);
    const last = changed.at(-1);
    const oldNames = isFirst ? catalog.oldNames() : [];
    return value({
      since: parameters.since,
      compiledAt: catalog.info.compiledAt,
      changed: changed.map(listedView),
      created: changed.filter((article) => isCreatedSince(article, parameters.since)).map(({ slug }) => slug),
      renamed: oldNames.flatMap(({ name, target }) => (target === undefined ? [] : [{ from: name, to: target }])),
      retired: oldNames.flatMap(({ name, target, reason }) => (target === undefined ? [{ name, reason }] : [])),
      next: found.length > changed.length && last ? writeCursor(last.changedAt ?? '', last.slug) : null,
    });
  },
});

function isCreatedSince({ createdAt }: ListedArticle, since: string): boolean {
  return createdAt !== undefined && Date.parse(createdAt) >= Date.parse(since);
}

const getHealth = defineOperation({
  id: 'getHealth',
  method: 'GET',
  path: '/health',
  summary: 'Check that the API is up',
  parameters: z.strictObject({}),
  body: NO_BODY,
  answer: healthSchema,
  handle: (_, { catalog: { info } }) =>
    value({
      status: 'ok' as const,
      version: info.version,
      articleCount: info.articleCount,
      compiledAt: info.compiledAt,
    }),
});

const ids = z.array(z.string().max(2000)).min(1).max(MOST_IDS);

const lookUpFew = defineOperation({
  id: 'lookUpFew',
  method: 'GET',
  path: '/lookup',
  summary: 'Look up a few IDs',
  description: 'What IDs stand for: articles, support topics, products, slugs, old names, addresses of pages.',
  parameters: z.strictObject({
    ids: commaList(ids).describe('IDs, separated by commas.'),
  }),
  body: NO_BODY,
  answer: lookupSchema,
  handle: async ({ parameters }, { catalog }) => lookUpSent(parameters.ids, catalog),
});

const lookUpMany = defineOperation({
  id: 'lookUpMany',
  method: 'POST',
  path: '/lookup',
  summary: 'Look up many IDs',
  description: `The same for up to ${MOST_IDS} IDs.`,
  parameters: z.strictObject({}),
  body: z.strictObject({ ids }),
  answer: lookupSchema,
  handle: async ({ body }, { catalog }) => lookUpSent(body.ids, catalog),
});

/** Entries without an ID are passed over; a list of nothing else is as empty as one without entries. */
async function lookUpSent(sent: readonly string[], catalog: Catalog) {
  const found = await lookUpAll(sent, catalog);
  return found.asked === 0 ? invalid('ids', NO_ID, 'Send at least one ID.') : value(found);
}

/** Said of a list whose entries are blank. */
export const NO_ID = 'This list has no ID in it.';

/** Said beside the article that an unknown ID may mean. */
const GUESS = 'There’s nothing with this ID. This is the closest article, which may not be the one that you mean.';

/** What IDs stand for, in their order. */
export async function lookUpAll(sent: readonly string[], catalog: Catalog) {
  const { asked, lookedUp, unknown, rows } = await lookUp(sent, catalog);
  return { asked, lookedUp, unknown, rows: rows.map((row) => rowView(row, sent)) };
}

function rowView({ asked, places, kind, name, article, count, reason, address }: LookupRow, sent: readonly string[]) {
  const isGuess = kind === 'unknown' && article !== undefined;
  return {
    ...{ asked, sent: sent[places[0] ?? 0] ?? asked, places: [...places], kind, name, isGuess },
    reason: isGuess ? GUESS : reason,
    article: article === undefined ? null : summaryView(article),
    articleCount: count,
    url: address === '' ? null : urlOf(address),
  };
}

/** Operations about the catalog as a whole. */
export const CATALOG_OPERATIONS = [listProducts, getProduct, listChanges, lookUpFew, lookUpMany, getHealth];

import * as z from 'zod';
import { articleAddress } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import { EVERY_KIND } from '@/lib/format/values';
import { type SearchResult, saidOfResults, suggest } from '@/lib/search';
import { inAskedLanguage, inLanguageParameter } from '../languages';
import { readNarrowing } from '../narrowing';
import { badCursor, defineOperation, NO_BODY, type Outcome, unknownFilters, value } from '../operation';
import { resultCursor, resultsAfter } from '../paging';
import { wholeNumber } from '../parameters';
import { type SearchAnswer, searchSchema, suggestionsSchema } from '../schemas';
import { directUrl, directView, productView, summaryView, urlOf } from '../views';
import { cursor } from './articles';

/** The last result that is listed: nobody looks through more. */
const LAST_RESULT = 300;

const q = z.string().max(4000).describe('The search query: words, an ID, an error code, or a link.');

const searchParameters = z.strictObject({
  q,
  product: z.string().max(300).optional().describe('Product ID or slug.'),
  kind: z.enum(EVERY_KIND).optional().describe('Kind of article, such as `generic`.'),
  cloud: z.string().max(100).optional().describe('Cloud token, such as `public`.'),
  language: inLanguageParameter,
  cursor,
  limit: wholeNumber(1, 50, 10).describe('Items per page.'),
});

const searchArticles = defineOperation({
  id: 'search',
  method: 'GET',
  path: '/search',
  summary: 'Search',
  description: `Ranked as on the site’s own search page; the first ${LAST_RESULT} results.`,
  parameters: searchParameters,
  body: NO_BODY,
  answer: searchSchema,
  handle: ({ parameters }, { catalog }) =>
    inAskedLanguage(catalog, parameters.language, (asked) => searchIn(asked, parameters)),
});

function searchIn(catalog: Catalog, parameters: z.output<typeof searchParameters>): Outcome<SearchAnswer> {
  const { kind, limit } = parameters;
  const { product, cloud, errors } = readNarrowing(catalog, { product: parameters.product, cloud: parameters.cloud });
  if (errors.length > 0) return unknownFilters(errors);
  const found = resultsAfter(catalog, { q: parameters.q, product, kind, cloud, limit }, parameters.cursor);
  if (found === undefined) return badCursor();
  const end = found.offset + found.results.length;
  const last = found.results.at(-1);
  return value({
    query: found.query,
    isShortened: found.isCut,
    total: found.total,
    isFar: found.isFar,
    notes: [...saidOfResults(found)],
    direct: found.answers.map(directView),
    results: found.results.map(resultView),
    facets: {
      products: found.facets.products.map(countView),
      kinds: found.facets.kinds.map(countView),
      clouds: found.facets.clouds.map(countView),
    },
    corrected: found.mended.map(({ written, word }) => ({ from: written, to: word })),
    nearest: found.nearest.map(summaryView),
    next: last !== undefined && end < Math.min(found.total, LAST_RESULT) ? resultCursor(end, last) : null,
  });
}

function countView({ value: named, count }: { readonly value: string; readonly count: number }) {
  return { value: named, count };
}

function resultView({ article, score, excerpt, productIds, variants }: SearchResult) {
  const page = articleAddress(article.slug);
  return {
    article: summaryView(article),
    score,
    excerpt: excerpt && {
      text: excerpt.text,
      marks: excerpt.marks.map(({ start, end }) => ({ start, end })),
      heading: excerpt.heading,
      url: urlOf(excerpt.fragment === '' ? page : `${page}#${excerpt.fragment}`),
    },
    productIds: [...productIds],
    variants: variants.map(summaryView),
  };
}

const suggestAsTyped = defineOperation({
  id: 'suggest',
  method: 'GET',
  path: '/suggest',
  summary: 'Suggest as someone types',
  description: 'Products and articles that match what’s typed so far; the last word may be incomplete.',
  parameters: z.strictObject({
    q,
    language: inLanguageParameter,
    limit: wholeNumber(1, 20, 8).describe('How many to return.'),
  }),
  body: NO_BODY,
  answer: suggestionsSchema,
  handle: ({ parameters: { q: typed, limit, language } }, { catalog }) =>
    inAskedLanguage(catalog, language, (asked) => value({ items: suggestionsFor(asked, typed, limit) })),
});

function suggestionsFor(catalog: Catalog, typed: string, limit: number) {
  return suggest(catalog, typed, limit).map((each) => {
    if (each.kind === 'answer')
      return { kind: each.kind, title: directView(each.answer).named, url: directUrl(each.answer) };
    if (each.kind === 'product')
      return { kind: each.kind, title: each.product.name, url: productView(each.product).url };
    return { kind: each.kind, title: each.article.name, url: urlOf(articleAddress(each.article.slug)) };
  });
}

/** Operations that search. */
export const SEARCH_OPERATIONS = [searchArticles, suggestAsTyped];

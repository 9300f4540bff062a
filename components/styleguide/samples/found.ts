import type { Excerpt, ResultPage, SearchResult } from '@/lib/search';
import { article, LONG_TITLE, PRODUCTS } from './articles';

function excerpt(text: string, word: string, changes: Partial<Excerpt> = {}): Excerpt {
  const start = text.indexOf(word);
  return {
    text,
    marks: [{ start, end: start + word.length }],
    fragment: '',
    kind: 'start',
    heading: '',
    isCode: false,
    isCutBefore: false,
    isCutAfter: false,
    ...changes,
  };
}

const RESULTS: readonly SearchResult[] = [
  {
    article: article('Restore a deleted server', { stepCount: 4 }),
    score: 9,
    excerpt: excerpt('You can restore a deleted server for five days.', 'restore', {
      kind: 'step',
      fragment: 'step-2',
    }),
    productIds: ['azure-database-for-postgresql'],
    variants: [article('Restore a deleted server', { apart: 'single server' })],
  },
  {
    article: article('My restore failed', { kind: 'TSG_Workflow' }),
    score: 8,
    excerpt: null,
    productIds: ['azure-backup', 'azure-database-for-postgresql'],
    variants: [],
  },
  {
    article: article('Questions about a failed restore', { kind: 'problemScopingQuestions' }),
    score: 7,
    excerpt: excerpt('az postgres flexible-server restore --name', 'restore', {
      isCode: true,
      isCutAfter: true,
      kind: 'section',
      fragment: 'cli',
      heading: 'Azure CLI',
    }),
    productIds: [],
    variants: [],
  },
  {
    article: article(LONG_TITLE, { clouds: ['fairfax', 'mooncake'] }),
    score: 6,
    excerpt: excerpt('of the network after you restore it, then', 'restore', { isCutBefore: true, isCutAfter: true }),
    productIds: [],
    variants: [],
  },
];

/** Results of a search for “restore”, narrowed to a product. */
export const FOUND: ResultPage = {
  request: { q: 'restore', product: PRODUCTS[0], kind: undefined, cloud: undefined, page: 1 },
  pages: 1,
  isLong: false,
  query: 'restore',
  isCut: false,
  answers: [],
  results: RESULTS,
  facets: {
    products: PRODUCTS.map(({ id }, at) => ({ value: id, count: 30 - at })),
    kinds: [
      { value: 'generic', count: 22 },
      { value: 'TSG_Workflow', count: 3 },
    ],
    clouds: [
      { value: 'public', count: 24 },
      { value: 'fairfax', count: 2 },
    ],
  },
  total: RESULTS.length,
  mended: [],
  missing: [],
  isFar: false,
  nearest: [],
};

/** The same search where nothing was found. */
export const NOTHING: ResultPage = {
  ...FOUND,
  request: { ...FOUND.request, q: 'restroe tomcat', product: undefined },
  query: 'restroe tomcat',
  results: [],
  total: 0,
  nearest: [article('Restore a web app', { stepCount: 2 })],
};

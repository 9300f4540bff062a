import type { ArticleSummary, Catalog } from '@/lib/catalog';
import { search } from './search';

/** Characters of an address that are taken for words. */
const MOST_CHARACTERS = 200;

/** Articles that a mistyped address may have meant: those with such an address, then those with its words. */
export function nearestArticles(catalog: Catalog, address: string, limit: number): readonly ArticleSummary[] {
  const near = catalog.nearest(address, limit);
  if (near.length >= limit) return near;
  const found = search(catalog, { q: wordsIn(address), limit }).results.map(({ article }) => article);
  return [...new Map([...near, ...found].map((article) => [article.key, article])).values()].slice(0, limit);
}

/** The last part of an address, which names something, as words. */
function wordsIn(address: string): string {
  const part =
    address
      .split(/[?#]/)[0]
      ?.split('/')
      .findLast((each) => each !== '') ?? '';
  return part
    .replace(/\.\w{1,5}$/, '')
    .replace(/[-_.+]+/g, ' ')
    .slice(0, MOST_CHARACTERS);
}

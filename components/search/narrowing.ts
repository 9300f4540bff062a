import type { SearchNarrowing } from '@/lib/addresses';
import type { SearchRequest } from '@/lib/search';

/** What a search is narrowed to, without the page: a narrower or wider search begins at its first page. */
export type Narrowing = Omit<SearchNarrowing, 'page'>;

/** The narrowing of a search as its address says it. */
export function narrowingOf({ product, kind, cloud }: SearchRequest): Narrowing {
  return { product: product?.slug, kind, cloud };
}

import { cache } from 'react';
import { type Catalog, currentCatalog } from '@/lib/catalog';

/**
 * The catalog of this request: metadata and page see the same one, even when it is replaced in between. Throws where none
 * can be read; the proxy sends such requests to /unavailable first.
 */
export const requestCatalog: () => Catalog = cache(currentCatalog);
